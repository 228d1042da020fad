internal import CBytes

/// Finds what the tables of a text hold.
///
/// Vector loops tell for 64 bytes at a time where words, lines, signs and what is unlike prose may be; here only those places are looked at.
struct Scanner: ~Copyable {
    var tables = Tables()
    let unicode: any UnicodeKnowledge
    let shapes = shapeBits
    /// A stem beyond ASCII in lower case.
    var folded: [UInt8] = []
    /// The words of a window, before they are appended to the tables.
    let found: UnsafeMutablePointer<Word>
    var foundCount = 0
    /// Runs without white space that hold a byte which ordinary prose does not have inside a word.
    private var chunks: [Range<Int>] = []
    private let lexicon: (any WordKnowledge)?
    private let groups: UnsafeMutablePointer<emend_survey_group>
    private let pairs = PairTable.shared

    /// The bytes that are surveyed at once, so that what is written of them stays in the nearest cache.
    private static let window = 4096
    private static let groupSize = 64

    /// Without a lexicon words are found, and nothing is known of them.
    init(unicode: any UnicodeKnowledge, lexicon: (any WordKnowledge)? = nil) {
        self.unicode = unicode
        self.lexicon = lexicon
        // Every other byte may start a word.
        found = .allocate(capacity: Self.window / 2 + 1)
        // One group is looked ahead for words that go on there, and one says that nothing does.
        groups = .allocate(capacity: Self.window / Self.groupSize + 2)
    }

    deinit {
        found.deallocate()
        groups.deallocate()
    }

    /// What was done of a range.
    private struct Progress {
        let start: Int
        let end: Int
        var lineStart: Int
        var lineFirstWord: Int
        var gluedCommas = 0
        /// The end of the last word, which starts found before it are inside of.
        var wordEnd: Int
        var chunkEnd: Int
    }

    /// Appends what stands in a range that starts at a line start and ends at a line end or the end of the text.
    mutating func scan(_ p: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        guard start < end else { return }
        let firstLine = tables.lines.count
        var progress = Progress(start: start, end: end, lineStart: start, lineFirstWord: tables.words.count, wordEnd: start, chunkEnd: start)
        var position = start
        while position < end {
            let surveyed = min(end - position, Self.window + Self.groupSize)
            emend_survey(p.baseAddress! + position, surveyed, position > start ? p[position - 1] : 0x0A, groups)
            groups[(surveyed + Self.groupSize - 1) / Self.groupSize] = emend_survey_group()
            let next = min(end, position + Self.window)
            var index = 0
            while position < next {
                scanGroup(p, index, at: position, &progress)
                position += Self.groupSize
                index += 1
            }
            position = next
            lexicon?.annotate(UnsafeMutableBufferPointer(start: found, count: foundCount))
            tables.words.append(contentsOf: UnsafeBufferPointer(start: found, count: foundCount))
            foundCount = 0
        }
        if progress.lineStart < end { appendLine(p, progress.lineStart, end, next: end, firstWord: progress.lineFirstWord, progress.gluedCommas) }
        if lexicon != nil { WordSign.find(tables.words, in: tables.lines[firstLine...], p, into: &tables.wordSigns) }
        tables.spans += ProtectedSpanFinder.spans(in: chunks, p, lines: tables.lines, from: firstLine)
        chunks.removeAll(keepingCapacity: true)
    }

    private mutating func scanGroup(_ p: UnsafeBufferPointer<UInt8>, _ index: Int, at base: Int, _ progress: inout Progress) {
        let group = groups[index]
        var signs = group.pair
        while signs != 0 {
            let place = base &+ signs.trailingZeroBitCount
            signs &= signs &- 1
            let kinds = pairs.signs(place > progress.start ? p[place &- 1] : 0x0A, p[place])
            if !kinds.isEmpty { tables.signs.append(Sign(offset: UInt32(truncatingIfNeeded: place), kinds: kinds)) }
        }
        let others = group.odd | group.after_comma | group.line_feed
        var places = group.starts | others
        while places != 0 {
            let bit = UInt64(truncatingIfNeeded: places.trailingZeroBitCount)
            let place = base &+ Int(truncatingIfNeeded: bit)
            places &= places &- 1
            if others &>> bit & 1 != 0 {
                if group.after_comma &>> bit & 1 != 0 { progress.gluedCommas += 1 }
                if group.odd &>> bit & 1 != 0 { addChunk(p, at: place, &progress) }
                if group.line_feed &>> bit & 1 != 0 { endLine(p, at: place, &progress) }
            }
            if group.starts &>> bit & 1 != 0, place >= progress.wordEnd { scanWord(p, at: place, in: index, bit, &progress) }
        }
    }

