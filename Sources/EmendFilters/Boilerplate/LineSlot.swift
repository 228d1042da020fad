import EmendCore

/// A place in a pattern that differs from line to line.
enum LineSlot: String, Sendable, CaseIterable {
    /// Digits: `1,204`, `3.5`, `12K`.
    case number
    /// A day, a time, or both, in figures and names of months.
    case date
    /// A name of at most eight words with capitals.
    case name
    /// What starts with a capital, a digit or a quotation mark; at the end of a line no sentence.
    case title
    /// Anything.
    case text
    /// An address or a handle.
    case url
    /// A social network or another way to pass something on.
    case network
    /// One or several of them, at least one of which is no ordinary word.
    case networks

    /// How many words it may take.
    var wordCounts: ClosedRange<Int> {
        switch self {
        case .number: 1...6
        case .date: 1...14
        case .name: 1...8
        case .network: 1...2
        case .title, .text, .url, .networks: 1...LineReading.longest
        }
    }

    /// The positions, as bits, where the slot may end that starts at one of some positions.
    func ends(from starts: UInt64, in line: LineReading) -> UInt64 {
        var reached: UInt64 = 0
        var left = starts
        while left != 0 {
            let start = left.trailingZeroBitCount
            left &= left - 1
            guard start < line.tokens.count else { continue }
            reached |= ends(at: start, in: line)
        }
        return reached
    }

    private func ends(at start: Int, in line: LineReading) -> UInt64 {
        let tokens = line.tokens
        var reached: UInt64 = 0
        func reach(_ end: Int) { reached |= 1 << UInt64(end) }
        switch self {
        case .number:
            guard tokens[start].startsWithDigit else { break }
            reach(start + 1)
            var i = start
            while i + 2 < tokens.count, !tokens[i + 1].isWord, [0x2C, 0x2E].contains(tokens[i + 1].value), tokens[i + 2].startsWithDigit, tokens[i + 2].start == tokens[i + 1].end {
                i += 2
                reach(i + 1)
            }
        case .date:
            var hasDigit = false
            for i in start..<min(tokens.count, start + 14) {
                if tokens[i].startsWithDigit {
                    hasDigit = true
                } else if tokens[i].isWord ? !DateWords.contains(tokens[i].value) : ![0x2C, 0x2E, 0x3A, LineToken.separator, LineToken.dash, 0x28, 0x29].contains(tokens[i].value) {
                    break
                }
                if hasDigit { reach(i + 1) }
            }
        case .name:
            guard tokens[start].isWord, tokens[start].shape.has([.startsUpper, .hasDigit, .otherScript]) else { break }
            var words = 0
            for i in start..<tokens.count {
                let token = tokens[i]
                if token.isWord {
                    words += 1
                    let isName = token.shape.has([.startsUpper, .hasDigit, .otherScript, .upperInside])
                    if words > 8 || !isName && !LineWords.particles.contains(token.value) { break }
                    if isName { reach(i + 1) }
                } else if token.value == 0x2E, i == tokens.count - 1 || tokens[i - 1].end - tokens[i - 1].start <= 3 || tokens[i + 1].start == token.end {
                    reach(i + 1)
                } else if ![0x2C, 0x26, 0x27, 0x40, LineToken.separator, LineToken.dash].contains(token.value) {
                    break
                }
            }
        case .title:
            let first = tokens[start]
            guard first.isWord ? !first.shape.has(.hasLower) || first.shape.has([.startsUpper, .upperInside, .hasDigit]) : first.value == 0x22 || first.value == 0x27 || first.value == 0x28 || first.value == 0x5B
            else { break }
            for end in start + 1...tokens.count where end < tokens.count || !line.endsSentence { reach(end) }
        case .text:
            for end in start + 1...tokens.count { reach(end) }
        case .url:
            var end = start + 1
            var isAddress = !tokens[start].isWord && tokens[start].value == 0x40
            while end < tokens.count, tokens[end].start == tokens[end - 1].end {
                if !tokens[end].isWord, [0x2E, 0x40].contains(tokens[end].value), end + 1 < tokens.count, tokens[end + 1].isWord { isAddress = true }
                end += 1
            }
            if isAddress, end > start + 1 { reach(end) }
        case .network:
            guard tokens[start].isWord else { break }
            if LineWords.networks.contains(tokens[start].value) || LineWords.ways.contains(tokens[start].value) { reach(start + 1) }
            if start + 1 < tokens.count, LineWords.isTwoWordNetwork(tokens[start], tokens[start + 1]) { reach(start + 2) }
        case .networks:
            var isKnown = false
            for i in start..<tokens.count {
                let token = tokens[i]
                if token.isWord, LineWords.networks.contains(token.value) || i + 1 < tokens.count && LineWords.isTwoWordNetwork(token, tokens[i + 1]) {
                    isKnown = true
                } else if token.isWord ? !LineWords.ways.contains(token.value) && !LineWords.links.contains(token.value) : ![0x2C, 0x26, 0x40, 0x28, 0x29, LineToken.separator, LineToken.dash].contains(token.value) {
                    break
                }
                if isKnown, token.isWord, !LineWords.links.contains(token.value) { reach(i + 1) }
            }
        }
        return reached
    }
}

