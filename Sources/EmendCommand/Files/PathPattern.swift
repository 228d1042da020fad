import Glibc

/// A pattern of paths, as gitignore(5) describes it.
struct PathPattern {
    private enum Segment {
        case literal([UInt8])
        /// What `*` stands before.
        case suffix([UInt8])
        /// Ends with a zero byte.
        case glob([CChar])
        /// `**`: any number of directories.
        case directories
    }

    let isNegated: Bool
    private let isForDirectories: Bool
    /// It is matched from the top, and not against the last part of a path.
    private let isAnchored: Bool
    private let segments: [Segment]

    /// Nil for what can match nothing.
    init?(_ glob: some Collection<UInt8>) {
        var rest = Array(glob)[...]
        isNegated = rest.first == 0x21
        if isNegated { rest = rest.dropFirst() }
        isForDirectories = rest.last == 0x2F
        if isForDirectories { rest = rest.dropLast() }
        isAnchored = rest.contains(0x2F)
        if rest.first == 0x2F { rest = rest.dropFirst() }
        var parts = Self.parts(rest)
        // A slash stands for itself with a backslash before it, too.
        for index in parts.indices.dropLast() where Self.endsInBackslash(parts[index]) { parts[index].removeLast() }
        if parts.contains(where: { $0.isEmpty || !Self.isWellFormed($0) }) { return nil }
        let isAnchored = isAnchored
        segments = parts.map { part in
            if isAnchored, part.count > 1, part.allSatisfy({ $0 == 0x2A }) { return .directories }
            if !part.contains(where: Self.isSpecial) { return .literal(Array(part)) }
            if part.first == 0x2A, !part.dropFirst().contains(where: Self.isSpecial) { return .suffix(Array(part.dropFirst())) }
            return .glob(Self.forSystem(part).map { CChar(bitPattern: $0) } + [0])
        }
    }

    /// What slashes part that stand outside brackets.
    private static func parts(_ glob: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var (start, index) = (glob.startIndex, glob.startIndex)
        while index < glob.endIndex {
            if glob[index] == 0x2F {
                parts.append(glob[start..<index])
                start = index + 1
            } else if glob[index] == 0x5B {
                index = endOfBracket(glob, index) ?? index
            } else if glob[index] == 0x5C, glob.dropFirst(index + 1 - glob.startIndex).first != 0x2F {
                index += 1
            }
            index += 1
        }
        return parts + [glob[start...]]
    }

    /// Whether the last byte is a backslash that no other one takes the sense of.
    private static func endsInBackslash(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.reversed().prefix { $0 == 0x5C }.count % 2 == 1 }

    /// For fnmatch(3) `[.` and `[=` in brackets are collating symbols; git knows none.
    private static func forSystem(_ part: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var before: UInt8 = 0
        for byte in part {
            if before == 0x5B, byte == 0x2E || byte == 0x3D, result.dropLast().contains(0x5B) { result.insert(0x5C, at: result.count - 1) }
            result.append(byte)
            before = byte
        }
        return result
    }

    /// A line of a file such as .gitignore; nil for an empty one and a comment.
    init?(line: ArraySlice<UInt8>) {
        var line = line.last == 0x0D ? line.dropLast() : line
        if line.first == 0x23 { return nil }
        while line.last == 0x20 {
            // A space behind a backslash, which no other one takes the sense of, belongs to the name.
            if Self.endsInBackslash(line.dropLast()) { break }
            line = line.dropLast()
        }
        self.init(line)
    }

    /// Takes time in proportion to the path, and to its square for each `**` beyond the first.
    func matches(_ path: some BidirectionalCollection<UInt8>, isDirectory: Bool) -> Bool {
        if isForDirectories, !isDirectory { return false }
        let parts = Array(path).split(separator: 0x2F)
        guard let last = parts.last else { return false }
        return isAnchored ? Self.matches(segments[...], parts[...]) : Self.matches(segments[0], last)
    }

    private static func matches(_ segments: ArraySlice<Segment>, _ parts: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        guard let first = segments.first else { return parts.isEmpty }
        guard case .directories = first else {
            guard let part = parts.first, matches(first, part) else { return false }
            return matches(segments.dropFirst(), parts.dropFirst())
        }
        // At the end of a pattern it is what lies inside, not the directory itself.
        if segments.count == 1 { return !parts.isEmpty }
        return (parts.startIndex...parts.endIndex).contains { matches(segments.dropFirst(), parts[$0...]) }
    }

    private static func matches(_ segment: Segment, _ part: ArraySlice<UInt8>) -> Bool {
        switch segment {
        case .literal(let bytes): part.elementsEqual(bytes)
        case .suffix(let bytes): part.count >= bytes.count && part.suffix(bytes.count).elementsEqual(bytes)
        case .glob(let glob): (part.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { fnmatch(glob, $0.baseAddress!, 0) == 0 }
        case .directories: true
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x3F || byte == 0x5B || byte == 0x5C }

    /// Whether each bracket is closed and no backslash ends it: fnmatch(3) would take such ones for themselves, and git takes the pattern for none.
    private static func isWellFormed(_ part: ArraySlice<UInt8>) -> Bool {
        var index = part.startIndex
        while index < part.endIndex {
            if part[index] == 0x5C {
                index += 1
                if index == part.endIndex { return false }
            } else if part[index] == 0x5B {
                guard let end = endOfBracket(part, index) else { return false }
                index = end
            }
            index += 1
        }
        return true
    }

    private static func endOfBracket(_ part: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var index = start + 1
        if index < part.endIndex, part[index] == 0x21 || part[index] == 0x5E { index += 1 }
        let first = index
        while index < part.endIndex {
            switch part[index] {
            case 0x5D where index > first: return index
            case 0x5C: index += 1
            case 0x5B where part.dropFirst(index + 1 - part.startIndex).first == 0x3A:
                // A class such as [:alpha:].
                var end = index + 2
                while end < part.endIndex, part[end] != 0x5D { end += 1 }
                if end < part.endIndex, part[end - 1] == 0x3A, end > index + 2 { index = end }
            default: break
            }
            index += 1
        }
        return nil
    }
}

/// Patterns of which the last one that matches decides.
struct PathPatterns {
    private var patterns: [PathPattern] = []
    var isEmpty: Bool { patterns.isEmpty }

    init() {}

    /// Globs of the command line.
    init(globs: [String]) throws {
        for glob in globs {
            guard let pattern = PathPattern(glob.systemPath) else { throw UsageError(message: "the glob \(visible(glob)) can match no path") }
            patterns.append(pattern)
        }
    }

    /// Adds the lines of a file such as .gitignore.
    mutating func append(_ bytes: [UInt8]) {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        patterns += text.split(separator: 0x0A).compactMap { PathPattern(line: $0) }
    }

    /// Whether the path is meant; nil where no pattern says so or denies it.
    func verdict(_ path: some BidirectionalCollection<UInt8>, isDirectory: Bool) -> Bool? {
        patterns.last { $0.matches(path, isDirectory: isDirectory) }.map { !$0.isNegated }
    }
}
