import CUnicode

/// A regular expression in ICU's syntax, matched over UTF-8.
///
/// It may be shared between threads: each search works on a clone.
// Unchecked because of the pointer: what it points to is compiled once and only cloned afterwards.
public final class RegularExpression: @unchecked Sendable {
    private let compiled: OpaquePointer

    /// Why a pattern is none.
    public struct Problem: Error, Hashable {
        /// ICU's name for it, as in `U_REGEX_MISMATCHED_PAREN`.
        public let name: String
        /// The character of the pattern, from 1, where ICU knows it.
        public let character: Int?

        /// What ICU finds wrong with a pattern.
        public var inWords: String {
            switch name {
            case "U_REGEX_MISMATCHED_PAREN": "a parenthesis is not closed, or not opened"
            case "U_REGEX_MISSING_CLOSE_BRACKET", "U_REGEX_SET_CONTAINS_STRING": "a bracket is not closed"
            case "U_REGEX_RULE_SYNTAX": "something stands where it has no sense, such as a * with nothing before it"
            case "U_REGEX_BAD_ESCAPE_SEQUENCE": "there is no such escape after the backslash"
            case "U_REGEX_BAD_INTERVAL", "U_REGEX_MAX_LT_MIN", "U_REGEX_NUMBER_TOO_BIG": "the numbers in { } are wrong"
            case "U_REGEX_PROPERTY_SYNTAX": "the property in \\p{ } is unknown"
            case "U_REGEX_INVALID_RANGE": "a range in brackets ends before it starts"
            case "U_REGEX_INVALID_BACK_REF", "U_REGEX_INVALID_CAPTURE_GROUP_NAME": "it refers to a group that is not there"
            case "U_REGEX_LOOK_BEHIND_LIMIT": "a look-behind must not match text of any length"
            case "U_REGEX_INVALID_FLAG": "a flag in (? ) is unknown"
            case "U_REGEX_UNIMPLEMENTED": "ICU does not have this feature"
            default: "ICU says \(name)"
            }
        }
    }

    public init(_ pattern: [UInt8], ignoresCase: Bool) throws(Problem) {
        var name: UnsafePointer<CChar>?
        var offset: Int32 = -1
        guard let compiled = emend_regex_open(pattern, pattern.count, ignoresCase, &name, &offset) else {
            throw Problem(name: name.map { String(cString: $0) } ?? "", character: offset < 0 ? nil : Int(offset) + 1)
        }
        self.compiled = compiled
    }

    deinit { emend_regex_close(compiled) }

    /// How many groups it captures.
    public var groupCount: Int { Int(emend_regex_group_count(compiled)) }

    /// The number of the group of this name, from 1.
    public func group(named name: String) -> Int? {
        let number = emend_regex_group(compiled, name)
        return number > 0 ? Int(number) : nil
    }

    /// A searcher for one thread.
    public func searcher() -> Searcher { Searcher(self, emend_regex_clone(compiled)) }

    /// Searches one text after the other.
    public struct Searcher: ~Copyable {
        private let owner: RegularExpression
        private let clone: OpaquePointer?

        fileprivate init(_ owner: RegularExpression, _ clone: OpaquePointer?) {
            self.owner = owner
            self.clone = clone
        }

        deinit { if let clone { emend_regex_close(clone) } }

        /// The matches in valid UTF-8 that are not empty, in order. Nil where the search would take more than a number of steps that is linear in the length.
        public func matches(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
            guard let clone else { return nil }
            var found: [Range<Int>] = []
            let isDone = withUnsafeMutablePointer(to: &found) { found in
                emend_regex_find(clone, bytes.baseAddress, bytes.count, found) { context, start, end in
                    context?.assumingMemoryBound(to: [Range<Int>].self).pointee.append(start..<end)
                }
            }
            return isDone ? found : nil
        }

        /// Each match in valid UTF-8, empty ones too, in order, followed by its groups; nil for a group that took no part. Nil likewise.
        public func matchesWithGroups(in bytes: UnsafeBufferPointer<UInt8>) -> [[Range<Int>?]]? {
            guard let clone else { return nil }
            var found: (all: [[Range<Int>?]], groups: Int) = ([], Int(emend_regex_group_count(clone)))
            let isDone = withUnsafeMutablePointer(to: &found) { found in
                emend_regex_find_groups(clone, bytes.baseAddress, bytes.count, found) { context, bounds in
                    guard let context, let bounds else { return }
                    let found = context.assumingMemoryBound(to: (all: [[Range<Int>?]], groups: Int).self)
                    found.pointee.all.append((0...found.pointee.groups).map { bounds[2 * $0] < 0 ? nil : bounds[2 * $0]..<bounds[2 * $0 + 1] })
                }
            }
            return isDone ? found.all : nil
        }
    }
}
