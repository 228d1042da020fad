/// Lines that no one writes as prose. A line is taken only where its form proves it: what is taken wrongly hides defects.
struct CodeLine: ByteReading {
    let p: UnsafeBufferPointer<UInt8>

    /// What a line is by itself, or nil. The scanner asks once for each line; the first and last byte mostly answer. O(line).
    func kind(of line: Line) -> ProtectedSpan.Kind? {
        let first = line.firstByte
        let last = line.lastByte
        guard Self.isTelling[Int(first)] || Self.isTellingLast[Int(last)] || line.indent > 0 else { return nil }
        var start = Int(line.start)
        while p[start] == 0x20 || p[start] == 0x09 { start += 1 }
        var end = Int(line.end)
        while p[end - 1] == 0x20 || p[end - 1] == 0x09 { end -= 1 }
        let range = start..<end
        switch first {
        case 0x3E:
            if holds(">>> ", at: start) || range.count == 3 && holds(">>>", at: start) { return .codeLine }
            return line.indent <= 1 && isQuotedMail(range) ? .mailQuote : nil
        case 0x24: return self[start + 1] == 0x20 && isCommandStart(start + 2) ? .shell : nil
        case 0x23: return hashKind(range)
        case 0x7D: return isClosing(range) ? .codeLine : nil
        case 0x22, 0x7B, 0x5B: if isData(range) { return .dataLine }
        case 0x2E: if holds("...     ", at: start) { return .codeLine }
        case 0x30...0x39: if isTimestamp(start) { return .logLine }
        case 0x64: if holds("diff --git ", at: start) { return .diff }
        case 0x69: if holds("index ", at: start), isObjectRange(start + 6..<end) { return .diff }
        case 0x46: if holds("File \"", at: start), contains("\", line ", in: range) { return .logLine }
        case 0x54: if holds("Traceback (most recent call last):", at: start) { return .logLine }
        case 0x61: if holds("at ", at: start), last == 0x29, isFrame(start + 3..<end) { return .logLine }
        default: break
        }
        if first == 0x5B, isTimestamp(start + 1) { return .logLine }
        if Self.isTelling[Int(first)], isCommandLine(range, last) { return .shell }
        return isStatement(range, last) ? .codeLine : nil
    }

    /// `> text`, `>> text`; a mark alone may be the rest of a tag.
    private func isQuotedMail(_ range: Range<Int>) -> Bool {
        let marks = end(of: range.lowerBound, before: range.upperBound) { $0 == 0x3E || $0 == 0x20 }
        return marks < range.upperBound && p[range.lowerBound + 1] != p[marks]
    }

    /// What may follow a prompt: a name in lower case, a path, a variable.
    private func isCommandStart(_ start: Int) -> Bool {
        let byte = self[start]
        // `$ in millions`
        if Self.functionWords.contains(hash(start..<end(of: start, before: p.count) { $0.isLower })) { return false }
        return byte.isLower || byte == 0x2E || byte == 0x2F || byte == 0x7E || byte.isUpper && contains("=", in: start..<end(of: start, before: p.count) { $0 != 0x20 && $0 != 0x0A })
    }

    private func hashKind(_ range: Range<Int>) -> ProtectedSpan.Kind? {
        let start = range.lowerBound
        if self[start + 1] == 0x21, self[start + 2] == 0x2F { return .codeLine }
        if self[start + 1] == 0x20 {
            let name = hash(start + 2..<end(of: start + 2, before: range.upperBound) { $0.isLower || $0 == 0x2D })
            return Self.rootCommands.contains(name) ? .shell : nil
        }
        let name = start + 1..<end(of: start + 1, before: range.upperBound) { $0.isLower }
        // A hashtag may be called the same: what follows must be what the directive takes.
        let next = self[name.upperBound] == 0x20 ? self[name.upperBound + 1] : 0
        let isDirective = switch hash(name) {
        case Self.include: next == 0x3C || next == 0x22
        case Self.pragma: next.isLower
        case let name where Self.conditions.contains(name): next.isUpper || next == 0x5F || next == 0x28 || next == 0x30 || next == 0x31 || contains(" defined", in: range)
        case let other where Self.ends.contains(other): name.upperBound == range.upperBound || next == 0x2F
        default: false
        }
        return isDirective ? .codeLine : nil
    }

