import Emend
import EmendFraming

/// Replaces each piece of text by another; enough to see where edits land.
struct Swap: Filter {
    let card: Card
    let triggers: ByteSet
    private let pairs: [(from: [UInt8], to: [UInt8])]

    init(_ id: String, _ pairs: [(String, String)]) {
        card = Card(id: id, group: .typos, summary: "Swaps.", reason: "Test.", examples: [])
        self.pairs = pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) }
        triggers = ByteSet(0x00...0xFF)
    }

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        while i < text.count {
            var length = 1
            for pair in pairs where (0..<pair.from.count).allSatisfy({ text[i + $0] == pair.from[$0] }) && i + pair.from.count <= text.count {
                edits.replace(i..<i + pair.from.count, with: pair.to)
                length = pair.from.count
                break
            }
            i += length
        }
    }
}

/// Two filters, the second of which works on what the first one made.
let testPipeline = Pipeline(
    [Swap("first", [("teh", "the"), ("\u{E9}", "e'"), ("Q", "\""), ("\t", "")]), Swap("second", [("the cat", "a\\cat"), ("zz", "")])],
    knowledge: .standard, settings: Settings(language: .fixed(.english)))

/// Random numbers that are the same in each run (xorshift64*).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

/// All pieces of a stream that arrives in portions of these sizes, over and over.
func pieces(
    of stream: [UInt8], framing: Framing, recording: Recording = [], portions: [Int] = [.max], pipeline: Pipeline = testPipeline
) -> [CleanedPiece] {
    pieces(of: stream, from: FramedCleaner(pipeline, framing: framing, recording: recording), portions: portions)
}

/// All pieces that a cleaner makes of a stream. With `flushes` it is asked after each portion for all that it can give.
func pieces(of stream: [UInt8], from cleaner: FramedCleaner, portions: [Int], flushes: Bool = false) -> [CleanedPiece] {
    var cleaner = cleaner
    var result: [CleanedPiece] = []
    var position = 0
    var turn = 0
    while position < stream.count {
        let count = min(portions[turn % portions.count], stream.count - position)
        cleaner.append(Array(stream[position..<position + count]))
        while let piece = flushes ? cleaner.flush() : cleaner.next() { result.append(piece) }
        position += count
        turn += 1
    }
    while let piece = cleaner.finish() { result.append(piece) }
    return result
}

func cleaned(_ stream: String, framing: Framing) -> String {
    String(decoding: pieces(of: Array(stream.utf8), framing: framing).flatMap(\.bytes), as: UTF8.self)
}