    /// Reads the word that starts at a place, or skips the sign that does.
    @inline(__always)
    private mutating func scanWord(_ p: UnsafeBufferPointer<UInt8>, at start: Int, in index: Int, _ bit: UInt64, _ progress: inout Progress) {
        var letters = groups[index].word &>> bit
        var length = UInt64(truncatingIfNeeded: (~letters).trailingZeroBitCount)
        var upper = groups[index].upper &>> bit
        var digit = groups[index].digit &>> bit
        if bit &+ length == 64 {
            // It goes on in the next group; at bit 0 it fills this one.
            letters |= groups[index &+ 1].word << (64 &- bit)
            upper |= groups[index &+ 1].upper << (64 &- bit)
            digit |= groups[index &+ 1].digit << (64 &- bit)
            length = UInt64(truncatingIfNeeded: (~letters).trailingZeroBitCount)
        }
        let end = start &+ Int(truncatingIfNeeded: length)
        var isGlued = groups[index].spaced &>> bit & 1 == 0
        if isGlued, p[start &- 1] >= 0x80 { isGlued = !isWideSpace(p, before: start) }
        guard length > 0, length < 64, endsWord(p, at: end, before: progress.end) else {
            progress.wordEnd = scanAnyWord(p, from: start, to: progress.end, isGlued: isGlued)
            // Digits beyond ASCII are not among what the survey calls odd.
            if foundCount > 0, case let word = found[foundCount &- 1], word.start == UInt32(truncatingIfNeeded: start), word.shape.has(.hasDigit), word.shape.has(.nonASCII) {
                addChunk(p, at: start, &progress)
            }
            return
        }
        var shape = isGlued ? Shape.glued.rawValue : 0
        let all = (1 &<< length) &- 1
        upper &= all
        digit &= all
        if upper | digit == 0 {
            shape |= Shape.hasLower.rawValue | Shape.hasLetter.rawValue
        } else {
            if digit != 0 { shape |= Shape.hasDigit.rawValue }
            if digit != all { shape |= Shape.hasLetter.rawValue }
            if upper | digit != all { shape |= Shape.hasLower.rawValue }
            if upper != 0 { shape |= Shape.hasUpper.rawValue }
            if upper & 1 != 0 { shape |= Shape.startsUpper.rawValue }
            if upper > 1 { shape |= Shape.upperInside.rawValue }
        }
        let word = p.baseAddress! + start
        let hash = length <= 16 && start &+ 16 <= p.count ? WordHash.ofShort(word, count: Int(truncatingIfNeeded: length)) : WordHash.of(word, count: Int(truncatingIfNeeded: length))
        (found + foundCount).initialize(
            to: Word(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), hash: hash, shape: Shape(rawValue: shape), possessive: 0))
        foundCount &+= 1
        progress.wordEnd = end
    }

    /// True where a run of ASCII letters and digits is a word by itself: no apostrophe joins it to a letter, and no letter beyond ASCII follows.
    @inline(__always)
    private func endsWord(_ p: UnsafeBufferPointer<UInt8>, at end: Int, before limit: Int) -> Bool {
        guard end < limit, p[end] >= 0x80 || p[end] == 0x27 else { return true }
        if p[end] == 0x27 { return end &+ 1 == limit || shapes[Int(p[end &+ 1])] & Shape.hasLetter.rawValue == 0 && p[end &+ 1] < 0x80 }
        // Curly quotation marks, dashes, an ellipsis; U+2019 may be an apostrophe.
        guard p[end] == 0xE2, p[end &+ 1] == 0x80 else { return false }
        return p[end &+ 2] >= 0x93 && p[end &+ 2] <= 0xA6 && p[end &+ 2] != 0x99
    }

    /// Marks the run without white space around a place.
    private mutating func addChunk(_ p: UnsafeBufferPointer<UInt8>, at place: Int, _ progress: inout Progress) {
        guard place >= progress.chunkEnd else { return }
        // A bracket glued to a word may be a call; one after a space beyond ASCII is not glued.
        if p[place] == 0x28, p[place - 1] >= 0x80, isWideSpace(p, before: place) { return }
        var first = place
        while first > progress.chunkEnd, !isWhite(p[first - 1]), p[first - 1] < 0x80 || !isWideSpace(p, before: first) { first -= 1 }
        var end = place
        while end < progress.end, !isWhite(p[end]), p[end] < 0xC2 || !isWideSpace(p, at: end) { end += 1 }
        progress.chunkEnd = end
        chunks.append(first..<end)
    }

    private mutating func endLine(_ p: UnsafeBufferPointer<UInt8>, at place: Int, _ progress: inout Progress) {
        let end = place > progress.lineStart && p[place - 1] == 0x0D ? place - 1 : place
        appendLine(p, progress.lineStart, end, next: place + 1, firstWord: progress.lineFirstWord, progress.gluedCommas)
        progress.lineStart = place + 1
        progress.lineFirstWord = tables.words.count + foundCount
        progress.gluedCommas = 0
    }
}
