/// Finds what the tables of a text hold.
struct Scanner {
    var tables = Tables()
    /// Runs without white space that hold a byte which ordinary prose does not have inside a word.
    private var chunks: [Range<Int>] = []
    private let unicode: any UnicodeKnowledge
    private let kinds = byteKinds
    private let shapes = shapeBits
    private var folded: [UInt8] = []

    init(unicode: any UnicodeKnowledge) {
        self.unicode = unicode
    }

    /// Appends what stands in a range that starts at a line start and ends at a line end or the end of the text.
    mutating func scan(_ p: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        let firstLine = tables.lines.count
        scanWords(p, from: start, to: end)
        Sign.find(p, from: start, to: end, into: &tables.signs)
        tables.spans += ProtectedSpanFinder.spans(in: chunks, p, lines: tables.lines, from: firstLine)
        chunks.removeAll(keepingCapacity: true)
    }

    /// Finds words, lines and chunks.
    private mutating func scanWords(_ p: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var lineStart = start
        var lineFirstWord = tables.words.count
        var gluedCommas = 0
        var chunkStart = start
        var chunkIsOdd = false
        var i = start

        while i < end {
            let byte = p[i]
            switch kinds[Int(byte)] {
            case .word:
                i = scanWord(p, from: i, to: end, chunkStart: chunkStart, &chunkIsOdd)
            case .space:
                if chunkIsOdd { chunks.append(chunkStart..<i) }
                chunkIsOdd = false
                i += 1
                chunkStart = i
            case .newline:
                if chunkIsOdd { chunks.append(chunkStart..<i) }
                chunkIsOdd = false
                let contentEnd = i > lineStart && p[i - 1] == 0x0D ? i - 1 : i
                appendLine(p, lineStart, contentEnd, next: i + 1, firstWord: lineFirstWord, gluedCommas)
                gluedCommas = 0
                i += 1
                lineStart = i
                lineFirstWord = tables.words.count
                chunkStart = i
            case .plain:
                // A bracket glued to a word may be a call.
                if byte == 0x28, i > chunkStart { chunkIsOdd = true }
                if byte == 0x2C, i + 1 < end, p[i + 1] != 0x20 { gluedCommas += 1 }
                i += 1
            case .stop:
                // A stop inside a chunk may be a domain, a number or an initialism.
                if i + 1 < end, kinds[Int(p[i + 1])] == .word { chunkIsOdd = true }
                i += 1
            case .odd:
                chunkIsOdd = true
                i += 1
            case .nonASCII:
                let (scalar, length) = decodedScalar(p, at: i)
                if isGeneralPunctuation(scalar) {
                    i += length
                } else {
                    let type = unicode.characterClass(of: scalar)
                    if type.has([.letter, .mark, .digit]) {
                        i = scanWord(p, from: i, to: end, chunkStart: chunkStart, &chunkIsOdd)
                    } else if type.has(.space) {
                        if chunkIsOdd { chunks.append(chunkStart..<i) }
                        chunkIsOdd = false
                        i += length
                        chunkStart = i
                    } else {
                        i += length
                    }
                }
            }
        }
        if chunkIsOdd { chunks.append(chunkStart..<end) }
        if lineStart < end {
            appendLine(p, lineStart, end, next: end, firstWord: lineFirstWord, gluedCommas)
        }
    }

    private mutating func appendLine(_ p: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, next: Int, firstWord: Int, _ gluedCommas: Int) {
        var line = Line(
            start: UInt32(start), end: UInt32(end), next: UInt32(next), firstWord: UInt32(firstWord),
            endWord: UInt32(tables.words.count), gluedCommas: UInt32(gluedCommas))
        var first = start
        var indent = 0
        while first < end, p[first] == 0x20 || p[first] == 0x09 {
            indent += p[first] == 0x20 ? 1 : 4
            first += 1
        }
        if first < end {
            var last = end - 1
            while p[last] == 0x20 || p[last] == 0x09 { last -= 1 }
            line.firstByte = p[first]
            line.lastByte = p[last]
            line.indent = UInt8(min(indent, 255))
            line.kind = CodeLine(p: p).kind(of: line)
        }
        tables.lines.append(line)
    }

