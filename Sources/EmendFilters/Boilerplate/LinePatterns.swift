import CBoilerplate
import EmendCore
public import EmendLexicon
import Synchronization

/// Patterns of lines that are left over from a page: those of the packs, those of a file, those that were learned.
public struct LinePatterns: Sendable {
    private let entries: [LinePatternEntry]
    /// The names of the sections, by number.
    let sections: [String]
    /// A hash table: the first word of a line, or a stand-in for all figures; 0 where there is none.
    private let keys: [UInt64]
    private let groups: [LinePatternGroup?]
    private let mask: Int

    public static let none = LinePatterns([])

    public var isEmpty: Bool { entries.isEmpty }
    var all: [LinePattern] { entries.compactMap(\.pattern) }
    public var count: Int { entries.count }

    /// The patterns of a file in the format of `corpora/boilerplate`, whose README describes it. Throws for the first line that is no pattern.
    public init(_ bytes: [UInt8], named file: String) throws(DictionaryError) {
        var reader = LinePatternReader(bytes, named: file, isPack: false)
        self.init(try reader.patterns().map { LinePatternEntry($0.pattern) })
    }

    /// The patterns of several lists together.
    public init(joining lists: [LinePatterns]) {
        self.init(lists.flatMap(\.entries))
    }

    init(_ entries: [LinePatternEntry]) {
        self.entries = entries
        var sections: [String] = []
        var lists: [UInt64: [LinePatternEntry]] = [:]
        for entry in entries {
            if sections.last != entry.section, !sections.contains(entry.section) { sections.append(entry.section) }
            for key in entry.keys { lists[key, default: []].append(entry) }
        }
        self.sections = sections
        var size = 16
        while size < lists.count * 3 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var groups = [LinePatternGroup?](repeating: nil, count: size)
        for (key, list) in lists {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            groups[slot] = LinePatternGroup(list)
        }
        self.keys = keys
        self.groups = groups
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

    private static func patterns(of pack: Pack) -> [LinePatternEntry] {
        var reader = LinePatternReader(pack.bytes, named: pack.name, isPack: true)
        // A test reads each pack and shows what is wrong with it; a pack that cannot be read is one that does nothing.
        return (try? reader.entries()) ?? []
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
        return first.shape.has(.hasDigit) && keys[slot(of: LinePatternEntry.figures)] != 0
    }

    /// The patterns that a line matches, in their order.
    func matches(_ start: LineStart, _ reading: () -> LineReading) -> [LinePattern] {
        var line: LineReading?
        var found: [LinePattern] = []
        func add(from slot: Int) {
            groups[slot]?.forEach(mayMatch: start) { pattern in
                let read = line ?? reading()
                line = read
                if pattern.matches(read) { found.append(pattern) }
            }
        }
        add(from: slot(of: start.first.hash))
        if start.first.shape.has(.hasDigit) { add(from: slot(of: LinePatternEntry.figures)) }
        return found
    }

    /// The slot of a key, or an empty one.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }
}
