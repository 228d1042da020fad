import EmendCore

/// How odd a run of characters looks, in points: by rare characters, and by neighbours that hardly ever stand together in sound text.
///
/// It knows no language and no word. A capital after a lower-case letter, a sign inside a word, scripts mixed in one word, a letter of a
/// far script all by itself: sound text has little of this, misread text is full of it.
struct Oddness: ~Copyable {
    /// What a character is, as far as its neighbours care.
    struct Trait {
        enum Kind: UInt8 { case blank, ascii, digit, letter, mark, typographic, sign, box }

        var kind = Kind.blank
        var script = 0
        var isUpper = false
        var isLower = false
        var isASCII = false
        /// Points for the character itself.
        var rarity = 0
        /// Points after a letter, before a letter inside a word, and before one at the start of a word. `afterLetter` holds two numbers: those after ASCII
        /// letters in the low four bits, those after others above.
        var afterLetter = 0
        var insideWord = 0
        var atStart = 0
    }

    static let latin = 1, greek = 2, cyrillic = 3, hebrew = 4, arabic = 5, eastAsian = 6

    private var total = 0
    private var previous: Trait
    /// Nothing but signs stands between here and a letter.
    private var isGlued: Bool
    /// The two characters before are capitals; how many of them are beyond ASCII.
    private var isCapitalPair = false
    private var accentedCapitals = 0
    /// The previous character is a letter of a far script, and what is before it is not.
    private var isAlone: Bool

    /// Begins after two characters.
    init(after second: Trait, _ trait: Trait) {
        previous = trait
        isGlued = trait.kind == .letter
        isAlone = false
        noteCapitals(second, trait)
    }

    mutating func append(_ next: Trait) {
        total += next.rarity + step(next)
        close(before: next)
        isAlone = next.kind == .letter && next.script > Self.cyrillic && next.script != previous.script
        noteCapitals(previous, next)
        isGlued = next.kind == .letter || next.kind == .mark || isGlued && (next.kind == .sign || next.kind == .box || next.kind == .typographic)
        // A mark belongs to the letter before it.
        if next.kind != .mark || previous.kind != .letter { previous = next }
    }

    private mutating func noteCapitals(_ first: Trait, _ second: Trait) {
        isCapitalPair = first.isUpper && second.isUpper && first.script == second.script
        accentedCapitals = (first.isASCII ? 0 : 1) + (second.isASCII ? 0 : 1)
    }

    /// The points, with a character that follows and is not itself judged.
    mutating func total(before next: Trait) -> Int {
        close(before: next)
        return total + step(next)
    }

    private mutating func close(before next: Trait) {
        if isAlone, next.script != previous.script { total += previous.script == Self.eastAsian ? 2 : 3 }
        isAlone = false
    }

    private func step(_ next: Trait) -> Int {
        switch (previous.kind, next.kind) {
        case (.letter, .letter): letters(next)
        case (.letter, .mark): marks(next)
        case (.mark, .mark), (.mark, .letter): 0
        case (.digit, .mark), (.ascii, .mark): next.script == 0 ? 1 : 3
        case (_, .mark): next.script == 0 ? 2 : 3
        case (.letter, .box), (.letter, .sign), (.letter, .typographic): previous.isASCII ? next.afterLetter & 0xF : next.afterLetter >> 4
        case (.digit, .letter): next.isUpper && !next.isASCII ? 2 : 0
        case (.sign, .letter), (.box, .letter), (.typographic, .letter): isGlued ? previous.insideWord : previous.atStart
        case (.sign, .digit), (.box, .digit): isGlued && previous.insideWord > 2 ? 1 : 0
        case (.sign, .sign): 2
        case (.sign, .box), (.box, .sign): 2
        case (.typographic, .sign): 1
        // A mark that opens does not follow a sign; nor does any follow one that does not end words.
        case (.sign, .typographic): isGlued && previous.insideWord > 2 && (previous.afterLetter >> 4 > 0 || next.afterLetter > 0) ? 1 : 0
        default: 0
        }
    }

    /// Marks of no script go with the letters of the European ones, others with those of their own.
    private func marks(_ next: Trait) -> Int {
        next.script == 0 ? (previous.script <= Self.cyrillic ? 0 : 2) : previous.script == next.script ? 0 : 3
    }

    private func letters(_ next: Trait) -> Int {
        if previous.script == next.script {
            guard previous.isLower, next.isUpper else {
                return !isCapitalPair || !next.isLower ? 0 : !next.isASCII ? 2 : accentedCapitals
            }
            return !next.isASCII ? 3 : previous.isASCII ? 1 : 2
        }
        switch (previous.script, next.script) {
        // Greek letters stand for quantities in words of Latin letters.
        case (Self.latin, Self.greek): return next.isLower ? 1 : previous.isLower ? 4 : 2
        case (Self.greek, Self.latin): return previous.isLower ? 1 : 2
        case (Self.latin, Self.cyrillic), (Self.cyrillic, Self.latin): return previous.isLower && next.isUpper ? 6 : 3
        // Ideographs stand beside plain Latin letters, hardly beside accented ones.
        case (Self.latin, Self.eastAsian), (Self.eastAsian, Self.latin): return previous.isASCII || next.isASCII ? 1 : 3
        case (Self.latin, _), (_, Self.latin): return 1
        default: return 2
        }
    }
}
