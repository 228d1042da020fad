import EmendCore

/// How a list of words is written.
public enum WordFormat: Sendable {
    /// One word a line.
    case lines
    /// A word and how often it was counted, as SymSpell's frequency lists have it.
    case counts
    /// A Hunspell dictionary, with its affix file beside it.
    case hunspell
    /// What `emend lexicon build` wrote.
    case image

    /// Told from the file's name, else from its first line that is neither empty nor a comment.
    public init(_ bytes: [UInt8], named file: String) {
        var lines = DictionaryLines(bytes, named: file)
        // A line that is not UTF-8 is told of when the list is read.
        let line = (try? lines.next()) ?? []
        let fields = line.split { isBlank($0) }
        if bytes.starts(with: "EMLX".utf8) || file.hasSuffix(".lexicon") {
            self = .image
        } else if file.lowercased().hasSuffix(".dic") || fields.count == 1 && isNumber(line) {
            self = .hunspell
        } else if fields.count == 2, isNumber(fields[1]) {
            self = .counts
        } else {
            self = .lines
        }
    }
}

private func isNumber(_ bytes: some Collection<UInt8>) -> Bool { !bytes.isEmpty && bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

enum WordReader {
    static func lines(_ bytes: [UInt8], named file: String) throws(DictionaryError) -> OwnWordList {
        var lines = DictionaryLines(bytes, named: file)
        var list = OwnWordList()
        while let line = try lines.next() {
            if let problem = problem(of: line) { throw lines.error("\(shown(line)) \(problem)") }
            _ = list.append(asWritten: line, line: lines.number)
        }
        return list
    }

    /// Why an entry is not one word, and where it belongs.
    private static func problem(of entry: [UInt8]) -> String? {
        if isOneWord(entry) { return nil }
        if entry.split(around: "->") != nil { return "is a correction; give the file with --corrections" }
        if entry.looksLikeTOML { return "is TOML; give the configuration of typos with --corrections" }
        if entry.first == UInt8(ascii: "=") { return "has the mark of an exact stet entry; give the file with --stet" }
        if entry.first == UInt8(ascii: "/"), entry.last == UInt8(ascii: "/") { return "is a regular expression; give the file with --stet" }
        if entry.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 0x09 }) { return "is more than one word; write one a line" }
        if entry.contains(where: isBlank) { return "is more than one word; write one a line, or put the phrase on a stet list" }
        if Tables.words(of: entry, unicode: Phrase.unicode).isEmpty { return "has neither letter nor digit; take the line out" }
        return "is not a single word, which a text is looked through for; put it on a stet list"
    }

    /// Letters and digits throughout, with apostrophes at most.
    private static func isOneWord(_ entry: [UInt8]) -> Bool {
        if entry.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) { return true }
        let words = Tables.words(of: entry, unicode: Phrase.unicode)
        return words.count == 1 && words[0].range == entry.indices
    }

    static func counts(_ bytes: [UInt8], named file: String) throws(DictionaryError) -> (words: OwnWordList, notes: [DictionaryNote]) {
        var lines = DictionaryLines(bytes, named: file)
        var counted: [(word: [UInt8], count: Double, line: Int)] = []
        var left: (count: Int, first: DictionaryPlace)?
        while let line = try lines.next() {
            let fields = line.split { isBlank($0) }
            guard fields.count == 2, let count = Double(string(fields[1])), isNumber(fields[1]), count > 0 else {
                throw lines.error("\(shown(line)) is not a word, a space and how often it was counted (1 or more)")
            }
            if isOneWord(Array(fields[0])) {
                counted.append((Array(fields[0]), count, lines.number))
            } else {
                left = ((left?.count ?? 0) + 1, left?.first ?? lines.place)
            }
        }
        let largest = counted.map(\.count).max() ?? 1
        var list = OwnWordList()
        for (word, count, line) in counted { _ = list.append(asWritten: word, frequency: frequencyClass(count, of: largest), line: line) }
        let notes = left.map { DictionaryNote(place: $0.first, text: ($0.count == 1 ? "an entry that is" : "\($0.count) entries, the first here, that are") + " not a single word left out") }
        return (list, notes.map { [$0] } ?? [])
    }

    /// The class of the largest count is 15; each step down is a factor of three; the lowest is 1.
    private static func frequencyClass(_ count: Double, of largest: Double) -> Int {
        var level = 15
        var bound = largest
        while level > 1, count <= bound / 3 {
            bound /= 3
            level -= 1
        }
        return level
    }
}
