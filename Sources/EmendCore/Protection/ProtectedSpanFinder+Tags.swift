extension ProtectedSpanFinder {
    /// True where a text says at its start that it is a page of HTML.
    static func declaresPage(_ p: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = p.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func skipSpaces() {
            while start < p.count, p[start] == 0x20 || p[start] == 0x09 || p[start] == 0x0A || p[start] == 0x0D { start += 1 }
        }
        func isNext(_ word: StaticString) -> Bool {
            let length = word.utf8CodeUnitCount
            guard start + length < p.count else { return false }
            return (0..<length).allSatisfy { p[start + $0] | 0x20 == word.utf8Start[$0] | 0x20 }
        }
        skipSpaces()
        if isNext("<?xml ") {
            let longest = min(p.count, start + 200)
            while start < longest, p[start] != 0x3E { start += 1 }
            start += 1
            skipSpaces()
        }
        if isNext("<!doctype html") || isNext("<html>") || isNext("<html ") || isNext("<head>") || isNext("<body>") || isNext("<body ") { return true }
        // The body of an article, as feeds have it: from the first tag to the last.
        var end = p.count
        while end > start, p[end - 1] <= 0x20 { end -= 1 }
        guard end > start, p[end - 1] == 0x3E else { return false }
        return isNext("<p>") || isNext("<p ") || isNext("<div>") || isNext("<div ") || isNext("<article") || isNext("<section") || isNext("<main") || isNext("<h1") || isNext("<h2")
            || isNext("<script") || isNext("<style")
    }

    /// A well-formed tag, comment or declaration of HTML or XML, or a blank such as `<your name>`. `a < b` and `p >` are none.
    mutating func addTag(at start: Int) -> Int? {
        if self[start + 1] == 0x21 || self[start + 1] == 0x3F { return addDeclaration(at: start) }
        let longest = 2_000
        let limit = min(line(at: start).upperBound, start + longest)
        let isClosing = self[start + 1] == 0x2F
        let nameStart = start + (isClosing ? 2 : 1)
        guard nameStart < limit, p[nameStart].isLetter else { return nil }
        let nameEnd = end(of: nameStart, before: limit) { $0.isAlphanumeric || $0 == 0x3A || $0 == 0x2D }
        var i = nameEnd
        var hasValue = false
        while i < limit {
            let next = end(of: i, before: limit) { $0 == 0x20 || $0 == 0x09 }
            guard next < limit else { return nil }
            if p[next] == 0x3E || p[next] == 0x2F && self[next + 1] == 0x3E {
                let isEmpty = p[next] == 0x2F
                let isKnown = isClosing || hasValue || isEmpty || Self.elements.contains(hash(nameStart..<nameEnd)) || (nameStart..<nameEnd).contains { p[$0] == 0x3A }
                guard isKnown else { break }
                let close = next + (isEmpty ? 2 : 1)
                add(start..<close, .tag)
                return close
            }
            guard next > i, let value = attributeEnd(next, limit) else { break }
            if value.hasValue { hasValue = true } else if !Self.attributes.contains(hash(next..<value.end)) { break }
            i = value.end
        }
        return isClosing ? nil : addNamedBlank(at: start, closedBy: 0x3E, words: 2)
    }

    private func attributeEnd(_ start: Int, _ limit: Int) -> (end: Int, hasValue: Bool)? {
        guard p[start].isLetter || p[start] == 0x5F || p[start] == 0x40 || p[start] == 0x3A else { return nil }
        let name = end(of: start, before: limit) { $0.isNamePart || $0 == 0x3A || $0 == 0x2D || $0 == 0x2E || $0 == 0x40 }
        guard name < limit, p[name] == 0x3D else { return (name, false) }
        let quote = self[name + 1]
        if quote == 0x22 || quote == 0x27 {
            let close = end(of: name + 2, before: limit) { $0 != quote }
            return close < limit ? (close + 1, true) : nil
        }
        let value = end(of: name + 1, before: limit) { $0 != 0x20 && $0 != 0x3E && $0 != 0x3C && $0 != 0x22 }
        return value > name + 1 ? (value, true) : nil
    }

    /// `<!-- x -->`, `<!DOCTYPE html>`, `<?xml version="1.0"?>`.
    private mutating func addDeclaration(at start: Int) -> Int? {
        let longest = 1_000
        let limit = min(line(at: start).upperBound, start + longest)
        let isComment = holds("<!--", at: start)
        guard isComment || self[start + 2].isLetter || holds("<![CDATA[", at: start) else { return nil }
        var i = start + (isComment ? 4 : 2)
        while i < limit, p[i] != 0x3C {
            if p[i] == 0x3E, !isComment || p[i - 1] == 0x2D && p[i - 2] == 0x2D {
                add(start..<i + 1, .tag)
                return i + 1
            }
            i += 1
        }
        return nil
    }

    /// The elements of HTML (WHATWG HTML, index of elements) and of the older versions.
    private static let elements = WordSet("""
        a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center
        cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame
        frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu
        meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search
        section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time
        title tr track tt u ul var video wbr
        """)

    /// Attributes of HTML that need no value.
    private static let attributes = WordSet("""
        allowfullscreen async autofocus autoplay checked compact controls default defer disabled formnovalidate hidden inert ismap itemscope
        loop multiple muted nomodule noshade novalidate nowrap open playsinline readonly required reversed selected
        """)
}
