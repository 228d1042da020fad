import EmendCore

/// Removes shortcodes of content management systems.
struct Shortcode: Filter {
    let card = Card(
        id: "shortcode", group: .markup,
        summary: "Removes shortcodes: `[gallery ids=\"1,2\"]`, `[caption \u{2026}]`, `[vc_row]`; a caption and other text between two of them stays.",
        reason: "Outside the system that knows them they mean nothing. A shortcode has a quoted attribute, a closing partner or a name of the system's own.",
        stays: "Editorial brackets, array indexes and Markdown.",
        reach: .document,
        examples: [
            .fixes("[caption id=\"a1\" align=\"left\"]A boat at sea[/caption]\nText.", to: "A boat at sea\nText."),
            .fixes("One.\n[gallery ids=\"1,2\"]\nTwo.", to: "One.\nTwo."),
            .fixes("[vc_row][vc_column]One.[/vc_column][vc_column]Two.[/vc_column][/vc_row]", to: "One.\nTwo."),
            .fixes("[dropcap]T[/dropcap]he deal held.", to: "The deal held."),
            .keeps("[The president] said [so], as before [sic]; see [1] and arr[i]."),
            .keeps("[section]\nname = [a/b]\n[text](https://x.example/) and [x] done"),
        ])
    let triggers = ByteSet("[")

    /// WordPress' own (Shortcode API), and some that themes and plug-ins register.
    private static let known = WordSet("""
        gallery embed caption wp_caption playlist contact-form-7 adrotate adsense rev_slider dropcap pullquote vimeo youtube sociallocker
        mailpoet_form nextpage wpforms gravityform tablepress su_quote shareaholic wp-rss-aggregator the_ad the_ad_group mc4wp_form
        """)
    private static let media = WordSet("embed video audio youtube vimeo playlist gallery tweet instagram soundcloud spotify")
    private static let inline = WordSet("dropcap highlight tooltip abbr popup button link su_highlight su_dropcap")
    private static let prefixes = WordSet("vc et fusion av su wpv mk ut cs tm td elementor")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let tags = BracketTag.all(text)
        guard !tags.isEmpty else { return }
        var judge = LineJudge()
        var real: [Bool] = []
        for tag in tags { real.append(Self.isCertain(text, tag, &judge)) }
        for index in tags.indices where !real[index] && tags[index].partner >= 0 && real[tags[index].partner] { real[index] = true }
        var position = 0
        var index = 0
        while index < tags.count {
            guard real[index] else {
                index += 1
                continue
            }
            if let whole = Self.medium(text, tags, index) {
                let removed = text.removal(ofPiece: whole, after: position)
                edits.delete(removed)
                position = removed.upperBound
                index = tags[index].partner + 1
                continue
            }
            var end = index + 1
            while end < tags.count, real[end], tags[end].range.lowerBound == tags[end - 1].range.upperBound, Self.medium(text, tags, end) == nil { end += 1 }
            let range = tags[index].range.lowerBound..<tags[end - 1].range.upperBound
            // Blocks that were glued are lines.
            if !text[range.lowerBound - 1].isBlankOrEnd, !text[range.upperBound].isBlankOrEnd, range.lowerBound > position,
                tags[index..<end].contains(where: { !Self.inline.contains($0.name) }) {
                edits.replace(range, with: text.lineEnd)
                position = range.upperBound
            } else {
                let removed = text.removal(ofPiece: range, after: position)
                edits.delete(removed)
                position = removed.upperBound
            }
            index = end
        }
    }

    private static func isCertain(_ text: borrowing Text, _ tag: BracketTag, _ judge: inout LineJudge) -> Bool {
        guard !BBCodeTag.names.contains(tag.name) || tag.quoted > 0, tag.value == nil else { return false }
        let before = text[tag.range.lowerBound - 1]
        guard before != 0x60, before != 0x23, before != 0x40, before != 0x24, before != Byte.quotationMark, before != Byte.apostrophe else { return false }
        guard isWritten(text, tag, after: before) else { return false }
        return !judge.isCode(text, at: tag.range.lowerBound) && !judge.speaksOfTags(text, at: tag.range.lowerBound)
    }

    /// As such tags are: with values, in pairs, or of a known name where it stands alone.
    private static func isWritten(_ text: borrowing Text, _ tag: BracketTag, after before: UInt8) -> Bool {
        if tag.quoted > 0 || tag.hasAttributes && (known.contains(tag.name) || media.contains(tag.name)) { return true }
        if tag.partner >= 0, tag.nameRange.count > 2 { return true }
        if known.contains(tag.name) {
            if tag.isClosing, !before.isBlankOrEnd || MarkupReading.isWordByte(text[tag.range.upperBound]) { return true }
            return MarkupReading.startsLine(text, tag.range.lowerBound) && MarkupReading.endsLine(text, tag.range.upperBound)
        }
        // vc_row, et_pb_section; no name[SIZE]
        guard !MarkupReading.isWordByte(before), !text.bytes[tag.nameRange].contains(where: \.isASCIIUpper) else { return false }
        var i = tag.nameRange.lowerBound
        while i < tag.nameRange.upperBound, text[i] != 0x5F { i += 1 }
        return i < tag.nameRange.upperBound && prefixes.contains(TagScanner.hash(text, tag.nameRange.lowerBound..<i))
    }

    /// A player or picture with the address of what it plays.
    private static func medium(_ text: borrowing Text, _ tags: [BracketTag], _ index: Int) -> Range<Int>? {
        let tag = tags[index]
        guard media.contains(tag.name), tag.partner > index else { return nil }
        let content = tag.range.upperBound..<tags[tag.partner].range.lowerBound
        let longest = 2_000
        guard content.count <= longest, !text.bytes[content].contains(Byte.space) else { return nil }
        return tag.range.lowerBound..<tags[tag.partner].range.upperBound
    }
}
