@testable import EmendCore
@testable import EmendFilters
import Emend
import Testing

@Suite struct FinderTests {
    private func text(_ bytes: [UInt8]) -> Text {
        Text(bytes: bytes, position: BlockPosition(), knowledge: .standard, setting: .automatic)
    }

    /// The plain twin looks at each byte.
    private func plainFirst(_ bytes: [UInt8], _ leads: [UInt8], _ seconds: ClosedRange<UInt8>, from start: Int) -> Int? {
        bytes.indices.dropLast().first { $0 >= start && leads.contains(bytes[$0]) && seconds.contains(bytes[$0 + 1]) }
    }

    /// All texts of pieces of a nasty alphabet, long enough to reach over a word of eight bytes.
    @Test func leadsAreThoseThatEachByteShows() {
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

    /// The plain twins search all lines for each offset, and look at the end of each line.
    @Test func linesAndTheirEndsAreThoseThatEachByteShows() {
        let pieces: [[UInt8]] = [[0x0A], [0x0D, 0x0A], [0x20], [0x09, 0x20], [0x61], [0xC2, 0xA0], [0x20, 0x0A], [0x2D, 0x2D, 0x20]]
        var count = 0
        for a in pieces { for b in pieces { for c in pieces { for d in pieces {
            let bytes = a + b + c + d
            let text = text(bytes)
            var (cursor, sparse) = (LineCursor(text), LineCursor(text))
            for offset in bytes.indices {
                #expect(cursor.index(at: offset) == text.lineIndex(at: offset), "\(offset) in \(bytes)")
                if offset % 3 == 0 { #expect(sparse.index(at: offset) == text.lineIndex(at: offset), "\(offset) in \(bytes)") }
                count += 1
            }
            var kept: [UInt8] = []
            for line in text.lines {
                let isSignature = bytes[line.range].elementsEqual("-- ".utf8)
                kept += bytes[Int(line.start)..<(isSignature ? Int(line.end) : text.contentEnd(of: line))] + bytes[Int(line.end)..<Int(line.next)]
            }
            #expect(Cleaner(filters: [TrailingSpace()]).clean(bytes).bytes == kept, "\(bytes)")
        } } } }
        print("ran \(count) offsets")
    }

    /// Bytes that differ by one, and those of the high half, are where finding eight at a time may err.
    @Test func bytesAreThoseThatEachByteShows() {
        let pieces: [[UInt8]] = [[0x2D], [0x2E], [0x2C, 0x2C], Array(repeating: 0x61, count: 9), Array(repeating: 0x2F, count: 20), [0xC2, 0xAD], [0x00, 0x01]]
        let sets = [ByteSet(","), ByteSet("-."), ByteSet(0x00...0x00, 0xAD...0xAD), ByteSet(",-./"), ByteSet(0x2C...0x30), ByteSet(0xC2...0xC5)]
        var count = 0
        var found = 0
        for a in pieces { for b in pieces { for c in pieces { for d in pieces {
            let bytes = a + b + c + d
            let text = text(bytes)
            for start in [0, 1, bytes.count / 2, bytes.count] {
                for byte: UInt8 in [0x2D, 0x00, 0xAD] {
                    let place = text.firstIndex(of: byte, from: start)
                    #expect(place == bytes[start...].firstIndex(of: byte), "\(byte) in \(bytes) from \(start)")
                    count += 1
                    found += place == nil ? 0 : 1
                }
                for set in sets {
                    let place = text.firstIndex(in: set, from: start)
                    #expect(place == bytes[start...].firstIndex { set.contains($0) }, "\(set) in \(bytes) from \(start)")
                    count += 1
                    found += place == nil ? 0 : 1
                }
            }
        } } } }
        print("ran \(count) searches, \(found) found something")
        #expect(found > 1_000)
    }
}
