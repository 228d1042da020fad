/// Words that are not ASCII alone, or that have an apostrophe.
extension Scanner {
    /// Reads a word of any letters from its first character and returns the offset after it; where no word starts, that after the character.
    mutating func scanAnyWord(_ p: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isGlued: Bool) -> Int {
        var i = start
        var first: UInt16 = 0
        var rest: UInt16 = 0
        var apostrophe = -1
        var apostropheLength = 0
        var earlierApostrophe = false
        var hasCurly = false

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
                if length > 1 { hasCurly = true }
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

        if i == start { return start + decodedScalar(p, at: start).length }
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
        if isGlued { shape.insert(.glued) }

        let stem = UnsafeBufferPointer(rebasing: p[start..<i - possessive])
        let hash: UInt64
        if shape.has(.nonASCII) || (hasInnerApostrophe && hasCurly) {
            fold(stem)
            hash = folded.withUnsafeBufferPointer { WordHash.of($0) }
        } else {
            hash = WordHash.of(stem)
        }
        (found + foundCount).initialize(to: Word(start: UInt32(start), end: UInt32(i), hash: hash, shape: shape, possessive: UInt16(possessive)))
        foundCount += 1
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

    /// True for white space beyond ASCII that ends before an offset.
    func isWideSpace(_ p: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        var start = end - 1
        while start > 0, p[start] & 0xC0 == 0x80 { start -= 1 }
        return isWideSpace(p, at: start) && start + decodedScalar(p, at: start).length == end
    }

    /// True for white space beyond ASCII that starts at an offset: the first byte mostly tells that it is none.
    func isWideSpace(_ p: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        switch p[start] {
        // U+0085, U+00A0; U+1680; U+2000 to U+205F; U+3000
        case 0xC2, 0xE1, 0xE2, 0xE3:
            let scalar = decodedScalar(p, at: start).value
            return !isGeneralPunctuation(scalar) && unicode.characterClass(of: scalar).has(.space)
        default: return false
        }
    }
}

/// U+2010 to U+205E but for the spaces: curly quotes, dashes and their like, answered without asking ICU.
@inline(__always)
private func isGeneralPunctuation(_ scalar: UInt32) -> Bool {
    scalar >= 0x2010 && scalar <= 0x205E && scalar != 0x2028 && scalar != 0x2029 && scalar != 0x202F
}

/// The shape that an ASCII byte gives to a word, or 0 where it ends one.
let shapeBits = immortalTable { byte -> UInt16 in
    switch byte {
    case 0x30...0x39: Shape.hasDigit.rawValue
    case 0x41...0x5A: Shape.hasUpper.rawValue | Shape.hasLetter.rawValue
    case 0x61...0x7A: Shape.hasLower.rawValue | Shape.hasLetter.rawValue
    default: 0
    }
}

/// White space of ASCII.
@inline(__always)
func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
