@testable import EmendCore

/// The plain twin of the scanner and the vector loops below it: it looks at one character after the other.
struct PlainScanner {
    var words: [Word] = []
    var lines: [Line] = []
    var chunks: [Range<Int>] = []
    private let bytes: [UInt8]
    private let scalars: [(value: UInt32, offset: Int)]
    private let unicode = Knowledge.standard.unicode

    init(_ text: String) {
        bytes = Array(text.utf8)
        var offset = 0
        scalars = text.unicodeScalars.map { scalar in
            defer { offset += UTF8.width(scalar) }
            return (scalar.value, offset)
        }
        findWords()
        findLines()
        findChunks()
    }

    private func offset(_ index: Int) -> Int { index < scalars.count ? scalars[index].offset : bytes.count }

    private func type(_ index: Int) -> CharacterClass {
        guard index >= 0, index < scalars.count else { return .space }
        let scalar = scalars[index].value
        if scalar < 0x80 { return asciiClass(UInt8(scalar)) }
        let isPunctuation = (0x2010...0x205E).contains(scalar) && ![0x2028, 0x2029, 0x202F].contains(scalar)
        return isPunctuation ? [] : unicode.characterClass(of: scalar)
    }

    private mutating func findWords() {
        var index = 0
        while index < scalars.count {
            guard type(index).has([.letter, .mark, .digit]) else { index += 1; continue }
            var end = index + 1
            while true {
                if type(end).has([.letter, .mark, .digit]) { end += 1; continue }
                let joins: Set<UInt32> = [0x27, 0x2019, 0xAD, 0x200C, 0x200D]
                guard end < scalars.count, joins.contains(scalars[end].value), type(end + 1).has([.letter, .mark]) else { break }
                end += 2
            }
            words.append(word(index..<end))
            index = end
        }
    }

    private func word(_ range: Range<Int>) -> Word {
        let isApostrophe = { (index: Int) in scalars[index].value == 0x27 || scalars[index].value == 0x2019 }
        var stem = range
        if range.count > 2, isApostrophe(range.upperBound - 2), scalars[range.upperBound - 1].value | 0x20 == 0x73 { stem = range.lowerBound..<range.upperBound - 2 }
        let hasPossessive = stem != range
        var shape: Shape = []
        for index in stem {
            let type = type(index)
            if type.has(.letter) { shape.insert(.hasLetter) }
            if type.has(.letter), !type.has(.latin) { shape.insert(.otherScript) }
            if type.has(.upper) { shape.insert(index == range.lowerBound ? [.hasUpper, .startsUpper] : [.hasUpper, .upperInside]) }
            if type.has(.lower) { shape.insert(.hasLower) }
            if type.has(.digit) { shape.insert(.hasDigit) }
            if isApostrophe(index) { shape.insert(.apostrophe) }
            if scalars[index].value >= 0x80, !isApostrophe(index) || hasPossessive { shape.insert(.nonASCII) }
        }
        if type(range.lowerBound - 1) != .space, !type(range.lowerBound - 1).has(.space) { shape.insert(.glued) }
        var folded: [UInt8] = []
        for index in stem {
            let scalar = scalars[index].value == 0x2019 ? 0x27 : scalars[index].value
            folded += UTF8.encode(Unicode.Scalar(scalar < 0x80 ? scalar : unicode.lowercase(scalar))!)!
        }
        let end = offset(range.upperBound)
        return Word(start: UInt32(offset(range.lowerBound)), end: UInt32(end), hash: Self.hash(folded), shape: shape, possessive: UInt16(end - offset(stem.upperBound)))
    }

    /// The hash byte by byte.
    static func hash(_ word: [UInt8]) -> UInt64 {
        var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(word.count)
        for start in stride(from: 0, to: word.count, by: 8) {
            var chunk: UInt64 = 0
            for (place, byte) in word[start..<min(start + 8, word.count)].enumerated() { chunk |= UInt64(byte) << UInt64(place * 8) }
            chunk |= (~chunk & 0x8080_8080_8080_8080) >> 2
            hash = (hash ^ chunk) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 33
        }
        hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
        return hash ^ hash >> 32
    }

    private mutating func findLines() {
        var start = 0
        while start < bytes.count {
            let feed = bytes[start...].firstIndex(of: 0x0A)
            let next = feed.map { $0 + 1 } ?? bytes.count
            var end = feed ?? bytes.count
            if feed != nil, end > start, bytes[end - 1] == 0x0D { end -= 1 }
            let first = words.firstIndex { $0.start >= start } ?? words.count
            let last = words.firstIndex { $0.start >= next } ?? words.count
            let commas = (start..<next).count { bytes[$0] == 0x2C && $0 + 1 < bytes.count && bytes[$0 + 1] != 0x20 }
            lines.append(Line(start: UInt32(start), end: UInt32(end), next: UInt32(next), firstWord: UInt32(first), endWord: UInt32(last), gluedCommas: UInt32(commas)))
            start = next
        }
    }

    private mutating func findChunks() {
        var index = 0
        while index < scalars.count {
            guard !type(index).has(.space) else { index += 1; continue }
            let end = scalars.indices[index...].first { type($0).has(.space) } ?? scalars.count
            if (index..<end).contains(where: { isOdd($0, isFirst: $0 == index) }) { chunks.append(offset(index)..<offset(end)) }
            index = end
        }
    }

    private func isOdd(_ index: Int, isFirst: Bool) -> Bool {
        let scalar = scalars[index].value
        switch scalar {
        case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2D, 0x3B, 0x3F: return false
        case 0x28: return !isFirst
        case 0x2E: return index + 1 < scalars.count && scalars[index + 1].value < 0x80 && type(index + 1).has([.letter, .digit])
        case ..<0x80: return !type(index).has(.letter)
        default: return type(index).has(.digit)
        }
    }
}
