import EmendCore
import Testing

@testable import EmendLexicon

/// The sections of an image that holds nothing.
func emptySections() -> [LexiconImage.Section: (bytes: [UInt8], count: Int)] {
    let pool = StringPoolBuilder().bytes
    return [
        .forms: HashedTable.section([]), .misspellings: HashedTable.section([]), .variants: HashedTable.section([]), .phrases: HashedTable.section([]), .classes: HashedTable.section([]),
        .bigrams: BigramTable.section([]), .spellings: SpellingTrie.section([]), .pool: (pool, pool.count),
    ]
}

/// That the sections of an image give back what they were made of.
@Suite struct TableTests {
    private func withImage(_ section: LexiconImage.Section, _ content: (bytes: [UInt8], count: Int), _ body: (UnsafeRawPointer) -> Void) {
        var sections = emptySections()
        sections[section] = content
        LexiconImage.assembled(sections, entryCount: 0).withUnsafeBytes { body($0.baseAddress!) }
    }

    /// Hashes that are nasty for a table of 40 + 24 bits: the lowest, the highest, one home for all, and what runs over the end.
    static let hashes: [[UInt64]] = [
        [], [0], [.max], [0, .max], [1, 1 << 24],
        (0..<50).map { $0 << 24 },
        (0..<50).map { $0 << 24 | 0xFF_FFFF },
        (0..<50).map { $0 << 40 | 0x80_0000 + $0 % 3 },
        (0..<500).map { $0 &* 0x9E37_79B9_7F4A_7C15 },
    ]

    @Test(arguments: hashes)
    func hashedTablesReadBack(hashes: [UInt64]) {
        let entries = hashes.enumerated().map { (hash: $1, value: UInt32($0 % 2 == 0 ? 0xFF_FFFF - $0 : $0)) }
        withImage(.variants, HashedTable.section(entries)) { image in
            let table = HashedTable(.variants, of: image)
            #expect(entries.allSatisfy { table[$0.hash] == $0.value })
            #expect(table.values.sorted() == entries.map(\.value).sorted())
            // Neither the same home with other bits nor the same bits elsewhere.
            let nasty: [UInt64] = [1 << 63, 1 << 24 | 1 << 50, .max << 1]
            let candidates = (hashes + [0, .max]).flatMap { hash in nasty.map { hash ^ $0 } }
            let absent = candidates.filter { candidate in !hashes.contains { $0 >> 24 == candidate >> 24 } }
            #expect(absent.count > 0)
            #expect(absent.allSatisfy { table[$0] == 0 })
        }
    }

    /// Pairs whose places in a table of `count` pairs are all the first, all the last, or anywhere.
    private func pairs(_ count: Int, home: Int?, _ random: inout SplitMix) -> [(first: UInt64, second: UInt64)] {
        let homeCount = UInt64(count * 10 / 7 + 1)
        var pairs: [(first: UInt64, second: UInt64)] = []
        while pairs.count < count {
            let pair = (first: random.next(), second: random.next())
            let place = Int(((BigramTable.hash(pair.first, pair.second) >> 32) * homeCount) >> 32)
            if home == nil || place == (home! < 0 ? Int(homeCount) + home! : home!) { pairs.append(pair) }
        }
        return pairs
    }

    @Test(arguments: [(0, nil), (1, nil), (2, 0), (3, -1), (20, 0), (20, -1), (20, -2), (500, nil)] as [(Int, Int?)])
    func bigramTablesReadBack(count: Int, home: Int?) {
        var random = SplitMix(state: UInt64(count))
        let pairs = pairs(count, home: home, &random)
        let entries = pairs.enumerated().map { (hash: BigramTable.hash($1.first, $1.second), level: $0 % 15 + 1) }
        withImage(.bigrams, BigramTable.section(entries)) { image in
            let table = BigramTable(image)
            let classes = pairs.map { table[$0.first, $0.second] }
            let swapped = pairs.map { table[$0.second, $0.first] }
            let absent = (0..<500).map { _ in table[random.next(), random.next()] }
            #expect(classes == entries.map(\.level))
            #expect(swapped.allSatisfy { $0 == 0 })
            #expect(absent.allSatisfy { $0 == 0 })
        }
    }

