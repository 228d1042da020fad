import ArgumentParser
import EmendCore
import EmendFilters
import Emend

/// Shows the language of texts and of each of their lines.
struct LanguageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "languages",
        abstract: "Print the language of each text of a file, parted by NUL, and after it that of each of its lines that holds a word.")

    @Argument(help: "The file with the texts.")
    var file: String

    func run() throws {
        let pipeline = Cleaner(filters: [LanguageProbe()]).pipeline
        for text in try File.read(file).split(separator: 0, omittingEmptySubsequences: false) {
            if text.isEmpty { print("-"); continue }
            _ = pipeline.clean(Array(text), recording: [])
        }
    }
}

/// Proposes nothing and prints the languages that filters see.
private struct LanguageProbe: Filter {
    let card = Card(
        id: "language-probe", group: .layout, summary: "Prints languages.", reason: "To measure the guess.",
        examples: [.keeps("one"), .keeps("two")])
    let triggers = ByteSet.all

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var line = text.language.code
        for each in text.lines where each.wordCount > 0 { line += " " + text.language(of: each).code }
        print(line)
    }
}
