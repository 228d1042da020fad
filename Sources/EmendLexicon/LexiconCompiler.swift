import EmendCore

/// Makes the lexicon image from the word lists in `corpora/lexicon`.
///
/// The same lists give the same bytes. The compiler refuses a list that is not as documented, and proves
/// that no two forms share a hash and that a search finds each form with exactly what was said of it.
public struct LexiconCompiler: Sendable {
    /// The lists that make up the lexicon, by file name; the other files of the folder are not compiled.
    public static let sourceNames = flags.map(\.name) + ["frequency.txt", "markers.txt"] + misspellingLists.map(\.name) + ["variants.txt", "phrases.txt", "possessives.txt", "bigrams.txt", "word-classes.txt"]

    static let flags: [(name: String, facts: WordFacts)] = [
        ("lower.txt", .lower),
        ("uncommon.txt", .uncommon),
        ("title.txt", .title),
        ("upper.txt", .upper),
        ("mixed.txt", .mixed),
        ("rare.txt", .rare),
        ("terms.txt", .rare),
        ("american.txt", .american),
        ("british.txt", .british),
        ("given-names.txt", .givenName),
        ("surnames.txt", .surname),
        ("places.txt", [.place, .title]),
        ("cities.txt", .place),
        ("demonyms.txt", .demonym),
        ("abbreviations.txt", .abbreviation),
    ]

    static let misspellingLists: [(name: String, kind: @Sendable (String?) -> ListedMisspelling.Kind?)] = [
        ("misspellings.txt", { $0 == nil ? .spelling : nil }),
        ("own-misspellings.txt", { $0 == nil ? nil : .spelling }),
        ("contractions.txt", { ["certain": .contraction, "context": .ambiguousContraction][$0] }),
    ]

    struct Entry: Sendable {
        let form: [UInt8]
        var facts: WordFacts
    }

    private(set) var entries: [UInt64: Entry] = [:]
    private(set) var misspellings: [UInt64: ListedMisspelling] = [:]
    private(set) var variants: [UInt64: SpellingVariant] = [:]
    private(set) var phrases: [UInt64: [UInt8]] = [:]
    private var possessives: [UInt64: PossessivePhrase] = [:]
    private var bigrams: [UInt64: Int] = [:]
    private var classes: [UInt64: WordClasses] = [:]

    public init() {}

    /// Adds one list under its file name.
    public mutating func add(_ bytes: [UInt8], named name: String) throws(LexiconError) {
        var list = LexiconList(name: name, bytes: bytes)
        switch name {
        case "frequency.txt":
            while let line = try list.next() {
                let (words, level) = try Self.wordsAndLevel(line, count: 1, list)
                try add(words[0], WordFacts(rawValue: UInt32(level)), list)
            }
        case "markers.txt":
            while let line = try list.next() {
                guard let section = list.section else { throw list.error("stands before the first section") }
                try add(Array(line), section == "en" ? .englishMarker : .foreignMarker, list)
            }
        case "bigrams.txt":
            while let line = try list.next() {
                let (words, level) = try Self.wordsAndLevel(line, count: 2, list)
                bigrams[BigramTable.hash(WordHash.of(words[0]), WordHash.of(words[1]))] = level
            }
        case "word-classes.txt":
            while let line = try list.next() {
                let fields = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
                guard fields.count == 2, let found = WordClasses(letters: fields[1]) else { throw list.error("is not a form, a space and letters of word classes") }
                classes[WordHash.of(fields[0])] = found
            }
        case "variants.txt":
            while let line = try list.next() { try addVariant(line, list) }
        case "phrases.txt":
            while let line = try list.next() { try addPhrase(Array(line), list) }
        case "possessives.txt":
            while let line = try list.next() { try addPossessive(Array(line), list) }
        default:
            if let kind = Self.misspellingLists.first(where: { $0.name == name })?.kind {
                while let line = try list.next() {
                    guard let kind = kind(list.section) else { throw list.error("stands in no section of this list") }
                    try addMisspelling(line, kind, list)
                }
                return
            }
            guard let facts = Self.flags.first(where: { $0.name == name })?.facts else { throw list.error("is not a list of the lexicon") }
            while let line = try list.next() { try add(Array(line), facts, list) }
        }
    }

