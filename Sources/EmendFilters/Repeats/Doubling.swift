import EmendCore

/// What two copies of a word in a row can be in English.
enum Doubling {
    enum Verdict {
        /// English puts the word twice.
        case right
        /// Two words or a slip.
        case doubtful
        case slip
    }

    /// Words that no construction puts twice. Own list.
    private static let single = WordSet("""
        the an and or our your their its his every because also although than into between among during whether upon if while
        been including according despite regarding toward towards
        """)
    /// Verbs that stand twice where a clause that ends in one is the subject: what it is is unclear.
    private static let endsClauseSubject = WordSet("is are was were be could would should might must")
    /// Prepositions that may be left at the end of a clause and be followed by one of their own: what he dreamed of of late.
    private static let seldomStranded = WordSet("of from with as at by")
    /// Prepositions that are particles of verbs as well: logged in in time, asked for for years.
    private static let particles = WordSet("in on for about over after before under through up out")
    private static let subjects = WordSet("we they")
    /// What starts a clause that may end in a verb or preposition.
    private static let clauseStarts = WordSet("""
        what which who whom whose that where when how why all whatever whoever whichever everything anything nothing something as than one way ways
        """)
    private static let pronouns = WordSet("i you he she it we they there this that these those one")
    private static let wantsInfinitive = WordSet("""
        want wants wanted need needs needed have has had going able ought used try tries tried trying hope hopes hoped order seem seems seemed
        likely willing ready decided plan plans planned began begin begins continue continues continued refused agreed
        """)
    /// After these a stands inside a Latin or French phrase: a priori.
    private static let foreignHeads = WordSet("priori posteriori fortiori la cappella capella deux tergo")
    /// Nouns that are verbs as well, which a particle may follow: a cave in, the log in.
    private static let verbalNouns = WordSet("""
        cave log sign plug check sit stand drop break trade drive cash opt cut stop step come hang move read roll run turn look call ask wait go stay
        care vote search
        """)
    /// Adjectives that are doubled for emphasis. Own list.
    private static let emphatic = WordSet("""
        fantastic magic real romantic pathetic special tragic magical eternal infernal manic epic classic mental evil royal vital fatal final total
        ultimate desperate private separate fantastical comic ironic massive explosive exclusive festive literal actual personal
        """)

    static func neverDoubles(_ word: Word) -> Bool { single.contains(word) || isArticleA(word) }

    /// A mark after which nothing belongs to the words before it.
    static func endsClause(_ byte: UInt8) -> Bool {
        byte == Byte.fullStop || byte == Byte.comma || byte == Byte.semicolon || byte == Byte.closingParenthesis || byte == 0x3F || byte == 0x21
    }

