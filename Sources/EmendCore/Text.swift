/// A block of a document as filters see it: its UTF-8 bytes and what is true of them.
///
/// The facts (`words`, `lines`, `protected`, `evidence`) are computed once, when first asked for, and shared by all
/// filters. Offsets are bytes.
public struct Text: ~Copyable {
    /// Valid UTF-8.
    public let bytes: [UInt8]
    /// Every byte that occurs is in this set; after edits it may hold more.
    public let present: ByteSet
    public let position: BlockPosition
    let knowledge: Knowledge
    private let setting: LanguageSetting
    private let facts: Facts

    init(bytes: [UInt8], present: ByteSet? = nil, position: BlockPosition, knowledge: Knowledge, setting: LanguageSetting, language: TextLanguage? = nil) {
        self.bytes = bytes
        self.present = present ?? bytes.withUnsafeBufferPointer { ByteSet(of: $0) }
        self.position = position
        self.knowledge = knowledge
        self.setting = setting
        facts = Facts(language: language)
    }

    /// The text after edits. What was found out about this one is taken over where no edit touched it.
    func edited(_ bytes: [UInt8], inserted: ByteSet, edits: [StageEdit]) -> Text {
        let text = Text(
            bytes: bytes, present: present.union(inserted), position: position, knowledge: knowledge, setting: setting, language: facts.language)
        if let tables = facts.tables { text.facts.earlier = (tables, edits) }
        return text
    }

    @inlinable public var count: Int { bytes.count }
    public var isASCII: Bool { present.isDisjoint(with: .nonASCII) }

    /// The byte at an offset, and 0 beyond both ends, so that filters look around without checking bounds.
    @inlinable
    public subscript(offset: Int) -> UInt8 {
        UInt(bitPattern: offset) < UInt(bitPattern: bytes.count) ? bytes[offset] : 0
    }

    /// The token table, in text order.
    public var words: [Word] { tables.words }
    public var lines: [Line] { tables.lines }
    /// The pieces that no filter may touch, in text order, not overlapping.
    public var protected: [ProtectedSpan] {
        if let spans = facts.protected { return spans }
        let spans = ProtectedSpanFinder.spans(bytes: bytes, tables: tables, present: present, insideFence: position.isInsideFence)
        facts.protected = spans
        return spans
    }

    /// What the document shows of how its words are written.
    public var evidence: Evidence {
        if let evidence = facts.evidence { return evidence }
        let evidence = Evidence(bytes: bytes, tables: tables)
        facts.evidence = evidence
        return evidence
    }

    public var language: TextLanguage {
        if let language = facts.language { return language }
        let language = switch setting {
        case .fixed(let language): language
        case .automatic: TextLanguage.guess(tables.words)
        }
        facts.language = language
        return language
    }

    var tables: Tables {
        if let tables = facts.tables { return tables }
        let tables: Tables
        if let (old, edits) = facts.earlier {
            tables = Tables(updating: old, with: edits, bytes: bytes, knowledge: knowledge)
            facts.earlier = nil
        } else {
            tables = Tables(bytes: bytes, knowledge: knowledge)
        }
        facts.tables = tables
        return tables
    }

    /// The first place of a byte at or after an offset; O(distance).
    public func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { p in
            var i = start
            while i < p.count {
                if p[i] == byte { return i }
                i &+= 1
            }
            return nil
        }
    }

    /// The first place of any byte of a set at or after an offset; O(distance).
    public func firstIndex(in set: ByteSet, from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { p in
            var i = start
            while i < p.count {
                if set.contains(p[i]) { return i }
                i &+= 1
            }
            return nil
        }
    }

    /// True where the range touches a protected span.
    public func isProtected(_ range: Range<Int>) -> Bool {
        let spans = protected
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if Int(spans[middle].end) < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < spans.count, Int(spans[low].start) <= range.upperBound {
            if spans[low].overlaps(range) { return true }
            low += 1
        }
        return false
    }

    /// The line that holds an offset, by binary search.
    public func lineIndex(at offset: Int) -> Int {
        let lines = self.lines
        var low = 0
        var high = lines.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(lines[middle].start) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Computed when first asked for. One text is used by one thread at a time.
    private final class Facts {
        var tables: Tables?
        /// The tables of the text before the last edits, and those edits.
        var earlier: (Tables, [StageEdit])?
        var protected: [ProtectedSpan]?
        var evidence: Evidence?
        var language: TextLanguage?

        init(language: TextLanguage?) {
            self.language = language
        }
    }
}

