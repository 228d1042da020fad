import EmendCore
import EmendLexicon

/// Reports synonyms that a rewriting tool put into set phrases.
struct SpunSynonym: Filter {
    let card = Card(
        id: "spun-synonym", group: .spin,
        summary: "Reports set phrases one word of which was replaced by a synonym, with the score of the document: `worldwide warming`, `bosom peril`.",
        reason: "Tools that rewrite articles put synonyms where none fits.",
        stays: "The text itself: what is meant is the author's to say. A text is reported only where three different phrases and two in a thousand words show it.",
        safety: .hint, reach: .document,
        languages: .english,
        examples: [
            .reports("They spoke of worldwide warming, of bosom cancer and of the inventory market."),
            .keeps("They spoke of global warming, of breast cancer and of the stock market."),
            .keeps("The talk was of worldwide warming and of little else."),
        ])
    let triggers = ByteSet.letters

    private static let fewest = 3
    /// Suspects in a thousand words.
    private static let leastScore = 2

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        let phrases = SetPhrases.shared
        var found: [(range: Range<Int>, variant: SetPhrases.Variant)] = []
        for index in words.indices where phrases.mayHold(words[index].hash) {
            for first in [index - 1, index] where first >= 0 && first + 1 < words.count {
                guard let suspect = Self.suspect(text, words, first, phrases), suspect.range.lowerBound >= found.last?.range.upperBound ?? 0 else { continue }
                if !found.contains(where: { $0.variant.form == suspect.variant.form }) { found.append(suspect) }
            }
        }
        guard found.count >= Self.fewest, found.count * 1_000 >= words.count * Self.leastScore else { return }
        for (index, suspect) in found.enumerated() {
            edits.replace(suspect.range, with: suspect.variant.phrase, safety: .hint)
            let score = index == 0 ? "; \(found.count) such phrases in \(words.count) words, \(found.count * 1_000 / words.count) in 1,000" : ""
            edits.explainLast(Self.evidence(text, suspect.variant) + score)
        }
    }

    private static func suspect(_ text: borrowing Text, _ words: [Word], _ first: Int, _ phrases: SetPhrases) -> (range: Range<Int>, variant: SetPhrases.Variant)? {
        for variant in phrases[words[first].hash, words[first + 1].hash] {
            let last = first + 1 + variant.rest.count
            guard last < words.count, zip(first + 2...last + 1, variant.rest).allSatisfy({ words[$0].hash == $1 }) else { continue }
            // Names have capitals; what was seen in print is a name of its own kind.
            guard variant.isSeen || words[first].isLower && words[first + 1].isLower, words[first].possessive == 0 else { continue }
            guard (first..<last).allSatisfy({ text.areNeighbours(words[$0], words[$0 + 1]) || variant.isSeen && text[Int(words[$0].end)] == Byte.hyphen }) else { continue }
            return (Int(words[first].start)..<Int(words[last].stem.upperBound), variant)
        }
        return nil
    }

    /// Why a phrase is suspected, in words.
    private static func evidence(_ text: borrowing Text, _ variant: SetPhrases.Variant) -> String {
        let form = String(decoding: variant.form, as: UTF8.self)
        let phrase = String(decoding: variant.phrase, as: UTF8.self)
        if variant.isSeen { return "\u{201C}\(form)\u{201D} was seen in print for \u{201C}\(phrase)\u{201D}" }
        let words = variant.phrase.split(separator: Byte.space).map { WordHash.of($0) }
        // A pair that is not listed is rarer than the least class, and each class is a factor of three.
        let leastClass = 6
        let factor = (leastClass..<max(leastClass + 1, text.lexicon.bigramClass(words[0], words[1]))).reduce(1) { times, _ in times * 3 }
        return "\u{201C}\(form)\u{201D}: \u{201C}\(phrase)\u{201D} is a set phrase and at least \(factor) times as frequent"
    }
}
