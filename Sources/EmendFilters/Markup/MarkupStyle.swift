/// What becomes of markup.
public enum MarkupStyle: String, Sendable, Hashable, CaseIterable {
    /// Plain text: paragraphs, list items and table rows are lines, and nothing is left of inline tags.
    case text
    /// Headings, lists, links and emphasis are written as in Markdown.
    case markdown
}

extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}
