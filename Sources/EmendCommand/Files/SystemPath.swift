import Glibc

/// Paths are bytes to the system and need not be UTF-8. In a `String` each byte that is not stands as a scalar of its own, U+10FF00 and the byte, and so does
/// each byte of these scalars where a name really holds them: no two names become one.
extension String {
    private static let strayBytes: ClosedRange<UInt32> = 0x10FF80...0x10FFFF

    /// The path that the system gave.
    init(systemPath bytes: some Collection<UInt8>) {
        // Only scalars beyond U+FFFFF, which names hardly ever hold, start with this byte.
        if !bytes.contains(0xF4), let text = String(validating: bytes, as: UTF8.self) {
            self = text
            return
        }
        self = ""
        var rest = Array(bytes)[...]
        while let byte = rest.first {
            let count = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            if let scalar = String(validating: rest.prefix(count), as: UTF8.self)?.unicodeScalars.first, !Self.strayBytes.contains(scalar.value) {
                unicodeScalars.append(scalar)
                rest = rest.dropFirst(count)
            } else {
                unicodeScalars.append(Unicode.Scalar(0x10FF00 + UInt32(byte))!)
                rest = rest.dropFirst()
            }
        }
    }

    init(systemPath pointer: UnsafePointer<CChar>) {
        self.init(systemPath: UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
    }

    /// The path as the system knows it.
    var systemPath: [UInt8] {
        var text = self
        if !text.utf8.contains(0xF4) { return text.withUTF8 { Array($0) } }
        return unicodeScalars.flatMap { Self.strayBytes.contains($0.value) ? [UInt8($0.value - 0x10FF00)] : Array(UTF8.encode($0)!) }
    }

    /// The path as the system's calls take it.
    func withSystemPath<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
        if !utf8.contains(0xF4) { return try withCString(body) }
        return try (systemPath + [0]).withUnsafeBufferPointer { try $0.withMemoryRebound(to: CChar.self) { try body($0.baseAddress!) } }
    }

    /// The byte that a scalar of a path stands for, if it does for one.
    static func strayByte(_ scalar: Unicode.Scalar) -> UInt8? {
        strayBytes.contains(scalar.value) ? UInt8(scalar.value - 0x10FF00) : nil
    }

    /// The directory of a path, up to its last slash; empty where there is none.
    var parentPath: Substring { self[..<(utf8.lastIndex(of: 0x2F).map { utf8.index(after: $0) } ?? startIndex)] }

    /// What comes after the last slash.
    var lastPart: Substring { self[(utf8.lastIndex(of: 0x2F).map { utf8.index(after: $0) } ?? startIndex)...] }
}

/// The absolute path without links; nil, with `errno`, where there is none.
func resolvedPath(_ path: String) -> String? {
    guard let real = path.withSystemPath({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return String(systemPath: real)
}

/// What the file is that a path leads to; nil, with `errno`, where there is none.
func fileStatus(_ path: String) -> stat? {
    var status = stat()
    return path.withSystemPath { stat($0, &status) } == 0 ? status : nil
}

/// Creates a directory and those above it, as far as they are missing.
func createDirectories(_ path: String) throws {
    func make(_ path: String) -> Bool { path.withSystemPath { mkdir($0, 0o777) } == 0 || errno == EEXIST }
    if make(path) { return }
    let above = path.parentPath.dropLast()
    guard errno == ENOENT, !above.isEmpty else { throw FileError(path, errno: errno) }
    try createDirectories(String(above))
    if !make(path) { throw FileError(path, errno: errno) }
}
