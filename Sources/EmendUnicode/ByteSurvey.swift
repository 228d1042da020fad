/// What bytes there are in a text.
struct ByteSurvey {
    let count: Int
    /// ASCII letters.
    private(set) var letters = 0
    /// Bytes beyond ASCII.
    private(set) var high = 0
    /// Sequences of more than one byte that are valid UTF-8, and bytes beyond ASCII that are in none.
    private(set) var sequences = 0
    /// The bytes of those sequences after the first.
    private(set) var continuations = 0
    private(set) var strayOffsets: [Int] = []
    var strays: Int { strayOffsets.count }
    /// Control characters that texts do not hold.
    private(set) var controls = 0

    init(_ head: [UInt8], _ isWhole: Bool) {
        count = head.count
        var i = 0
        while i < head.count {
            let byte = head[i]
            if byte < 0x80 {
                if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { letters += 1 }
                if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D, byte != 0x1B, byte != 0x08 { controls += 1 }
                i += 1
                continue
            }
            let length = byte >= 0xF0 && byte <= 0xF4 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
            var end = i + 1
            while end < min(i + length, head.count), head[end] & 0xC0 == 0x80 { end += 1 }
            if length > 0, byte <= 0xF4, end == i + length {
                sequences += 1
                continuations += length - 1
                high += length
                i = end
            } else if !isWhole, end == head.count {
                // The sample ends inside a character.
                i = end
            } else {
                strayOffsets.append(i)
                high += 1
                i += 1
            }
        }
    }

    var isSevenBit: Bool { high == 0 && strays == 0 }
    /// More than a few bytes, and more than one in twenty, are control characters.
    var isBinary: Bool {
        let few = 8
        return controls > few && controls * 20 > count
    }
}
