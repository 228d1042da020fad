import EmendCore

/// The text of a page as its reader sees it: paragraphs with an empty line between them, white space as one space, references decoded.
struct PageText {
    private enum Break {
        case none, line, paragraph
    }

    private let page: UnsafeBufferPointer<UInt8>
    private let onlyMarkup: Bool
    private(set) var text: WrittenText
    /// Of all that is no text, tag by tag.
    private(set) var markup = ContentHash()
    /// What has no end, so that the rest of the page is taken for a part of it.
    private(set) var unclosed: String?
    /// What comes before the next piece of text.
    private var pendingBreak = Break.none
    private var pendingSpaces: [Range<Int>] = []
    /// A space that was written as a reference, which stands whatever comes.
    private var pendingReference: StaticString?
    /// There is text in the line.
    private var isInsideLine = false

    /// Reads a page, or only what is no text in it. O(length).
    init(_ page: UnsafeBufferPointer<UInt8>, onlyMarkup: Bool = false) {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = page.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        self.init(page, start, onlyMarkup)
        run(from: start)
    }

    private init(_ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ onlyMarkup: Bool) {
        self.page = page
        self.onlyMarkup = onlyMarkup
        text = WrittenText(.markup, at: start)
        if !onlyMarkup { text.reserve(page.count - start) }
    }

    private mutating func run(from start: Int) {
        var tags = TagReader(page, from: start)
        var position = start
        while let tag = tags.next() {
            read(position..<tag.range.lowerBound)
            position = tag.range.upperBound
            note(tag.range)
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
                    if let end = tags.skipRaw(of: tag.name) {
                        read(position..<end.range.lowerBound)
                        position = end.range.lowerBound
                    }
                    pause(.paragraph)
                }
            case .apart, .unseen, .word:
                if element == .apart { pause(.paragraph) }
                if hasContent {
                    if element == .word {
                        tags.skipWord(of: tag.name)
                        append { $0.append(unwritten: "`x`") }
                    } else if PageElement.isRaw(tag.name) {
                        _ = tags.skipRaw(of: tag.name)
                    } else {
                        tags.skipContent(of: tag.name)
                    }
                }
            }
            note(position..<tags.position)
            position = tags.position
        }
        read(position..<page.count)
        unclosed = tags.unclosed
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
        dropSpaces()
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
            if let pendingReference {
                text.append(unwritten: pendingReference)
            } else if let space = pendingSpaces.first {
                if pendingSpaces.count == 1, space.count == 1, page[space.lowerBound] == 0x20 { text.append(page[space]) } else { text.appendSpace(writtenAs: pendingSpaces) }
            }
        }
        pendingBreak = .none
        dropSpaces()
        isInsideLine = true
        body(&text)
    }

    private mutating func dropSpaces() {
        pendingReference = nil
        if !pendingSpaces.isEmpty { pendingSpaces.removeAll(keepingCapacity: true) }
    }

    private mutating func addSpace(_ range: Range<Int>) {
        guard isInsideLine else { return }
        if let last = pendingSpaces.last, last.upperBound == range.lowerBound {
            pendingSpaces[pendingSpaces.count - 1] = last.lowerBound..<range.upperBound
        } else {
            pendingSpaces.append(range)
        }
    }

    private mutating func note(_ range: Range<Int>) {
        if !range.isEmpty { markup.update(page[range] + [0]) }
    }

    private mutating func read(_ range: Range<Int>) {
        if range.isEmpty { return }
        if onlyMarkup { return }
        var i = range.lowerBound
        while i < range.upperBound {
            let start = i
            if TagReader.isSpace(page[i]) {
                while i < range.upperBound, TagReader.isSpace(page[i]) { i += 1 }
                addSpace(start..<i)
            } else if page[i] == 0x26, let reference = PageReference(page, at: i, before: range.upperBound) {
                i = reference.end
                switch reference.kind {
                case .unseen: break
                case .whiteSpace: addSpace(start..<i)
                case .space: if isInsideLine, pendingReference == nil { pendingReference = " " }
                case .noBreakSpace: if isInsideLine { pendingReference = "\u{A0}" }
                case .text: append { $0.append(reference.characters, writtenAs: start..<i) }
                }
            } else {
                i += 1
                while i < range.upperBound, page[i] != 0x26 {
                    // One space between words stands for itself.
                    if TagReader.isSpace(page[i]), page[i] != 0x20 || i + 1 == range.upperBound || TagReader.isSpace(page[i + 1]) || page[i + 1] == 0x26 { break }
                    i += 1
                }
                let piece = page[start..<i]
                append { $0.append(piece) }
            }
        }
    }
}
