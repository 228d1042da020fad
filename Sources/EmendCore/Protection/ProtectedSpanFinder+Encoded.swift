extension ProtectedSpanFinder {
    /// A hash, a UUID, a hardware address or base64: what no writer has typed. Nil for anything that could be a word.
    func encodedKind(_ core: Range<Int>) -> ProtectedSpan.Kind? {
        let shortestHash = 7
        guard core.count >= shortestHash else { return nil }
        if let kind = hexKind(core) { return kind }
        return isBase64(core) ? .base64 : nil
    }

    private func hexKind(_ core: Range<Int>) -> ProtectedSpan.Kind? {
        var digits = 0
        var letters = 0
        var capitals = 0
        var hyphens = 0
        var start = core.lowerBound
        // sha256:9f86d0
        if let colon = core.prefix(8).last(where: { p[$0] == 0x3A }) {
            let name = hash(start..<colon)
            guard Self.digestNames.contains(name) else { return nil }
            start = colon + 1
        } else if holds("0x", at: start) {
            start += 2
        }
        for i in start..<core.upperBound {
            if p[i].isDigit {
                digits += 1
            } else if p[i].isHexDigit {
                letters += 1
                if p[i].isUpper { capitals += 1 }
            } else if p[i] == 0x2D {
                hyphens += 1
            } else {
                return nil
            }
        }
        guard digits > 1, letters > 1, capitals == 0 || capitals == letters else { return nil }
        if hyphens == 0 { return .hash }
        if hyphens == 4, core.count == 36, [8, 13, 18, 23].allSatisfy({ p[core.lowerBound + $0] == 0x2D }) { return .hash }
        if hyphens == 5, core.count == 17, [2, 5, 8, 11, 14].allSatisfy({ p[core.lowerBound + $0] == 0x2D }) { return .ipAddress }
        return nil
    }

    /// At least 24 letters, digits, `+`, `/`, `-`, `_` that change between capitals, lower case and digits more often than names do.
    private func isBase64(_ core: Range<Int>) -> Bool {
        let shortest = 24
        guard core.count >= shortest else { return false }
        let body = core.lowerBound..<(core.last { p[$0] != 0x3D } ?? core.lowerBound) + 1
        var changes = 0
        var previous = 0
        var seen = 0
        for i in body {
            let type = p[i].isUpper ? 1 : p[i].isLower ? 2 : p[i].isDigit ? 4 : p[i] == 0x2B || p[i] == 0x2F || p[i] == 0x2D || p[i] == 0x5F ? 8 : 0
            if type == 0 { return false }
            if type != previous { changes += 1 }
            previous = type
            seen |= type
        }
        // Random text of this alphabet changes at two of three places, names of several words at one of five.
        return seen & 7 == 7 && changes * 5 >= body.count * 2
    }

    private static let digestNames = WordSet("md5 sha1 sha224 sha256 sha384 sha512 blake2b")
}
