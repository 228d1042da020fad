import CUnicode

/// A transform of ICU between scripts or forms, such as `Any-Latin; Latin-ASCII`.
///
/// It may be shared between threads; two are equal where their identifiers are.
// Unchecked because of the pointer: what it points to guards itself.
public final class Transform: @unchecked Sendable, Hashable {
    /// As ICU's documentation of transforms has it; parts of a chain are separated by semicolons.
    public let id: String
    private let opened: OpaquePointer

    /// ICU knows no transform by an identifier.
    public struct Unknown: Error, Hashable {
        public let id: String
        /// ICU's name for why, as in `U_INVALID_ID`.
        public let problem: String
    }

    public init(_ id: String) throws(Unknown) {
        var problem: UnsafePointer<CChar>?
        let bytes = Array(id.utf8)
        guard let opened = emend_transform_open(bytes, bytes.count, &problem) else {
            throw Unknown(id: id, problem: problem.map { String(cString: $0) } ?? "")
        }
        self.id = id
        self.opened = opened
    }

    deinit { emend_transform_close(opened) }

    /// What becomes of valid UTF-8. ICU takes quadratic time for a text of which it changes much: pieces should be short.
    public func applied(to bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        let isDone = withUnsafeMutablePointer(to: &result) { result in
            emend_transform_apply(opened, bytes.baseAddress, bytes.count, result) { context, bytes, count in
                context?.assumingMemoryBound(to: [UInt8].self).pointee = Array(UnsafeBufferPointer(start: bytes, count: count))
            }
        }
        return isDone ? result : Array(bytes)
    }

    /// The identifiers of the transforms that there are, chains not counted.
    public static var names: [String] {
        var names: [String] = []
        withUnsafeMutablePointer(to: &names) { names in
            emend_transform_names(names) { context, bytes, count in
                context?.assumingMemoryBound(to: [String].self).pointee.append(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
            }
        }
        return names.sorted()
    }

    public static func == (a: Transform, b: Transform) -> Bool { a.id == b.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
