import ArgumentParser
import EmendLexicon

/// Compiles the word lists into the image that the binary embeds.
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Compile the word lists into the lexicon image.")

    @Option(help: "The folder with the word lists.")
    var sources = "corpora/lexicon"

    @Option(help: "The image to write.")
    var image = "Sources/CLexicon/lexicon.bin"

    @Flag(help: "Write nothing; exit with 1 if the image is not what the word lists give.")
    var check = false

    func run() throws {
        var compiler = LexiconCompiler()
        for name in LexiconCompiler.sourceNames {
            try compiler.add(File.read("\(sources)/\(name)"), named: name)
        }
        let compiled = try compiler.compile()
        guard check else {
            try File.write(compiled, to: image)
            print("\(image): \(compiled.count) bytes")
            return
        }
        if try File.read(image) != compiled {
            print("\(image) is not what \(sources) gives. Renew it: swift run emend-dev lexicon")
            throw ExitCode(1)
        }
        print("\(image) is current")
    }
}
