import CUnicode

/// What the beginning of a text shows of its encoding.
public struct EncodingDetection: Sendable, Hashable {
    /// What it was told by.
    public enum Evidence: Sendable, Hashable {
        case byteOrderMark
        /// Zeros between the bytes of ASCII.
        case zeros
        /// Valid UTF-8, but for bytes here and there.
        case valid
        /// The name in the head of a page or of an XML document.
        case declared
        /// ICU's guess, with its confidence from 0 to 100.
        case guessed(confidence: Int)
        /// How letters, signs and quotation marks follow each other.
        case plausible
        /// Nothing says what it is: it is read as UTF-8, with U+FFFD for what is not.
        case none
    }

    public let encoding: Encoding
    public let evidence: Evidence

    /// Looks at the first bytes of a text. `isWhole` says that these are all. O(count).
    public init(of head: [UInt8], isWhole: Bool) {
        (encoding, evidence) = Self.detect(head, isWhole)
    }

    /// Looks for a byte order mark and for zeros alone, in at least four bytes.
    public init(ofMarksIn head: [UInt8]) {
        (encoding, evidence) = Self.marks(head) ?? (.utf8, .none)
    }

    private static func marks(_ head: [UInt8]) -> (Encoding, Evidence)? {
        if let marked = byteOrderMark(head) { return (marked, .byteOrderMark) }
        return WideText.encoding(of: head).map { ($0, .zeros) }
    }

    private static func detect(_ head: [UInt8], _ isWhole: Bool) -> (Encoding, Evidence) {
        if let found = marks(head) { return found }
        let survey = ByteSurvey(head, isWhole)
        if survey.isSevenBit {
            if let shifted = shiftedEncoding(head) { return (shifted, .guessed(confidence: 100)) }
            return (.utf8, .valid)
        }
        let fewStrays = 4
        if survey.sequences >= survey.strays * fewStrays || isWhole && endsInsideCharacter(head, survey) { return (.utf8, .valid) }
        if let declared = DeclaredEncoding.find(head), let encoding = Encoding(declared), encoding != .utf8, isUsable(encoding, head) {
            return (encoding, .declared)
        }
        if survey.isBinary || head.contains(0) { return (.utf8, .none) }
        return guess(head, survey)
    }

    /// True for a text that was cut off inside a character of UTF-8, of which at least two bytes are left.
    private static func endsInsideCharacter(_ head: [UInt8], _ survey: ByteSurvey) -> Bool {
        guard let start = survey.strayOffsets.first, head.count - start >= 2, head[start] >= 0xE0, head[start] <= 0xF4,
            head.count - start < (head[start] < 0xF0 ? 3 : 4), head[(start + 1)...].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { return false }
        // In Windows-1252 a letter and a quotation mark, a trade mark or the like.
        let mayFollowLetter: [UInt8] = [0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0xA0, 0xAE, 0xBB]
        return head[start] >= 0xF0 || !mayFollowLetter.contains(head[start + 1])
    }

