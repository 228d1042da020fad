/// What a finding is known by, wherever in a document it stands: the filter, what it would replace by what, and the words around.
public struct FindingName: Sendable, Hashable {
    public var filter: String
    /// The text as it stood when the filter saw it.
    public var before: String
    public var after: String
    /// A hash of the words around; see `Change.wordsAround`.
    public var context: UInt64

    public init(filter: String, before: String, after: String, context: UInt64) {
        self.filter = filter
        self.before = before
        self.after = after
        self.context = context
    }

    /// A number that no other name has, but for a chance of two to the power of -64.
    public var key: UInt64 { Self.key(filter, Array(before.utf8)[...], Array(after.utf8)[...], context) }

    static func key(_ filter: String, _ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>, _ context: UInt64) -> UInt64 {
        var bytes = Array(filter.utf8)
        // No byte of UTF-8 is 0xFF, so that the parts cannot run into each other.
        bytes.append(0xFF)
        bytes.append(contentsOf: before)
        bytes.append(0xFF)
        bytes.append(contentsOf: after)
        bytes.append(0xFF)
        withUnsafeBytes(of: context.littleEndian) { bytes.append(contentsOf: $0) }
        return ContentHash.of(bytes)
    }
}

extension Change {
    /// Needs `Recording.names`.
    public var name: FindingName { FindingName(filter: filter, before: before, after: after, context: wordsAround) }
}

/// Findings that stand: a pipeline neither makes nor reports them.
///
/// What comes before all filters, the repair of UTF-8, cannot be accepted: without it there is no text.
public struct AcceptedFindings: Sendable, Hashable {
    enum Choice: Hashable {
        case all
        case keys(Set<UInt64>)
    }

    let choice: Choice

    /// By `FindingName.key`.
    public init(keys: Set<UInt64>) { choice = .keys(keys) }

    private init(_ choice: Choice) { self.choice = choice }

    /// What the one or the other holds.
    public func union(_ other: AcceptedFindings) -> AcceptedFindings {
        guard case .keys(let own) = choice, case .keys(let others) = other.choice else { return .all }
        return AcceptedFindings(keys: own.union(others))
    }

    /// Makes nothing and reports everything, each finding in the text as it was read.
    public static let all = AcceptedFindings(.all)

    /// The same for the same findings, in any process.
    public var fingerprint: UInt64 {
        switch choice {
        case .all: 1
        case .keys(let keys):
            ContentHash.of(keys.sorted().flatMap { key in withUnsafeBytes(of: key.littleEndian) { Array($0) } })
        }
    }
}

/// The words around a piece of text in its line, which tell it from others like it. Spaces, marks and the case of letters do not count, so that it survives their correction.
enum WordsAround {
    private static let most = 3
    /// In bytes on each side; what lies farther off is not looked at.
    private static let reach = 256

    static func hash(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
        let line = words(around: range, in: bytes, acrossLines: false)
        // A finding about whole lines is told by those beside it.
        return ContentHash.of(line.count > 1 ? line : words(around: range, in: bytes, acrossLines: true))
    }

    /// The words on the left, the nearest first and each from its end on, a line feed, and those on the right.
    private static func words(around range: Range<Int>, in bytes: [UInt8], acrossLines: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var count = 0
        var isInWord = false
        /// Takes a scalar; returns whether enough is known.
        func take(_ scalar: Range<Int>) -> Bool {
            let byte = bytes[scalar.lowerBound]
            if byte == 0x0A, !acrossLines { return true }
            guard isPartOfWord(bytes, scalar) else {
                if isInWord { count += 1 }
                isInWord = false
                return count == most
            }
            if !isInWord { result.append(0x20) }
            isInWord = true
            if scalar.count == 1 { result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) } else { result.append(contentsOf: bytes[scalar]) }
            return false
        }
        var end = range.lowerBound
        while end > 0, range.lowerBound - end < reach {
            var start = end - 1
            while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            if take(start..<end) { break }
            end = start
        }
        (count, isInWord) = (0, false)
        result.append(0x0A)
        var start = range.upperBound
        while start < bytes.count, start - range.upperBound < reach {
            var end = start + 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            if take(start..<end) { break }
            start = end
        }
        return result
    }

    /// Letters and digits, and all beyond ASCII but the signs of Latin-1 and general punctuation (U+2000 to U+206F).
    private static func isPartOfWord(_ bytes: [UInt8], _ scalar: Range<Int>) -> Bool {
        let byte = bytes[scalar.lowerBound]
        if byte < 0x80 { return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 }
        if byte == 0xC2 { return false }
        return !(byte == 0xE2 && scalar.count == 3 && (bytes[scalar.lowerBound + 1] == 0x80 || bytes[scalar.lowerBound + 1] == 0x81))
    }
}
