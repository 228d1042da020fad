import EmendCore
import EmendUnicode

/// How the characters start that a filter looks for: up to four lead bytes of UTF-8, and the bytes that may follow one of them.
struct LeadSet {
    fileprivate let leads: ByteSet
    /// The second bytes, 80 to BF, one bit each.
    fileprivate let seconds: UInt64

    init(_ leads: UInt8..., before seconds: ClosedRange<UInt8>...) {
        precondition((1...4).contains(leads.count), "one to four lead bytes")
        var set = ByteSet()
        for lead in leads { set.insert(lead) }
        self.leads = set
        var bits: UInt64 = 0
        for range in seconds { for second in range { bits |= 1 << UInt64(second & 63) } }
        self.seconds = bits
    }
}

extension Text {
    /// The first place of a lead byte and a second one between an offset and another, or the end: 64 bytes at a time. O(distance).
    func firstLead(in leads: LeadSet, from start: Int, to limit: Int? = nil) -> Int? {
        let set = leads.leads.intersection(present)
        if set.isEmpty { return nil }
        let end = min(limit ?? count, count - 1)
        if let signs = rareSigns(of: set) {
            for sign in signs[signs.partitioningIndex { $0.place >= start }...] {
                if sign.place >= end { return nil }
                if leads.seconds &>> UInt64(bytes[sign.place + 1] & 63) & 1 == 1 { return sign.place }
            }
            return nil
        }
        var i = start
        while let place = commonIndex(in: set, from: i, to: end) {
            if leads.seconds &>> UInt64(bytes[place + 1] & 63) & 1 == 1 { return place }
            i = place + 1
        }
        return nil
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