extension LineToken {
    fileprivate var startsWithDigit: Bool { isWord && shape.has(.hasDigit) && !shape.has(.startsUpper) }
}

/// The words that slots know.
enum LineWords {
    /// Services that pages link to and that are no ordinary words.
    static let networks = WordSet("""
        facebook twitter whatsapp linkedin pinterest reddit telegram tumblr instagram youtube tiktok mastodon bluesky flipboard vk vkontakte viber
        wechat weibo xing snapchat digg stumbleupon skype messenger feedly odnoklassniki delicious instapaper evernote
        """)

    /// The same for those that are ordinary words, and what bars of links hold besides.
    static let ways = WordSet("x email mail sms threads line pocket google news plus print tweet pin it copy link share like save post buffer discord e rss signal gmail more")

    static let links = WordSet("and or on to by via with the our y und et o ou e i en")

    /// Small words in names.
    static let particles = WordSet("of the and for de da do la le di du del des der den van von y e und et at in on by")

    static let twoWordNetworks: [(UInt64, UInt64)] = [("google", "news"), ("google", "plus"), ("truth", "social"), ("hacker", "news"), ("apple", "news")].map {
        (WordHash.of(($0 as String).utf8), WordHash.of(($1 as String).utf8))
    }

    static func isTwoWordNetwork(_ first: LineToken, _ second: LineToken) -> Bool {
        first.isWord && second.isWord && twoWordNetworks.contains { $0.0 == first.value && $0.1 == second.value }
    }

    /// What a bar of links may start with.
    static let networkStarts = """
        facebook twitter whatsapp linkedin pinterest reddit telegram tumblr instagram youtube tiktok mastodon bluesky flipboard vk vkontakte viber \
        wechat weibo xing snapchat digg stumbleupon skype messenger feedly odnoklassniki delicious instapaper evernote google truth hacker apple x \
        email mail sms tweet pin print share copy
        """
}

/// The words of dates: months and weekdays, whole and shortened, in the languages of the packs, and what stands between.
enum DateWords {
    static let list = """
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec \
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
        januar februar m\u{E4}rz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag \
        janvier f\u{E9}vrier mars avril juin juillet ao\u{FB}t septembre octobre novembre d\u{E9}cembre lundi mardi mercredi jeudi vendredi samedi dimanche \
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes mi\u{E9}rcoles jueves viernes s\u{E1}bado domingo \
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre luned\u{EC} marted\u{EC} mercoled\u{EC} gioved\u{EC} venerd\u{EC} sabato domenica \
        janeiro fevereiro mar\u{E7}o maio junho julho setembro outubro novembro dezembro segunda ter\u{E7}a quarta quinta sexta feira \
        januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag augusti m\u{E5}ndag tisdag onsdag torsdag fredag l\u{F6}rdag s\u{F6}ndag \
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrze\u{15B}nia pa\u{17A}dziernika listopada grudnia \
        \u{44F}\u{43D}\u{432}\u{430}\u{440}\u{44F} \u{444}\u{435}\u{432}\u{440}\u{430}\u{43B}\u{44F} \u{43C}\u{430}\u{440}\u{442}\u{430} \u{430}\u{43F}\u{440}\u{435}\u{43B}\u{44F} \u{43C}\u{430}\u{44F} \u{438}\u{44E}\u{43D}\u{44F} \u{438}\u{44E}\u{43B}\u{44F} \u{430}\u{432}\u{433}\u{443}\u{441}\u{442}\u{430} \u{441}\u{435}\u{43D}\u{442}\u{44F}\u{431}\u{440}\u{44F} \u{43E}\u{43A}\u{442}\u{44F}\u{431}\u{440}\u{44F} \u{43D}\u{43E}\u{44F}\u{431}\u{440}\u{44F} \u{434}\u{435}\u{43A}\u{430}\u{431}\u{440}\u{44F}
        """

    private static let hashes = Set(words.map { WordHash.of($0.utf8) })
    private static let between = WordSet("at am pm gmt utc est edt pst pdt bst cet cest ist a.m p.m a p m t z um \u{00E0} le de del di o den st nd rd th uhr ago")

    static var words: [Substring] { list.split(separator: " ") }

    /// The name of a month or a day, or a short form.
    static func isName(_ hash: UInt64) -> Bool { hashes.contains(hash) }

    static func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) || between.contains(hash) }
}