/// Where a block stands in its document.
public struct BlockPosition: Sendable {
    public var isStart: Bool
    public var isEnd: Bool
    /// A code fence was opened in an earlier block and not closed.
    public var isInsideFence: Bool

    public init(isStart: Bool = true, isEnd: Bool = true, isInsideFence: Bool = false) {
        self.isStart = isStart
        self.isEnd = isEnd
        self.isInsideFence = isInsideFence
    }
}

extension Text {
    /// The scalar that starts at an offset, and its length in bytes; nil at the end.
    public func scalar(at offset: Int) -> (value: UInt32, length: Int)? {
        guard offset >= 0, offset < count else { return nil }
        return bytes.withUnsafeBufferPointer { decodedScalar($0, at: offset) }
    }

    /// The scalar that ends before an offset; nil at the start.
    public func scalar(before offset: Int) -> (value: UInt32, length: Int)? {
        guard offset > 0, offset <= count else { return nil }
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }

    public func characterClass(of scalar: UInt32) -> CharacterClass {
        scalar < 0x80 ? asciiClass(UInt8(scalar)) : knowledge.unicode.characterClass(of: scalar)
    }

    /// True where these ASCII bytes stand at an offset.
    public func holds(_ text: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
        return text.withUTF8Buffer { expected in
            for i in 0..<expected.count where bytes[offset + i] != expected[i] { return false }
            return true
        }
    }

    /// The bytes of a word with its first letter in title case.
    public func titled(_ range: Range<Int>) -> [UInt8] {
        guard let first = scalar(at: range.lowerBound) else { return [] }
        let upper = first.value < 0x80
            ? (first.value >= 0x61 && first.value <= 0x7A ? first.value - 0x20 : first.value)
            : knowledge.unicode.titlecase(first.value)
        var result: [UInt8] = []
        result.reserveCapacity(range.count + 2)
        result.append(contentsOf: UTF8.encode(Unicode.Scalar(upper) ?? "\u{FFFD}")!)
        result.append(contentsOf: bytes[range.lowerBound + first.length..<range.upperBound])
        return result
    }
}

@inlinable
func asciiClass(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0x41...0x5A: [.letter, .upper, .latin]
    case 0x61...0x7A: [.letter, .lower, .latin]
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D: .space
    case 0...0x1F, 0x7F: .other
    default: []
    }
}

/// Decodes the scalar at an offset of valid UTF-8.
@inline(__always)
func decodedScalar(_ p: UnsafeBufferPointer<UInt8>, at i: Int) -> (value: UInt32, length: Int) {
    let b = UInt32(p[i])
    if b < 0x80 { return (b, 1) }
    if b < 0xE0 { return ((b & 0x1F) << 6 | UInt32(p[i + 1]) & 0x3F, 2) }
    if b < 0xF0 { return ((b & 0x0F) << 12 | (UInt32(p[i + 1]) & 0x3F) << 6 | UInt32(p[i + 2]) & 0x3F, 3) }
    return ((b & 0x07) << 18 | (UInt32(p[i + 1]) & 0x3F) << 12 | (UInt32(p[i + 2]) & 0x3F) << 6 | UInt32(p[i + 3]) & 0x3F, 4)
}

extension Text {
    /// The hash of a range as a word would have it, its letters in lower case.
    public func foldedHash(of range: Range<Int>) -> UInt64 {
        var folded: [UInt8] = []
        var i = range.lowerBound
        while i < range.upperBound, let (scalar, length) = scalar(at: i) {
            if scalar < 0x80 {
                folded.append(bytes[i])
            } else {
                folded.append(contentsOf: UTF8.encode(Unicode.Scalar(knowledge.unicode.lowercase(scalar)) ?? "\u{FFFD}")!)
            }
            i += length
        }
        return WordHash.of(folded)
    }
}