    /// Unicode 15, section 23.8, and the GB 18030 standard.
    private static func byteOrderMark(_ head: [UInt8]) -> Encoding? {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if head.starts(with: [0xFF, 0xFE, 0x00, 0x00]), head.count % 4 == 0 || head.count > 1_024 { return Encoding("UTF-32LE") }
        if head.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return Encoding("UTF-32BE") }
        if head.starts(with: [0xFF, 0xFE]) { return Encoding("UTF-16LE") }
        if head.starts(with: [0xFE, 0xFF]) { return Encoding("UTF-16BE") }
        if head.starts(with: [0x84, 0x31, 0x95, 0x33]) { return Encoding("GB18030") }
        return nil
    }

    /// ISO-2022-JP and -KR, which are ASCII but for escape sequences (RFC 1468, RFC 1557).
    private static func shiftedEncoding(_ head: [UInt8]) -> Encoding? {
        var i = head.firstIndex(of: 0x1B) ?? head.count
        while i + 2 < head.count {
            if head[i] == 0x1B {
                switch (head[i + 1], head[i + 2]) {
                case (0x24, 0x40), (0x24, 0x42), (0x28, 0x4A), (0x28, 0x49): return Encoding("ISO-2022-JP")
                case (0x24, 0x29): return i + 3 < head.count && head[i + 3] == 0x43 ? Encoding("ISO-2022-KR") : nil
                default: break
                }
            }
            i += 1
        }
        return nil
    }

    /// A declared encoding is believed where it is a superset of ASCII and nearly all bytes are in it.
    private static func isUsable(_ encoding: Encoding, _ head: [UInt8]) -> Bool {
        let text = EncodingDecoder(encoding).decode(head, isFinal: true)
        return text.bytes.count { $0 == 0x20 } == head.count { $0 == 0x20 } && text.losses.count * 200 <= head.count
    }

    private static func isDecodable(_ name: String, _ head: [UInt8]) -> Bool { Encoding(name).map { isUsable($0, head) } ?? false }

    private static func guess(_ head: [UInt8], _ survey: ByteSurvey) -> (Encoding, Evidence) {
        var best: (name: String, confidence: Int)?
        for (name, confidence) in icuGuesses(head) where confidence > best?.confidence ?? 0 {
            // Codes of mainframes are no code of texts on the web; nor is text what an encoding of Greek, Hebrew or Arabic has no letters for.
            guard !name.hasPrefix("IBM"), !name.hasPrefix("UTF"), !["ISO-8859-6", "ISO-8859-7", "ISO-8859-8"].contains(where: name.hasPrefix) || isDecodable(name, head) else { continue }
            best = (name, confidence)
        }
        let western = WesternText.best(for: head)
        guard let best, let encoding = Encoding(best.name) else {
            return (CyrillicText.encoding(of: head) ?? western?.encoding).map { ($0, .plausible) } ?? (.utf8, .none)
        }
        // ICU knows the languages of a few encodings by their letters, and needs more than a handful of those.
        let isWestern = ["windows-1252", "windows-1250", "windows-1254", "ISO-8859-2"].contains(encoding.name)
        let isMultibyte = ["Shift_JIS", "GB18030", "Big5", "EUC-JP", "windows-949"].contains(encoding.name)
        let fairConfidence = 20
        if isWestern || best.confidence < fairConfidence, let cyrillic = CyrillicText.encoding(of: head) { return (cyrillic, .plausible) }
        if ThaiText.isLikely(head) { return (Encoding("windows-874")!, .plausible) }
        if isMultibyte {
            let leastConfidence = 10
            let leastShare = 20
            if best.confidence > leastConfidence, survey.high * leastShare > survey.count || best.confidence >= 90, isUsable(encoding, head) {
                return (encoding, .guessed(confidence: best.confidence))
            }
        } else if !isWestern {
            // In the scripts of these most letters are beyond ASCII; Latin letters with accents are a few.
            let share = 3
            if survey.high * share > survey.letters + survey.high { return (encoding.name == "ISO-8859-7" ? GreekText.encoding(of: head) : encoding, .guessed(confidence: best.confidence)) }
        } else if let score = WesternText.score(encoding, head), score >= western?.score ?? 1 {
            // One letter, which both have, says nothing of a language.
            let isOneLetter = encoding.name != "windows-1252" && Set(head.lazy.filter { $0 >= 0x80 }).count == 1
            if isOneLetter, let western, score == western.score { return (western.encoding, .plausible) }
            return (encoding, .guessed(confidence: best.confidence))
        }
        return western.map { ($0.encoding, .plausible) } ?? (.utf8, .none)
    }

    private static func icuGuesses(_ head: [UInt8]) -> [(String, Int)] {
        var guesses: [(String, Int)] = []
        withUnsafeMutablePointer(to: &guesses) { guesses in
            emend_detect_encoding(head, head.count, guesses) { context, name, confidence in
                context!.assumingMemoryBound(to: [(String, Int)].self).pointee.append((String(cString: name!), Int(confidence)))
            }
        }
        return guesses
    }
}

extension EncodingDetection {
    /// False for what is no text: without a known encoding, and with bytes that no text holds.
    public static func isText(_ head: [UInt8], isWhole: Bool) -> Bool {
        let sample = Array(head.prefix(AutomaticDecoder.usualSample))
        let isWhole = isWhole && sample.count == head.count
        let found = EncodingDetection(of: sample, isWhole: isWhole)
        if found.encoding != .utf8 { return true }
        let survey = ByteSurvey(sample, isWhole)
        return !sample.contains(0) && survey.strays * 10 <= max(sample.count, 80)
    }
}

/// What bytes there are in a text.
struct ByteSurvey {
    let count: Int
    /// ASCII letters.
    private(set) var letters = 0
    /// Bytes beyond ASCII.
    private(set) var high = 0
    /// Sequences of more than one byte that are valid UTF-8, and bytes beyond ASCII that are in none.
    private(set) var sequences = 0
    /// The bytes of those sequences after the first.
    private(set) var continuations = 0
    private(set) var strayOffsets: [Int] = []
    var strays: Int { strayOffsets.count }
    /// Control characters that texts do not hold.
    private(set) var controls = 0

