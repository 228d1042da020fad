/// Writes the difference between a text and its cleaned form as a unified diff that `patch -p0` and `git apply -p0` take.
///
/// It is told what stays and what is replaced, so it compares nothing beyond the lines of a change: time is linear, and memory is that of one hunk.
struct UnifiedDiff {
    private static let context = 3

    private let output: Output
    private let name: String
    private let isColored: Bool

    /// The piece since the last line at whose end both texts were the same, in both texts.
    private var old: [UInt8] = []
    private var new: [UInt8] = []
    private var isDirty = false

    /// The numbers of the lines, from 1, that come next.
    private var oldLine = 1
    private var newLine = 1
    /// The last common lines, as they may open a hunk.
    private var before: [[UInt8]] = []

    private var hunk: [UInt8] = []
    private var hunkStart = (old: 0, new: 0)
    /// Where in `hunk` each common line since its last change starts, and the line.
    private var trailing: [(start: Int, line: [UInt8])] = []
    private var hasHeader = false

    init(_ output: Output, name: String, isColored: Bool) {
        self.output = output
        self.name = name
        self.isColored = isColored
    }

    /// Takes text that stays.
    mutating func keep(_ bytes: ArraySlice<UInt8>) throws {
        var rest = bytes
        while !rest.isEmpty {
            if isDirty, endsLine(old), endsLine(new) { try close() }
            if !isDirty, old.isEmpty, hunk.isEmpty { rest = skip(rest) }
            guard let end = rest.firstIndex(of: 0x0A) else {
                old.append(contentsOf: rest)
                new.append(contentsOf: rest)
                return
            }
            let line = rest[...end]
            rest = rest[(end + 1)...]
            old.append(contentsOf: line)
            new.append(contentsOf: line)
            try close()
        }
    }

    /// Takes text and what stands in its place.
    mutating func replace(_ removed: some Sequence<UInt8>, by inserted: some Sequence<UInt8>) {
        isDirty = true
        old.append(contentsOf: removed)
        new.append(contentsOf: inserted)
    }

    mutating func finish() throws {
        try close()
        try emit()
    }

    private func endsLine(_ bytes: [UInt8]) -> Bool { bytes.isEmpty || bytes.last == 0x0A }

    /// Passes over common lines far from any change; returns what follows the last line end.
    private mutating func skip(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var count = 0
        bytes.withUnsafeBufferPointer { for byte in $0 where byte == 0x0A { count += 1 } }
        guard count > 0 else { return bytes }
        oldLine += count
        newLine += count
        var ends: [Int] = []
        var i = bytes.endIndex - 1
        while i >= bytes.startIndex, ends.count <= Self.context {
            if bytes[i] == 0x0A { ends.append(i) }
            i -= 1
        }
        var start = ends.count > Self.context ? ends.removeLast() + 1 : bytes.startIndex
        for end in ends.reversed() {
            remember(Array(bytes[start...end]))
            start = end + 1
        }
        return bytes[start...]
    }

    private mutating func remember(_ line: [UInt8]) {
        if before.count == Self.context { before.removeFirst() }
        before.append(line)
    }

    /// Takes what was gathered as lines: common ones, or a change.
    private mutating func close() throws {
        defer {
            old.removeAll(keepingCapacity: true)
            new.removeAll(keepingCapacity: true)
            isDirty = false
        }
        if old == new {
            for line in lines(of: old) { try common(line) }
            return
        }
        var oldLines = lines(of: old)[...]
        var newLines = lines(of: new)[...]
        while let a = oldLines.first, let b = newLines.first, a == b {
            try common(oldLines.removeFirst())
            newLines.removeFirst()
        }
        var tail: [[UInt8]] = []
        while let a = oldLines.last, let b = newLines.last, a == b {
            tail.append(oldLines.removeLast())
            newLines.removeLast()
        }
        open()
        for line in oldLines { append("-", line) }
        for line in newLines { append("+", line) }
        oldLine += oldLines.count
        newLine += newLines.count
        trailing = []
        for line in tail.reversed() { try common(line) }
    }

    private mutating func common(_ line: [UInt8]) throws {
        oldLine += 1
        newLine += 1
        guard !hunk.isEmpty else { return remember(line) }
        trailing.append((hunk.count, line))
        append(" ", line)
        if trailing.count > 2 * Self.context { try emit() }
    }

    private mutating func open() {
        guard hunk.isEmpty else { return }
        hunkStart = (oldLine - before.count, newLine - before.count)
        for line in before { append(" ", line) }
        before = []
    }

    private mutating func append(_ mark: Character, _ line: [UInt8]) {
        let color = mark == "-" ? "31" : mark == "+" ? "32" : nil
        let text = line.last == 0x0A ? line.dropLast() : line[...]
        hunk += Array(colored(color, start: true).utf8) + [mark.asciiValue!] + text + Array(colored(color, start: false).utf8) + [0x0A]
        if line.last != 0x0A { hunk += Array("\\ No newline at end of file\n".utf8) }
    }

    private func colored(_ color: String?, start: Bool) -> String {
        guard isColored, let color else { return "" }
        return start ? "\u{1B}[\(color)m" : "\u{1B}[0m"
    }

    private func paint(_ text: String, _ color: String) -> String {
        colored(color, start: true) + text + colored(color, start: false) + "\n"
    }

    /// Writes the open hunk, with no more context than is due.
    private mutating func emit() throws {
        guard !hunk.isEmpty else { return }
        let surplus = trailing.dropFirst(Self.context)
        if let first = surplus.first { hunk.removeSubrange(first.start...) }
        if !hasHeader {
            hasHeader = true
            try output.write(paint("--- \(headerName)", "1") + paint("+++ \(headerName)", "1"))
        }
        let oldCount = oldLine - surplus.count - hunkStart.old
        let newCount = newLine - surplus.count - hunkStart.new
        try output.write(paint("@@ -\(range(hunkStart.old, oldCount)) +\(range(hunkStart.new, newCount)) @@", "36"))
        try output.write(hunk)
        hunk.removeAll(keepingCapacity: true)
        for line in surplus { remember(line.line) }
        trailing = []
    }

    private func range(_ start: Int, _ count: Int) -> String {
        // An empty range stands behind the line before it.
        count == 0 ? "\(start - 1),0" : count == 1 ? "\(start)" : "\(start),\(count)"
    }

    /// Names with odd characters are quoted as C strings; one with a space ends in a tab, so that `patch` sees where.
    private var headerName: String {
        let name = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
        let isOdd = name.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }
        guard isOdd else { return name.contains(" ") ? name + "\t" : name }
        var quoted = "\""
        for scalar in name.unicodeScalars {
            if scalar == "\"" || scalar == "\\" {
                quoted += "\\\(scalar)"
            } else if scalar.value < 0x20 || scalar.value == 0x7F {
                let octal = String(scalar.value, radix: 8)
                quoted += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
            } else {
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private func lines(of bytes: [UInt8]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            result.append(Array(bytes[start..<end]))
            start = end
        }
        return result
    }
}
