import EmendCore

/// Judges encodings of texts in Latin letters, each byte a character, by how characters follow each other.
///
/// ICU's detector knows letters that are frequent in a language; in an article in English the few bytes beyond ASCII are quotation marks, dashes and
/// names, of which it can make nothing.
enum WesternText {
    private static let candidates = ["windows-1252", "macintosh", "IBM850"].map { name in
        let encoding = Encoding(name)!
        return (encoding: encoding, kinds: kinds(in: encoding)!)
    }

    /// The encoding in which the text makes most sense; Windows-1252 unless another one is well ahead, and UTF-8 for a text that mixes both. Nil where
    /// it makes sense in none.
    static func best(for head: [UInt8]) -> (encoding: Encoding, score: Int)? {
        var best: (encoding: Encoding, score: Int)?
        for (index, candidate) in candidates.enumerated() {
            var score = score(candidate.kinds, head)
            // Old Macs ended lines so.
            if candidate.encoding.name == "macintosh", head.contains(0x0D), !head.contains(0x0A) { score += 5 }
            let isUsual = index == 0
            let lead = 3
            let least = 2
            if score >= (isUsual ? 0 : best.map { $0.score + lead } ?? least), isUsual || makesSense(candidate.kinds, head) { best = (candidate.encoding, score) }
        }
        let mixed = mixedScore(head, candidates[0].kinds)
        return mixed > best?.score ?? 0 ? (.utf8, mixed) : best
    }

    /// Whether hardly any byte is out of place. What is damaged makes some sense in any encoding.
    private static func makesSense(_ kinds: [Kind], _ head: [UInt8]) -> Bool {
        let places = head.indices.filter { head[$0] >= 0x80 }
        let few = 6
        return places.count { weight(head, $0, kinds) < 0 } * few <= places.count
    }

    /// How much sense the bytes make that are in no character of UTF-8, and what the characters weigh that are. 0 where there is none.
    private static func mixedScore(_ head: [UInt8], _ kinds: [Kind]) -> Int {
        let survey = ByteSurvey(head, false)
        guard survey.sequences > 0 else { return 0 }
        let weightOfByte = 3
        return survey.strayOffsets.reduce(survey.continuations * weightOfByte) { $0 + weight(head, $1, kinds) }
    }

    /// How much sense the bytes beyond ASCII make: each counts between -4 and 3. Nil for an encoding of more than one byte a character.
    static func score(_ encoding: Encoding, _ head: [UInt8]) -> Int? {
        kinds(in: encoding).map { score($0, head) }
    }

    private static func score(_ kinds: [Kind], _ head: [UInt8]) -> Int {
        var score = 0
        for i in head.indices where head[i] >= 0x80 { score += weight(head, i, kinds) }
        return score
    }

    private static func weight(_ head: [UInt8], _ i: Int, _ kinds: [Kind]) -> Int {
        weight(kinds[Int(head[i])], after: i > 0 ? kinds[Int(head[i - 1])] : .space, before: i + 1 < head.count ? kinds[Int(head[i + 1])] : .space)
    }

    private enum Kind {
        case lower, upper, digit, space, apostrophe, opening, closing, dash, currency, sign, mark, nothing

        var isLetter: Bool { self == .lower || self == .upper }
    }

    private static func weight(_ kind: Kind, after left: Kind, before right: Kind) -> Int {
        let isInside = left.isLetter && right.isLetter
        switch kind {
        case .lower: return left.isLetter || right == .lower ? 2 : left == .space && right == .space ? 0 : -1
        case .upper: return left == .lower ? -3 : right.isLetter || left == .upper ? 1 : -1
        case .apostrophe: return isInside ? 3 : left.isLetter ? 1 : right.isLetter ? 1 : 0
        case .opening: return right.isLetter && !left.isLetter ? 2 : -1
        case .closing: return !right.isLetter && left != .space ? 2 : -1
        case .dash: return left == right ? 2 : 1
        case .space: return 1
        case .currency: return isInside ? -3 : left == .digit || right == .digit ? 2 : 0
        case .sign: return isInside ? -3 : 0
        case .digit, .mark: return isInside ? -3 : -1
        case .nothing: return -4
        }
    }

    /// What each byte is; nil where one byte is no character, or letters of ASCII are elsewhere.
    private static func kinds(in encoding: Encoding) -> [Kind]? {
        guard let scalars = encoding.scalarsOfBytes, (0x20..<0x7F).allSatisfy({ scalars[$0] == $0 }) else { return nil }
        return scalars.map { $0 == 0xFFFD ? .nothing : kind(of: $0) }
    }

    private static func kind(of scalar: UInt32) -> Kind {
        switch scalar {
        case 0x80...0x9F: return .nothing
        case 0x00...0x20, 0xA0: return .space
        case 0x2019, 0x27: return .apostrophe
        case 0x2018, 0x201C, 0x201A, 0x201E, 0xAB: return .opening
        case 0x201D, 0xBB: return .closing
        case 0x2013, 0x2014, 0x2026: return .dash
        case 0xA3, 0x20AC, 0xB0, 0xA2, 0xA5: return .currency
        // y with diaeresis is in a few French names; its byte is in most that is no text.
        case 0xFF: return .mark
        case 0xA7, 0xA9, 0xAE, 0x2122, 0x2022, 0xB7: return .sign
        default:
            let type = ICU().characterClass(of: scalar)
            if type.has(.letter), type.has([.upper, .lower]) { return type.has(.upper) ? .upper : .lower }
            return type.has(.digit) ? .digit : .mark
        }
    }
}
