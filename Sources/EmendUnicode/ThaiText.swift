/// Text in Windows-874, which ICU's detector does not know.
enum ThaiText {
    /// Vowel signs and tone marks (0xD1, 0xD4 to 0xDA, 0xE7 to 0xEE) stand after a consonant (0xA1 to 0xCE) or another mark, five vowels (0xE0 to 0xE4)
    /// before a consonant, and no digit (0xF0 to 0xF9) touches a letter; in other encodings with as many bytes beyond ASCII they stand anywhere.
    static func isLikely(_ head: [UInt8]) -> Bool {
        var high = 0
        var marks = 0
        var misplaced = 0
        func isMark(_ byte: UInt8) -> Bool { byte == 0xD1 || byte >= 0xD4 && byte <= 0xDA || byte >= 0xE7 && byte <= 0xEE }
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0xA1 && byte <= 0xDA || byte >= 0xE0 && byte <= 0xEE }
        func isConsonant(_ byte: UInt8) -> Bool { byte >= 0xA1 && byte <= 0xCE }
        for i in head.indices where head[i] >= 0x80 {
            high += 1
            let before = i > 0 ? head[i - 1] : 0
            let after = i + 1 < head.count ? head[i + 1] : 0
            switch head[i] {
            case 0xE0...0xE4: if after > 0, !isConsonant(after) { misplaced += 1 }
            case 0xF0...0xF9: if isLetter(before) || isLetter(after) { misplaced += 1 }
            case 0xD0, 0xD2, 0xD3: if !isConsonant(before), !isMark(before) { misplaced += 1 }
            case 0xDB...0xDE, 0xFC...0xFF: misplaced += 1
            default: break
            }
            guard isMark(head[i]) else { continue }
            marks += 1
            if !isMark(before), !isConsonant(before) { misplaced += 1 }
        }
        return high * 3 > head.count && marks * 8 > high && misplaced * 50 < marks
    }
}
