import EmendCore

/// Makes the lexicon image from the word lists in `corpora/lexicon`.
///
/// The same lists give the same bytes. The compiler refuses a list that is not as documented, and proves
/// that no two forms share a hash and that a search finds each form with exactly its facts.
public struct LexiconCompiler: Sendable {
    /// The lists that make up the lexicon, by file name; the other files of the folder are not compiled.
    public static let sourceNames = flags.map(\.name) + ["frequency.txt", "markers.txt"]

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
        ("abbreviations.txt", .abbreviation),
    ]

    struct Entry: Sendable {
        let form: [UInt8]
        var facts: WordFacts
    }

    private(set) var entries: [UInt64: Entry] = [:]

    public init() {}

    /// Adds one list under its file name.
    public mutating func add(_ bytes: [UInt8], named name: String) throws(LexiconError) {
        var list = LexiconList(name: name, bytes: bytes)
        switch name {
        case "frequency.txt":
            while let line = try list.next() {
                guard let space = line.firstIndex(of: UInt8(ascii: " ")), let level = UInt32(String(decoding: line[(space + 1)...], as: UTF8.self)),
                    (1...15).contains(level)
                else { throw list.error("is not a form, a space and a number from 1 to 15") }
                try add(Array(line[..<space]), WordFacts(rawValue: level), list)
            }
        case "markers.txt":
            while let line = try list.next() {
                guard let section = list.section else { throw list.error("stands before the first section") }
                try add(Array(line), section == "en" ? .englishMarker : .foreignMarker, list)
            }
        default:
            guard let facts = Self.flags.first(where: { $0.name == name })?.facts else { throw list.error("is not a list of the lexicon") }
            while let line = try list.next() { try add(Array(line), facts, list) }
        }
    }

    /// The image of all lists added so far.
    public func compile() throws(LexiconError) -> [UInt8] {
        let homeCount = LexiconImage.homeCount(entries: entries.count)
        // The most frequent forms are placed first, so that they stand in their homes.
        let ordered = entries.sorted { ($1.value.facts.frequency, $0.key) < ($0.value.facts.frequency, $1.key) }
        var slots = [UInt64](repeating: 0, count: homeCount)
        for (hash, entry) in ordered {
            var index = LexiconImage.home(hash, homeCount: UInt64(homeCount))
            while index < slots.count, slots[index] != 0 { index += 1 }
            if index == slots.count { slots.append(0) }
            slots[index] = hash & ~0xFF_FFFF | UInt64(entry.facts.rawValue)
        }
        slots.append(0)
        let image = Self.image(slots, homeCount: homeCount, entryCount: entries.count)
        try prove(image)
        return image
    }

    private mutating func add(_ form: [UInt8], _ facts: WordFacts, _ list: LexiconList) throws(LexiconError) {
        guard !form.isEmpty, !form.contains(where: { $0 <= 0x20 || (0x41...0x5A).contains($0) }) else { throw list.error("is not one lower-case word") }
        let hash = WordHash.of(form)
        if let known = entries[hash], known.form != form { throw list.error("shares its hash with \(String(decoding: known.form, as: UTF8.self))") }
        entries[hash, default: Entry(form: form, facts: [])].facts.formUnion(facts)
    }

    private static func image(_ slots: [UInt64], homeCount: Int, entryCount: Int) -> [UInt8] {
        var image: [UInt8] = []
        func append(_ number: some FixedWidthInteger) {
            withUnsafeBytes(of: number.littleEndian) { image.append(contentsOf: $0) }
        }
        image.reserveCapacity(LexiconImage.headerSize + slots.count * 8)
        append(LexiconImage.magic)
        append(LexiconImage.version)
        append(UInt32(homeCount))
        append(UInt32(entryCount))
        append(UInt64(slots.count))
        append(LexiconImage.contentHash(slots))
        image.append(contentsOf: repeatElement(0, count: LexiconImage.headerSize - image.count))
        for slot in slots { append(slot) }
        return image
    }

    /// Searches each form: the stored bits of a hash could in theory be met on another form's way.
    private func prove(_ image: [UInt8]) throws(LexiconError) {
        let lost = image.withUnsafeBytes { bytes in
            let lexicon = Lexicon(image: bytes.baseAddress!)
            return entries.first { hash, entry in lexicon.facts(hash) != entry.facts }?.value
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
