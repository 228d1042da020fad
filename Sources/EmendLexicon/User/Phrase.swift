import EmendCore
import EmendUnicode

/// A word or phrase of a stet list or a correction, as it is looked for in a text: by the token table, whole words only.
///
/// Case does not matter unless the phrase is exact, NFC and straight or curly apostrophes never do. White space in the phrase stands for
/// any run of it; what else stands before, between or after its words must stand there in the text too.
struct Phrase: Sendable {
    struct Part: Sendable {
        /// As in the token table.
        let hash: UInt64
        let hasPossessive: Bool
        /// As written, where that matters.
        let exact: [UInt8]
        /// What stands after the word and before the next, with one space for a run of white space.
        var gap: [UInt8] = []
    }

    let parts: [Part]
    /// What stands before the first word.
    let prefix: [UInt8]
    let isExact: Bool
    /// In NFC, with straight apostrophes and one space for a run of white space.
    let text: [UInt8]
    /// The text in lower case: what two phrases share that stand for the same.
    let folded: [UInt8]

    /// Nil where there is no word in it: neither letter nor digit.
    init?(_ bytes: [UInt8], isExact: Bool) {
        let text = trimmed(Phrase.normal(bytes))
        let words = Tables.words(of: text, unicode: Self.unicode)
        guard let first = words.first else { return nil }
        prefix = Array(text[..<first.range.lowerBound])
        parts = words.indices.map { index in
            let word = words[index]
            let end = index + 1 < words.count ? Int(words[index + 1].start) : text.count
            return Part(hash: word.hash, hasPossessive: word.possessive > 0, exact: Array(text[word.range]), gap: Array(text[Int(word.end)..<end]))
        }
        self.isExact = isExact
        self.text = text
        folded = Phrase.lowercased(text)
    }

    /// Bytes in NFC, with straight apostrophes and one space for each run of white space.
    static func normal(_ bytes: [UInt8]) -> [UInt8] {
        let composed = bytes.withUnsafeBufferPointer { Normalization.composed($0) } ?? bytes
        var result: [UInt8] = []
        var i = 0
        while i < composed.count {
            if composed[i] != 0x0A, let length = blankLength(composed, i) {
                if result.last != 0x20 { result.append(0x20) }
                i += length
            } else if let length = apostropheLength(composed, i) {
                result.append(0x27)
                i += length
            } else {
                result.append(composed[i])
                i += 1
            }
        }
        return result
    }

    static let unicode = ICU()

    static func lowercased(_ bytes: [UInt8]) -> [UInt8] { mapped(bytes) { unicode.lowercase($0) } }
    static func uppercased(_ bytes: [UInt8]) -> [UInt8] { mapped(bytes) { unicode.titlecase($0) } }

    /// With a capital first letter.
    static func titled(_ bytes: [UInt8]) -> [UInt8] {
        let length = String(decoding: bytes, as: UTF8.self).unicodeScalars.first.map { UTF8.width($0) } ?? 0
        return uppercased(Array(bytes[..<length])) + bytes[length...]
    }

    private static func mapped(_ bytes: [UInt8], _ map: (UInt32) -> UInt32) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let mapped = Unicode.Scalar(map(scalar.value)) ?? scalar
            result.append(contentsOf: UTF8.encode(mapped) ?? UTF8.encodedReplacementCharacter)
        }
        return result
    }
}

extension Phrase {
    /// The range of the phrase where its first word is the one at an index; nil where it does not stand there. White space may hold one line end
    /// where the phrase may go across lines. O(length of the match).
    func match(at index: Int, in text: DictionaryText, acrossLines: Bool) -> Range<Int>? {
        guard index + parts.count <= text.words.count else { return nil }
        let words = text.words
        guard let start = prefixStart(text.bytes, Int(words[index].start)) else { return nil }
        var end = 0
        for (offset, part) in parts.enumerated() {
            let word = words[index + offset]
            guard text.hash(of: index + offset) == part.hash else { return nil }
            let isLast = offset == parts.count - 1
            if part.hasPossessive != (word.possessive > 0), part.hasPossessive || !isLast || !part.gap.isEmpty { return nil }
            end = isLast && !part.hasPossessive ? word.stem.upperBound : word.range.upperBound
            if isExact, Phrase.normal(Array(text.bytes[Int(word.start)..<end])) != part.exact { return nil }
            if !part.gap.isEmpty {
                guard let gapEnd = gapEnd(part.gap, text.bytes, end, lineEnds: acrossLines ? 1 : 0), isLast || gapEnd == Int(words[index + offset + 1].start) else { return nil }
                end = gapEnd
            }
        }
        return start..<end
    }

    /// Where what stands before the first word starts, if it is what the phrase has.
    private func prefixStart(_ bytes: [UInt8], _ end: Int) -> Int? {
        var start = end
        for byte in prefix.reversed() {
            start -= byte == 0x27 && start >= 3 && bytes[start - 1] >= 0x80 ? 3 : 1
            guard start >= 0, byte == 0x27 ? Self.apostropheLength(bytes, start) != nil : bytes[start] == byte else { return nil }
        }
        return start
    }

    /// Where what stands between two words ends, if it is what the phrase has.
    private func gapEnd(_ gap: [UInt8], _ bytes: [UInt8], _ start: Int, lineEnds most: Int) -> Int? {
        var i = start
        for byte in gap {
            if byte == 0x20 {
                let blank = i
                var lineEnds = 0
                while let length = Self.blankLength(bytes, i) {
                    if bytes[i] == 0x0A { lineEnds += 1 }
                    i += length
                }
                guard i > blank, lineEnds <= most else { return nil }
            } else if byte == 0x27 {
                guard let length = Self.apostropheLength(bytes, i) else { return nil }
                i += length
            } else {
                guard i < bytes.count, bytes[i] == byte else { return nil }
                i += 1
            }
        }
        return i
    }

    /// The length of the apostrophe at an offset: straight, or U+2018 or U+2019.
    private static func apostropheLength(_ bytes: [UInt8], _ i: Int) -> Int? {
        guard i < bytes.count else { return nil }
        if bytes[i] == 0x27 { return 1 }
        return bytes[i] == 0xE2 && i + 2 < bytes.count && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0x98 || bytes[i + 2] == 0x99) ? 3 : nil
    }

    /// The length of the white space at an offset: ASCII, U+00A0, U+2000 to U+200A, U+202F.
    private static func blankLength(_ bytes: [UInt8], _ i: Int) -> Int? {
        guard i < bytes.count else { return nil }
        if isLineEnd(bytes[i]) || isBlank(bytes[i]) { return 1 }
        if bytes[i] == 0xC2, i + 1 < bytes.count, bytes[i + 1] == 0xA0 { return 2 }
        if bytes[i] == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80, bytes[i + 2] <= 0x8A || bytes[i + 2] == 0xAF { return 3 }
        return nil
    }
}