    /// `}`, `});`, `} else {`.
    private func isClosing(_ range: Range<Int>) -> Bool {
        let rest = end(of: range.lowerBound, before: range.upperBound) { $0 == 0x7D || $0 == 0x29 || $0 == 0x5D || $0 == 0x3B || $0 == 0x2C || $0 == 0x20 }
        return rest == range.upperBound || p[range.upperBound - 1] == 0x7B || p[range.upperBound - 1] == 0x3B
    }

    /// A line of JSON: a whole object, or `"key": value`.
    private func isData(_ range: Range<Int>) -> Bool {
        let last = p[range.upperBound - 1]
        var end = range.upperBound
        if last == 0x2C { end -= 1 }
        if end - range.lowerBound < 2 { return false }
        if p[range.lowerBound] == 0x7B || p[range.lowerBound] == 0x5B {
            let closer: UInt8 = p[range.lowerBound] == 0x7B ? 0x7D : 0x5D
            return p[end - 1] == closer && (contains("\":", in: range) || contains("\" :", in: range) || contains("\",", in: range) && self[range.lowerBound + 1] == 0x22)
        }
        let key = self.end(of: range.lowerBound + 1, before: end) { $0 != 0x22 }
        guard key < end, self[key + 1] == 0x3A, key + 2 < end else { return false }
        let value = p[end - 1]
        return last == 0x2C || value == 0x22 || value == 0x7B || value == 0x5B || value == 0x7D || value == 0x5D || value.isDigit
    }

    /// `2023-10-05 18:30:00,123` or `2023-10-05T18:30:00Z INFO`: what sets articles and their authors dates a line with less.
    private func isTimestamp(_ start: Int) -> Bool {
        guard start + 19 <= p.count, p[start + 10] == 0x20 || p[start + 10] == 0x54 else { return false }
        for (i, form) in "0000-00-00 00:00:00".utf8.enumerated() where i != 10 {
            if form == 0x30 ? !p[start + i].isDigit : p[start + i] != form && !(form == 0x2D && p[start + i] == 0x2F) { return false }
        }
        var i = start + 19
        if self[i] == 0x2C || self[i] == 0x2E, self[i + 1].isDigit, self[i + 2].isDigit, self[i + 3].isDigit { return true }
        i = end(of: i, before: p.count) { $0 == 0x5A || $0 == 0x5D || $0 == 0x20 || $0 == 0x5B || $0 == 0x2B || $0.isDigit || $0 == 0x2D }
        return Self.levels.contains(hash(i..<end(of: i, before: p.count) { $0.isUpper }))
    }

    /// `40823e7..a8775a2`
    private func isObjectRange(_ range: Range<Int>) -> Bool {
        let shortestHash = 7
        let first = end(of: range.lowerBound, before: range.upperBound) { $0.isHexDigit }
        return first - range.lowerBound >= shortestHash && holds("..", at: first)
    }

    /// `com.example.Main.run(Main.java:12)`
    private func isFrame(_ range: Range<Int>) -> Bool {
        let name = end(of: range.lowerBound, before: range.upperBound) { $0.isNamePart || $0 == 0x2E || $0 == 0x24 || $0 == 0x3C || $0 == 0x3E }
        return name < range.upperBound && p[name] == 0x28 && contains(":", in: name..<range.upperBound) && !contains(" ", in: name..<range.upperBound)
            || hasFile(range)
    }

