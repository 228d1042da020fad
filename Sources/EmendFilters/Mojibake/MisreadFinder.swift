import EmendCore

/// Finds what is worth reading, in one pass that allocates nothing in sound text.
struct MisreadFinder {
    /// Runs beyond ASCII in which two neighbours may be bytes of one character in some code page.
    var ranges: [Range<Int>] = []
    /// How many runs beyond ASCII are none of them.
    var others = 0
    /// A capital A with tilde or circumflex stands before a space or a line end where no word has one.
    var holdsLostSpace = false

    init(_ text: borrowing Text) {
        let index = CodePageIndex.shared
        text.bytes.withUnsafeBufferPointer { p in
            var i = 0
            while i < p.count {
                if i &+ 8 <= p.count, p.isASCII(from: i) {
                    i = p.endOfASCII(from: i)
                    continue
                }
                if p[i] < 0x80 {
                    i &+= 1
                    continue
                }
                let start = i
                var lead: CodePages = 0
                var isCandidate = false
                var hasHole = false
                var last: UInt32 = 0
                while true {
                    if i < p.count, p[i] >= 0x80 {
                        let (scalar, length) = Self.scalar(p, i)
                        let pages = index.pages(scalar)
                        if lead & pages.tail != 0 || lead != 0 && scalar == 0xFFFD { isCandidate = true }
                        lead = pages.lead
                        last = scalar
                        i &+= length
                    } else if i &+ 1 < p.count, p[i] == 0x3F, p[i &+ 1] >= 0x80, lead & index.pages(Self.scalar(p, i &+ 1).value).tail != 0 {
                        // A question mark in the middle of a character: what stood there cannot be known.
                        hasHole = true
                        i &+= 1
                    } else {
                        break
                    }
                }
                if isCandidate, !hasHole { ranges.append(start..<i) } else { others &+= 1 }
                if last == 0xC3 || last == 0xC2, LostByte.isLostSpace(text, last, at: i) { holdsLostSpace = true }
            }
        }
    }

    @inline(__always)
    private static func scalar(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> (value: UInt32, length: Int) {
        let b = UInt32(p[i])
        if b < 0xE0 { return ((b & 0x1F) << 6 | UInt32(p[i &+ 1]) & 0x3F, 2) }
        if b < 0xF0 { return ((b & 0x0F) << 12 | (UInt32(p[i &+ 1]) & 0x3F) << 6 | UInt32(p[i &+ 2]) & 0x3F, 3) }
        return ((b & 0x07) << 18 | (UInt32(p[i &+ 1]) & 0x3F) << 12 | (UInt32(p[i &+ 2]) & 0x3F) << 6 | UInt32(p[i &+ 3]) & 0x3F, 4)
    }
}
