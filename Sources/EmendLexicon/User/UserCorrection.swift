import EmendCore

/// An entry of a list of corrections.
public struct UserCorrection: Sendable {
    public let place: DictionaryPlace
    /// What is wrong, as written in the list.
    public let wrong: [UInt8]
    /// What may stand instead, best first; empty where the word is never right and nothing is named instead.
    public let candidates: [[UInt8]]
    /// Why it is no correction to be made, in the list's words.
    public let reason: String?
    /// There is one candidate and nothing against it: the correction is made. Otherwise it is a hint.
    public let isApplied: Bool
    let phrase: Phrase

    init(_ wrong: [UInt8], _ candidates: [[UInt8]], isApplied: Bool, isExact: Bool = false, reason: String? = nil, at place: DictionaryPlace) throws(DictionaryError) {
        func refused(_ problem: String) -> DictionaryError { DictionaryError(place: place, problem: problem) }
        guard !wrong.isEmpty else { throw refused("has nothing before its correction; write wrong->right") }
        guard let phrase = Phrase(wrong, isExact: isExact) else { throw refused("\(shown(wrong)) has neither letter nor digit, so it is no word to correct; take the line out") }
        guard !candidates.contains(where: \.isEmpty) else { throw refused("\(shown(wrong)) has an empty correction; name one, or put the word on a stet list if it shall stand") }
        if let same = candidates.first(where: { Phrase.normal($0) == phrase.text }), isApplied {
            throw refused("\(shown(same)) is corrected to itself; put it on a stet list if it shall stand")
        }
        self.place = place
        self.wrong = wrong
        self.candidates = candidates
        self.reason = reason
        self.isApplied = isApplied
        self.phrase = phrase
    }

    /// The entry as a list has it, without its reason.
    public var text: String { "\(string(wrong))->" + candidates.map { string($0) }.joined(separator: ", ") }

    /// What is said of a change: the place of the entry, and why it is a hint where it is one.
    public var explanation: String {
        let start = "Own correction (\(place))"
        if isApplied { return start }
        if let reason { return "\(start): \(reason)" }
        if candidates.isEmpty { return "\(start): never right, and nothing is named instead" }
        return "\(start): " + candidates.map { string($0) }.joined(separator: " or ")
    }

    /// What stands instead of the phrase as it is written in a text: its case follows the text's, unless the correction has capitals of its own.
    func replacement(for original: ArraySlice<UInt8>, candidate: Int = 0) -> [UInt8] {
        let right = candidates[candidate]
        let written = Phrase.normal(Array(original))
        if phrase.isExact || written == phrase.text { return right }
        let lower = Phrase.lowercased(right)
        // Capitals that the wrong form does not have in the same way belong to the correction: iphone->iPhone, kiev->Kyiv, nato->NATO.
        let wrongIsLower = phrase.folded == phrase.text
        let hasOwnInside = isMixed(right) && !isMixed(phrase.text) || right == Phrase.uppercased(right) && right != lower && phrase.text != Phrase.uppercased(phrase.text)
        // Words such as iPhone stay in capitals too: OLD iPhone.
        let fixed = hasOwnInside ? words(right).filter(isMixed) : []
        let free = joined(words(written).filter { !fixed.contains($0) })
        if free.count > 1, free == Phrase.uppercased(free) { return joined(words(right).map { fixed.contains($0) ? $0 : Phrase.uppercased($0) }) }
        if written == Phrase.lowercased(written) { return hasOwnInside || wrongIsLower ? right : lower }
        // A capital at the start, as of a sentence.
        let isTitled = Phrase.titled(written) == written && !(hasOwnInside && Phrase.titled(phrase.text) == phrase.text)
        return isTitled && !isMixed(words(right)[0]) ? Phrase.titled(right) : right
    }

    /// The parts between spaces.
    private func words(_ text: [UInt8]) -> [[UInt8]] { text.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init) }
    private func joined(_ words: [[UInt8]]) -> [UInt8] { Array(words.joined(separator: [0x20])) }

    /// A capital after the first letter of a word, and a small letter too.
    private func isMixed(_ text: [UInt8]) -> Bool {
        text != Phrase.uppercased(text) && words(text).contains { word in
            let rest = String(decoding: word, as: UTF8.self).unicodeScalars.dropFirst().map { String($0) }.joined()
            return Phrase.lowercased(Array(rest.utf8)) != Array(rest.utf8)
        }
    }
}

/// The corrections of all lists, ready to be looked for.
public struct UserCorrections: Sendable {
    public let entries: [UserCorrection]
    let table: PhraseTable

    /// Throws where the result of a correction is corrected again.
    init(_ entries: [UserCorrection]) throws(DictionaryError) {
        self.entries = entries
        table = PhraseTable(entries.map(\.phrase))
        for entry in entries where entry.isApplied {
            let result = Phrase.normal(entry.candidates[0])
            let words = Tables.words(of: result, unicode: Phrase.unicode)
            for match in matches(in: result, words: words) {
                let other = entries[match.entry]
                guard other.isApplied, Phrase.normal(other.replacement(for: result[match.range])) != Array(result[match.range]) else { continue }
                throw DictionaryError(place: entry.place, problem: """
                    \(shown(entry.wrong)) is corrected to \(shown(entry.candidates[0])), where \(shown(other.wrong)) is corrected again (\(other.place)); \
                    write the final form here, or take one of the two out
                    """)
            }
        }
    }

    /// No corrections.
    public static let none = UserCorrections()

    private init() {
        entries = []
        table = PhraseTable([])
    }

    /// Where wrong forms stand in a text, and their entries: in text order, not overlapping, each within a line.
    public func matches(in bytes: [UInt8], words: [Word]) -> [(range: Range<Int>, entry: Int)] {
        var found: [(range: Range<Int>, entry: Int)] = []
        if entries.isEmpty { return found }
        table.forEachMatch(in: bytes, words: words, startingIn: words.indices, acrossLines: false) { phrase, _, range in
            if range.lowerBound >= (found.last?.range.upperBound ?? 0) { found.append((range, phrase)) }
        }
        return found
    }

    /// What stands instead of a match, or is offered in a hint; nothing where the entry names nothing.
    public func replacement(_ entry: Int, for original: ArraySlice<UInt8>) -> [UInt8] {
        entries[entry].candidates.isEmpty ? [] : entries[entry].replacement(for: original)
    }
}
