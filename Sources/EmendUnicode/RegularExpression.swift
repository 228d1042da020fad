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
    }
}
