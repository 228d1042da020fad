import CUnicode
import EmendCore

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
        if !head.contains(0x1B), UTF8Repair.isValid(head) { return (.utf8, .valid) }
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
