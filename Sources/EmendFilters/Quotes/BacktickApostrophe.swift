import EmendCore

/// Replaces another sign that stands for an apostrophe inside a word: `mama`s`, `don\u{B4}t`, `it\u{2018}s`.
struct BacktickApostrophe: Filter {
    let card = Card(
        id: "backtick-apostrophe", group: .quotes,
        summary: "Replaces a backtick, an acute accent, a prime or an opening mark inside a word by the apostrophe that it stands for.",
        reason: "They lie beside the apostrophe on keyboards, or look like it. Only before the endings of contractions and possessives, after elided articles (l\u{B4}homme) and in O\u{B4}Brien.",
        stays: "Code in backticks, primes of formulas and the letters of other languages' transliterations.",
        reach: .document,
        languages: [.english, .french, .italian, .german, Languages(.catalan)],
        examples: [
            .fixes("It`s the \"driver`s\" licence; he didn\u{B4}t go.", to: "It's the \"driver's\" licence; he didn't go."),
            .fixes("don\u{B4}t go, it\u{2018}s late", to: "don\u{2019}t go, it\u{2019}s late"),
            .keeps("Call `it`s` in O`zbek; use `git add` and `git`."),
            .keeps("Hawai\u{2018}i, the Qur\u{2018}an, f\u{2032}(x) and 5\u{2032}"),
        ])
    let triggers = ByteSet("`\u{B4}").union(ByteSet(0xE2...0xE2))

    private static let endings = WordSet("s t re ll ve d m")
    private static let elided = WordSet("l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu un dell all nell dall sull quell quest aujourd")
    private static let prefixes = WordSet("o d l")

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        var next = 0
        var apostrophe: StaticString?
        var index = 0
        while let place = text.firstIndex(in: triggers, from: next) {
            next = place + 1
            let length = Self.signLength(text, place)
            guard length > 0 else { continue }
            next = place + length
            // The word that starts behind the sign; the finder and the table go in one order.
            index = text.firstWord(from: index, startingAtOrAfter: next)
            guard index > 0, index < words.count, Int(words[index].start) == next, Int(words[index - 1].end) == place else { continue }
            guard Self.isApostrophe(text, words[index - 1], words[index]) else { continue }
            let sign = apostrophe ?? text.apostrophe
            apostrophe = sign
            edits.replace(place..<next, with: sign)
        }
    }

    /// The length of a backtick, an acute accent, a prime or an opening single mark at an offset, or 0.
    private static func signLength(_ text: borrowing Text, _ i: Int) -> Int {
        switch text[i] {
        case 0x60: 1
        case 0xC2: text[i + 1] == 0xB4 ? 2 : 0
        case 0xE2: text.curlyQuote(at: i) == 0x98 || text.holds("\u{2032}", at: i) ? 3 : 0
        default: 0
        }
    }

    private static func isApostrophe(_ text: borrowing Text, _ left: Word, _ right: Word) -> Bool {
        guard left.shape.has(.hasLetter), right.shape.has(.hasLetter) else { return false }
        let after = text[Int(right.end)]
        // A pair of backticks is code.
        guard after != 0x60 else { return false }
        if endings.contains(right), right.stemCount <= 2 {
            // A single letter and a prime are a formula.
            let isFormula = text[Int(left.end)] == 0xE2 && left.stemCount == 1 && !left.isUpper
            return !after.isASCIILetter && (after < 0x80 || text.startsMark(at: Int(right.end))) && !isFormula
        }
        guard text[Int(left.end)] != 0xE2 || text.curlyQuote(at: Int(left.end)) == nil else { return false }
        let before = text[Int(left.start) - 1]
        guard before != 0x60, right.stemCount > 1 else { return false }
        if right.isTitle { return prefixes.contains(left) && left.isUpper || elided.contains(left) && left.isLower }
        return right.isLower && elided.contains(left) && !text.language(at: Int(left.start)).isEnglish
    }
}

extension TextLanguage {
    fileprivate var isEnglish: Bool { self == .english }
}
