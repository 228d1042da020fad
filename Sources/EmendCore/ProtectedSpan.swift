/// A piece of text that must stand as it is.
public struct ProtectedSpan: Sendable, Hashable {
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// A fenced code block, its fences included, or inline code with its backticks.
        case code
        /// A URL, a domain, an e-mail address.
        case address
        /// A path or a file name.
        case path
        /// Digits with separators: a number, version, date, time, ratio, IP address, telephone number, ISBN.
        case number
        /// An identifier, an assignment, a call, a placeholder, a handle, a hashtag, a hash.
        case identifier
        /// A line of a table or of comma-separated values.
        case table
        /// A quotation that its writer marked with [sic].
        case sic
        /// Text that the user's stet list names.
        case stet
        /// Text that did not come to rest and is left as it was.
        case frozen

        /// No filter at all may act inside.
        var isStrict: Bool { self == .code || self == .stet || self == .frozen }
    }

    public var start: UInt32
    public var end: UInt32
    public var kind: Kind

    init(_ range: Range<Int>, _ kind: Kind) {
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
        self.kind = kind
    }

    public var range: Range<Int> { Int(start)..<Int(end) }

    /// True where an edit of the range would change the span. An insertion at either end does not.
    func overlaps(_ range: Range<Int>) -> Bool {
        range.lowerBound < Int(end) && range.upperBound > Int(start)
    }

    /// Whether filters of a group may act inside: only the repair of bytes and the removal of tags, and none where the kind is strict.
    func admits(_ group: Group) -> Bool {
        !kind.isStrict && group <= .markup
    }
}
