/// What a document shows of how a word is written in its running text.
///
/// A capital counts where it is the writer's choice: inside a sentence, in a line that is not a heading.
public struct Evidence: Sendable {
    public struct Uses: Sendable {
        /// In lower case, anywhere.
        public var lower: UInt16 = 0
        /// With a first capital inside a sentence.
        public var title: UInt16 = 0
        /// With a first capital where a sentence or a heading may have given it.
        public var titleElsewhere: UInt16 = 0
        public var upper: UInt16 = 0
        /// With capitals inside.
        public var mixed: UInt16 = 0

        public var all: Int { Int(lower) + Int(title) + Int(titleElsewhere) + Int(upper) + Int(mixed) }
    }

    private let table: UsesTable

    /// One pass over the words; O(words) time and space.
    init(bytes: [UInt8], tables: Tables) {
        table = UsesTable(words: tables.words.count)
        tables.words.withUnsafeBufferPointer { words in
            for line in tables.lines { count(line, of: bytes, words, isAdded: true) }
        }
    }

    /// Counts the words of a line, or counts them off.
    private func count(_ line: Line, of bytes: [UInt8], _ words: UnsafeBufferPointer<Word>, isAdded: Bool) {
        if line.words.isEmpty { return }
        let isProse = Self.isProse(bytes, line)
        for index in line.words {
            let word = words[index]
            guard word.shape.has(.hasLetter) else { continue }
            let entry = table.entry(of: word.hash)
            if word.isLower {
                Self.count(&entry.pointee.uses.lower, isAdded)
            } else if word.isTitle || word.isUpper && word.stemCount == 1 {
                if isProse, index > line.words.lowerBound, Self.isInsideSentence(bytes, Int(word.start)) {
                    Self.count(&entry.pointee.uses.title, isAdded)
                } else {
                    Self.count(&entry.pointee.uses.titleElsewhere, isAdded)
                }
            } else if word.isUpper {
                Self.count(&entry.pointee.uses.upper, isAdded)
            } else {
                Self.count(&entry.pointee.uses.mixed, isAdded)
            }
        }
    }

    /// Counts off what stood in the lines that edits touched, and counts what stands there now; false where there is no room for that and all must be
    /// counted anew. Copies of this value change with it.
    ///
    /// O(words of those lines). The plain twin is `init(bytes:tables:)`.
    func update(for edits: [StageEdit], of oldBytes: [UInt8], _ old: Tables, to bytes: [UInt8], _ tables: Tables) -> Bool {
        guard !old.lines.isEmpty, !tables.lines.isEmpty else { return false }
        var shift = 0
        // The last line of each text that was counted.
        var (doneOld, done) = (-1, -1)
        for edit in edits {
            let (firstOld, lastOld) = (old.line(at: edit.start), old.line(at: edit.start + edit.removed))
            // Where no earlier edit touched it, the line starts where it did.
            let first = firstOld > doneOld ? tables.line(at: Int(old.lines[firstOld].start) + shift) : done + 1
            let last = tables.line(at: edit.start + shift + edit.inserted)
            shift += edit.inserted - edit.removed
            old.words.withUnsafeBufferPointer { words in
                for index in max(firstOld, doneOld + 1)..<max(firstOld, doneOld + 1, lastOld + 1) { count(old.lines[index], of: oldBytes, words, isAdded: false) }
            }
            let lines = max(first, done + 1)..<max(first, done + 1, last + 1)
            if table.room < lines.reduce(0, { $0 + tables.lines[$1].wordCount }) { return false }
            tables.words.withUnsafeBufferPointer { words in
                for index in lines { count(tables.lines[index], of: bytes, words, isAdded: true) }
            }
            (doneOld, done) = (max(doneOld, lastOld), max(done, last))
        }
        return true
    }

    public func uses(of hash: UInt64) -> Uses { table.uses(of: hash) }

    /// What is too much to count stays so.
    @inline(__always)
    private static func count(_ value: inout UInt16, _ isAdded: Bool) {
        if value < .max { value = isAdded ? value + 1 : max(value, 1) - 1 }
    }

    /// A line of running text: it ends like a sentence, or it is longer than headings are.
    static func isProse(_ bytes: [UInt8], _ line: Line) -> Bool {
        if line.wordCount > 16 { return true }
        var end = Int(line.end)
        while end > Int(line.start), bytes[end - 1] == 0x20 { end -= 1 }
        guard end > Int(line.start) else { return false }
        switch bytes[end - 1] {
        case 0x2E, 0x21, 0x2C, 0x3B, 0x22: return line.wordCount > 2
        // A closing curly quote or an ellipsis.
        case 0x9D, 0x99, 0xA6: return end >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
        default: return false
        }
    }

    /// True where a letter, a digit, a comma or the like stands before the white space before a word.
    static func isInsideSentence(_ bytes: [UInt8], _ start: Int) -> Bool {
        var i = start - 1
        while i >= 0, bytes[i] == 0x20 { i -= 1 }
        guard i >= 0, i < start - 1 else { return false }
        switch bytes[i] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2C, 0x26: return true
        // A letter beyond ASCII, but no curly quote, dash or ellipsis.
        case 0x80...0xBF: return !(i >= 2 && bytes[i - 2] == 0xE2 && bytes[i - 1] == 0x80)
        default: return false
        }
    }
}
