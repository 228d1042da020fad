internal import CBytes

/// The first step of all for a block: what is not valid UTF-8 is made so.
package struct UTF8Repair {
    /// What an edit of the step is about.
    enum Kind: Sendable, CaseIterable {
        case byteOrderMark, surrogatePair, strayByte, invalid
    }

    private(set) var stage = Stage(id: Self.stageID)
    /// For each edit of `stage`.
    private(set) var kinds: [Kind] = []

    static let stageID = "decode"

    /// Nil for valid input that does not start with a byte order mark, else the step that makes it so. O(length).
    ///
    /// Each maximal part of an ill-formed sequence becomes one U+FFFD, as Unicode 15, section 3.9, recommends, unless it is lenient and
    /// the part can be read: a pair of surrogates (CESU-8, Unicode Technical Report 26), or bytes of Windows-1252.
    init?(for bytes: [UInt8], isStart: Bool, isLenient: Bool) {
        let marked = isStart && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if !marked, Self.isValid(bytes) { return nil }
        if marked { append(0..<3, of: bytes, [], .byteOrderMark) }
        var i = marked ? 3 : 0
        while i < bytes.count {
            let length = Self.wellFormedLength(bytes, i)
            if length > 0 {
                i += length
            } else if isLenient, let (scalar, count) = Self.surrogate(bytes, i) {
                append(i..<i + count, of: bytes, scalar ?? Self.replacement, scalar == nil ? .invalid : .surrogatePair)
                i += count
            } else if isLenient, let end = Self.strayRun(bytes, i) {
                let isReadable = StrayBytes.areReadable(bytes, i..<end)
                for place in i..<end {
                    append(place..<place + 1, of: bytes, isReadable ? StrayBytes.text(of: bytes[place]) : Self.replacement, isReadable ? .strayByte : .invalid)
                }
                i = end
            } else {
                append(i..<i - length, of: bytes, Self.replacement, .invalid)
                i -= length
            }
        }
        if kinds.isEmpty { return nil }
    }

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    private mutating func append(_ range: Range<Int>, of bytes: [UInt8], _ text: [UInt8], _ kind: Kind) {
        stage.append(removing: range, of: bytes, inserting: text)
        kinds.append(kind)
    }

    /// True for valid UTF-8.
    package static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { isValid($0) }
    }

    /// True for valid UTF-8, of a part of some bytes.
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { isValid($0) }
    }

    private static func isValid(_ p: UnsafeBufferPointer<UInt8>) -> Bool {
        var i = 0
        while i < p.count {
            if p[i] < 0x80 {
                i += emend_ascii_length(p.baseAddress! + i, p.count - i)
                continue
            }
            let length = wellFormedLength(p, i)
            guard length > 0 else { return false }
            i += length
        }
        return true
    }

    /// The surrogate that starts at an offset in three bytes, and how long it is: with its second half the scalar both stand for, else none. An
    /// overlong zero (C0 80, as Java writes it) is one too.
    private static func surrogate(_ p: [UInt8], _ i: Int) -> (scalar: [UInt8]?, count: Int)? {
        if p[i] == 0xC0, i + 1 < p.count, p[i + 1] == 0x80 { return ([0x00], 2) }
        func half(_ i: Int) -> UInt32? {
            guard i + 2 < p.count, p[i] == 0xED, p[i + 1] & 0xE0 == 0xA0, p[i + 2] & 0xC0 == 0x80 else { return nil }
            return 0xD000 | UInt32(p[i + 1] & 0x3F) << 6 | UInt32(p[i + 2] & 0x3F)
        }
        guard let first = half(i) else { return nil }
        guard first < 0xDC00, let second = half(i + 3), second >= 0xDC00 else { return (nil, 3) }
        let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)!
        return (Array(UTF8.encode(scalar)!), 6)
    }

    /// The end of a run of bytes that each belong to no character; nil where a part of one starts.
    private static func strayRun(_ p: [UInt8], _ start: Int) -> Int? {
        var end = start
        while end < p.count, p[end] >= 0x80 {
            let length = wellFormedLength(p, end)
            // A letter and a sign look like two thirds of a character.
            guard length == -1 || length == -2 && StrayBytes.mayFollowLetter(p[end + 1]) else { break }
            end -= length
        }
        return end > start ? end : nil
    }

    private static func wellFormedLength(_ p: [UInt8], _ i: Int) -> Int { p.withUnsafeBufferPointer { wellFormedLength($0, i) } }

    /// The length of the scalar at an offset, or minus the length of the maximal ill-formed part.
    @inline(__always)
    private static func wellFormedLength(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        let lead = p[i]
        if lead < 0x80 { return 1 }
        let (length, low, high): (Int, UInt8, UInt8) = switch lead {
        case 0xC2...0xDF: (2, 0x80, 0xBF)
        case 0xE0: (3, 0xA0, 0xBF)
        case 0xED: (3, 0x80, 0x9F)
        case 0xE1...0xEF: (3, 0x80, 0xBF)
        case 0xF0: (4, 0x90, 0xBF)
        case 0xF1...0xF3: (4, 0x80, 0xBF)
        case 0xF4: (4, 0x80, 0x8F)
        default: (0, 0, 0)
        }
        guard length > 0 else { return -1 }
        for k in 1..<length {
            guard i + k < p.count, k == 1 ? p[i + k] >= low && p[i + k] <= high : p[i + k] & 0xC0 == 0x80 else { return -k }
        }
        return length
    }
}

extension UTF8Repair.Kind {
    /// What a person is told of the step.
    var card: Card {
        switch self {
        case .byteOrderMark: Self.byteOrderMarkCard
        case .surrogatePair: Self.surrogatePairCard
        case .strayByte: Self.strayByteCard
        case .invalid: Self.invalidCard
        }
    }

    private static let byteOrderMarkCard = Card(
        id: "byte-order-mark", group: .decode,
        summary: "Removes the byte order mark at the start.",
        reason: "UTF-8 has no byte order; the mark shows as rubbish where texts are joined.",
        stays: "The same character inside a text, which invisible-character judges.",
        examples: [])
    private static let surrogatePairCard = Card(
        id: "surrogate-pair", group: .decode,
        summary: "Joins two surrogates that were written as three bytes each (CESU-8).",
        reason: "Some databases and Java programs write characters beyond U+FFFF so; no UTF-8 decoder takes them.",
        stays: "Half a pair, which is no character and becomes U+FFFD.",
        examples: [])
    private static let strayByteCard = Card(
        id: "stray-byte", group: .decode,
        summary: "Reads single bytes of Windows-1252 amid UTF-8: quotation marks, dashes, accented letters.",
        reason: "Pages are put together from parts in different encodings.",
        stays: "Bytes that make no sense where they stand: they become U+FFFD. With --encoding no byte is read otherwise than it says.",
        examples: [])
    private static let invalidCard = Card(
        id: "invalid-utf8", group: .decode,
        summary: "Replaces bytes that cannot be decoded by U+FFFD.",
        reason: "What is cleaned must be readable text. The step comes before all filters and cannot be left out; the journal keeps the bytes.",
        stays: "Nothing that can be decoded is touched.",
        examples: [])
}
