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

    /// Told from the file's name, else from its first line.
    public init(_ bytes: [UInt8], named file: String) {
        var first = Array(bytes.prefix { $0 != 0x0A })
        if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
        let line = trimmed(first)
        let fields = line.split { isBlank($0) }
        if bytes.starts(with: "EMLX".utf8) || file.hasSuffix(".lexicon") {
            self = .image
        } else if file.hasSuffix(".dic") || fields.count == 1 && isNumber(line) {
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
            if line.contains(where: { isBlank($0) }) {
                throw lines.error("\(shown(line)) is more than one word; write one a line, or put the phrase on a stet list")
            }
            if line.split(around: "->") != nil { throw lines.error("\(shown(line)) is a correction; give the file with --corrections") }
            guard list.append(asWritten: line, line: lines.number) else { throw lines.error("\(shown(line)) has neither letter nor digit; take the line out") }
        }
        return list
    }

    static func counts(_ bytes: [UInt8], named file: String) throws(DictionaryError) -> OwnWordList {
        var lines = DictionaryLines(bytes, named: file)
        var counted: [(word: [UInt8], count: Double, line: Int)] = []
        while let line = try lines.next() {
            let fields = line.split { isBlank($0) }
            guard fields.count == 2, let count = Double(shown(fields[1])), isNumber(fields[1]), count > 0 else {
                throw lines.error("\(shown(line)) is not a word, a space and how often it was counted (1 or more)")
            }
            counted.append((Array(fields[0]), count, lines.number))
        }
        let largest = counted.map(\.count).max() ?? 1
        var list = OwnWordList()
        for (word, count, line) in counted {
            guard list.append(asWritten: word, frequency: frequencyClass(count, of: largest), line: line) else {
                throw DictionaryError(place: DictionaryPlace(file: file, line: line), problem: "\(shown(word)) has neither letter nor digit; take the line out")
            }
        }
        return list
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