    @Test func poolsReadBack() {
        let records: [(kind: UInt8, strings: [[UInt8]])] = [
            (0, []), (1, [[]]), (255, [Array("right".utf8)]), (2, [[], Array("a".utf8), []]), (3, [[UInt8](repeating: 0xFF, count: 255)]),
            (4, (0..<255).map { [UInt8($0)] }), (5, [Array("last".utf8), [0]]),
        ]
        var builder = StringPoolBuilder()
        let offsets = records.map { builder.add(kind: $0.kind, $0.strings) }
        #expect(!offsets.contains(0) && Set(offsets).count == records.count)
        withImage(.pool, (builder.bytes, builder.bytes.count)) { image in
            let pool = StringPool(image)
            for (offset, record) in zip(offsets, records) {
                #expect(pool.kind(at: offset) == record.kind)
                #expect(pool.strings(at: offset) == record.strings)
            }
        }
    }

    @Test(arguments: [[], ["a"], ["a", "ab", "abc"], ["don't", "don", "dont", "z"], ["the", "then", "there", "they"]])
    func triesReadBack(words: [String]) {
        let entries = words.enumerated().map { (word: Array($1.utf8), level: $0 % 15 + 1) }
        withImage(.spellings, SpellingTrie.section(entries)) { image in
            let trie = SpellingTrie(image)
            var found: [[UInt8]: Int] = [:]
            func visit(_ node: SpellingTrie.Node, _ prefix: [UInt8]) {
                guard node.firstChild > 0 else { return }
                var index = node.firstChild
                while true {
                    let child = trie[index]
                    let word = prefix + [SpellingTrie.byte(child.letter)]
                    if child.level > 0 { found[word] = child.level }
                    visit(child, word)
                    if child.isLast { return }
                    index += 1
                }
            }
            visit(trie[0], [])
            #expect(found == Dictionary(uniqueKeysWithValues: entries.map { ($0.word, $0.level) }))
        }
    }

    @Test func theEmbeddedBigramsAreThoseOfTheList() throws {
        let lines = try WordLists.read("bigrams.txt").split(separator: 0x0A)
        let lexicon = Lexicon.embedded
        var random = SplitMix(state: 2_000)
        var wrong: [String] = []
        var absent = 0
        var last: ArraySlice<UInt8> = [0x61]
        for _ in 0..<2_000 {
            let line = lines.randomElement(using: &random)!
            let fields = line.split(separator: 0x20)
            let level = lexicon.bigramClass(WordHash.of(fields[0]), WordHash.of(fields[1]))
            if level != Int(String(decoding: fields[2], as: UTF8.self)) { wrong.append(String(decoding: line, as: UTF8.self)) }

            // Known words of two lines, which are seldom a pair.
            let pair = last + [0x20] + fields[1] + [0x20]
            last = fields[0]
            if Self.hasLine(lines, startingWith: pair) { continue }
            absent += 1
            if lexicon.bigramClass(WordHash.of(pair.split(separator: 0x20)[0]), WordHash.of(fields[1])) != 0 { wrong.append(String(decoding: pair, as: UTF8.self)) }
        }
        print("bigrams: 2000 of \(lines.count) lines, \(absent) pairs that are not there")
        #expect(lines.count > 240_000 && absent > 1_000)
        #expect(wrong.isEmpty)
    }

    private static func hasLine(_ lines: [ArraySlice<UInt8>], startingWith prefix: ArraySlice<UInt8>) -> Bool {
        var low = 0, high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && lines[low].starts(with: prefix)
    }
}
