/// Text in Windows-874, which ICU's detector does not know.
enum ThaiText {
    /// Vowel signs and tone marks (0xD1, 0xD4 to 0xDA, 0xE7 to 0xEE) stand after a consonant (0xA1 to 0xCE) or another mark; in other encodings with
    /// as many bytes beyond ASCII they stand anywhere.
    static func isLikely(_ head: [UInt8]) -> Bool {
        var high = 0
        var marks = 0
        var misplaced = 0
        func isMark(_ byte: UInt8) -> Bool { byte == 0xD1 || byte >= 0xD4 && byte <= 0xDA || byte >= 0xE7 && byte <= 0xEE }
        for i in head.indices where head[i] >= 0x80 {
            high += 1
            guard isMark(head[i]) else { continue }
            marks += 1
            let before = i > 0 ? head[i - 1] : 0
            if !isMark(before), before < 0xA1 || before > 0xCE { misplaced += 1 }
        }
        return high * 3 > head.count && marks * 8 > high && misplaced * 50 < marks
    }
}

/// Text in Greek.
enum GreekText {
    /// The encodings of Greek differ in the place of Alpha with tonos, with which words start: 0xB6 in ISO-8859-7, 0xA2 in Windows-1253.
    static func encoding(of head: [UInt8]) -> Encoding {
        var iso = 0
        var windows = 0
        for i in head.indices.dropLast() where head[i + 1] >= 0xDC && (i == 0 || head[i - 1] < 0x80) {
            if head[i] == 0xB6 { iso += 1 } else if head[i] == 0xA2 { windows += 1 }
        }
        return Encoding(windows > iso ? "windows-1253" : "ISO-8859-7")!
    }
}
