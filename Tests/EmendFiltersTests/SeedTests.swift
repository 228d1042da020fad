import Emend
import EmendTesting
import Foundation
import Testing

@Suite struct SeedTests {
    @Test func articlesComeOutAsWanted() throws {
        var count = 0
        for seed in try seeds() {
            let outcome = Cleaner().clean(seed.raw)
            #expect(outcome.text == seed.gold, "\(seed.name): \(firstDifference(outcome.text, seed.gold))")
            #expect(Cleaner().clean(outcome.text).text == outcome.text, "\(seed.name) changes when cleaned again")
            count += 1
        }
        ran(count, "articles")
    }

    /// The same defects with other persons, places and words: rules that know the articles would fail here.
    @Test func renamedArticlesComeOutAsWanted() throws {
        let renaming = try Renaming(text("corpora/seeds/renamed.tsv"))
        var count = 0
        for seed in try seeds() {
            let (raw, gold) = (renaming.apply(seed.raw), renaming.apply(seed.gold))
            let outcome = Cleaner().clean(raw)
            #expect(outcome.text == gold, "\(seed.name): \(firstDifference(outcome.text, gold))")
            count += outcome.changes.count(where: \.isApplied)
        }
        #expect(count >= 55, "too few defects survive the renaming to prove anything")
        ran(count, "edits in renamed articles")
    }

    /// Every edit of the gold is a change that names its filter; nothing else is changed.
    @Test func changesAreTold() throws {
        let edits = try text("corpora/seeds/edits.jsonl").split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        var told = 0
        for seed in try seeds() {
            let wanted = edits.filter { $0["file"] as? String == String(seed.name.prefix(3)) }
            let changes = Cleaner().clean(seed.raw).changes.filter(\.isApplied)
            let scalars = Array(seed.raw.unicodeScalars)
            for edit in wanted {
                let offset = try #require(edit["offset"] as? Int)
                let start = scalars[..<offset].reduce(0) { $0 + UTF8.width($1) }
                let end = start + (try #require(edit["before"] as? String)).utf8.count
                #expect(changes.contains { $0.range.lowerBound <= end && $0.range.upperBound >= start }, "\(seed.name): no change at \(edit)")
                told += 1
            }
        }
        ran(told, "edits of the gold")
    }

    private func firstDifference(_ a: String, _ b: String) -> String {
        let (left, right) = (Array(a), Array(b))
        let at = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count)
        let from = max(0, at - 30)
        return "\(String(left[from..<min(left.count, at + 30)]).debugDescription) instead of \(String(right[from..<min(right.count, at + 30)]).debugDescription)"
    }
}

/// Puts other words in place of words, in the case of each: lower, Title, CAPITALS, and with a glued S.
private struct Renaming {
    private var table: [String: String] = [:]

    init(_ list: String) {
        for line in list.split(separator: "\n") {
            let fields = line.split(separator: "\t")
            table[String(fields[0])] = String(fields[1])
        }
    }

    func apply(_ text: String) -> String {
        var result = ""
        var word = ""
        func flush() {
            result += renamed(word)
            word = ""
        }
        for character in text {
            if character.isLetter { word.append(character) } else { flush(); result.append(character) }
        }
        flush()
        return result
    }

    private func renamed(_ word: String) -> String {
        if let other = table[word.lowercased()] {
            if word.first!.isUppercase, word.dropFirst().allSatisfy(\.isLowercase) { return other.prefix(1).uppercased() + other.dropFirst() }
            return word.allSatisfy(\.isLowercase) ? other : other.uppercased()
        }
        // ZelenskyyS
        if word.hasSuffix("S"), word.dropLast().dropFirst().allSatisfy(\.isLowercase), word.count > 2 { return renamed(String(word.dropLast())) + "S" }
        return word
    }
}
