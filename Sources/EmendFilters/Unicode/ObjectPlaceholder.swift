import EmendCore

/// Removes the character that stands where a picture or another object was.
struct ObjectPlaceholder: Filter {
    let card = Card(
        id: "object-placeholder", group: .unicode,
        summary: "Removes U+FFFC, which stands where a picture was, with one of two spaces around it.",
        reason: "Copying from word processors, browsers and chats leaves it; the object is gone and readers see a box.",
        stays: "The line that it stood in.",
        examples: [
            .fixes("See \u{FFFC} the map", to: "See the map"),
            .fixes("A caption\u{FFFC}", to: "A caption"),
            .keeps("the object replacement character (\u{FFFC})"),
        ])
    let triggers = ByteSet(0xBC...0xBC)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let start = text.firstLead(in: LeadSet(0xEF, before: 0xBF...0xBF), from: i) {
            i = start
            while text[i] == 0xEF, text[i + 1] == 0xBF, text[i + 2] == 0xBC { i += 3 }
            if i == start {
                i += 3
                continue
            }
            if text.isMention(between: text.scalar(before: start)?.value, and: text.scalar(at: i)?.value) { continue }
            let isDoubled = text[i] == Byte.space && (text[start - 1] == Byte.space || text[start - 1].isLineEnd)
            edits.delete(start..<i + (isDoubled ? 1 : 0))
            if isDoubled { i += 1 }
        }
    }
}
