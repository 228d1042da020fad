/// Which languages have a word or a letter: function words by their hash, letters beyond ASCII by their scalar.
///
/// A set of languages is the 64 bits of `Languages`. Built when a language is first asked for that the lexicon's marks leave open.
struct LanguageTraits: Sendable {
    static let known = LanguageTraits()

    private let hashes: [UInt64]
    private let languages: [UInt64]
    private let mask: Int
    private let letters: [UInt64]

    private init() {
        var size = 4096
        let count = functionWords.reduce(0) { $0 + $1.1.utf8CodeUnitCount / 4 }
        while size < count * 2 { size *= 2 }
        var hashes = [UInt64](repeating: 0, count: size)
        var languages = [UInt64](repeating: 0, count: size)
        for (language, list) in functionWords {
            list.forEachWord { word in
                let hash = WordHash.of(word)
                var slot = Int(truncatingIfNeeded: hash) & (size - 1)
                while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (size - 1) }
                hashes[slot] = hash
                languages[slot] |= Languages(language).rawValue
            }
        }
        self.hashes = hashes
        self.languages = languages
        mask = size - 1
        letters = Self.lettersByScalar()
    }

    /// The languages that have a function word.
    func languages(ofWord hash: UInt64) -> UInt64 {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return languages[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// The languages whose alphabet has a lower-case letter; none for one that says nothing.
    func languages(ofLetter scalar: UInt32) -> UInt64 {
        if scalar >= 0x1EA0, scalar <= 0x1EF9 { return Languages.vietnamese.rawValue }
        let index = Int(scalar) - 0xC0
        return index >= 0 && index < letters.count ? letters[index] : 0
    }

    /// After Unicode CLDR's exemplar characters (main set) of each language; Arabic letters are those that only Persian of the two has.
    private static let alphabets: [(TextLanguage, StaticString)] = [
        (.albanian, "\u{E7}\u{EB}"),
        (.basque, "\u{F1}"),
        (.bulgarian, "\u{44A}\u{449}\u{44E}\u{44F}"),
        (.catalan, "\u{E0}\u{E8}\u{E9}\u{ED}\u{EF}\u{F2}\u{F3}\u{FA}\u{FC}\u{E7}"),
        (.croatian, "\u{10D}\u{107}\u{111}\u{161}\u{17E}"),
        (.czech, "\u{E1}\u{10D}\u{10F}\u{E9}\u{11B}\u{ED}\u{148}\u{F3}\u{159}\u{161}\u{165}\u{FA}\u{16F}\u{FD}\u{17E}"),
        (.danish, "\u{E6}\u{F8}\u{E5}"),
        (.dutch, "\u{EB}\u{EF}"),
        (.estonian, "\u{E4}\u{F5}\u{F6}\u{FC}"),
        (.finnish, "\u{E4}\u{F6}"),
        (.french, "\u{E0}\u{E2}\u{E7}\u{E8}\u{E9}\u{EA}\u{EB}\u{EE}\u{EF}\u{F4}\u{F9}\u{FB}\u{153}"),
        (.galician, "\u{E1}\u{E9}\u{ED}\u{F3}\u{FA}\u{F1}"),
        (.german, "\u{E4}\u{F6}\u{FC}\u{DF}"),
        (.hungarian, "\u{E1}\u{E9}\u{ED}\u{F3}\u{F6}\u{151}\u{FA}\u{FC}\u{171}"),
        (.icelandic, "\u{E1}\u{F0}\u{E9}\u{ED}\u{F3}\u{FA}\u{FD}\u{FE}\u{E6}\u{F6}"),
        (.irish, "\u{E1}\u{E9}\u{ED}\u{F3}\u{FA}"),
        (.italian, "\u{E0}\u{E8}\u{E9}\u{EC}\u{F2}\u{F9}"),
        (.latvian, "\u{101}\u{10D}\u{113}\u{123}\u{12B}\u{137}\u{13C}\u{146}\u{161}\u{16B}\u{17E}"),
        (.lithuanian, "\u{105}\u{10D}\u{119}\u{117}\u{12F}\u{161}\u{173}\u{16B}\u{17E}"),
        (.norwegian, "\u{E6}\u{F8}\u{E5}"),
        (.persian, "\u{67E}\u{686}\u{698}\u{6AF}\u{6A9}\u{6CC}"),
        (.polish, "\u{105}\u{107}\u{119}\u{142}\u{144}\u{F3}\u{15B}\u{17A}\u{17C}"),
        (.portuguese, "\u{E1}\u{E2}\u{E3}\u{E0}\u{E7}\u{E9}\u{EA}\u{ED}\u{F3}\u{F4}\u{F5}\u{FA}"),
        (.romanian, "\u{103}\u{E2}\u{EE}\u{219}\u{21B}\u{15F}\u{163}"),
        (.russian, "\u{44A}\u{44B}\u{44D}\u{451}\u{449}\u{44E}\u{44F}"),
        (.serbian, "\u{452}\u{458}\u{459}\u{45A}\u{45B}\u{45F}"),
        (.slovak, "\u{E1}\u{E4}\u{10D}\u{10F}\u{E9}\u{ED}\u{13A}\u{13E}\u{148}\u{F3}\u{F4}\u{155}\u{161}\u{165}\u{FA}\u{FD}\u{17E}"),
        (.slovenian, "\u{10D}\u{161}\u{17E}"),
        (.spanish, "\u{E1}\u{E9}\u{ED}\u{F1}\u{F3}\u{FA}"),
        (.swedish, "\u{E5}\u{E4}\u{F6}"),
        (.turkish, "\u{E7}\u{11F}\u{131}\u{F6}\u{15F}\u{FC}"),
        (.ukrainian, "\u{454}\u{456}\u{457}\u{491}\u{449}\u{44E}\u{44F}"),
        (.vietnamese, "\u{E0}\u{E1}\u{E2}\u{E3}\u{103}\u{E8}\u{E9}\u{EA}\u{EC}\u{ED}\u{F2}\u{F3}\u{F4}\u{F5}\u{1A1}\u{F9}\u{FA}\u{1B0}\u{111}"),
    ]

    private static func lettersByScalar() -> [UInt64] {
        var letters = [UInt64](repeating: 0, count: 0x700 - 0xC0)
        for (language, alphabet) in alphabets {
            for scalar in "\(alphabet)".unicodeScalars { letters[Int(scalar.value) - 0xC0] |= Languages(language).rawValue }
        }
        return letters
    }
}

extension Languages {
    static let vietnamese = Languages(.vietnamese)
}

extension StaticString {
    /// Calls `body` with each piece that spaces or line ends part.
    func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        withUTF8Buffer { bytes in
            var start = 0
            for i in 0...bytes.count where i == bytes.count || bytes[i] == 0x20 || bytes[i] == 0x0A {
                if i > start { body(UnsafeBufferPointer(rebasing: bytes[start..<i])) }
                start = i + 1
            }
        }
    }
}
