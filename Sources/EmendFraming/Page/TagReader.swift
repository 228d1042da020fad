/// The tags of a page of HTML, one after the other, as the HTML standard finds them. Comments, declarations and code of templates are tags without a name.
struct TagReader {
    struct Tag {
        /// From the opening to behind the closing bracket.
        var range: Range<Int>
        /// In small letters; empty for what is no element.
        var name: [UInt8] = []
        var isEnd = false
        /// Written with a solidus at its end, as XHTML has it for elements without content.
        var isEmpty = false
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var code: PageCode
    /// Where the next tag is looked for.
    private(set) var position: Int
    /// What was opened and has no end, so that all from there on is taken for a part of it.
    private(set) var unclosed: String?

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        code = PageCode(bytes)
        position = start
    }

    /// The next tag, or nil behind the last one. One that does not end reaches to the end of the page.
    mutating func next() -> Tag? {
        while let bracket = firstIndex(of: 0x3C, in: bytes, from: position) {
            position = bracket + 1
            guard let tag = tag(at: bracket) else { continue }
            position = tag.range.upperBound
            return tag
        }
        position = bytes.count
        return nil
    }

    /// Skips the content of an element that was just opened, in which elements of the same name may stand, up to behind its end tag.
    mutating func skipContent(of name: [UInt8]) {
        var depth = 1
        while let tag = next() {
            guard tag.name == name, !tag.isEmpty else { continue }
            depth += tag.isEnd ? -1 : 1
            if depth == 0 { return }
        }
        miss(name)
    }

    /// The same for what stands for a word. One without an end tag ends with its paragraph: where another one of its name comes before the end tag, it has none. O(content).
    mutating func skipWord(of name: [UInt8]) {
        var depth = 1
        var paragraphEnd: Int?
        while let tag = next() {
            if tag.name == name, !tag.isEmpty {
                if let paragraphEnd, !tag.isEnd {
                    position = paragraphEnd
                    return
                }
                depth += tag.isEnd ? -1 : 1
                if depth == 0 { return }
            } else if paragraphEnd == nil, case .block = PageElement(tag.name) {
                paragraphEnd = tag.range.lowerBound
            }
        }
        if let paragraphEnd { position = paragraphEnd } else { miss(name) }
    }

    /// Skips content in which nothing but the end tag is a tag; that one is returned, or nil where there is none.
    mutating func skipRaw(of name: [UInt8]) -> Tag? {
        let isScript = name.elementsEqual("script".utf8)
        let isEndless = name.elementsEqual("plaintext".utf8)
        while !isEndless, let bracket = firstIndex(of: 0x3C, in: bytes, from: position) {
            position = bracket + 1
            if isScript, bytes[position...].starts(with: [0x21, 0x2D, 0x2D]) { position = escapedScriptEnd(from: position + 1) }
            guard isNamed(name, at: bracket + 2), bytes[bracket + 1] == 0x2F, let tag = tag(at: bracket) else { continue }
            position = tag.range.upperBound
            return tag
        }
        position = bytes.count
        miss(name)
        return nil
    }

    private mutating func miss(_ name: [UInt8]) {
        if unclosed == nil { unclosed = "<" + String(decoding: name, as: UTF8.self) + ">" }
    }

    /// Where what starts as a comment in a script ends, or the tag that ends the script: a script in it has an end tag of its own (HTML, section 13.2.5.20 on).
    private func escapedScriptEnd(from start: Int) -> Int {
        let script = Array("script".utf8)
        var isDouble = false
        var i = start
        while i < bytes.count {
            if bytes[i] == 0x2D, bytes[i...].starts(with: [0x2D, 0x2D, 0x3E]) { return i + 3 }
            if bytes[i] == 0x3C, isNamed(script, at: i + 1) { isDouble = true }
            if bytes[i] == 0x3C, i + 1 < bytes.count, bytes[i + 1] == 0x2F, isNamed(script, at: i + 2) {
                guard isDouble else { return i }
                isDouble = false
            }
            i += 1
        }
        return bytes.count
    }

    /// Whether the whole name of a tag stands at an offset.
    private func isNamed(_ name: [UInt8], at offset: Int) -> Bool {
        let end = offset + name.count
        guard end < bytes.count, zip(bytes[offset..<end], name).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
        return Self.isSpace(bytes[end]) || bytes[end] == 0x2F || bytes[end] == 0x3E
    }