    init(_ head: [UInt8], _ isWhole: Bool) {
        count = head.count
        var i = 0
        while i < head.count {
            let byte = head[i]
            if byte < 0x80 {
                if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { letters += 1 }
                if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D, byte != 0x1B, byte != 0x08 { controls += 1 }
                i += 1
                continue
            }
            let length = byte >= 0xF0 && byte <= 0xF4 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
            var end = i + 1
            while end < min(i + length, head.count), head[end] & 0xC0 == 0x80 { end += 1 }
            if length > 0, byte <= 0xF4, end == i + length {
                sequences += 1
                continuations += length - 1
                high += length
                i = end
            } else if !isWhole, end == head.count {
                // The sample ends inside a character.
                i = end
            } else {
                strayOffsets.append(i)
                high += 1
                i += 1
            }
        }
    }

    var isSevenBit: Bool { high == 0 && strays == 0 }
    /// More than a few bytes, and more than one in twenty, are control characters.
    var isBinary: Bool {
        let few = 8
        return controls > few && controls * 20 > count
    }
}

/// Text in UTF-16 or UTF-32 without a byte order mark.
enum WideText {
    /// The encoding that explains where the zeros stand; nil for a text without zeros, and where none does.
    static func encoding(of head: [UInt8]) -> Encoding? {
        let sample = head.prefix(4_096)
        guard sample.count >= 4, sample.contains(0) else { return nil }
        if isUTF32(sample, bigEndian: false) { return Encoding("UTF-32LE") }
        if isUTF32(sample, bigEndian: true) { return Encoding("UTF-32BE") }
        // The upper bytes of letters but ideographs are below 9, as no byte of text in ASCII is.
        var low = (even: 0, odd: 0)
        var zeros = 0
        var high = 0
        for i in sample.indices {
            if sample[i] == 0 { zeros += 1 }
            if sample[i] >= 0x80 { high += 1 }
            if sample[i] < 0x09 { if i % 2 == 0 { low.even += 1 } else { low.odd += 1 } }
        }
        // A zero or two may stray into ASCII, which read as UTF-16 is all ideographs.
        let leastZeros = 33
        let leastHigh = 10
        guard zeros * leastZeros >= sample.count || high * leastHigh >= sample.count else { return nil }
        switch (isUTF16(sample, true), isUTF16(sample, false)) {
        case (true, false): return Encoding("UTF-16BE")
        case (false, true): return Encoding("UTF-16LE")
        case (true, true): return max(low.even, low.odd) * 4 < sample.count || low.even == low.odd ? nil : Encoding(low.even > low.odd ? "UTF-16BE" : "UTF-16LE")
        case (false, false): return nil
        }
    }

    private static func isUTF32(_ sample: ArraySlice<UInt8>, bigEndian: Bool) -> Bool {
        var i = 0
        while i + 4 <= sample.count {
            let unit = bigEndian
                ? UInt32(sample[i]) << 24 | UInt32(sample[i + 1]) << 16 | UInt32(sample[i + 2]) << 8 | UInt32(sample[i + 3])
                : UInt32(sample[i + 3]) << 24 | UInt32(sample[i + 2]) << 16 | UInt32(sample[i + 1]) << 8 | UInt32(sample[i])
            guard unit > 0, let scalar = Unicode.Scalar(unit), isText(scalar.value) else { return false }
            i += 4
        }
        return true
    }

    /// Surrogates come in pairs, and nearly all characters are assigned ones.
    private static func isUTF16(_ sample: ArraySlice<UInt8>, _ bigEndian: Bool) -> Bool {
        var i = 0
        var count = 0
        var odd = 0
        var isHigh = false
        while i + 2 <= sample.count {
            let unit = bigEndian ? UInt16(sample[i]) << 8 | UInt16(sample[i + 1]) : UInt16(sample[i + 1]) << 8 | UInt16(sample[i])
            let isLow = unit & 0xFC00 == 0xDC00
            if isLow != isHigh { return false }
            isHigh = unit & 0xFC00 == 0xD800
            if !isLow, !isHigh, !isText(UInt32(unit)) { odd += 1 }
            count += 1
            i += 2
        }
        return odd * 50 <= count
    }

    private static func isText(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x20 || scalar >= 0x09 && scalar <= 0x0D }
        return !ICU().characterClass(of: scalar).has(.other) || scalar == 0xFEFF || scalar >= 0x200B && scalar <= 0x206F || scalar == 0xAD
    }
}
