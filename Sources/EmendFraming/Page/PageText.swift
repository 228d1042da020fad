import EmendCore

/// The text of a page as its reader sees it: paragraphs with an empty line between them, white space as one space, references decoded.
struct PageText {
    private enum Break {
        case none, line, paragraph
    }

    private let page: UnsafeBufferPointer<UInt8>
    private let onlyMarkup: Bool
    private(set) var text: WrittenText
    /// Of all that is no text, piece by piece.
    private(set) var markup = ContentHash()
    private var textEnd: Int
    /// What comes before the next piece of text.
    private var pendingBreak = Break.none
    private var pendingSpace: Range<Int>?
    /// There is text in the line.
    private var isInsideLine = false

    /// Reads a page, or only what is no text in it. O(length).
    init(_ page: UnsafeBufferPointer<UInt8>, onlyMarkup: Bool = false) {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = page.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        self.init(page, start, onlyMarkup)
        run(from: start)
        note(markupBefore: page.count)
    }

    private init(_ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ onlyMarkup: Bool) {
        self.page = page
        self.onlyMarkup = onlyMarkup
        textEnd = start
        text = WrittenText(.markup, at: start)
        if !onlyMarkup { text.reserve(page.count - start) }
    }

    private mutating func run(from start: Int) {
        var tags = TagReader(page, from: start)
        var position = start
        while let tag = tags.next() {
            read(position..<tag.range.lowerBound)
            position = tag.range.upperBound
            guard !tag.name.isEmpty else {
                readComment(tag.range)
                continue
            }
            let element = PageElement(tag.name)
            let hasContent = !tag.isEnd && !tag.isEmpty
            switch element {
            case .inline: break
            case .lineBreak: pause(.line)
            case .block: pause(.paragraph)
            case .title:
                pause(.paragraph)
                if hasContent {
                    // Its text counts only where it ends: else it would be the whole page.
                    let end = tags.skipContent(of: tag.name, isRaw: true)
                    if let end { read(position..<end.range.lowerBound) }
                    pause(.paragraph)
                }
            case .apart, .unseen, .word:
                if element == .apart { pause(.paragraph) }
                if hasContent {
                    _ = tags.skipContent(of: tag.name, isRaw: PageElement.isRaw(tag.name))
                    if element == .word { append { $0.append(unwritten: "`x`") } }
                }
            }
            position = tags.position
        }
        read(position..<page.count)
    }

    /// A comment is no text, but what it switches off is.
    private mutating func readComment(_ range: Range<Int>) {
        guard !onlyMarkup, let marker = SwitchedOff.Marker(in: page[range]) else { return }
        if marker != .offLine { pause(.line) }
        append { text in
            switch marker {
            case .off: text.append(unwritten: "emend:off")
            case .on: text.append(unwritten: "emend:on")
            // It is for the line that it stands in.
            case .offLine: text.append(unwritten: " emend:off-line ")
            }
        }
        if marker != .offLine { pause(.line) }
    }

    private mutating func pause(_ kind: Break) {
        pendingSpace = nil
        guard isInsideLine || pendingBreak == .line else { return }
        isInsideLine = false
        // Two line ends part paragraphs.
        pendingBreak = kind == .paragraph || pendingBreak != .none ? .paragraph : .line
    }

    /// Appends text, with what comes before it.
    private mutating func append(_ body: (inout WrittenText) -> Void) {
        switch pendingBreak {
        case .line: text.append(unwritten: "\n")
        case .paragraph: text.append(unwritten: "\n\n")
        case .none:
            if let space = pendingSpace {
                if space.count == 1, page[space.lowerBound] == 0x20 { text.append(page[space]) } else { text.append(CollectionOfOne(0x20), writtenAs: space) }
            }
        }
        pendingBreak = .none
        pendingSpace = nil
        isInsideLine = true
        body(&text)
    }

    private mutating func note(markupBefore end: Int) {
        if end > textEnd { markup.update(page[textEnd..<end] + [0]) }
    }

    private mutating func read(_ range: Range<Int>) {
        if range.isEmpty { return }
        note(markupBefore: range.lowerBound)
        textEnd = range.upperBound
        if onlyMarkup { return }
        var i = range.lowerBound
        while i < range.upperBound {
            let start = i
            if TagReader.isSpace(page[i]) {
                while i < range.upperBound, TagReader.isSpace(page[i]) { i += 1 }
                if isInsideLine, pendingSpace == nil { pendingSpace = start..<i }
            } else if page[i] == 0x26, let (character, end) = reference(at: i, before: range.upperBound) {
                append { $0.append(character, writtenAs: start..<end) }
                i = end
            } else {
                i += 1
                while i < range.upperBound, page[i] != 0x26 {
                    // One space between words stands for itself.
                    if TagReader.isSpace(page[i]), page[i] != 0x20 || i + 1 == range.upperBound || TagReader.isSpace(page[i + 1]) { break }
                    i += 1
                }
                let piece = page[start..<i]
                append { $0.append(piece) }
            }
        }
    }

    /// The characters that a reference with its semicolon stands for, and its end.
    private func reference(at ampersand: Int, before limit: Int) -> (character: [UInt8], end: Int)? {
        var i = ampersand + 1
        var scalars: [UInt32] = []
        if i < limit, page[i] == 0x23 {
            i += 1
            let isHex = i < limit && page[i] | 0x20 == 0x78
            if isHex { i += 1 }
            let digits = i
            var value: UInt32 = 0
            while i < limit, let digit = page[i].hexDigit, isHex || digit < 10 {
                value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
                i += 1
            }
            guard i > digits, let scalar = NumericReference.scalar(of: value) else { return nil }
            scalars = [scalar]
        } else {
            while i < limit, i - ampersand <= NamedReferences.longestName + 1, page[i] != 0x3B, page[i] != 0x26 { i += 1 }
            guard let entry = NamedReferences.standard.entry(UnsafeBufferPointer(rebasing: page[ampersand + 1..<i])) else { return nil }
            scalars = entry.second == 0 ? [entry.first] : [entry.first, entry.second]
        }
        guard i < limit, page[i] == 0x3B else { return nil }
        return (scalars.compactMap(Unicode.Scalar.init).flatMap { Array(UTF8.encode($0)!) }, i + 1)
    }
}