    /// The tag whose bracket stands at an offset; nil for a bracket that is text.
    private mutating func tag(at bracket: Int) -> Tag? {
        var i = bracket + 1
        guard i < bytes.count else { return nil }
        if let end = code.end(at: bracket) { return Tag(range: bracket..<closed(end == bytes.count && code.lacksQuestionEnd ? nil : end, bracket)) }
        if bytes[i] == 0x21 || bytes[i] == 0x3F { return Tag(range: bracket..<closed(declarationEnd(from: i), bracket)) }
        let isEnd = bytes[i] == 0x2F
        if isEnd { i += 1 }
        guard i < bytes.count else { return nil }
        guard bytes[i] | 0x20 >= 0x61, bytes[i] | 0x20 <= 0x7A else {
            // An end tag without a name is a comment for browsers.
            return isEnd ? Tag(range: bracket..<closed(end(behind: 0x3E, from: i), bracket)) : nil
        }
        var tag = Tag(range: bracket..<bracket, isEnd: isEnd)
        while i < bytes.count, !Self.isSpace(bytes[i]), bytes[i] != 0x2F, bytes[i] != 0x3E {
            tag.name.append(bytes[i] >= 0x41 && bytes[i] <= 0x5A ? bytes[i] | 0x20 : bytes[i])
            i += 1
        }
        (i, tag.isEmpty) = skipAttributes(from: i)
        tag.range = bracket..<closed(i < bytes.count ? i + 1 : nil, bracket)
        return tag
    }

    /// The end of what starts at an offset, or that of the page, which is noted where more markup is taken in so.
    private mutating func closed(_ end: Int?, _ start: Int) -> Int {
        if let end { return end }
        if unclosed == nil, firstIndex(of: 0x3C, in: bytes, from: start + 1) != nil {
            unclosed = String(decoding: bytes[start...].prefix(12).prefix { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
        }
        return bytes.count
    }

    /// The bracket that ends a tag, where one in a quoted value does not, and whether a solidus stands before it that is no part of a value.
    private mutating func skipAttributes(from start: Int) -> (end: Int, isEmpty: Bool) {
        var i = start
        var valueEnd = start
        while i < bytes.count, bytes[i] != 0x3E {
            if let end = code.end(at: i) {
                i = end
                continue
            }
            i += 1
            guard bytes[i - 1] == 0x3D else { continue }
            while i < bytes.count, Self.isSpace(bytes[i]) { i += 1 }
            if i < bytes.count, bytes[i] == 0x22 || bytes[i] == 0x27 {
                i = quotedEnd(bytes[i], from: i + 1)
            } else {
                while i < bytes.count, !Self.isSpace(bytes[i]), bytes[i] != 0x3E { i = code.end(at: i) ?? i + 1 }
            }
            valueEnd = i
        }
        return (i, i < bytes.count && i > valueEnd && bytes[i - 1] == 0x2F)
    }

    private mutating func quotedEnd(_ mark: UInt8, from start: Int) -> Int {
        var i = start
        while i < bytes.count, bytes[i] != mark { i = code.end(at: i) ?? i + 1 }
        return min(i + 1, bytes.count)
    }

    private func declarationEnd(from start: Int) -> Int? {
        let dashes: [UInt8] = [0x21, 0x2D, 0x2D]
        guard bytes[start...].starts(with: dashes) else { return end(behind: 0x3E, from: start) }
        var i = start + dashes.count
        // `<!-->` and `<!--->` are whole.
        if i < bytes.count, bytes[i] == 0x3E { return i + 1 }
        if i + 1 < bytes.count, bytes[i] == 0x2D, bytes[i + 1] == 0x3E { return i + 2 }
        while let bracket = firstIndex(of: 0x3E, in: bytes, from: i) {
            i = bracket + 1
            let isPlain = bytes[bracket - 1] == 0x2D && bytes[bracket - 2] == 0x2D
            let isBanged = bytes[bracket - 1] == 0x21 && bytes[bracket - 2] == 0x2D && bytes[bracket - 3] == 0x2D
            if isPlain && bracket - 2 >= start + dashes.count || isBanged && bracket - 3 >= start + dashes.count { return i }
        }
        return nil
    }

    private func end(behind byte: UInt8, from start: Int) -> Int? { firstIndex(of: byte, in: bytes, from: start).map { $0 + 1 } }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C }
}
