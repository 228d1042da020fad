/// The costs that a search asks for in its innermost loop, in tables that are made when the first search needs them and then stay.
// Unchecked because of the pointers: what they point to is written here only.
struct SlipTables: @unchecked Sendable {
    static let shared = SlipTables()

    /// [typed * 28 + meant]
    let substitution: UnsafePointer<Int32>
    /// [letter * 28 + after]: a letter left out, but for what the letter after it makes of it; see `omission(_:before:)`.
    let omission: UnsafePointer<Int32>
    /// [after * 28 + cost]: the letters, as bits, that may cost no more where they were not typed.
    private let affordable: UnsafePointer<UInt32>

    private init() {
        let size = 28 * 28
        let substitution = UnsafeMutablePointer<Int32>.allocate(capacity: size)
        let omission = UnsafeMutablePointer<Int32>.allocate(capacity: size)
        let affordable = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
        affordable.initialize(repeating: 0, count: size)
        for a in UInt8(0)..<28 {
            for b in UInt8(0)..<28 {
                (substitution + Int(a) * 28 + Int(b)).initialize(to: Int32(SlipCost.substitution(a, for: b)))
                (omission + Int(a) * 28 + Int(b)).initialize(to: Int32(SlipCost.omission(a, after: b, before: 0)))
            }
        }
        for letter in 0..<28 {
            let exchanged = (0..<28).reduce(Int32.max) { min($0, substitution[$1 * 28 + letter]) }
            for after in 0..<28 {
                let least = (UInt8(0)..<28).reduce(min(exchanged, omission[letter * 28 + after])) { min($0, Self.omission(UInt8(letter), before: $1)) }
                for cost in Int(least)..<28 { affordable[after * 28 + cost] |= 1 << UInt32(letter) }
            }
        }
        self.substitution = UnsafePointer(substitution)
        self.omission = UnsafePointer(omission)
        self.affordable = UnsafePointer(affordable)
    }

    /// The letters, as bits, that cost no more than this after another one where they were left out or exchanged; no letter left out costs more than 27.
    @inline(__always)
    func affordable(_ cost: Int32, after: UInt8) -> UInt32 {
        cost < 0 ? 0 : cost >= 27 ? .max : affordable[Int(after) &* 28 &+ Int(cost)]
    }

    /// A letter left out that is hardly heard before another one; far more than any cost for others.
    static func omission(_ letter: UInt8, before: UInt8) -> Int32 {
        switch letter {
        case 3 where before == 11 || before == 17: 18
        case 4 where before == 7 || before == 10: 20
        default: .max
        }
    }
}
