import EmendCore
import EmendUnicode

/// Takes out what backspaces print one over the other.
struct Overstrike: Filter {
    let card = Card(
        id: "overstrike", group: .unicode,
        summary: "Keeps one of the characters that backspaces print one over the other: bold and underlined text of manual pages, bullets, accents.",
        reason: "nroff and old printers write so.",
        stays: "What stands beside other backspaces, which are removed as control characters.",
        examples: [
            .fixes("N\u{8}NA\u{8}AM\u{8}ME\u{8}E", to: "NAME"),
            .fixes("an _\u{8}o_\u{8}p_\u{8}t, *___\u{8}\u{8}\u{8}not* so", to: "an opt, *not* so"),
            .fixes("_\u{8}B\u{8}B", to: "B"),
            .fixes("+\u{8}o one", to: "\u{2022} one"),
            .fixes("Poincar'\u{8}e and Gu^\u{8}epes", to: "Poincar\u{E9} and Gu\u{EA}pes"),
            .keeps("bold and _underlined_"),
        ])
    let triggers = ByteSet(0x08...0x08)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var free = 0
        var i = 0
        while let start = text.firstIndex(of: 0x08, from: i) {
            i = start
            while text[i] == 0x08 { i += 1 }
            guard let (range, replacement) = Self.edit(text, start..<i), range.lowerBound >= free else { continue }
            edits.replace(range, with: replacement)
            free = range.upperBound
            i = max(i, free)
        }
    }

    /// What to replace around a run of backspaces.
    private static func edit(_ text: borrowing Text, _ run: Range<Int>) -> (Range<Int>, [UInt8])? {
        let longestRun = 200
        guard run.count <= longestRun else { return nil }
        var before: [UInt32] = []
        var after: [UInt32] = []
        var start = run.lowerBound
        var end = run.upperBound
        for _ in run {
            guard let (first, firstLength) = text.scalar(before: start), let (last, lastLength) = text.scalar(at: end), first > 0x20, last > 0x20 else { return nil }
            before.insert(first, at: 0)
            after.append(last)
            start -= firstLength
            end += lastLength
        }
        // What is struck again is printed last; what underlines a word goes.
        if before == after || before.allSatisfy({ $0 == 0x5F }) { return (start..<run.upperBound, []) }
        if after.allSatisfy({ $0 == 0x5F }), text[end] != 0x08 { return (run.lowerBound..<end, []) }
        guard run.count == 1, text[start - 1] != 0x08, text[end] != 0x08 else { return nil }
        switch (before[0], after[0]) {
        case (0x2B, 0x6F), (0x6F, 0x2B): return (start..<end, [0xE2, 0x80, 0xA2])
        default: return accented(text, mark: before[0], letter: after[0], hasLetterBefore: text.isLetter(text.scalar(before: start)?.value)).map { (start..<end, $0) }
        }
    }

    /// The letter under a mark that stands for an accent (ISO 646), where there is such a letter. After a letter a quotation mark is none.
    private static func accented(_ text: borrowing Text, mark: UInt32, letter: UInt32, hasLetterBefore: Bool) -> [UInt8]? {
        let combining: [UInt8]
        switch mark {
        case 0x27 where hasLetterBefore, 0xB4: combining = [0xCC, 0x81]
        case 0x22 where hasLetterBefore: combining = [0xCC, 0x88]
        case 0x60: combining = [0xCC, 0x80]
        case 0x5E: combining = [0xCC, 0x82]
        case 0x7E: combining = [0xCC, 0x83]
        case 0x2C: combining = [0xCC, 0xA7]
        default: return nil
        }
        guard let letter = UInt8(exactly: letter), letter.isASCIILetter else { return nil }
        let pair = [letter] + combining
        return pair.withUnsafeBufferPointer { Normalization.composed($0) }.flatMap { $0.count < 3 ? $0 : nil }
    }
}
