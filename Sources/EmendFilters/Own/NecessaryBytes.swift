import EmendCore

/// Bytes of which each match of a regular expression holds one, so that a text without them need not be searched.
enum NecessaryBytes {
    /// The rarest ASCII character that stands by itself outside all groups and sets, and must occur; all bytes where the pattern shows none simply.
    static func of(_ pattern: [UInt8]) -> ByteSet {
        // A flag may let case or spaces not matter, \Q quotes, and what a look-around needs is no part of a match.
        let flags = Array("ismuwx-#".utf8)
        for (first, rest) in zip(pattern, pattern.dropFirst()) where first == UInt8(ascii: "\\") && rest == UInt8(ascii: "Q") { return .all }
        for index in pattern.indices.dropLast(2) where pattern[index...].starts(with: "(?".utf8) && flags.contains(pattern[index + 2]) { return .all }
        var best: UInt8?
        var depth = 0
        var index = 0
        while index < pattern.count {
            var literal: UInt8?
            switch pattern[index] {
            case UInt8(ascii: "\\"):
                index += 1
                guard index < pattern.count else { return .all }
                let escaped = pattern[index]
                if !isAlphanumeric(escaped) {
                    literal = escaped
                } else if index + 1 < pattern.count, pattern[index + 1] == UInt8(ascii: "{") {
                    index = pattern[index...].firstIndex(of: UInt8(ascii: "}")) ?? pattern.count
                } else if !"bBdDsSwWAzZGhHvVRX".utf8.contains(escaped) {
                    // An escape with digits, a reference back: its length is not worth knowing.
                    return .all
                }
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "|") where depth == 0: return .all
            case UInt8(ascii: "["):
                guard let end = setEnd(pattern, index) else { return .all }
                index = end
            case UInt8(ascii: "{"):
                guard let end = pattern[index...].firstIndex(of: UInt8(ascii: "}")) else { return .all }
                index = end
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "|"): break
            case let byte: literal = byte
            }
            index += 1
            guard let literal, depth == 0, literal < 0x80, !mayBeMissing(pattern, index) else { continue }
            if best.map({ commonness(literal) < commonness($0) }) ?? true { best = literal }
        }
        guard depth == 0, let best else { return .all }
        return ByteSet(best...best)
    }

    /// Whether what stands before is followed by a quantifier that lets it not occur.
    private static func mayBeMissing(_ pattern: [UInt8], _ index: Int) -> Bool {
        guard index < pattern.count else { return false }
        return [UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "{")].contains(pattern[index])
    }

    /// The closing bracket of a set, with those inside it; nil where quoting or nesting is too odd to tell.
    private static func setEnd(_ pattern: [UInt8], _ start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < pattern.count {
            switch pattern[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["):
                depth += 1
                // A bracket right behind is a member.
                if index + 1 < pattern.count, pattern[index + 1] == UInt8(ascii: "^") { index += 1 }
                if index + 1 < pattern.count, pattern[index + 1] == UInt8(ascii: "]") { index += 1 }
            case UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    /// Signs are rarer in prose than digits, these than letters, and all than the space.
    private static func commonness(_ byte: UInt8) -> Int {
        switch byte {
        case 0x20: 1_000
        case 0x61...0x7A: 100 + (lettersByUse.firstIndex(of: byte) ?? 0)
        case 0x41...0x5A: 50
        case 0x30...0x39: 40
        case 0x2C, 0x2E: 90
        default: 10
        }
    }

    /// The letters of English, the rarest first.
    private static let lettersByUse = Array("zqxjkvbpygfwmucldrhsnioate".utf8)
}
