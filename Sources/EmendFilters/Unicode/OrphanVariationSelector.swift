import EmendCore
import EmendUnicode

/// Removes variation selectors that select nothing.
struct OrphanVariationSelector: Filter {
    let card = Card(
        id: "orphan-variation-selector", group: .unicode,
        summary: "Removes variation selectors after letters, spaces and marks that have no variants, and all but the first of several.",
        reason: "An emoji that was removed leaves its selector behind, and long runs of them hide messages.",
        stays: "Those after emoji, symbols, ideographs and digits, and in scripts with variants.",
        examples: [
            .fixes("Hello \u{FE0F}world\u{FE0F}", to: "Hello world"),
            .fixes("\u{1F600}\u{E0158}\u{E015C}", to: "\u{1F600}"),
            .keeps("\u{2764}\u{FE0F} 1\u{FE0F}\u{20E3} \u{2229}\u{FE00}"),
            .keeps("\u{845B}\u{E0100}"),
        ])
    let triggers = ByteSet(0xEF...0xEF, 0xF3...0xF3)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while let start = text.firstLead(in: LeadSet(0xEF, 0xF3, before: 0xA0...0xA0, 0xB8...0xB8), from: i) {
            i = start
            while case let length = Self.length(text, i), length > 0 { i += length }
            if i == start {
                i += 1
                continue
            }
            let before = text.scalar(before: start)?.value
            if text.isMention(between: before, and: text.scalar(at: i)?.value) { continue }
            let first = Self.length(text, start)
            let kept = Self.hasVariants(text, before, isSupplementary: first == 4) ? first : 0
            if start + kept < i { edits.delete(start + kept..<i) }
        }
    }

    /// U+FE00 to U+FE0F and U+E0100 to U+E01EF: the length in bytes, or 0.
    private static func length(_ text: borrowing Text, _ i: Int) -> Int {
        switch (text[i], text[i + 1], text[i + 2], text[i + 3]) {
        case (0xEF, 0xB8, 0x80...0x8F, _): 3
        case (0xF3, 0xA0, 0x84...0x86, _), (0xF3, 0xA0, 0x87, 0x80...0xAF): 4
        default: 0
        }
    }

    /// Selectors beyond the first 16 are for ideographs alone.
    private static func hasVariants(_ text: borrowing Text, _ scalar: UInt32?, isSupplementary: Bool) -> Bool {
        guard let scalar else { return false }
        let traits = Traits(of: scalar)
        if isSupplementary || traits.has(.ideographic) { return traits.has(.ideographic) }
        if traits.has(.emoji) { return true }
        let type = text.characterClass(of: scalar)
        if scalar < 0x80 || type.has([.space, .other]) { return false }
        if type.has([.letter, .mark]) {
            let script = Script(of: scalar)
            return !script.isSimple && script != .inherited && script != .arabic && script != .hebrew || script == .common && traits.has(.symbol)
        }
        return true
    }
}
