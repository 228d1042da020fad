import Testing

@testable import EmendCommand

/// The command that is made without the parser where no option is given.
@Suite struct PlainCallTests {
    @Test(arguments: [[], ["a.txt"], ["-", "b c", ""]])
    func isWhatTheParserMakes(files: [String]) throws {
        let parsed = try #require(try CleanCommand.parseAsRoot(files) as? CleanCommand)
        let made = String(describing: CleanCommand(files: files))
        // Each option as its value; one that was forgotten would be a definition.
        #expect(made == String(describing: parsed))
        #expect(!made.contains("*definition*"))
    }
}
