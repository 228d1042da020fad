/// What slips cost: ten times the logarithm, to the base of three, of how rare they are, so that costs compare with frequency classes.
///
/// After the noisy channel model of spelling (Kernighan, Church and Gale 1990; Brill and Moore 2000): letters swapped, doubled or
/// halved are the likeliest, then letters that sound alike or are not heard, then neighbouring keys, then any others; the first letter
/// is seldom wrong. Letters are coded 1 to 26, the apostrophe 27.
public enum SlipCost {
    /// Up to this cost there is one slip of the commonest kinds.
    public static let common = 20

    /// Up to this cost they are of the kinds that writers often make.
    public static let usual = 37

    /// Up to this cost there is one slip of any kind but the exchange of letters that have nothing in common.
    public static let rare = 48

    /// Two neighbouring letters swapped, or one doubled or halved.
    public static let swap = 12
    static let doubling = 12
    /// A missing apostrophe.
    static let apostrophe = 8
    static let first = 30
    static let last = 15
    static let lastExcess = 25
    static let other = 62

    private static let vowels = mask("aeiouy")

    /// A mask of bits for letters.
    private static func mask(_ letters: StaticString) -> UInt32 {
        letters.withUTF8Buffer { $0.reduce(0) { $0 | 1 << (UInt32($1) - 0x60) } }
    }

    /// The code of an ASCII letter or of the apostrophe, 0 for any other byte.
    public static func code(_ byte: UInt8) -> UInt8 { SpellingTrie.code(byte) }

    public static func isVowel(_ letter: UInt8) -> Bool { vowels >> UInt32(letter) & 1 == 1 }

    /// Letters of one group sound alike.
    private static let alike: [(letters: UInt32, cost: Int)] = [
        (mask("aeiou"), 22), (mask("iy"), 20), (mask("csz"), 22), (mask("ckq"), 22), (mask("mn"), 30), (mask("dt"), 32), (mask("gj"), 28), (mask("fv"), 36), (mask("bp"), 42),
        (mask("xc"), 40), (mask("vw"), 40),
    ]

    /// For each letter, the keys beside it on a keyboard of English.
    private static let neighbours: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 28)
        let rows: [(keys: StaticString, shift: Double)] = [("qwertyuiop", 0), ("asdfghjkl", 0.25), ("zxcvbnm", 0.75)]
        var places: [(letter: Int, x: Double, y: Double)] = []
        for (y, row) in rows.enumerated() {
            row.keys.withUTF8Buffer { for (x, key) in $0.enumerated() { places.append((Int(key) - 0x60, Double(x) + row.shift, Double(y))) } }
        }
        for a in places {
            for b in places where a.letter != b.letter && abs(a.x - b.x) <= 1 && abs(a.y - b.y) <= 1 { table[a.letter] |= 1 << UInt32(b.letter) }
        }
        return table
    }()

    static func areNeighbours(_ a: UInt8, _ b: UInt8) -> Bool { neighbours[Int(a)] >> UInt32(b) & 1 == 1 }

    /// For each pair of letters, the cost of one for the other.
    private static let substitutions: [Int] = {
        var table = [Int](repeating: other, count: 28 * 28)
        for a in UInt8(1)...27 {
            for b in UInt8(1)...27 {
                let both: UInt32 = 1 << UInt32(a) | 1 << UInt32(b)
                var cost = areNeighbours(a, b) ? 38 : other
                for group in alike where group.letters & both == both { cost = min(cost, group.cost) }
                table[Int(a) * 28 + Int(b)] = a == 27 || b == 27 ? 99 : cost
            }
        }
        return table
    }()

    /// One letter for another.
    static func substitution(_ typed: UInt8, for meant: UInt8) -> Int { substitutions[Int(typed) * 28 + Int(meant)] }

    /// A letter left out, after and before these (0: none).
    static func omission(_ letter: UInt8, after: UInt8, before: UInt8) -> Int {
        if letter == 27 { return apostrophe }
        return switch letter {
        // h in ch, gh, ph, rh, sh, th, wh; c in ck, cq, sc; g in gn; u in gu, qu; n in mn; p in ps: hardly heard.
        case 8 where [3, 7, 16, 18, 20, 23].contains(after): 18
        case 3 where before == 11 || before == 17 || after == 19: 18
        case 21 where after == 7 || after == 17: 18
        case 4 where before == 7 || before == 10: 20
        default: isVowel(letter) ? 24 : 27
        }
    }

    /// A letter too many, between these (0: none).
    static func excess(_ letter: UInt8, after: UInt8, before: UInt8) -> Int {
        if letter == 27 { return 30 }
        // A silent e at the end: prefere.
        if letter == 5, before == 0 { return 24 }
        if after != 0 && areNeighbours(letter, after) || before != 0 && areNeighbours(letter, before) { return 30 }
        if isVowel(letter) { return after != 0 && isVowel(after) || before != 0 && isVowel(before) ? 26 : 34 }
        return letter == 8 && [3, 7, 18, 20, 23].contains(after) ? 22 : 48
    }
}
