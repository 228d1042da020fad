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
    public var text: String { "\(shown(wrong))->" + candidates.map { shown($0) }.joined(separator: ", ") }

    /// What is said of a change: the place of the entry, and why it is a hint where it is one.
    public var explanation: String {
        let start = "Own correction (\(place))"
        if isApplied { return start }
        if let reason { return "\(start): \(reason)" }
        if candidates.isEmpty { return "\(start): never right, and nothing is named instead" }
        return "\(start): " + candidates.map { shown($0) }.joined(separator: " or ")
    }

    /// What stands instead of the phrase as it is written in a text: its case follows the text's, unless the correction has capitals of its own.
    func replacement(for original: ArraySlice<UInt8>, candidate: Int = 0) -> [UInt8] {
        let right = candidates[candidate]
        let written = Phrase.normal(Array(original))
        if phrase.isExact || written == phrase.text { return right }
        let lower = Phrase.lowercased(right)
        let upper = Phrase.uppercased(right)
        // Capitals that the wrong form does not have in the same way belong to the correction: iphone->iPhone, kiev->Kyiv, nato->NATO.
        let wrongIsLower = phrase.folded == phrase.text
        let hasOwnInside = isMixed(right) && !isMixed(phrase.text) || right == upper && right != lower && phrase.text != Phrase.uppercased(phrase.text)
        let hasOwn = wrongIsLower && right != lower || hasOwnInside
        if hasOwnInside { return right }
        let isLower = written == Phrase.lowercased(written)
        let isUpper = written == Phrase.uppercased(written)
        if isLower { return hasOwn ? right : lower }
        if isUpper, written.count > 1 { return upper }
        return startsLower(written) ? right : Phrase.titled(right)
    }

    private func startsLower(_ text: [UInt8]) -> Bool { Phrase.titled(text) != text }

    /// A capital after the first letter of a word, and a small letter too.
    private func isMixed(_ text: [UInt8]) -> Bool {
        text != Phrase.uppercased(text) && text.split(separator: 0x20).contains { word in
            let rest = String(decoding: word, as: UTF8.self).unicodeScalars.dropFirst().map { String($0) }.joined()
            return Phrase.lowercased(Array(rest.utf8)) != Array(rest.utf8)
        }
    }
}

/// The corrections of all lists, ready to be looked for.
public struct UserCorrections: Sendable {
    public let entries: [UserCorrection]
    private let table: PhraseTable

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
