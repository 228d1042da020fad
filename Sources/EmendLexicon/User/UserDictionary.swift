import EmendCore

/// What a user says of words: what must stand, what is to be corrected, what is a word. It lies on top of a lexicon.
///
/// Make one with `UserDictionary.Builder`; it may be shared between threads.
public struct UserDictionary: Sendable {
    /// Nil where nothing must stand.
    public let stet: StetList?
    public let corrections: UserCorrections
    let words: [(name: String, list: OwnWordList?, compiled: OwnWords)]
    /// What was not used of the files, so that nothing is passed over in silence.
    public let notes: [DictionaryNote]
    /// Identifies the content: two dictionaries with the same hash do the same.
    public let contentHash: UInt64

    /// Says nothing of any word.
    public static let empty = UserDictionary()

    public var isEmpty: Bool { stet == nil && corrections.entries.isEmpty && words.isEmpty }

    private init() {
        stet = nil
        corrections = .none
        words = []
        notes = []
        contentHash = 0
    }

    /// From lines as files have them: entries of a stet list, corrections such as `Kiev->Kyiv`, words. Where two disagree, corrections win over stet entries.
    public init(stet: [String] = [], corrections: [String] = [], words: [String] = []) throws(DictionaryError) {
        var builder = Builder()
        func bytes(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }
        try builder.addStetList(bytes(stet), named: "stet")
        if !corrections.isEmpty { try builder.addCorrections(bytes(corrections), named: "corrections") }
        if !words.isEmpty { try builder.addWords(bytes(words), named: "words", format: .lines) }
        self = try builder.build()
    }

    fileprivate init(_ builder: Builder) throws(DictionaryError) {
        var hash = ContentHash()
        var stet: [StetEntry] = []
        var corrections: [UserCorrection] = []
        for entry in builder.entries {
            switch entry {
            case .stet(let entry):
                stet.append(entry)
                hash.update([0x53] + entry.text + [0x0A])
            case .correction(let entry):
                corrections.append(entry)
                let right = Array(entry.candidates.joined(separator: [0x09]))
                hash.update([0x43, entry.isApplied ? 1 : 0, entry.phrase.isExact ? 1 : 0] + entry.wrong + [0x09] + right + [0x0A])
            case nil: break
            }
        }
        self.stet = stet.isEmpty ? nil : StetList(stet, except: builder.exceptions(to: stet))
        self.corrections = corrections.isEmpty ? .none : try UserCorrections(corrections)
        words = builder.words
        for (_, _, compiled) in words { hash.update(withUnsafeBytes(of: compiled.contentHash.littleEndian) { Array($0) }) }
        notes = builder.notes
        contentHash = hash.value
    }

    /// Where a form was named last as an own word, by its `WordHash`; the line is 0 for a compiled file.
    public func place(ofWord hash: UInt64) -> DictionaryPlace? {
        for (name, list, compiled) in words.reversed() {
            if let list {
                if let line = list.line(of: hash) { return DictionaryPlace(file: name, line: line) }
            } else if !Lexicon(image: compiled.storage.image).facts(hash).isEmpty {
                return DictionaryPlace(file: name, line: 0)
            }
        }
        return nil
    }

    /// The words of all lists, compiled together. Throws for a compiled file among them, whose words cannot be told any more.
    public func joinedWords() throws(DictionaryError) -> OwnWords {
        var all = OwnWordList()
        for (name, list, _) in words {
            guard let list else { throw DictionaryError(place: DictionaryPlace(file: name, line: 0), problem: "is compiled already; give the lists that it was made from") }
            for record in list.records { all.append(list.form(of: record), record.facts, line: 0) }
        }
        return OwnWords(all.sorted())
    }

    /// Gathers lists, the weakest first: an entry replaces earlier ones for the same word, be they stet entries or corrections. An exact one replaces only
    /// one that is written the same, and is itself replaced by one for any case only where that comes in a later list.
    public struct Builder: Sendable {
        fileprivate enum Entry: Sendable {
            case stet(StetEntry)
            case correction(UserCorrection)
        }

        /// In the order of the lists; nil where a later entry took the place.
        fileprivate var entries: [Entry?] = []
        /// The entries that stand for each word or phrase.
        private var keys: [Key: [(index: Int, list: Int)]] = [:]
        private var list = 0
        fileprivate var words: [(name: String, list: OwnWordList?, compiled: OwnWords)] = []
        fileprivate var notes: [DictionaryNote] = []

