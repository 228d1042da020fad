public import EmendCore
import EmendUnicode

/// Words of a user, compiled in memory, to lie on top of a lexicon.
public struct OwnWords: Sendable {
    let storage: Storage

    /// Compiles words; letters beyond ASCII must be in lower case and in NFC. O(n log n), some hundred nanoseconds each. Throws for a form that is no word.
    ///
    /// Those with a frequency class are also offered as corrections.
    public init(_ words: some Sequence<(form: [UInt8], facts: WordFacts)>) throws(LexiconError) {
        var list = OwnWordList()
        for (form, facts) in words {
            guard !form.isEmpty, !form.contains(where: { $0 <= 0x20 || (0x41...0x5A).contains($0) }) else {
                throw LexiconError(file: "own words", line: 0, problem: "\(shown(form)) is not one lower-case word")
            }
            list.append(form, facts, line: 0)
        }
        self.init(list.sorted())
    }

    init(_ list: OwnWordList) {
        // What stands first stands nearest to its home: the frequent words.
        let ordered = list.records.indices.sorted { (list.records[$1].facts.frequency, $0) < (list.records[$0].facts.frequency, $1) }
        var sections: [LexiconImage.Section: (bytes: [UInt8], count: Int)] = [:]
        sections[.forms] = HashedTable.section(ordered.map { (list.records[$0].hash, list.records[$0].facts.rawValue) })
        for empty in [LexiconImage.Section.misspellings, .variants, .phrases, .classes] { sections[empty] = HashedTable.section([]) }
        sections[.bigrams] = BigramTable.section([])
        sections[.spellings] = SpellingTrie.section(list.records.compactMap { record in
            let form = list.form(of: record)
            guard record.facts.frequency > 0, form.allSatisfy({ SpellingTrie.code($0) != 0 }) else { return nil }
            return (Array(form), record.facts.frequency)
        })
        let pool = StringPoolBuilder().bytes
        sections[.pool] = (pool, pool.count)
        storage = Storage(LexiconImage.assembled(sections, entryCount: list.records.count))
    }

    /// Takes an image that `image` gave. Throws for one that is damaged, or of another version. O(size), a few milliseconds.
    init(image: [UInt8], named file: String) throws(DictionaryError) {
        func refused(_ problem: String) -> DictionaryError { DictionaryError(place: DictionaryPlace(file: file, line: 0), problem: problem) }
        if let problem = LexiconImage.problem(of: image) { throw refused(problem + "; make it anew with emend lexicon build") }
        storage = Storage(image)
    }

    /// The words as bytes to be kept in a file: what `emend lexicon build` writes.
    public var image: [UInt8] { storage.bytes }
    /// The number of word forms.
    public var count: Int { Int(LexiconImage.number(storage.image, LexiconImage.Offset.entryCount, UInt32.self)) }
    /// Identifies the content.
    public var contentHash: UInt64 { storage.hash }

    // Unchecked because of the pointer: the bytes are written once, before anyone else sees them.
    final class Storage: @unchecked Sendable {
        let image: UnsafeRawPointer
        let hash: UInt64
        private let size: Int

        init(_ bytes: [UInt8]) {
            let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: LexiconImage.alignment)
            memory.copyMemory(from: bytes, byteCount: bytes.count)
            image = UnsafeRawPointer(memory)
            size = bytes.count
            hash = LexiconImage.number(image, LexiconImage.Offset.contentHash)
        }

        var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: image, count: size)) }

        deinit { image.deallocate() }
    }
}

extension LexiconImage {
    /// Why bytes are no image that may be read in place; nil where they are one.
    static func problem(of bytes: [UInt8]) -> String? {
        bytes.withUnsafeBytes { raw -> String? in
            guard let image = raw.baseAddress, raw.count >= headerSize, number(image, Offset.magic, UInt32.self) == magic else { return "is no compiled lexicon" }
            let found = number(image, Offset.version, UInt32.self)
            guard found == version else { return "is a compiled lexicon of version \(found), and this is for version \(version)" }
            let directory = Offset.sections..<Offset.sections + Section.allCases.count * 8
            guard contentHash(Array(raw[directory]) + raw[headerSize...]) == number(image, Offset.contentHash) else { return "is damaged: its content does not match its hash" }
            for section in Section.allCases where Int(number(image, Offset.sections + section.rawValue * 8, UInt32.self)) > raw.count { return "is damaged" }
            return nil
        }
    }
}

