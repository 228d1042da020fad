import ArgumentParser
import EmendFilters
import EmendLexicon

/// Measures what the search for corrections makes of known pairs, each form by itself.
struct SpellingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spelling",
        abstract: "Measure the corrections of misspelled forms: lines of a form, a tab and what it should become.")

    @Argument(help: "The file with the pairs.")
    var file: String

    @Option(help: "How many wrong and missed forms to show.")
    var show = 40

    func run() throws {
        var right = 0
        var known = 0
        var wrong: [String] = []
        var missed: [String] = []
        for line in try String(decoding: File.read(file), as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 2 else { continue }
            if Lexicon.embedded.facts(of: fields[0].utf8).has(.known) { known += 1; continue }
            let (word, isSure, log) = SpellingTrial.result(for: fields[0])
            if isSure, word == fields[1] { right += 1 } else if isSure { wrong.append("\(fields[0]) -> \(fields[1]): \(log)") } else { missed.append("\(fields[0]) -> \(fields[1]): \(log)") }
        }
        print("right \(right), wrong \(wrong.count), missed \(missed.count), known words \(known)")
        for line in wrong.prefix(show) { print("  wrong  \(line)") }
        for line in missed.prefix(show) { print("  missed \(line)") }
    }
}
