import CBoilerplate
import EmendCore
public import EmendLexicon
import Synchronization

/// Patterns of lines that are left over from a page: those of the packs, those of a file, those that were learned.
public struct LinePatterns: Sendable {
    /// A pattern with what decides quickly that a line is no match.
    private struct Entry: Sendable {
        let pattern: LinePattern
        let second: UInt64
        let seconds: UInt64
        let lasts: UInt64
        let wordCounts: ClosedRange<Int>

        init(_ pattern: LinePattern) {
            self.pattern = pattern
            second = pattern.second
            seconds = pattern.seconds
            lasts = pattern.lasts
            wordCounts = pattern.wordCounts
        }

        /// True where a line may match as far as its first words, its last one and their number tell.
        @inline(__always)
        func mayMatch(_ line: LineStart) -> Bool {
            (second == 0 || second == line.second) && seconds & line.secondBit != 0 && lasts & line.lastBit != 0
                && line.wordCount >= wordCounts.lowerBound && (line.wordCount <= wordCounts.upperBound || line.hasAddress)
        }
    }

    private let entries: [Entry]
    /// The names of the sections, by number.
    let sections: [String]
    /// A hash table: the first word of a line, or a stand-in for all figures; 0 where there is none.
    private let keys: [UInt64]
    private let candidates: [[Int32]]
    private let mask: Int

    public static let none = LinePatterns([])

    public var isEmpty: Bool { entries.isEmpty }
    public var count: Int { entries.count }

    /// The patterns of a file in the format of `corpora/boilerplate`, whose README describes it. Throws for the first line that is no pattern.
    public init(_ bytes: [UInt8], named file: String) throws(DictionaryError) {
        var reader = LinePatternReader(bytes, named: file, isPack: false)
        self.init(try reader.patterns().map(\.pattern))
    }

    /// The patterns of several lists together.
    public init(joining lists: [LinePatterns]) {
        self.init(lists.flatMap { $0.entries.map(\.pattern) })
    }

    init(_ patterns: [LinePattern]) {
        var sections: [String] = []
        entries = patterns.map { pattern in
            if !sections.contains(pattern.section) { sections.append(pattern.section) }
            return Entry(pattern)
        }
        self.sections = sections
        var lists: [UInt64: [Int32]] = [:]
        for (index, pattern) in patterns.enumerated() {
            for key in Self.keys(of: pattern.firsts ?? []) { lists[key, default: []].append(Int32(index)) }
        }
        var size = 16
        while size < lists.count * 3 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var candidates = [[Int32]](repeating: [], count: size)
        for (key, list) in lists {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            candidates[slot] = list.sorted()
        }
        self.keys = keys
        self.candidates = candidates
        mask = size - 1
    }

    /// The patterns that Emend comes with for texts of a language: those in English, whose labels stand on pages in any, and those in its own.
    static func packs(for language: TextLanguage) -> LinePatterns {
        let own = packFiles.contains { $0.language == language } ? language : .english
        return read.withLock { read in
            if let known = read[own] { return known }
            let patterns = LinePatterns(packFiles.filter { $0.language == .english || $0.language == own }.flatMap(patterns))
            read[own] = patterns
            return patterns
        }
    }

    /// What was read of the packs, each when a text first needed it.
    private static let read = Mutex<[TextLanguage: LinePatterns]>([:])

    private static func patterns(of pack: Pack) -> [LinePattern] {
        var reader = LinePatternReader(pack.bytes, named: pack.name, isPack: true)
        // A test reads each pack and shows what is wrong with it; a pack that cannot be read is one that does nothing.
        return ((try? reader.patterns()) ?? []).map(\.pattern)
    }

    /// An embedded file.
    package struct Pack: Sendable {
        package let language: TextLanguage
        package let name: String
        package let bytes: [UInt8]
    }

    package static let packFiles: [Pack] = (0..<emend_boilerplate_count()).map { index in
        let pack = emend_boilerplate_pack_at(index)
        let code = String(cString: pack.language)
        return Pack(language: TextLanguage(code: code), name: code + ".txt", bytes: Array(UnsafeBufferPointer(start: pack.bytes, count: pack.count)))
    }

    /// True where a pattern starts as a line does. One probe, two for figures.
    @inline(__always)
    func mayMatch(_ first: Word) -> Bool {
        if keys[slot(of: first.hash)] != 0 { return true }
        return first.shape.has(.hasDigit) && keys[slot(of: Self.figures)] != 0
    }

    /// The patterns that a line matches, in their order.
    func matches(_ start: LineStart, _ reading: () -> LineReading) -> [LinePattern] {
        var line: LineReading?
        var found: [LinePattern] = []
        func add(from slot: Int) {
            for index in candidates[slot] {
                guard entries[Int(index)].mayMatch(start) else { continue }
                let read = line ?? reading()
                line = read
                let pattern = entries[Int(index)].pattern
                if pattern.matches(read) { found.append(pattern) }
            }
        }
        add(from: slot(of: start.first.hash))
        if start.first.shape.has(.hasDigit) { add(from: slot(of: Self.figures)) }
        return found
    }

    /// The slot of a key, or an empty one.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    /// The key of all words that start with a digit.
    private static let figures: UInt64 = 1

    private static func keys(of firsts: Set<LinePattern.First>) -> Set<UInt64> {
        var keys: Set<UInt64> = []
        for first in firsts {
            switch first {
            case .word(let hash): keys.insert(hash)
            case .number: keys.insert(figures)
            case .date: keys.formUnion(DateWords.words.map { WordHash.of($0.utf8) })
            case .network: keys.formUnion(LineWords.networkStarts.split(separator: " ").map { WordHash.of($0.utf8) })
            }
        }
        return keys
    }
}
