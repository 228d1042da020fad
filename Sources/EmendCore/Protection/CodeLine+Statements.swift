extension CodeLine {
    /// A statement, a header of a block or a call in one of the usual languages, as its form shows.
    func isStatement(_ range: Range<Int>, _ last: UInt8) -> Bool {
        let start = range.lowerBound
        let word = start..<end(of: start, before: range.upperBound) { $0.isNamePart }
        var name: UInt64 { hash(word) }
        if isAssignment(range) { return true }
        switch last {
        case 0x3B:
            if Self.statements.contains(name), p[word.lowerBound].isLower {
                // Prose wraps before `return to the city;` too.
                let value = self.end(of: word.upperBound + 1, before: range.upperBound) { $0 != 0x20 && $0 != 0x3B }
                if p[word.upperBound] == 0x3B || p[word.upperBound] == 0x20 && value == range.upperBound - 1 { return true }
            }
            if Self.queries.contains(name), p[word.lowerBound].isUpper, word.allSatisfy({ p[$0].isUpper }) { return true }
            let before = self[range.upperBound - 2]
            return before == 0x29 && hasCall(range) || before == 0x7D || contains("->", in: range) || contains("::", in: range) || contains(" = ", in: range) || contains("\";", in: range) && hasCall(range)
        case 0x7B:
            return range.count > 1 && (self[range.upperBound - 2] == 0x20 || self[range.upperBound - 2] == 0x29)
        case 0x29:
            if isCall(range) { return true }
            guard word.upperBound < range.upperBound, p[word.lowerBound].isLower, p[word.upperBound] == 0x20 else { return false }
            return Self.results.contains(name) && isCall(word.upperBound + 1..<range.upperBound) || Self.declarations.contains(name) && hasCall(range)
        case 0x3A:
            return isBlockHeader(range, word, name)
        default:
            return (p[start] == 0x66 && holds("from ", at: start) || p[start] == 0x69 && holds("import ", at: start)) && isImport(range)
        }
    }

    /// `name = value`, `a.b[0] += value` at the start of a line.
    private func isAssignment(_ range: Range<Int>) -> Bool {
        let name = end(of: range.lowerBound, before: range.upperBound) { $0.isNamePart || $0 == 0x2E || $0 == 0x5B || $0 == 0x5D || $0 == 0x2D || $0 == 0x24 || $0 == 0x27 || $0 == 0x22 }
        guard name > range.lowerBound, name + 3 < range.upperBound, p[name] == 0x20 else { return false }
        let sign = end(of: name + 1, before: range.upperBound) { $0 == 0x3D || $0 == 0x2B || $0 == 0x3A || $0 == 0x2D || $0 == 0x7C || $0 == 0x2A }
        let count = sign - name - 1
        guard count >= 1, count <= 2, p[sign - 1] == 0x3D, self[sign] == 0x20, !p[range.lowerBound].isDigit else { return false }
        // `N = the number of people that came`
        let mostWordGaps = 4
        var gaps = 0
        var isQuoted = false
        for i in sign..<range.upperBound - 1 {
            if p[i] == 0x22 || p[i] == 0x27 && !(p[i - 1].isLetter && p[i + 1].isLetter) { isQuoted.toggle() }
            if p[i] == 0x20, p[i - 1].isLetter, p[i + 1].isLetter, !isQuoted { gaps += 1 }
        }
        return gaps <= mostWordGaps
    }

    /// A name with an opening parenthesis glued to it.
    private func hasCall(_ range: Range<Int>) -> Bool {
        for i in range where p[i] == 0x28 && i > range.lowerBound && p[i - 1].isNamePart { return true }
        return false
    }

    /// One call that takes the whole line: `print(a, b)`. Outside quotation marks no two words stand beside each other.
    private func isCall(_ range: Range<Int>) -> Bool {
        let name = end(of: range.lowerBound, before: range.upperBound) { $0.isNamePart || $0 == 0x2E }
        guard name - range.lowerBound >= 2, name < range.upperBound, p[name] == 0x28, p[range.lowerBound].isLower || p[range.lowerBound] == 0x5F else { return false }
        var depth = 0
        var quote: UInt8 = 0
        for i in name..<range.upperBound {
            let byte = p[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
                continue
            }
            switch byte {
            case 0x22, 0x27: quote = byte
            case 0x20: if p[i - 1].isLetter, self[i + 1].isLetter { return false }
            case 0x28: depth += 1
            case 0x29:
                depth -= 1
                if depth == 0 { return i == range.upperBound - 1 }
            default: break
            }
        }
        return false
    }

    /// `def f(x):`, `class A(B):`, `else:`, `if x == y:`, `for a in b.c():`. English lines end in a colon too: a sign of code must stand there.
    private func isBlockHeader(_ range: Range<Int>, _ word: Range<Int>, _ name: UInt64) -> Bool {
        guard word.upperBound < range.upperBound, p[word.lowerBound].isLower else { return false }
        if Self.loneHeaders.contains(name), word.upperBound == range.upperBound - 1 { return true }
        guard Self.headers.contains(name), p[word.upperBound] == 0x20 else { return false }
        for i in word.upperBound..<range.upperBound {
            switch p[i] {
            case 0x28, 0x5B: if p[i - 1].isNamePart { return true }
            case 0x5F: return true
            case 0x2E: if self[i - 1].isLower, self[i + 1].isLower { return true }
            case 0x3D, 0x3C, 0x3E: if self[i - 1] == 0x20 || self[i + 1] == 0x3D { return true }
            default: break
            }
        }
        return false
    }

    /// `from a import b, c`, `import a.b as c`.
    private func isImport(_ range: Range<Int>) -> Bool {
        let isFrom = p[range.lowerBound] == 0x66
        let module = range.lowerBound + (isFrom ? 5 : 7)
        let after = end(of: module, before: range.upperBound) { $0.isNamePart || $0 == 0x2E }
        guard after > module else { return false }
        if isFrom { return holds(" import ", at: after) && p[range.upperBound - 1] != 0x2E }
        let isDotted = (module..<after - 1).contains { p[$0] == 0x2E || p[$0] == 0x5F }
        return after == range.upperBound ? isDotted : holds(" as ", at: after)
    }

    /// Words that begin a statement which a semicolon ends, in C and its offspring, with nothing or one name behind them.
    private static let statements = WordSet("return break continue import package using typedef goto throw delete")
    /// Words that begin a query, in capitals.
    private static let queries = WordSet("SELECT INSERT UPDATE DELETE CREATE ALTER DROP GRANT REVOKE COMMIT ROLLBACK EXPLAIN")
    private static let results = WordSet("return raise assert yield await")
    private static let declarations = WordSet("def fn func function int void static char unsigned")
    private static let loneHeaders = WordSet("else try finally do")
    private static let headers = WordSet("def class if elif while for with except async lambda")
}
