import EmendCore
import EmendLexicon

/// How English words begin when they are spoken. Own rules, after the entries on `a` and `an` in the usual style guides.
enum Sound {
    /// True where the first letter of a word tells that the article before it is right: what most articles are.
    static func plainlyFollows(_ word: Word, _ isAn: Bool, _ text: borrowing Text) -> Bool {
        guard word.isLower || word.isTitle, word.stemCount > 1, !word.shape.has([.hasDigit, .nonASCII]) else { return false }
        switch text[Int(word.start)] | 0x20 {
        case 0x61, 0x69: return isAn
        case 0x65, 0x6F, 0x75, 0x68, 0x79: return false
        default: return !isAn
        }
    }

    /// True for a vowel sound, false for a consonant, nil where both are heard or nothing is known.
    static func startsWithVowel(_ text: borrowing Text, _ word: Word) -> Bool? {
        let bytes = text.bytes[word.stem]
        let first = bytes[bytes.startIndex]
        let next = text[Int(word.end)]
        if first.isASCIIDigit { return number(bytes) }
        guard first.isASCIILetter else { return nil }
        if word.stemCount == 1 {
            // X-ray, F-16, U.S.: the letter's name. A letter alone is a label.
            guard word.isUpper, next == Byte.hyphen || (next == Byte.fullStop && text[Int(word.end) + 1].isASCIIUpper) else { return nil }
            return letterName(first)
        }
        if word.shape.has(.hasDigit) {
            return bytes.dropFirst().first!.isASCIIDigit ? letterName(first) : nil
        }
        guard !word.shape.has(.nonASCII) else { return nil }
        if word.isUpper { return acronym(text, word, bytes) }
        if word.shape.has(.upperInside) {
            // iPhone, eBay: the first letter is spoken by its name.
            return first.isASCIILower && bytes.dropFirst().first!.isASCIIUpper ? letterName(first) : nil
        }
        // What is not listed is not judged.
        guard word.facts.has([.lower, .title, .place]) else { return nil }
        return spelling(bytes.map { $0 | 0x20 }, text.lexicon)
    }

    /// Eight, eleven and eighteen start with a vowel. 1100 may be eleven hundred or one thousand one hundred.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Bool? {
        let digits = bytes.prefix { $0.isASCIIDigit }
        if digits.first == 0x38 { return true }
        let leading = Array(digits.prefix(2))
        if leading == [0x31, 0x31] || leading == [0x31, 0x38] {
            switch digits.count {
            case 2: return true
            case 4: return leading == [0x31, 0x38] ? true : nil
            default: return false
            }
        }
        return false
    }

    private static func letterName(_ letter: UInt8) -> Bool {
        switch letter & ~0x20 {
        // A E F H I L M N O R S X
        case 0x41, 0x45, 0x46, 0x48, 0x49, 0x4C, 0x4D, 0x4E, 0x4F, 0x52, 0x53, 0x58: true
        default: false
        }
    }

    private static func acronym(_ text: borrowing Text, _ word: Word, _ bytes: ArraySlice<UInt8>) -> Bool? {
        if isShouted(text, word) { return nil }
        let first = bytes[bytes.startIndex]
        switch first {
        // Spelled or read, they start with a vowel.
        case 0x41, 0x45, 0x49, 0x4F: return true
        case 0x55: return spelledU.contains(word) ? false : nil
        // F H L M N R S X: a vowel where it is spelled, a consonant where it is read as a word.
        case 0x46, 0x48, 0x4C, 0x4D, 0x4E, 0x52, 0x53, 0x58:
            let second = bytes[bytes.startIndex + 1]
            let isReadable = bytes.contains { isVowel($0 | 0x20) || $0 == 0x59 }
            if !isReadable { return bytes.count <= 5 && !both.contains(word) ? true : nil }
            // No English word starts so: MRI, NBA, FBI, RSI.
            let isCluster = !isVowel(second | 0x20) && second != 0x59 && !Onsets.contains(first, second)
            return isCluster && bytes.count <= 4 ? true : nil
        default: return false
        }
    }

    /// Spelled acronyms in U, and those that are read with the sound of `you`.
    private static let spelledU = WordSet("un uk us usa uae usb usd ufo uhf uefa unesco unicef unhcr ussr usaid usda ucla uv ui ux ups")
    private static let both = WordSet("sql ftse ssd fps hq")

    /// A consonant and the second consonant that it may begin an English word with.
    private enum Onsets {
        static func contains(_ first: UInt8, _ second: UInt8) -> Bool {
            switch first {
            case 0x46: second == 0x4C || second == 0x52
            case 0x53: [0x43, 0x48, 0x4B, 0x4C, 0x4D, 0x4E, 0x50, 0x51, 0x54, 0x57].contains(second)
            case 0x52: second == 0x48
            default: false
            }
        }
    }

    /// Capitals on both sides: the line is written in capitals.
    private static func isShouted(_ text: borrowing Text, _ word: Word) -> Bool {
        let line = text.lines[text.lineIndex(at: Int(word.start))]
        return !text.words[line.words].prefix(64).contains { $0.isLower }
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75
    }

    /// The rules for a word in lower case.
    private static func spelling(_ word: [UInt8], _ lexicon: Lexicon) -> Bool? {
        if word.elementsEqual("uni".utf8) { return false }
        switch word[0] {
        case 0x61, 0x69: return true
        case 0x65: return !starts(word, "eu ew")
        case 0x6F:
            if wordsWithW.contains(WordHash.of(word)) { return false }
            return starts(word, "oui ouag") ? nil : true
        case 0x75:
            if starts(word, soundingLikeYou) { return false }
            // A consonant and a vowel: under is heard as written, Utah and urea as you; only up and un- before a word are certain.
            if word.count > 3, !isVowel(word[1]), isVowel(word[2]), !starts(word, "up") { return starts(word, "un") && lexicon.facts(of: word[2...]).has(.lower) ? true : nil }
            return starts(word, "uz urd") ? nil : true
        case 0x68:
            if starts(word, "hour heir honest honor honour") { return true }
            // Before other words older texts write both.
            return starts(word, "hundred huge high hard half happy heavy hot health help head") ? false : nil
        case 0x79: return isVowel(word[1]) ? false : nil
        default:
            return word.prefix(4).contains { isVowel($0) || $0 == 0x79 } && word[0] != 0x78 ? false : nil
        }
    }

    /// Beginnings in u that are spoken as in `union`; other words in u begin as in `under`.
    private static let soundingLikeYou: StaticString = """
        unanim unary unia unic unidir unif unil unio unip uniq unis unit univ usab usag use usi usu ute uti uto ubi uga uran urethr urin uro ukra uku urug uyg ufo
        """

    /// Words that begin with the sound of `w`.
    private static let wordsWithW = WordSet("one ones once oneness oneself ouija")

    private static func starts(_ word: [UInt8], _ prefixes: StaticString) -> Bool {
        prefixes.withUTF8Buffer { list in
            var i = 0
            while i < list.count {
                // A prefix and what parts it from the next.
                var length = 0
                var isSame = true
                while i < list.count, list[i] > Byte.space {
                    isSame = isSame && length < word.count && word[length] == list[i]
                    length += 1
                    i += 1
                }
                if isSame, length > 0 { return true }
                i += 1
            }
            return false
        }
    }
}
