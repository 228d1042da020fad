import EmendCore

/// Adds the space that is missing before an opening or after a closing round bracket.
struct MissingSpaceAtBracket: Filter {
    let card = Card(
        id: "missing-space-at-bracket", group: .spacing,
        summary: "Adds the space that is missing before a bracketed remark, or between the bracket and the word after it.",
        reason: "Inline elements lose their outer spaces.",
        stays: "Calls, units, parts of words in brackets, formulas and citations: a remark has words and spaces.",
        reach: .document,
        languages: .english,
        examples: [
            .fixes("It was annexed in 2014(see map).", to: "It was annexed in 2014 (see map)."),
            .fixes("The union(founded in 1901)is small.", to: "The union (founded in 1901) is small."),
            .keeps("The function f(x) opens file(s) with range(start, stop)."),
            .keeps("The child(ren) got (re)insurance, Fe(III) and a colo(u)r."),
        ])
    let triggers = ByteSet("(")

    /// Signs of formulas and code.
    private static let codeSigns = ByteSet("=<>{}|\\[]*+_^~`#@()")

    /// They start a remark, and stand first between the brackets of no function.
    private static let openers = WordSet("""
        see including formerly which also and but or the an who now then at for with born founded known pictured about above below not especially particularly
        mostly usually sometimes often if when where as its his her their our my your just only even since until though although because he she it they we this these those
        """)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var places: [(offset: Int, left: UInt64)] = []
        for sign in text.signs(.of(Byte.openingParenthesis)) {
            let open = sign.place
            guard text[open - 1] >= 0x21 || text[open + 1] >= 0x21, let close = remarkEnd(text, open), close > open + 2 else { continue }
            let isGluedBefore = text[open - 1].isASCIILetter || text[open - 1].isASCIIDigit
            let isGluedAfter = text[close + 1].isASCIILetter
            guard isGluedBefore || isGluedAfter, text.isProse(lineAt: open) else { continue }
            let line = text.lines[text.lineIndex(at: open)]
            let range = text.wordCount(before: open)..<text.wordCount(before: close)
            guard !range.isEmpty else { continue }
            if isGluedBefore {
                guard range.lowerBound > line.words.lowerBound, startsRemark(text, range, open, close) else { continue }
                places.append((open, text.words[range.lowerBound - 1].hash))
            }
            if isGluedAfter, range.upperBound < line.words.upperBound, endsRemark(text, range, open, close) { places.append((close + 1, 0)) }
        }
        // A word that a bracket is glued to again and again is a function's name.
        var counts: [UInt64: Int] = [:]
        for place in places { counts[place.left, default: 0] += 1 }
        for place in places where place.left == 0 || counts[place.left] == 1 { edits.insert(" ", at: place.offset) }
    }

    /// The bracket that closes what one opens, in its line and near; nil where a sign of code, such as another opening bracket, stands between.
    private func remarkEnd(_ text: borrowing Text, _ open: Int) -> Int? {
        let longest = 400
        let codeSigns = Self.codeSigns
        var i = open + 1
        while i <= open + longest, text[i] != Byte.closingParenthesis {
            if text[i] == Byte.lineFeed || codeSigns.contains(text[i]) { return nil }
            i += 1
        }
        return i <= open + longest && i < text.count ? i : nil
    }

    /// A remark of several words after a word or a year.
    private func startsRemark(_ text: borrowing Text, _ range: Range<Int>, _ open: Int, _ close: Int) -> Bool {
        let words = text.words
        let left = words[range.lowerBound - 1]
        guard Int(left.end) == open, !text.isProtected(left.range), Int(words[range.lowerBound].start) == open + 1 || text.openingQuoteLength(before: Int(words[range.lowerBound].start)) > 0 else { return false }
        // One word between brackets is an argument.
        guard range.count > 1 else { return false }
        let isYear = left.stemCount == 4 && !left.shape.has(.hasLetter) && (text[Int(left.start)] == 0x31 || text[Int(left.start)] == 0x32)
        guard isYear || left.isPlain && left.stemCount >= 2 && left.facts.has(.known) && !left.isGlued else { return false }
        let first = words[range.lowerBound]
        guard first.isLower || first.isTitle, endsRemark(text, close) else { return false }
        if isYear { return first.isLower && first.facts.has(.lower) && first.stemCount >= 3 || Self.openers.contains(first) }
        guard left.isLower || left.isTitle, !Self.calls.contains(left), !hasTechnicalSpan(text, open) else { return false }
        let isAbbreviated = text.holds("e.g.", at: open + 1) || text.holds("i.e.", at: open + 1) || text.holds("a.k.a", at: open + 1)
        return isAbbreviated || Self.openers.contains(first) && text[Int(first.end)] == Byte.space || isPhrase(text, range, open)
    }

    /// Names of functions and of statements, which an argument follows.
    private static let calls = WordSet("sort sorted sum min max map filter find get set if for open print call calls return returns while switch repeat function method assert range count sleep write read format input type list")

    private static let leaders = WordSet("such there more unless")

    /// food(from fishing and gathering): words that only prose has side by side, in a sentence that names no code.
    private func isPhrase(_ text: borrowing Text, _ range: Range<Int>, _ open: Int) -> Bool {
        let words = text.words
        let (left, first) = (words[range.lowerBound - 1], words[range.lowerBound])
        guard range.count >= 3, left.stemCount >= 3, !Self.calls.contains(left), first.isLower, text[Int(first.end)] == Byte.space, text[Int(left.start) - 1] == Byte.space else { return false }
        let isPreposition = Grammar.prepositions.contains(first)
        let isAdverb = text.lexicon.classes(first.hash).has(.adverb) && first.stemCount > 4
        guard isPreposition || Self.leaders.contains(first) || range.count >= 4 && (Grammar.articles.contains(first) || isAdverb || text.lexicon.classes(first.hash).has([.past, .gerund])) else { return false }
        guard words[range].dropFirst().contains(where: { text.isOfClosedClass($0) }) || isPreposition, words[range].allSatisfy({ $0.stemCount > 1 || Grammar.articles.contains($0) || $0.shape.has(.hasDigit) }) else { return false }
        return text.endsSentence(text.lines[text.lineIndex(at: open)]) && !text.isNearCode(open)
    }

    /// A line that names code is not taken for prose.
    private func hasTechnicalSpan(_ text: borrowing Text, _ offset: Int) -> Bool {
        let line = text.lines[text.lineIndex(at: offset)]
        guard let span = text.protectedSpan(touching: line.range) else { return false }
        return span.kind.isTechnical
    }

    private func endsRemark(_ text: borrowing Text, _ close: Int) -> Bool {
        let next = text[close + 1]
        return next.isBlankOrEnd || next.isASCIILetter || [Byte.comma, Byte.fullStop, Byte.semicolon, Byte.colon, 0x21, 0x3F].contains(next) || text.closingQuoteLength(at: close + 1) > 0
    }

    /// 1901)is: a remark of several words, or an acronym, then a word of its own.
    private func endsRemark(_ text: borrowing Text, _ range: Range<Int>, _ open: Int, _ close: Int) -> Bool {
        let words = text.words
        let right = words[range.upperBound]
        guard Int(right.start) == close + 1, right.isPlain || right.shape.has(.apostrophe), right.stemCount >= 2, right.facts.has(.known), !text.isProtected(right.range) else { return false }
        let next = text[Int(right.end)]
        guard next.isBlankOrEnd || next == Byte.comma || (next == Byte.fullStop || next == Byte.semicolon) && text[Int(right.end) + 1].isBlankOrEnd else { return false }
        let before = text[open - 1]
        guard before.isBlankOrEnd || before.isASCIILetter || before.isASCIIDigit else { return false }
        if range.count >= 2, text.bytes[open..<close].contains(Byte.space), !text[open + 1].isASCIIDigit || words[range.lowerBound].stemCount == 4 {
            return right.isLower && right.facts.has(.lower) || right.isTitle && text[Int(right.end)] == Byte.space
        }
        let isWord = right.isLower && right.facts.has(.lower) && right.stemCount >= 3 && right.facts.frequency >= 5
        let last = words[range.upperBound - 1]
        // (328 feet)underground
        if range.count >= 2, before.isBlankOrEnd, last.isLower, last.isPlain, Int(last.end) == close, text[Int(last.start) - 1] != Byte.hyphen, text.bytes[open..<close].contains(Byte.space) {
            return isWord || right.isLower && text.isFunctionWord(right)
        }
        // (52-48)was, (1702\u{2013}1714)became: figures, but not the number of an item.
        let figures = text.bytes[open + 1..<close]
        if figures.count >= 4, figures.allSatisfy({ $0.isASCIIDigit || $0 == Byte.hyphen || $0 == 0x25 || $0 == 0x24 || $0 == Byte.comma || $0 == Byte.fullStop || $0 == Byte.space || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93 }) {
            let isYear = words[range].allSatisfy { $0.stemCount == 4 } && (text[open + 1] == 0x31 || text[open + 1] == 0x32) && text[open + 5] != Byte.comma
            return before.isBlankOrEnd && right.isLower && (text.isFunctionWord(right) || isYear && isWord)
        }
        guard before.isBlankOrEnd, right.isLower else { return false }
        // (high-pressure)medicine
        if range.count == 2, Int(words[range.lowerBound].end) + 1 == Int(last.start), text[Int(last.start) - 1] == Byte.hyphen, Int(last.end) == close {
            return isWord && words[range].allSatisfy { $0.isLower && $0.isPlain && $0.stemCount >= 4 && $0.facts.has(.lower) }
        }
        return range.count == 1 && endsWord(text, words[range.lowerBound], right, isWord, range.lowerBound)
    }

    /// They may be the rest of a word: (log)in, (child)like.
    private static let remainders = WordSet("in up by out off on over down like able ish less wise man men woman women fold hood ness self selves folk")

    /// (WTO)reserve, (domestic)investors: neither half a word nor the oxidation state of a metal.
    private func endsWord(_ text: borrowing Text, _ only: Word, _ right: Word, _ isWord: Bool, _ index: Int) -> Bool {
        if only.isUpper, only.stemCount >= 2 {
            if text.isFunctionWord(right) { return true }
            let isNumeral = text.bytes[only.range].allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D].contains($0) }
            return only.stemCount >= 3 && isWord && !isNumeral && index > 0 && words(text, before: index) && !text.isWordIfJoined(only, right)
        }
        // (VLRs)that
        if only.startsUpper, only.shape.has(.upperInside), only.isPlain, only.stemCount >= 3 { return text.isFunctionWord(right) && !Self.remainders.contains(right) }
        guard only.isPlain, only.isLower || only.isTitle, only.facts.has(.known), !Grammar.prefixes.contains(only), !Self.remainders.contains(right), !text.isWordIfJoined(only, right) else { return false }
        return only.stemCount >= 4 && text.isFunctionWord(right) || only.stemCount >= 7 && isWord && right.stemCount >= 4 && words(text, before: index) && !text.isNearCode(Int(only.start))
    }

    /// A word of prose stands before the bracket: no item of a list starts with it.
    private func words(_ text: borrowing Text, before index: Int) -> Bool {
        guard index > 0, text.words[index - 1].isPlain else { return false }
        let end = Int(text.words[index - 1].end)
        return end + text.closingQuoteLength(at: end) + 2 == Int(text.words[index].start)
    }
}