    /// The image of all lists added so far.
    public func compile() throws(LexiconError) -> [UInt8] {
        // The most frequent forms are placed first, so that they stand in their homes.
        let ordered = entries.sorted { ($1.value.facts.frequency, $0.key) < ($0.value.facts.frequency, $1.key) }
        var pool = StringPoolBuilder()
        func table<Value>(_ values: [UInt64: Value], _ record: (Value) -> (kind: UInt8, strings: [[UInt8]])) -> (bytes: [UInt8], count: Int) {
            HashedTable.section(values.sorted { $0.key < $1.key }.map { hash, value in
                let (kind, strings) = record(value)
                return (hash, pool.add(kind: kind, strings))
            })
        }
        var sections: [LexiconImage.Section: (bytes: [UInt8], count: Int)] = [:]
        sections[.forms] = HashedTable.section(ordered.map { ($0.key, $0.value.facts.rawValue) })
        sections[.misspellings] = table(misspellings) { ($0.kind.rawValue, $0.corrections) }
        sections[.variants] = table(variants) { ($0.variety.rawValue, [$0.form]) }
        let names = phrases.map { ($0, (kind: UInt8(0), strings: [$1])) }
        let possessives = possessives.map { ($0, (kind: $1.kind.rawValue, strings: [$1.phrase])) }
        sections[.phrases] = table(Dictionary(uniqueKeysWithValues: names + possessives)) { ($0.kind, $0.strings) }
        sections[.bigrams] = BigramTable.section(bigrams.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) })
        sections[.spellings] = SpellingTrie.section(ordered.compactMap { hash, entry in spelling(entry, variant: variants[hash]) })
        sections[.classes] = HashedTable.section(ordered.compactMap { hash, _ in classes[hash].map { (hash, UInt32($0.rawValue)) } })
        sections[.pool] = (pool.bytes, pool.bytes.count)
        let image = LexiconImage.assembled(sections, entryCount: entries.count)
        try prove(image)
        return image
    }

    /// The words that are offered as corrections: those of ordinary lists, as far as they are written with plain letters. Two spellings of
    /// a word are offered alike, since the counts are those of one of them.
    private func spelling(_ entry: Entry, variant: SpellingVariant?) -> (word: [UInt8], level: Int)? {
        let facts = entry.facts
        guard facts.has([.lower, .title]), !facts.has(.uncommon) || facts.frequency > 0, entry.form.allSatisfy({ SpellingTrie.code($0) != 0 }) else { return nil }
        let other = variant.flatMap { entries[WordHash.of($0.form)] }?.facts.frequency ?? 0
        // The counts know no apostrophes; contractions are as frequent as the words they are made of.
        let contraction = entry.form.contains(0x27) ? 11 : 0
        let level = max(facts.frequency, other, contraction)
        guard facts.has(.lower) || level > 0 || facts.has([.place, .demonym]) else { return nil }
        return (entry.form, max(1, level))
    }

    private static func wordsAndLevel(_ line: ArraySlice<UInt8>, count: Int, _ list: LexiconList) throws(LexiconError) -> ([[UInt8]], Int) {
        let fields = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard fields.count == count + 1, let level = Int(String(decoding: fields[count], as: UTF8.self)), (1...15).contains(level) else {
            throw list.error("is not \(count == 1 ? "a form" : "two forms"), a space and a number from 1 to 15")
        }
        return (fields.dropLast().map(Array.init), level)
    }

    mutating func add(_ form: [UInt8], _ facts: WordFacts, _ list: LexiconList) throws(LexiconError) {
        guard !form.isEmpty, !form.contains(where: { $0 <= 0x20 || (0x41...0x5A).contains($0) }) else { throw list.error("is not one lower-case word") }
        let hash = WordHash.of(form)
        if let known = entries[hash], known.form != form { throw list.error("shares its hash with \(String(decoding: known.form, as: UTF8.self))") }
        entries[hash, default: Entry(form: form, facts: [])].facts.formUnion(facts)
    }

    private mutating func addMisspelling(_ line: ArraySlice<UInt8>, _ kind: ListedMisspelling.Kind, _ list: LexiconList) throws(LexiconError) {
        guard let arrow = line.indices.first(where: { line[$0...].starts(with: "->".utf8) }) else { throw list.error("lacks ->") }
        let wrong = Array(line[..<arrow])
        let corrections = line[(arrow + 2)...].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { Array($0.drop { $0 == 0x20 }) }
        guard !corrections.isEmpty, corrections.count <= 4, corrections.allSatisfy({ !$0.isEmpty && $0.count < 64 && $0 != wrong }) else {
            throw list.error("has no correction, more than four, or itself as one")
        }
        try add(wrong, .misspelled, list)
        guard misspellings.updateValue(ListedMisspelling(kind: kind, corrections: corrections), forKey: WordHash.of(wrong)) == nil else {
            throw list.error("is listed elsewhere too")
        }
    }

    private mutating func addVariant(_ line: ArraySlice<UInt8>, _ list: LexiconList) throws(LexiconError) {
        let pair = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map(Array.init)
        guard pair.count == 2, pair[0] != pair[1], let section = list.section else { throw list.error("is not an American and a British form") }
        func add(_ form: [UInt8], _ other: [UInt8], _ variety: EnglishVariety) throws(LexiconError) {
            try self.add(form, .variant, list)
            guard variants.updateValue(SpellingVariant(form: other, variety: variety), forKey: WordHash.of(form)) == nil else {
                throw list.error("has a form of another pair")
            }
        }
        if section != "to-american" { try add(pair[0], pair[1], .british) }
        if section != "to-british" { try add(pair[1], pair[0], .american) }
    }

    private mutating func addPhrase(_ phrase: [UInt8], _ list: LexiconList) throws(LexiconError) {
        let folded = Array(String(decoding: phrase, as: UTF8.self).lowercased().utf8)
        let words = folded.split(omittingEmptySubsequences: false) { $0 == 0x20 || $0 == 0x2D }
        guard words.count >= 2, !words.contains(where: \.isEmpty), phrase.count < 256 else { throw list.error("is not a name of several words") }
        phrases[WordHash.of(folded)] = phrase
        try add(Array(words[0].prefix { $0 != 0x2E && $0 != 0x27 }), .startsPhrase, list)
    }

    private mutating func addPossessive(_ phrase: [UInt8], _ list: LexiconList) throws(LexiconError) {
        let folded = phrase.filter { $0 != 0x27 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        let words = folded.split(separator: 0x20, omittingEmptySubsequences: false)
        let kinds: [String?: PossessivePhrase.Kind] = ["ordinary": .ordinary, "names": .name, "before noun": .beforeNoun]
        guard words.count == 2, phrase.count == folded.count + 1, let kind = kinds[list.section] else { throw list.error("is not two words with one apostrophe, in a section of this list") }
        possessives[WordHash.of(folded)] = PossessivePhrase(phrase: phrase, kind: kind)
        try add(Array(words[0]), .startsPhrase, list)
    }

    /// Searches each form: the stored bits of a hash could in theory be met on another form's way.
    private func prove(_ image: [UInt8]) throws(LexiconError) {
        let lost = image.withUnsafeBytes { bytes in
            let lexicon = Lexicon(image: bytes.baseAddress!)
            return entries.first { hash, entry in
                lexicon.facts(hash) != entry.facts || lexicon.misspelling(hash) != misspellings[hash] || lexicon.variant(hash) != variants[hash]
                    || lexicon.classes(hash) != classes[hash] ?? []
            }?.value
        }
        if let lost { throw LexiconError(file: "lexicon.bin", line: 0, problem: "\(String(decoding: lost.form, as: UTF8.self)) is not found with its facts") }
    }
}

/// Why a list is refused, and where.
public struct LexiconError: Error, CustomStringConvertible {
    public let file: String
    /// Counted from 1; 0 where the whole file is meant.
    public let line: Int
    public let problem: String

    public var description: String { "\(file):\(line): \(problem)" }
}