    /// Reads a word from its first character and returns the offset after it.
    @inline(__always)
    private mutating func scanWord(
        _ p: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, chunkStart: Int, _ chunkIsOdd: inout Bool
    ) -> Int {
        var i = start
        var first: UInt16 = 0
        var rest: UInt16 = 0
        var apostrophe = -1
        var apostropheLength = 0
        var earlierApostrophe = false

        scan: while i < end {
            let bits = shapes[Int(p[i])]
            if bits != 0 {
                if i == start { first = bits } else { rest |= bits }
                i &+= 1
                continue
            }
            guard p[i] >= 0x80 || p[i] == 0x27 else { break scan }
            let (scalar, length) = decodedScalar(p, at: i)
            if scalar == 0x27 || scalar == 0x2019 {
                guard i > start, i + length < end, isLetterStart(p, i + length) else { break scan }
                earlierApostrophe = apostrophe >= 0
                apostrophe = i
                apostropheLength = length
                i += length
                continue
            }
            // A soft hyphen, a zero-width joiner or non-joiner between letters does not part a word.
            if scalar == 0xAD || scalar == 0x200C || scalar == 0x200D {
                guard i > start, i + length < end, isLetterStart(p, i + length) else { break scan }
                rest |= Shape.nonASCII.rawValue
                i += length
                continue
            }
            if isGeneralPunctuation(scalar) { break scan }
            let type = unicode.characterClass(of: scalar)
            guard type.has([.letter, .mark, .digit]) else { break scan }
            let wideBits = shape(of: type)
            if i == start { first = wideBits } else { rest |= wideBits }
            i += length
        }

        var possessive = 0
        if apostrophe >= 0, i == apostrophe + apostropheLength + 1, p[i - 1] | 0x20 == 0x73 {
            possessive = i - apostrophe
        }
        let hasInnerApostrophe = apostrophe >= 0 && (possessive == 0 || earlierApostrophe)
        var shape = Shape(rawValue: first | rest)
        if first & Shape.hasUpper.rawValue != 0 { shape.insert(.startsUpper) }
        // A possessive ending in capitals (NATO'S) does not speak about the stem.
        if rest & Shape.hasUpper.rawValue != 0 { shape.insert(.upperInside) }
        if possessive > 0 { shape = reshaped(p, start, i - possessive) }
        if hasInnerApostrophe { shape.insert(.apostrophe) }
        if start > chunkStart { shape.insert(.glued) }
        if shape.has(.hasDigit) { chunkIsOdd = true }

        let stem = UnsafeBufferPointer(rebasing: p[start..<i - possessive])
        let hash: UInt64
        if shape.has(.nonASCII) || (hasInnerApostrophe && apostropheLength == 3) {
            fold(stem)
            hash = folded.withUnsafeBufferPointer { WordHash.of($0) }
        } else {
            hash = WordHash.of(stem)
        }
        tables.words.append(Word(start: UInt32(start), end: UInt32(i), hash: hash, shape: shape, possessive: UInt16(possessive)))
        return i
    }

    /// The shape of a stem, read anew where a possessive ending was counted with it.
    private func reshaped(_ p: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Shape {
        var first: UInt16 = 0
        var rest: UInt16 = 0
        var i = start
        while i < end {
            var bits = shapes[Int(p[i])]
            var length = 1
            if p[i] >= 0x80 {
                let (scalar, scalarLength) = decodedScalar(p, at: i)
                bits = shape(of: unicode.characterClass(of: scalar))
                length = scalarLength
            }
            if i == start { first = bits } else { rest |= bits }
            i += length
        }
        var shape = Shape(rawValue: first | rest)
        if first & Shape.hasUpper.rawValue != 0 { shape.insert(.startsUpper) }
        if rest & Shape.hasUpper.rawValue != 0 { shape.insert(.upperInside) }
        return shape
    }

    /// The shape that a character beyond ASCII gives to a word.
    private func shape(of type: CharacterClass) -> UInt16 {
        var shape: Shape = .nonASCII
        if type.has(.letter) { shape.insert(.hasLetter) }
        if type.has(.letter), !type.has(.latin) { shape.insert(.otherScript) }
        if type.has(.upper) { shape.insert(.hasUpper) }
        if type.has(.lower) { shape.insert(.hasLower) }
        if type.has(.digit) { shape.insert(.hasDigit) }
        return shape.rawValue
    }

    /// Lower-cases the letters beyond ASCII and makes the apostrophe straight, for the hash.
    private mutating func fold(_ stem: UnsafeBufferPointer<UInt8>) {
        folded.removeAll(keepingCapacity: true)
        var i = 0
        while i < stem.count {
            if stem[i] < 0x80 {
                folded.append(stem[i])
                i += 1
                continue
            }
            let (scalar, length) = decodedScalar(stem, at: i)
            if scalar == 0x2019 {
                folded.append(0x27)
            } else {
                let lower = unicode.lowercase(scalar)
                folded.append(contentsOf: UTF8.encode(Unicode.Scalar(lower) ?? "\u{FFFD}")!)
            }
            i += length
        }
    }

    private func isLetterStart(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        if p[i] < 0x80 { return shapes[Int(p[i])] & Shape.hasLetter.rawValue != 0 }
        let scalar = decodedScalar(p, at: i).value
        return !isGeneralPunctuation(scalar) && unicode.characterClass(of: scalar).has([.letter, .mark])
    }
}

/// U+2010 to U+205E but for the spaces: curly quotes, dashes and their like, answered without asking ICU.
@inline(__always)
private func isGeneralPunctuation(_ scalar: UInt32) -> Bool {
    scalar >= 0x2010 && scalar <= 0x205E && scalar != 0x2028 && scalar != 0x2029 && scalar != 0x202F
}

private enum ByteKind: UInt8 {
    case word, space, newline, plain, stop, odd, nonASCII
}

/// What each byte is to the scanner. Held as immortal memory: a global array would be checked for initialisation at each byte.
private let byteKinds = immortalTable { byte -> ByteKind in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .word
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D: .space
    case 0x0A: .newline
    case 0x2E: .stop
    // Punctuation of prose: ! " ' ( ) , - ; ?
    case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2D, 0x3B, 0x3F: .plain
    case 0x80...0xFF: .nonASCII
    default: .odd
    }
}

/// The shape that an ASCII byte gives to a word, or 0 where it ends one.
private let shapeBits = immortalTable { byte -> UInt16 in
    switch byte {
    case 0x30...0x39: Shape.hasDigit.rawValue
    case 0x41...0x5A: Shape.hasUpper.rawValue | Shape.hasLetter.rawValue
    case 0x61...0x7A: Shape.hasLower.rawValue | Shape.hasLetter.rawValue
    default: 0
    }
}