/// Words as they are gathered from lists.
struct OwnWordList: Sendable {
    struct Record: Sendable {
        let hash: UInt64
        var facts: WordFacts
        let line: UInt32
        fileprivate let start: UInt32
        fileprivate let count: UInt16
    }

    private(set) var records: [Record] = []
    private var bytes: [UInt8] = []

    func form(of record: Record) -> ArraySlice<UInt8> { bytes[Int(record.start)..<Int(record.start) + Int(record.count)] }

    /// Adds a form in lower case and NFC.
    mutating func append(_ form: some Collection<UInt8>, _ facts: WordFacts, line: Int) {
        let start = bytes.count
        bytes.append(contentsOf: form)
        for i in start..<bytes.count where bytes[i] >= 0x41 && bytes[i] <= 0x5A { bytes[i] += 0x20 }
        let hash = bytes.withUnsafeBufferPointer { WordHash.of(UnsafeBufferPointer(rebasing: $0[start...])) }
        records.append(Record(hash: hash, facts: facts, line: UInt32(line), start: UInt32(start), count: UInt16(clamping: bytes.count - start)))
    }

    /// Adds the words of an entry as they are written: all parts of one with hyphens or full stops. False where it holds none.
    mutating func append(asWritten entry: [UInt8], frequency: Int = 0, line: Int) -> Bool {
        var facts: WordFacts = frequency > 0 ? [.own, WordFacts(rawValue: UInt32(frequency))] : .own
        // Lists of counts are in lower case throughout: they do not say which word is a name.
        let saysCase = frequency == 0
        let stem = entry.count > 2 && entry[entry.count - 1] == 0x73 && entry[entry.count - 2] == 0x27 ? entry.dropLast(2) : entry[...]
        if stem.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) {
            let capitals = stem.count { $0 < 0x61 }
            if saysCase { facts.insert(capitals == 0 ? .lower : capitals == stem.count ? .upper : capitals == 1 && stem[0] < 0x61 ? .title : .mixed) }
            append(stem, facts, line: line)
            return !stem.isEmpty
        }
        let text = Phrase.normal(entry)
        let words = Tables.words(of: text, unicode: Phrase.unicode)
        for word in words where word.shape.has(.hasLetter) || words.count == 1 {
            var wordFacts = facts
            if saysCase { wordFacts.insert(word.isUpper ? .upper : word.isTitle ? .title : word.shape.has(.hasUpper) ? .mixed : .lower) }
            append(Phrase.lowercased(Array(text[word.stem])), wordFacts, line: line)
        }
        return !words.isEmpty
    }

    /// Adds a word of which nothing is said but that the user knows it; a phrase is none.
    mutating func append(wordOf phrase: Phrase) {
        guard phrase.parts.count == 1, phrase.prefix.isEmpty, phrase.parts[0].gap.isEmpty else { return }
        append(phrase.folded, .own, line: 0)
    }

    /// In the order of their hashes, each form once with all that was said of it, and the line that named it last.
    func sorted() -> OwnWordList {
        var result = self
        result.records.sort { ($0.hash, $0.line) < ($1.hash, $1.line) }
        var kept = 0
        for record in result.records {
            if kept > 0, result.records[kept - 1].hash == record.hash {
                let joined = result.records[kept - 1].facts.joined(with: record.facts)
                result.records[kept - 1] = record
                result.records[kept - 1].facts = joined
            } else {
                result.records[kept] = record
                kept += 1
            }
        }
        result.records.removeSubrange(kept...)
        return result
    }

    /// The line that named a form, from 1, in a list that is sorted.
    func line(of hash: UInt64) -> Int? {
        var low = 0
        var high = records.count
        while low < high {
            let middle = (low + high) / 2
            if records[middle].hash < hash { low = middle + 1 } else { high = middle }
        }
        return low < records.count && records[low].hash == hash ? Int(records[low].line) : nil
    }
}
