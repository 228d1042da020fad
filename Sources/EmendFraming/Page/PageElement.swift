/// What an element of HTML means for the text around it and in it.
enum PageElement {
    /// Starts and ends a paragraph.
    case block
    /// Ends a line.
    case lineBreak
    /// Its content is no text to be cleaned, and parts paragraphs.
    case apart
    /// Its content is no text, and nothing in the sentence around it.
    case unseen
    /// Its content is no text to be cleaned, and a word in the sentence around it.
    case word
    /// Plain text up to its end tag.
    case title
    /// Its content belongs to the sentence around it.
    case inline

    /// HTML, section 15.3, by what is shown with a display of its own; what is not known is inline, as browsers have it.
    init(_ name: [UInt8]) {
        self = Self.elements[String(decoding: name, as: UTF8.self)] ?? .inline
    }

    /// Whether tags in its content are none.
    static func isRaw(_ name: [UInt8]) -> Bool { raw.contains(String(decoding: name, as: UTF8.self)) }

    private static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"]

    private static let elements: [String: PageElement] = {
        let names: [(PageElement, String)] = [
            (.block, """
                address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form \
                frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav ol optgroup option p search section summary table tbody td \
                tfoot th thead tr ul
                """),
            (.lineBreak, "br"),
            (.apart, "audio datalist iframe listing noembed noframes object plaintext pre select textarea video xmp"),
            (.unseen, "canvas script style svg template"),
            (.word, "code kbd math samp tt var"),
            (.title, "title"),
        ]
        return Dictionary(uniqueKeysWithValues: names.flatMap { element, names in names.split(separator: " ").map { (String($0), element) } })
    }()
}
