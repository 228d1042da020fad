import ArgumentParser
import Emend
import EmendCore
import EmendLexicon
import EmendUnicode

/// Measures what the lexicon costs: the lookups of all words of a text, beside the time that the pipeline takes for it.
struct LookupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup",
        abstract: "Time the lookups of all words of a text, without finding the words, and the whole pipeline over it.")

    @Argument(help: "The text.")
    var file: String

    @Option(help: "How often each is timed; the fastest counts.")
    var rounds = 5

    func run() throws {
        let bytes = try File.read(file)
        let hashes = Tables.words(of: bytes, unicode: ICU()).map(\.hash)
        let lexicon = Lexicon.embedded
        var known = 0
        let lookups = fastest {
            known = 0
            for hash in hashes where lexicon.facts(hash).has(.known) { known += 1 }
        }
        let cleaner = Cleaner()
        let text = String(decoding: bytes, as: UTF8.self)
        let pipeline = fastest { _ = cleaner.clean(text) }
        print("\(hashes.count) words, \(known) known")
        print("lookups  \(lookups), \(lookups / hashes.count) each")
        print("pipeline \(pipeline), lookups are \(Int((lookups / pipeline * 1000).rounded())) thousandths of it")
    }

    private func fastest(_ body: () -> Void) -> Duration {
        (0..<max(1, rounds)).map { _ in ContinuousClock().measure(body) }.min()!
    }
}
