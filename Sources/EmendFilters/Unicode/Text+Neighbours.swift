import EmendCore
import EmendUnicode

/// How the characters start that a filter looks for: up to four lead bytes of UTF-8, and the bytes that may follow one of them.
struct LeadSet {
    fileprivate let patterns: SIMD4<UInt64>
    fileprivate let isSingle: Bool
    fileprivate let leads: ByteSet
    /// The second bytes, 80 to BF, one bit each.
    fileprivate let seconds: UInt64

    init(_ leads: UInt8..., before seconds: ClosedRange<UInt8>...) {
        precondition((1...4).contains(leads.count), "one to four lead bytes")
        var patterns = SIMD4<UInt64>(repeating: UInt64(leads[0]) &* everyByte)
        for (index, lead) in leads.enumerated() { patterns[index] = UInt64(lead) &* everyByte }
        self.patterns = patterns
        isSingle = leads.count == 1
        var set = ByteSet()
        for lead in leads { set.insert(lead) }
        self.leads = set
        var bits: UInt64 = 0
        for range in seconds { for second in range { bits |= 1 << UInt64(second & 63) } }
        self.seconds = bits
    }
}

private let everyByte: UInt64 = 0x0101_0101_0101_0101

/// The high bit of each byte that is zero.
@inline(__always)
private func zeros(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & low) &+ low) | word | low)
}

extension Text {
    /// The first place of a lead byte and a second one between an offset and another, or the end: eight bytes at a time. O(distance).
    func firstLead(in leads: LeadSet, from start: Int, to limit: Int? = nil) -> Int? {
        let set = leads.leads.intersection(present)
        if set.isEmpty { return nil }
        if let signs = rareSigns(of: set) {
            for sign in signs[signs.partitioningIndex { $0.place >= start }...] {
                if sign.place >= limit ?? count || sign.place + 1 >= count { return nil }
                if leads.seconds &>> UInt64(bytes[sign.place + 1] & 63) & 1 == 1 { return sign.place }
            }
            return nil
        }
        return bytes.withUnsafeBytes { p in
            let end = min(limit ?? p.count, p.count)
            var i = start
            while i < end {
                var hits: UInt64
                if i &+ 8 <= p.count {
                    let word = UInt64(littleEndian: p.loadUnaligned(fromByteOffset: i, as: UInt64.self))
                    if word & 0x8080_8080_8080_8080 == 0 {
                        i &+= 8
                        continue
                    }
                    hits = zeros(word ^ leads.patterns[0])
                    if !leads.isSingle { hits |= zeros(word ^ leads.patterns[1]) | zeros(word ^ leads.patterns[2]) | zeros(word ^ leads.patterns[3]) }
                } else {
                    var word: UInt64 = 0
                    for k in 0..<p.count &- i { word |= UInt64(p[i &+ k]) << UInt64(k &* 8) }
                    hits = zeros(word ^ leads.patterns[0]) | zeros(word ^ leads.patterns[1]) | zeros(word ^ leads.patterns[2]) | zeros(word ^ leads.patterns[3])
                }
                while hits != 0 {
                    let place = i &+ hits.trailingZeroBitCount / 8
                    if place >= end || place &+ 1 >= p.count { return nil }
                    if leads.seconds &>> UInt64(p[place &+ 1] & 63) & 1 == 1 { return place }
                    hits &= hits &- 1
                }
                i &+= 8
            }
            return nil
        }
    }

    /// True where what stands between two scalars is shown for its own sake: in brackets or quotation marks that hold nothing else.
    func isMention(between before: UInt32?, and after: UInt32?) -> Bool {
        switch (before, after) {
        case (0x28, 0x29), (0x5B, 0x5D), (0x22, 0x22), (0x27, 0x27), (0x60, 0x60), (0xAB, 0xBB), (0x2018, 0x2019), (0x201C, 0x201D), (0x201E, 0x201C): true
        default: false
        }
    }

    /// White space, or an end of the text.
    func isBlank(_ scalar: UInt32?) -> Bool {
        guard let scalar else { return true }
        return characterClass(of: scalar).has(.space)
    }

    func isLetter(_ scalar: UInt32?) -> Bool {
        guard let scalar else { return false }
        return characterClass(of: scalar).has(.letter)
    }

    /// The script of the letter that stands before an offset, its marks passed over; nil where none does.
    func script(before offset: Int) -> Script? {
        var i = offset
        // No letter of a living language has more marks.
        for _ in 0..<8 {
            guard let (scalar, length) = scalar(before: i) else { return nil }
            let type = characterClass(of: scalar)
            let script = Script(of: scalar)
            if script != .inherited { return type.has([.letter, .mark]) ? script : nil }
            guard type.has(.mark) else { return nil }
            i -= length
        }
        return .inherited
    }

    /// The script of the letter or mark at an offset; nil where none is.
    func script(at offset: Int) -> Script? {
        guard let (scalar, _) = scalar(at: offset), characterClass(of: scalar).has([.letter, .mark]) else { return nil }
        return Script(of: scalar)
    }
}

extension Script {
    /// Letters stand beside one another, as they are and with spaces between words: no format character says how they join or where a line may end.
    var isSimple: Bool { Self.simple.contains(self) }

    /// Han, kana, hangul and what goes with them.
    var isEastAsian: Bool { self == .han || self == .hiragana || self == .katakana || self == .hangul || self == .bopomofo }

    private static let simple: Set<Script> = [
        .latin, .greek, .cyrillic, .armenian, .georgian, .han, .hiragana, .katakana, .hangul, .bopomofo, .braille, .ogham, .common, .unknown,
    ]
}
