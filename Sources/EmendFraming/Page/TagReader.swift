/// The tags of a page of HTML, one after the other, as the HTML standard finds them. Comments and declarations are tags without a name.
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
    /// Where the next tag is looked for.
    private(set) var position: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
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

    /// Skips the content of an element that was just opened, up to its end tag, which is returned; nil where there is none. Elements of the same name may
    /// stand in it, unless its content is raw.
    mutating func skipContent(of name: [UInt8], isRaw: Bool) -> Tag? {
        if isRaw {
            while let bracket = firstIndex(of: 0x3C, in: bytes, from: position) {
                position = bracket + 1
                guard position < bytes.count, bytes[position] == 0x2F, let tag = tag(at: bracket), tag.name == name else { continue }
                position = tag.range.upperBound
                return tag
            }
            position = bytes.count
            return nil
        }
        var depth = 1
        while let tag = next() {
            guard tag.name == name, !tag.isEmpty else { continue }
            depth += tag.isEnd ? -1 : 1
            if depth == 0 { return tag }
        }
        return nil
    }

    /// The tag whose bracket stands at an offset; nil for a bracket that is text.
    private func tag(at bracket: Int) -> Tag? {
        var i = bracket + 1
        guard i < bytes.count else { return nil }
        if bytes[i] == 0x21 || bytes[i] == 0x3F { return Tag(range: bracket..<declarationEnd(from: i)) }
        let isEnd = bytes[i] == 0x2F
        if isEnd { i += 1 }
        guard i < bytes.count else { return nil }
        guard bytes[i] | 0x20 >= 0x61, bytes[i] | 0x20 <= 0x7A else {
            // An end tag without a name is a comment for browsers.
            return isEnd ? Tag(range: bracket..<end(behind: 0x3E, from: i)) : nil
        }
        var tag = Tag(range: bracket..<bracket, isEnd: isEnd)
        while i < bytes.count, !Self.isSpace(bytes[i]), bytes[i] != 0x2F, bytes[i] != 0x3E {
            tag.name.append(bytes[i] >= 0x41 && bytes[i] <= 0x5A ? bytes[i] | 0x20 : bytes[i])
            i += 1
        }
        i = skipAttributes(from: i)
        tag.isEmpty = i < bytes.count && bytes[i - 1] == 0x2F
        tag.range = bracket..<min(i + 1, bytes.count)
        return tag
    }

    /// The bracket that ends a tag: one in a quoted value does not.
    private func skipAttributes(from start: Int) -> Int {
        var i = start
        while i < bytes.count, bytes[i] != 0x3E {
            i += 1
            guard bytes[i - 1] == 0x3D else { continue }
            while i < bytes.count, Self.isSpace(bytes[i]) { i += 1 }
            if i < bytes.count, bytes[i] == 0x22 || bytes[i] == 0x27 {
                i = end(behind: bytes[i], from: i + 1)
            } else {
                while i < bytes.count, !Self.isSpace(bytes[i]), bytes[i] != 0x3E { i += 1 }
            }
        }
        return i
    }

    private func declarationEnd(from start: Int) -> Int {
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
        return bytes.count
    }

    private func end(behind byte: UInt8, from start: Int) -> Int { firstIndex(of: byte, in: bytes, from: start).map { $0 + 1 } ?? bytes.count }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C }
}
