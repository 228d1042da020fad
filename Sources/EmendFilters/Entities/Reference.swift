import EmendCore

/// A character reference with its semicolon: what it stands for and where it ends.
struct Reference {
    var first: UInt32
    /// The second code point, or 0.
    var second: UInt32 = 0
    var end: Int
    /// Written with a name.
    var isNamed = false

    /// Reads a reference whose ampersand, real or not, stands just before an offset.
    init?(_ text: borrowing Text, after start: Int) {
        if text[start] == 0x23 {
            guard let (value, end) = Self.number(text, at: start), text[end] == Byte.semicolon else { return nil }
            if let scalar = Self.scalar(of: value) {
                self.init(first: scalar, end: end + 1)
            } else if let pair = Self.surrogatePair(text, value, end + 1) {
                self = pair
            } else {
                return nil
            }
            return
        }
        let name = Self.name(text, at: start)
        guard text[name.upperBound] == Byte.semicolon, let entry = Self.entry(text, name) else { return nil }
        self.init(first: entry.first, second: entry.second, end: name.upperBound + 1, isNamed: true)
    }

    /// A character beyond the Basic Multilingual Plane that was escaped as the two code units of UTF-16: `&#55357;&#56832;`.
    private static func surrogatePair(_ text: borrowing Text, _ high: UInt32, _ start: Int) -> Reference? {
        guard high >= 0xD800, high <= 0xDBFF, text[start] == 0x26, text[start + 1] == 0x23,
            let (low, end) = number(text, at: start + 1), low >= 0xDC00, low <= 0xDFFF, text[end] == Byte.semicolon,
            let scalar = scalar(of: 0x1_0000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { return nil }
        return Reference(first: scalar, end: end + 1)
    }

    init(first: UInt32, second: UInt32 = 0, end: Int, isNamed: Bool = false) {
        self.first = first
        self.second = second
        self.end = end
        self.isNamed = isNamed
    }

    /// Letters and digits from an offset on, not more than one beyond what a name can have.
    static func name(_ text: borrowing Text, at start: Int) -> Range<Int> {
        guard text[start].isASCIILetter else { return start..<start }
        var end = start
        while text[end].isASCIILetter || text[end].isASCIIDigit, end - start <= NamedReferences.longestName { end += 1 }
        return start..<end
    }

    /// The entry of a name as it is written, or of one in capitals or with a capital (`&NBSP;`, `&EACUTE;`, `&Rsquo;`) that can be nothing else.
    static func entry(_ text: borrowing Text, _ name: Range<Int>) -> NamedReferences.Entry? {
        let names = NamedReferences.standard
        if let entry = names.entry(text, name) { return entry }
        guard name.count >= 3, text[name.lowerBound].isASCIIUpper else { return nil }
        let isUpper = !name.contains { text[$0].isASCIILower }
        guard isUpper || !name.dropFirst().contains(where: { text[$0].isASCIIUpper }) else { return nil }
        if isUpper, let entry = names.entry(text, name, folding: .title), entry.isUnmistakable { return entry }
        guard let entry = names.entry(text, name, folding: .lower) else { return nil }
        return entry.isUnmistakable || isUpper && entry.isOld && entry.isSign ? entry : nil
    }

    /// The number of a numeric reference whose `#` stands at an offset, not above 0x110000, and the end of its digits.
    static func number(_ text: borrowing Text, at start: Int) -> (value: UInt32, end: Int)? {
        var i = start + 1
        let isHex = text[i] | 0x20 == 0x78
        if isHex { i += 1 }
        let digits = i
        var value: UInt32 = 0
        while let digit = text[i].hexDigit, isHex || digit < 10 {
            value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
            i += 1
        }
        return i > digits ? (value, i) : nil
    }

    /// See `NumericReference`.
    static func scalar(of value: UInt32) -> UInt32? { NumericReference.scalar(of: value) }
}

extension NamedReferences.Entry {
    /// A sign whose name is a word or looks like one, and is taken for one unless it is in capitals.
    fileprivate var isSign: Bool { [0xA3, 0xA7, 0xB0, 0xB6, 0xD7, 0x20AC, 0x2022, 0x2122].contains(first) }
}

/// References nested in each other: `&amp;amp;`, `&amp;#8217;`. A plain one has the depth 1.
struct ReferenceChain {
    let range: Range<Int>
    let depth: Int
    /// The innermost.
    let reference: Reference

    /// Reads from an ampersand to the end of all references that its decoding would make, in time linear in their length.
    init?(_ text: borrowing Text, at ampersand: Int) {
        guard var reference = Reference(text, after: ampersand + 1) else { return nil }
        var depth = 1
        while reference.first == 0x26, let inner = Reference(text, after: reference.end) {
            depth += 1
            reference = inner
        }
        range = ampersand..<reference.end
        self.depth = depth
        self.reference = reference
    }
}

extension Text {
    /// True where a range touches an address or a path.
    func isInAddress(_ range: Range<Int>) -> Bool { protectedSpan(touching: range)?.kind.isAddress == true }

    /// True where a name after an ampersand ends a statement that takes an address: `p = &copy;`, `return &image;`, `(char *) &order;`, `-> &str;`.
    func takesAddress(_ range: Range<Int>) -> Bool {
        guard self[range.upperBound].isBlankOrEnd else { return false }
        var end = range.upperBound
        while self[end] == Byte.space || self[end] == Byte.tab { end += 1 }
        guard self[end].isLineEnd || holds("//", at: end) || holds("/*", at: end) else { return false }
        let start = self[range.lowerBound - 1] == Byte.space ? range.lowerBound - 1 : range.lowerBound
        return self[start - 1] == 0x3D || holds("return", at: start - 6) || holds("*)", at: start - 2) || holds("->", at: start - 2)
    }
}

extension Edits {
    /// Replaces a range by what a reference stands for.
    mutating func replace(_ range: Range<Int>, with reference: Reference, safety: Safety? = nil) {
        let first = UTF8.encode(Unicode.Scalar(reference.first) ?? "\u{FFFD}")!
        if reference.second == 0 {
            replace(range, with: first, safety: safety)
        } else {
            replace(range, with: Array(first) + Array(UTF8.encode(Unicode.Scalar(reference.second) ?? "\u{FFFD}")!), safety: safety)
        }
    }
}