    /// `Object.run (/srv/app.js:12:5)`
    private func hasFile(_ range: Range<Int>) -> Bool {
        guard self[range.upperBound - 2].isDigit, let bracket = range.last(where: { p[$0] == 0x28 }) else { return false }
        return p[bracket - 1] == 0x20 && contains(":", in: bracket..<range.upperBound) && contains("/", in: bracket..<range.upperBound) && !contains(" ", in: bracket..<range.upperBound)
    }

    /// A command without a prompt: one that is known, with an option, a path or a pipe, and no full stop at the end.
    private func isCommandLine(_ range: Range<Int>, _ last: UInt8) -> Bool {
        guard last != 0x2E, last != 0x2C, last != 0x3A, last != 0x3F, last != 0x21 else { return false }
        let name = range.lowerBound..<end(of: range.lowerBound, before: range.upperBound) { $0.isLowerOrDigit || $0 == 0x2D }
        guard name.count >= 2, name.upperBound < range.upperBound, p[name.upperBound] == 0x20, Self.commands.contains(hash(name)) else { return false }
        let isWord = Self.wordCommands.contains(hash(name))
        for i in name.upperBound..<range.upperBound where p[i] == 0x20 {
            // -x, --long, /path, ./path, ~/path, | command, && command, > file
            let (next, after) = (self[i + 1], self[i + 2])
            if next == 0x2D, after == 0x2D, self[i + 3].isLower { return true }
            // Dashes are typed like options: in `go now -or later` the word is longer.
            if next == 0x2D, after.isAlphanumeric, !isWord || !self[i + 3].isAlphanumeric { return true }
            if next == 0x2F, after.isLower, !isWord || end(of: i + 2, before: range.upperBound, where: { $0.isNamePart }) < end(of: i + 2, before: range.upperBound, where: { $0 != 0x20 }) { return true }
            if next == 0x2E || next == 0x7E, after == 0x2F { return true }
            if next == 0x7C || next == 0x3E, after == 0x20 || after == next { return true }
            if next == 0x26, after == 0x26 { return true }
        }
        return Self.isSudo(hash(name)) && p[name.upperBound + 1].isLower
    }

    private static let sudo = WordHash.of("sudo".utf8)
    private static func isSudo(_ hash: UInt64) -> Bool { hash == sudo }

    /// First bytes of lines that are looked at whatever their last byte is.
    private static let isTelling = immortalTable { byte -> Bool in "\">$#}{[.0123456789FTabcdghijklmnprstuwyz".utf8.contains(byte) }
    /// Last bytes that end statements, headers of blocks, calls.
    private static let isTellingLast = immortalTable { byte -> Bool in ";{}:)]".utf8.contains(byte) }

    private static let rootCommands = WordSet("apt-get apt-cache aptitude dpkg yum dnf pacman zypper systemctl modprobe mkdir chmod chown umount ifconfig iptables sudo")
    private static let levels = WordSet("trace debug info notice warn warning error critical fatal panic")
    private static let functionWords = WordSet("and or in to of per for is are was were at by a an the as on from with")
    private static let include = WordHash.of("include".utf8)
    private static let pragma = WordHash.of("pragma".utf8)
    private static let conditions = WordSet("define undef ifdef ifndef if elif")
    private static let ends = WordSet("else endif")
    private static let commands = WordSet("""
        apt apt-get apt-cache aptitude awk bash brew bundle cargo cat cd chmod chown conda cp curl dd df dnf docker dpkg du echo egrep export find
        gcc gem git go grep gunzip gzip head helm java javac kill kubectl less ln ls make mkdir mount mv node npm npx openssl perl php pip pip3
        ps python python3 rm rsync ruby scp sed sh ssh sudo svn systemctl tail tar touch unzip vi vim wget xargs yarn yum zip
        """)
    /// Those that are English words.
    private static let wordCommands = WordSet("bash brew bundle cargo cat echo export find gem go head java kill less make mount node perl python ruby tail touch yarn zip")
}
