import ArgumentParser

/// What we run while we work on Emend; users never need it.
@main
struct EmendDev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend-dev",
        abstract: "Tools for working on Emend.",
        subcommands: [LexiconCommand.self, LookupCommand.self, SpellingCommand.self, LanguageCommand.self])
}
