import EmendCore

/// Removes terminal colour codes whose escape character is lost.
struct OrphanColourCode: Filter {
    let card = Card(
        id: "orphan-colour-code", group: .unicode,
        summary: "Removes terminal colour codes that lost their escape character: `[1;31m`, and `[31m` where `[0m` follows in the line.",
        reason: "Software that strips control characters leaves the rest of the sequence.",
        stays: "A text that writes of such codes, as `\\033[31m` or `ESC[31m`.",
        reach: .document,
        examples: [
            .fixes("[1;32mPASS[0m all tests", to: "PASS all tests"),
            .fixes("It was [31mred[0m here.", to: "It was red here."),
            .fixes("^[[33mwarning^[[39m: unused", to: "warning: unused"),
            .keeps("Red is \\e[31m and all is reset by \\e[0m."),
            .keeps("a depth of [5m to 31m], not [0m to 3m]"),
            .keeps("a list[0m"),
        ])
    let triggers = ByteSet("[")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var found: [(range: Range<Int>, isReset: Bool)] = []
        var isCertain = false
        var i = 0
        while let place = text.firstIndex(of: Byte.openingBracket, from: i) {
            i = place + 1
            guard text[i].isASCIIDigit || text[i] == 0x6D, let code = Self.code(text, place) else { continue }
            i = code.end
            if Self.isNotation(text, before: place) { return }
            let start = text.holds("^[", at: place - 2) ? place - 2 : place
            if code.isList || start < place { isCertain = true }
            if code.isReset, let last = found.last, !last.isReset, Self.areInOneLine(text, last.range.upperBound, place) { isCertain = true }
            found.append((start..<code.end, code.isReset))
        }
        if isCertain { for each in found { edits.delete(each.range) } }
    }

    /// `[` numbers `m`: the numbers are those of ECMA-48's SGR, and no bracket closes what this one might have opened.
    private static func code(_ text: borrowing Text, _ start: Int) -> (end: Int, isReset: Bool, isList: Bool)? {
        var i = start + 1
        var number = 0
        var digits = 0
        var numbers = 0
        var isReset = true
        while digits <= 3, numbers < 16 {
            let byte = text[i]
            if byte.isASCIIDigit {
                number = number * 10 + Int(byte & 15)
                digits += 1
            } else {
                guard byte == Byte.semicolon || byte == 0x6D, digits > 0 || numbers == 0 && byte == 0x6D, number <= 255 else { return nil }
                numbers += 1
                // 39 and 49 go back to the usual colours.
                if number != 0, number != 39, number != 49 { isReset = false }
                if byte == 0x6D { break }
                (number, digits) = (0, 0)
            }
            i += 1
        }
        guard text[i] == 0x6D, text[i - 1] != Byte.openingBracket || text[start - 1] == Byte.openingBracket else { return nil }
        if numbers == 1, number > 107 { return nil }
        // [5m deep]: a length in brackets.
        var probe = i + 1
        let longestRemark = 40
        while probe < i + longestRemark, !text[probe].isLineEnd, text[probe] != Byte.openingBracket {
            if text[probe] == Byte.closingBracket { return nil }
            probe += 1
        }
        return (i + 1, isReset, numbers > 1)
    }

    /// True after what stands for the escape character where somebody writes of it: a backslash and up to five letters and digits, or ESC.
    private static func isNotation(_ text: borrowing Text, before place: Int) -> Bool {
        var i = place - 1
        let earliest = place - 8
        while i > earliest, text[i].isASCIILetter || text[i].isASCIIDigit || text[i] == 0x7B || text[i] == 0x7D { i -= 1 }
        return text[i] == 0x5C || text.holds("ESC", at: place - 3) || text.holds("CSI", at: place - 3)
    }

    private static func areInOneLine(_ text: borrowing Text, _ start: Int, _ end: Int) -> Bool {
        let longestPiece = 4_096
        guard end - start < longestPiece else { return false }
        for i in start..<end where text[i] == Byte.lineFeed { return false }
        return true
    }
}
