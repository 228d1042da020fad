@testable import EmendCore
@testable import EmendFilters
import Emend
import Testing

@Suite struct LeadFinderTests {
    private func text(_ bytes: [UInt8]) -> Text {
        Text(bytes: bytes, position: BlockPosition(), knowledge: .standard, setting: .automatic)
    }

    /// The plain twin looks at each byte.
    private func plainFirst(_ bytes: [UInt8], _ leads: [UInt8], _ seconds: ClosedRange<UInt8>, from start: Int) -> Int? {
        bytes.indices.dropLast().first { $0 >= start && leads.contains(bytes[$0]) && seconds.contains(bytes[$0 + 1]) }
    }

    /// All texts of pieces of a nasty alphabet, long enough to reach over a word of eight bytes.
    @Test func agreesWithLookingAtEachByte() {
        let pieces: [[UInt8]] = [[0x61], Array(repeating: 0x61, count: 7), [0xC2, 0x85], [0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0xC3, 0x82], [0xE2, 0x82, 0xAC]]
        var count = 0
        var found = 0
        for a in pieces { for b in pieces { for c in pieces { for d in pieces { for e in pieces {
            let bytes = a + b + c + d + e
            let text = text(bytes)
            for start in [0, 1, bytes.count / 2] {
                let one = text.firstLead(in: LeadSet(0xC2, before: 0x80...0x9F), from: start)
                #expect(one == plainFirst(bytes, [0xC2], 0x80...0x9F, from: start), "\(bytes) from \(start)")
                let two = text.firstLead(in: LeadSet(0xC2, 0xE2, before: 0x80...0x85), from: start)
                #expect(two == plainFirst(bytes, [0xC2, 0xE2], 0x80...0x85, from: start), "\(bytes) from \(start)")
                count += 2
                found += (one == nil ? 0 : 1) + (two == nil ? 0 : 1)
            }
        } } } } }
        print("ran \(count) searches, \(found) found something")
        #expect(found > 0)
    }
}