    static func verdict(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Verdict {
        let word = words[index]
        let next = index + 1 < words.count && (text.areNeighbours(word, words[index + 1]) || text[Int(word.end)].isLineEnd) ? words[index + 1] : nil
        if isArticleA(word) {
            guard let next, next.isLower, next.isPlain, next.stemCount >= 2 else { return .right }
            return foreignHeads.contains(next) ? .right : .slip
        }
        if single.contains(word) { return next == nil ? .right : .slip }
        guard let next else { return contentVerdict(text, words, index, next: nil) }
        if endsClauseSubject.contains(word) { return startsClause(words, index) || follows(words, index, pronouns) ? .right : .slip }
        if seldomStranded.contains(word) {
            if next.shape.has(.hasDigit) || leastHeads.contains(next) { return .right }
            return startsClause(words, index) || (2...4).contains(where: { follows(words, index, pronouns, by: $0) }) ? .right : .slip
        }
        if isTo(word) {
            let isPlace = next.isTitle || Grammar.determiners.contains(next)
            return !startsClause(words, index) && (isPlace || follows(words, index, wantsInfinitive)) ? .slip : .right
        }
        if particles.contains(word) { return !startsClause(words, index) && isNoun(text, words, index - 2) ? .slip : .right }
        if subjects.contains(word) { return follows(words, index, Grammar.auxiliaries) ? .right : .slip }
        return contentVerdict(text, words, index, next: next)
    }

    private static let leastHeads = WordSet("least most once all any best worst times")

    /// A content word: gone where it is an adjective before a noun, told of where it is a noun or verb in running text.
    private static func contentVerdict(_ text: borrowing Text, _ words: [Word], _ index: Int, next: Word?) -> Verdict {
        let word = words[index]
        let (shortest, rarest) = (5, 5)
        guard word.facts.has(.lower), !word.facts.has([.uncommon, .englishMarker]) else { return .right }
        guard word.stemCount >= shortest, word.facts.frequency >= rarest else { return .right }
        guard index >= 2, text.areNeighbours(words[index - 2], words[index - 1]), words[index - 1].isLower else { return .right }
        guard !emphatic.contains(word), !text.holds("ly", at: Int(word.end) - 2), !isFunctionWord(word) else { return .right }
        if let next, next.isLower, next.facts.has(.lower), isFormalAdjective(text, word), qualifies(words[index - 2]) { return .slip }
        return .doubtful
    }

    private static func isFunctionWord(_ word: Word) -> Bool {
        Grammar.prepositions.contains(word) || Grammar.conjunctions.contains(word) || Grammar.pronouns.contains(word) || Grammar.auxiliaries.contains(word)
    }

    private static let degrees = WordSet("more most less least very quite rather")

    private static func qualifies(_ word: Word) -> Bool {
        degrees.contains(word) || Grammar.determiners.contains(word) || Grammar.possessives.contains(word) || Grammar.prepositions.contains(word)
    }

    /// An adjective of a Latin kind that is neither noun nor verb: lists have it with -ly, and not with -s.
    private static func isFormalAdjective(_ text: borrowing Text, _ word: Word) -> Bool {
        let end = Int(word.end)
        let hasEnding = text.holds("ate", at: end - 3) || text.holds("ive", at: end - 3) || text.holds("al", at: end - 2) || text.holds("ic", at: end - 2)
            || text.holds("ary", at: end - 3)
        guard hasEnding, word.stemCount >= 6 else { return false }
        let form = Array(text.bytes[word.stem])
        let lexicon = text.lexicon
        func isListed(_ stem: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
            lexicon.facts(of: ending.withUTF8Buffer { Array(stem) + $0 }).has(.lower)
        }
        guard !isListed(form[...], "s") else { return false }
        return isListed(form[...], "ly") || isListed(form.dropLast(1), "y") || isListed(form[...], "ally") || isListed(form.dropLast(1), "ily")
    }

    /// A noun by its ending or by what stands before it, and none that a verb and its particle made.
    private static func isNoun(_ text: borrowing Text, _ words: [Word], _ index: Int) -> Bool {
        guard index >= 0, words[index].isLower, text.areNeighbours(words[index], words[index + 1]), words[index].facts.has(.lower) else { return false }
        let word = words[index]
        guard !verbalNouns.contains(word), !text.holds("ing", at: Int(word.end) - 3), !text.holds("ed", at: Int(word.end) - 2) else { return false }
        if text.holds("tion", at: Int(word.end) - 4) || text.holds("ment", at: Int(word.end) - 4) || text.holds("ness", at: Int(word.end) - 4) { return true }
        guard index > 0, text.areNeighbours(words[index - 1], word) else { return false }
        let before = words[index - 1]
        return Grammar.articles.contains(before) || Grammar.possessives.contains(before) || nounHeads.contains(before)
    }

    private static let nounHeads = WordSet("of in at from with into")

    private static func isArticleA(_ word: Word) -> Bool { word.stemCount == 1 && word.hash == articleA }
    private static let articleA = WordHash.of("a".utf8)
    private static func isTo(_ word: Word) -> Bool { word.hash == to }
    private static let to = WordHash.of("to".utf8)

    /// True where the word so many places before the first copy is in a set.
    private static func follows(_ words: [Word], _ index: Int, _ set: WordSet, by distance: Int = 2) -> Bool {
        index >= distance && set.contains(words[index - distance])
    }

    /// True where a clause may have started within the words before.
    private static func startsClause(_ words: [Word], _ index: Int) -> Bool {
        let reach = 12
        return words[max(0, index - reach)..<max(0, index - 1)].contains { clauseStarts.contains($0) }
    }
}