        public init() {}

        /// Adds a stet list: a word, a phrase or `/a regular expression/` a line, each exact after a `=`; what follows a `#` is a comment.
        public mutating func addStetList(_ bytes: [UInt8], named file: String) throws(DictionaryError) {
            if file.lowercased().hasSuffix(".toml") {
                throw DictionaryError(place: DictionaryPlace(file: file, line: 0), problem: "is TOML and no stet list; give the configuration of typos with --corrections")
            }
            list += 1
            var lines = DictionaryLines(bytes, named: file)
            while let line = try lines.next() { add(.stet(try StetEntry(line, at: lines.place))) }
        }

        /// Adds corrections; the format is told from the file's name and first line where none is given.
        public mutating func addCorrections(_ bytes: [UInt8], named file: String, format: CorrectionFormat? = nil) throws(DictionaryError) {
            let format = if let format { format } else { try CorrectionFormat(bytes, named: file) }
            list += 1
            switch format {
            case .arrows: for entry in try CorrectionReader.arrows(bytes, named: file) { add(.correction(entry)) }
            case .tabs: for entry in try CorrectionReader.tabs(bytes, named: file) { add(.correction(entry)) }
            case .typos:
                let (found, more) = try TyposReader.entries(bytes, named: file)
                for entry in found {
                    switch entry {
                    case .stet(let stet): add(.stet(stet))
                    case .correction(let correction): add(.correction(correction))
                    }
                }
                notes += more
            }
        }

        /// Adds words; the format is told from the file's name and first line where none is given. A Hunspell dictionary with flags needs its affix file.
        public mutating func addWords(_ bytes: [UInt8], named file: String, format: WordFormat? = nil, affixes: (bytes: [UInt8], name: String)? = nil) throws(DictionaryError) {
            let list: OwnWordList
            switch format ?? WordFormat(bytes, named: file) {
            case .image:
                words.append((file, nil, try OwnWords(image: bytes, named: file)))
                return
            case .lines: list = try WordReader.lines(bytes, named: file)
            case .counts:
                let (found, more) = try WordReader.counts(bytes, named: file)
                list = found
                notes += more
            case .hunspell:
                let (found, more) = try HunspellReader.words(bytes, named: file, affixes: affixes)
                list = found
                notes += more
            }
            let sorted = list.sorted()
            words.append((file, sorted, OwnWords(sorted)))
        }

        /// The dictionary. Throws where the result of a correction is corrected again.
        public func build() throws(DictionaryError) -> UserDictionary { try UserDictionary(self) }

        /// What two entries share that are for the same word.
        private enum Key: Hashable {
            case phrase([UInt8])
            case expression([UInt8])
        }

        private mutating func add(_ entry: Entry) {
            let exact = Self.spelling(entry)
            let earlier = keys[Self.key(entry)] ?? []
            let kept = earlier.filter { index, list in
                guard let other = entries[index].flatMap(Self.spelling) else { return exact != nil }
                return exact.map { $0 != other } ?? (list == self.list)
            }
            for (index, _) in earlier where !kept.contains(where: { $0.index == index }) { entries[index] = nil }
            keys[Self.key(entry)] = kept + [(entries.count, list)]
            entries.append(entry)
        }

        /// The exact corrections of what a stet entry for any case lets stand otherwise.
        fileprivate func exceptions(to stet: [StetEntry]) -> [Phrase] {
            stet.flatMap { entry -> [Phrase] in
                guard let phrase = entry.phrase, !phrase.isExact else { return [] }
                return (keys[.phrase(phrase.folded)] ?? []).compactMap { index, _ in
                    if case .correction(let correction) = entries[index], correction.isApplied { correction.phrase } else { nil }
                }
            }
        }

        private static func key(_ entry: Entry) -> Key {
            switch entry {
            case .stet(let stet): stet.phrase.map { .phrase($0.folded) } ?? .expression(stet.text)
            case .correction(let correction): .phrase(correction.phrase.folded)
            }
        }

        /// How an exact entry is written; nil for one in any case.
        private static func spelling(_ entry: Entry) -> [UInt8]? {
            let phrase: Phrase? = switch entry {
            case .stet(let stet): stet.phrase
            case .correction(let correction): correction.phrase
            }
            return phrase.flatMap { $0.isExact ? $0.text : nil }
        }
    }
}
