import EmendCore
import EmendUnicode

/// A word with letters of Latin and of one other script.
struct MixedWord {
    let range: Range<Int>
    private let scalars: [UInt32]
    /// For each scalar, whether it is of the other script.
    private let isOther: [Bool]
    private let script: Script

    /// The letters around an offset; nil where they are no such word, or more than a word has.
    init?(_ text: borrowing Text, around place: Int) {
        let mostLetters = 40
        var start = place
        var count = 0
        while let (scalar, length) = text.scalar(before: start), text.characterClass(of: scalar).has([.letter, .mark]) {
            start -= length
            count += 1
            if count > mostLetters { return nil }
        }
        var scalars: [UInt32] = []
        var isOther: [Bool] = []
        var script: Script?
        var end = start
        while let (scalar, length) = text.scalar(at: end), text.characterClass(of: scalar).has([.letter, .mark]) {
            let own = Script(of: scalar)
            let isLatin = scalar < 0x80 || own == .latin || own == .inherited || own == .common
            if !isLatin {
                if script != nil, script != own { return nil }
                script = own
            }
            scalars.append(scalar)
            isOther.append(!isLatin)
            end += length
            if scalars.count > mostLetters { return nil }
        }
        guard let script, isOther.contains(false) else { return nil }
        range = start..<end
        self.scalars = scalars
        self.isOther = isOther
        self.script = script
    }

    /// No part of a name with digits or signs, of an address or an identifier.
    func standsAlone(_ text: borrowing Text) -> Bool {
        func isPart(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte == 0x5F || byte == 0x40 || byte == 0x23 || byte == 0x5C || byte == 0x2F || byte == 0x24 }
        let (before, after) = (text[range.lowerBound - 1], text[range.upperBound])
        if isPart(before) || isPart(after) { return false }
        // www.example.com
        if before == Byte.fullStop, text[range.lowerBound - 2].isASCIILetter { return false }
        return !(after == Byte.fullStop && (text[range.upperBound + 1].isASCIILetter || text[range.upperBound + 1] >= 0xC3 && text[range.upperBound + 1] < 0xE0))
    }

    /// The word in one script, and whether that is certain; nil where it may be meant as it is.
    func resolved(_ text: borrowing Text, _ company: inout Company) -> (letters: [UInt8], isCertain: Bool)? {
        let others = isOther.count { $0 }
        let latin = scalars.count - others
        let asLatin = self.asLatin
        if let asLatin, isKnown(asLatin, text), !(company.other > company.latin && isEnding) { return (Self.utf8(asLatin), true) }
        if let asOther = asOther(text, &company), others > latin, hasOwnLetter, hasNoLatinPart, isPlain(asOther, text), others >= 3 || company.other > company.latin { return (Self.utf8(asOther), true) }
        // An ending that a text in the other script gives to a Latin name.
        if company.other > company.latin, isEnding { return nil }
        guard let asLatin, isSame, scalars.count >= 4, isPlain(asLatin, text) else { return nil }
        if company.other > company.latin { return asOther(text, &company).map { (Self.utf8($0), false) } }
        let fewWords = 3
        let isCertain = others * 2 < scalars.count && others <= 2 && company.latin >= fewWords && company.other == 0
        return (Self.utf8(asLatin), isCertain)
    }

    /// False where the letters of neither script are all like some of the other, or those that are so are most of the word.
    var mayBeMeantOtherwise: Bool {
        if asLatin != nil { return true }
        return isOther.count { $0 } * 2 > isOther.count && zip(scalars, isOther).allSatisfy { $1 || LookAlikes.shared.twin(of: $0, in: script) != nil }
    }

    private var asLatin: [UInt32]? {
        var letters: [UInt32] = []
        for (scalar, isOther) in zip(scalars, isOther) {
            guard let letter = isOther ? LookAlikes.shared.latin(scalar) : scalar else { return nil }
            // Small Greek letters are symbols: sin and alpha.
            if isOther, script == .greek, !LookAlikes.shared.isSame(scalar) { return nil }
            letters.append(letter)
        }
        return letters
    }

    /// The word in the other script, its Latin letters the same in print. Letters that only some languages have must stand elsewhere in the text.
    private func asOther(_ text: borrowing Text, _ company: inout Company) -> [UInt32]? {
        var letters: [UInt32] = []
        for (scalar, isOther) in zip(scalars, isOther) {
            guard let letter = isOther ? scalar : LookAlikes.shared.twin(of: scalar, in: script) else { return nil }
            if !isOther, script == .cyrillic, letter < 0x410 || letter > 0x44F, !company.holds(letter, text) { return nil }
            letters.append(letter)
        }
        return letters
    }

    /// True where some letter is like no Latin one.
    private var hasOwnLetter: Bool { zip(scalars, isOther).contains { $1 && LookAlikes.shared.latin($0) == nil } }

    /// True where each letter of the other script is the same as its Latin look-alike in print.
    private var isSame: Bool { zip(scalars, isOther).allSatisfy { !$1 || LookAlikes.shared.isSame($0) } }

    /// Lower case, capitals, or one capital at the start: words that were run together have capitals elsewhere.
    private func isPlain(_ letters: [UInt32], _ text: borrowing Text) -> Bool {
        let isUpper = letters.map { text.characterClass(of: $0).has(.upper) }
        return isUpper.allSatisfy { $0 } || !isUpper.dropFirst().contains(true)
    }

    /// The other script's letters stand at the end alone, as an ending does.
    private var isEnding: Bool {
        guard let first = isOther.firstIndex(of: true) else { return false }
        return first > 0 && isOther[first...].allSatisfy { $0 }
    }

    /// True where Latin letters stand alone or in twos: TOP and iPad before an ending are meant.
    private var hasNoLatinPart: Bool {
        var run = 0
        let isShouted = zip(scalars, isOther).allSatisfy { !$1 || $0 >= 0x391 && $0 <= 0x3AB || $0 >= 0x400 && $0 <= 0x42F }
        for (index, other) in isOther.enumerated() {
            run = other ? 0 : run + 1
            if run > 2 { return false }
            if run == 2, !isShouted, scalars[index] < 0x61, scalars[index - 1] < 0x61 { return false }
        }
        return true
    }

    /// True for a word of three letters and more that the lexicon lists, and for the most frequent of two.
    private func isKnown(_ letters: [UInt32], _ text: borrowing Text) -> Bool {
        let facts = text.lexicon.facts(of: Self.utf8(letters.map { text.knowledge.unicode.lowercase($0) }))
        let mostFrequent = 12
        guard facts.has(.known), !facts.has(.misspelled) else { return false }
        if letters.count == 2 { return facts.frequency >= mostFrequent && facts.has(.lower) && isSame }
        return !facts.has(.rare) && facts.frequency > 0
    }

    static func utf8(_ scalars: [UInt32]) -> [UInt8] {
        scalars.flatMap { Array(UTF8.encode(Unicode.Scalar($0) ?? "\u{FFFD}")!) }
    }
}
