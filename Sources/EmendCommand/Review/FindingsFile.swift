import Emend
import Glibc

/// A file of accepted findings: baselines and the decisions of reviews are the same.
///
/// A line for each, sorted, with tabs between path, filter, before, after, a hash of the words around, and how many there are. It names no line numbers, so that edits
/// elsewhere in a text change nothing in it. Paths are relative to the file's own directory.
struct FindingsFile {
    struct Key: Hashable {
        let path: String
        let name: FindingName
    }

    static let header = """
        # emend findings, version 1
        # What stands as it is: path, filter, before, after, words around, count. emend --baseline FILE reads it, emend baseline and emend review write it.

        """
    private static let title = "# emend findings, version "

    /// How many findings in a text have this name.
    private(set) var counts: [Key: Int] = [:]

    init() {}

    /// Reads a file; one that is not as it should be is a usage error with its line.
    init(reading path: String) throws {
        let bytes = try contents(of: path)
        guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(Self.title) else {
            throw UsageError(message: "\(visible(path)) is no baseline, which starts with \(Self.title)1; emend baseline FILE ... --out FILE makes one")
        }
        var number = 0
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if number == 1, !line.elementsEqual((Self.title + "1").utf8) { throw UsageError(message: "\(visible(path)) was made by a later emend; make it anew with emend baseline") }
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            guard let (key, count) = Self.entry(Substring(line)) else {
                throw UsageError(message: "\(visible(path)), line \(number): is no finding, which has path, filter, before, after, words around and count with tabs between; emend baseline makes the file anew")
            }
            add(key, count)
        }
    }

    /// Of two equal lines, as a merge may leave them, the greater count holds.
    private mutating func add(_ key: Key, _ count: Int) { counts[key] = max(counts[key] ?? 0, count) }

    mutating func count(_ name: FindingName, in path: String) { counts[Key(path: path, name: name), default: 0] += 1 }

    mutating func keep(_ name: FindingName, in path: String) { add(Key(path: path, name: name), 1) }

    mutating func remove(_ key: Key) { counts[key] = nil }

    private static func entry(_ line: Substring) -> (Key, Int)? {
        let parts = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
        guard parts.count == 6, let path = unescaped(parts[0]), let before = unescaped(parts[2]), let after = unescaped(parts[3]), parts[4].utf8.count == 16,
            let context = UInt64(parts[4], radix: 16), let count = Int(parts[5]), count > 0, !path.isEmpty, !parts[1].isEmpty
        else { return nil }
        return (Key(path: path, name: FindingName(filter: String(parts[1]), before: before, after: after, context: context)), count)
    }

    /// The whole file, sorted byte by byte, as `LC_ALL=C sort` would.
    var text: String {
        let lines = counts.map { key, count in
            let hexadecimal = String(key.name.context, radix: 16)
            let context = String(repeating: "0", count: 16 - hexadecimal.count) + hexadecimal
            return [escaped(key.path), key.name.filter, escaped(key.name.before), escaped(key.name.after), context, String(count)].joined(separator: "\t") + "\n"
        }
        return Self.header + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
    }

    /// Writes it all at once, in the place of what stood there.
    func write(to path: String) throws {
        let file = try Replacement(path: path, like: model(of: path))
        try file.output.write(text)
        try file.commit()
    }
}

/// The text on one line and with nothing hidden in it; `unescaped` takes it back.
private func escaped(_ text: String) -> String {
    visible(text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\"))
}

/// Nil where a backslash starts nothing that `escaped` writes.
private func unescaped(_ text: Substring) -> String? {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
        guard scalar == "\\" else {
            result.append(scalar)
            continue
        }
        switch rest.popFirst() {
        case "\\": result.append("\\")
        case "n": result.append("\n")
        case "r": result.append("\r")
        case "t": result.append("\t")
        case "u":
            guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}"), let value = UInt32(String(rest[..<end]), radix: 16), let scalar = Unicode.Scalar(value) else { return nil }
            result.append(scalar)
            rest = rest[rest.index(after: end)...]
        default: return nil
        }
    }
    return String(result)
}

/// Says what files are called from a directory on, links in their directories resolved.
final class RelativePaths {
    private let base: [Substring]
    /// By directory, since many files share one.
    private var known: [String: String] = [:]

    /// Relative to the directory that a file lies in, or the working directory.
    init(besides file: String?) throws {
        let directory = file.map(Self.directory) ?? "."
        guard let real = Self.resolved(directory) else { throw FileError(file ?? directory, errno: errno, isShared: true) }
        base = real.split(separator: "/")
    }

    func path(of file: String) -> String {
        if file == "<stdin>" { return "-" }
        let directory = Self.directory(of: file)
        let prefix = known[directory] ?? relative(directory)
        known[directory] = prefix
        return prefix + (file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file)
    }

    private func relative(_ directory: String) -> String {
        guard let real = Self.resolved(directory) else { return directory + "/" }
        let parts = real.split(separator: "/")
        let shared = zip(parts, base).prefix { $0 == $1 }.count
        return String(repeating: "../", count: base.count - shared) + parts.dropFirst(shared).map { $0 + "/" }.joined()
    }

    private static func directory(of file: String) -> String {
        guard let slash = file.lastIndex(of: "/") else { return "." }
        return slash == file.startIndex ? "/" : String(file[..<slash])
    }

    private static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
