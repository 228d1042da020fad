extension ProtectedSpanFinder {
    /// A URL, an e-mail address, an IP or hardware address, or a numbered standard name such as a DOI.
    func address(_ core: Range<Int>, _ signs: ByteSigns) -> (end: Int, kind: ProtectedSpan.Kind)? {
        let (start, end) = (core.lowerBound, core.upperBound)
        if signs.has(.colon) {
            for i in core where p[i] == 0x3A && i > start && i + 2 < end && p[i + 1] == 0x2F && p[i + 2] == 0x2F { return (urlEnd(core), .url) }
            if holds("data:", at: start, anyCase: true), contains("base64,", in: core) { return (urlEnd(core), .base64) }
            if holds("mailto:", at: start, anyCase: true) || holds("tel:", at: start, anyCase: true) || holds("urn:", at: start, anyCase: true) { return (end, .url) }
            for prefix in ["doi:", "isbn:", "issn:", "arxiv:", "pmid:"] as [StaticString] where holds(prefix, at: start, anyCase: true) && core.count > prefix.utf8CodeUnitCount {
                return (end, .standardNumber)
            }
            if let kind = colonHex(core) { return (end, kind) }
        }
        if signs.has(.stop), holds("www.", at: start, anyCase: true), core.count > 4 { return (urlEnd(core), .url) }
        if signs.has(.at) {
            for i in core where p[i] == 0x40 && i > start && i + 1 < end && p[i - 1].isAlphanumeric && p[i + 1].isAlphanumeric { return (end, .email) }
        }
        // 10.1000/182: a DOI.
        if signs.has(.slash), holds("10.", at: start) {
            let digits = self.end(of: start + 3, before: end) { $0.isDigit }
            let registrant = self.end(of: digits, before: end) { $0.isDigit || $0 == 0x2E }
            if digits - start >= 7, registrant + 1 < end, p[registrant] == 0x2F { return (end, .standardNumber) }
        }
        return nil
    }

    /// A URL ends at a quotation mark or angle bracket, as in `<a href="https://a.example">a`.
    private func urlEnd(_ core: Range<Int>) -> Int {
        let opener = self.end(of: core.lowerBound, before: core.upperBound) { $0 != 0x3A && $0 != 0x2E }
        let stop = self.end(of: opener, before: core.upperBound) { $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }
        return stop < core.upperBound && stop > opener + 3 ? stop : core.upperBound
    }

    /// IPv6 and hardware addresses: groups of hexadecimal digits with colons between.
    private func colonHex(_ core: Range<Int>) -> ProtectedSpan.Kind? {
        guard core.count >= 3, core.count <= 50 else { return nil }
        var colons = 0
        var digits = 0
        var isDoubled = false
        var isPairs = true
        var group = 0
        for i in core {
            if p[i] == 0x3A {
                colons += 1
                if self[i + 1] == 0x3A, i + 1 < core.upperBound { isDoubled = true }
                if group != 2 { isPairs = false }
                group = 0
            } else if p[i].isHexDigit {
                group += 1
                digits += p[i].isDigit ? 1 : 0
                if group > 4 { return nil }
            } else if p[i] == 0x2F, colons >= 2, i + 1 < core.upperBound, (i + 1..<core.upperBound).allSatisfy({ p[$0].isDigit }) {
                break
            } else {
                return nil
            }
        }
        if isPairs, group == 2, colons == 5 { return .ipAddress }
        return colons == 7 || isDoubled && colons >= 2 && digits > 0 ? .ipAddress : nil
    }

    /// A path or an address with slashes; `word/word` is two words.
    func slashed(_ core: Range<Int>) -> (end: Int, kind: ProtectedSpan.Kind)? {
        let (start, end) = (core.lowerBound, core.upperBound)
        guard core.count > 1 else { return nil }
        var slashes = 0
        var hasPart = false
        var isNumber = true
        for i in core {
            if p[i] == 0x2F { slashes += 1 }
            // What is left of a tag: 5.5</p
            if p[i] == 0x3C { return nil }
            if p[i] == 0x2E, i + 1 < end, p[i + 1].isLowerOrDigit { hasPart = true }
            if !p[i].isDigit, p[i] != 0x2F, p[i] != 0x2E, p[i] != 0x3A, p[i] != 0x2D { isNumber = false }
        }
        guard slashes > 0 else { return nil }
        if p[start] == 0x2F || p[start] == 0x7E || (p[start] == 0x2E && (p[start + 1] == 0x2F || p[start + 1] == 0x2E)) { return (end, .path) }
        if isNumber || p[start] == 0x7E { return nil }
        guard slashes > 2 || hasPart else { return nil }
        return (end, hasDomain(core) ? .url : .path)
    }

    private func hasDomain(_ core: Range<Int>) -> Bool {
        let host = core.lowerBound..<end(of: core.lowerBound, before: core.upperBound) { $0 != 0x2F }
        guard let dot = host.last(where: { p[$0] == 0x2E }) else { return false }
        return Self.topLevelDomains.contains(hash(dot + 1..<host.upperBound))
    }

    /// Protects dotted names inside a chunk: domains, file names, and names in code.
    mutating func addNames(_ core: Range<Int>) {
        var i = core.lowerBound
        while i < core.upperBound {
            guard isDottedPart(p[i]) else { i += 1; continue }
            var end = i
            var dot = -1
            while end < core.upperBound {
                if p[end] == 0x2E {
                    guard end + 1 < core.upperBound, isDottedPart(p[end + 1]) else { break }
                    dot = end
                } else if !isDottedPart(p[end]) {
                    break
                }
                end += 1
            }
            if dot >= 0, let kind = dottedKind(i..<end, dot + 1..<end, isCalled: end + 1 < core.upperBound && p[end] == 0x28) { add(i..<end, kind) }
            i = end + 1
        }
        // .com, .22, .NET: a stop before a name and nothing before the stop.
        if p[core.lowerBound] == 0x2E, core.count > 1, p[core.lowerBound + 1] != 0x2E {
            let name = core.lowerBound + 1..<core.upperBound
            add(core, name.allSatisfy { p[$0].isDigit } ? .number : Self.topLevelDomains.contains(hash(name)) ? .domain : .identifier)
        }
    }

    private func isDottedPart(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte == 0x2D }

    private func dottedKind(_ name: Range<Int>, _ last: Range<Int>, isCalled: Bool) -> ProtectedSpan.Kind? {
        // U.S.is: capitals with stops are an initialism, whatever stands after it.
        var parts = 1
        var longParts = 0
        var partStart = name.lowerBound
        var isInitialism = true
        var isLowerCase = true
        var hasLower = false
        for i in name.lowerBound..<last.lowerBound - 1 {
            if p[i] == 0x2E {
                parts += 1
                if i - partStart > 1 { longParts += 1 }
                partStart = i + 1
            } else {
                if !p[i].isUpper || i > partStart { isInitialism = false }
                if !p[i].isLowerOrDigit { isLowerCase = false }
                if p[i].isLower { hasLower = true }
            }
        }
        if last.lowerBound - 1 - partStart > 1 { longParts += 1 }
        // 7 p.m. is no program of Objective-C.
        if isInitialism || name.count == 3 && p[last.lowerBound] == 0x6D { return nil }
        parts += 1
        let isLower = last.allSatisfy { p[$0].isLowerOrDigit }
        if isLower {
            if Self.fileExtensions.contains(hash(last)) { return .fileName }
            if Self.topLevelDomains.contains(hash(last)) { return .domain }
        } else if !hasLower, last.count >= 2, last.allSatisfy({ p[$0].isUpper }), Self.topLevelDomains.contains(hash(last)) {
            return .domain
        }
        // collections.Counter( and xmlrpc.client.Fault: a path of names in lower case and the name of a type.
        if isLowerCase, hasLower, p[last.lowerBound].isUpper, last.allSatisfy({ p[$0].isAlphanumeric }) {
            return isCalled && longParts > 0 || longParts >= 2 ? .identifier : nil
        }
        // e.g.forks, 9 a.m.on: an abbreviation of two letters, then a word.
        if parts == 3, last.count > 1, last.allSatisfy({ p[$0].isLower }) {
            for pair in ["e.g.", "i.e.", "a.m.", "p.m."] as [StaticString] where last.lowerBound == name.lowerBound + 4 && holds(pair, at: name.lowerBound) { return nil }
        }
        // Three and more parts in lower case are a name in code; e.g. and i.e. are not.
        let isWord = longParts > 0 || last.count > 1
        return parts >= 3 && isLower && isLowerCase && isWord ? .identifier : nil
    }
}
