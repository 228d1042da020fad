import EmendCompression
import Foundation
import Testing

@Suite struct CompressionTests {
    private func text(_ count: Int) -> [UInt8] {
        var state: UInt64 = 88_172_645_463_325_252
        return (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            // Words of few letters: neither constant nor random.
            return [0x61, 0x62, 0x20, 0x65, 0x0A, 0x6E, 0xC3, 0x00][Int(state >> 40 & 7)]
        }
    }

    private func packed(_ members: [[UInt8]], _ form: Compression, portion: Int = .max) throws -> [UInt8] {
        var compressor = try Compressor(form)
        var result: [UInt8] = []
        for member in members {
            var rest = member[...]
            while !rest.isEmpty {
                result += try compressor.append(Array(rest.prefix(portion)))
                rest = rest.dropFirst(portion)
            }
            result += try compressor.endMember()
        }
        return result + (try compressor.finish())
    }

    /// The members of a stream that arrives in portions.
    private func unpacked(_ stream: [UInt8], _ form: Compression, portion: Int = .max) throws -> [[UInt8]] {
        var decompressor = try Decompressor(form)
        var members: [[UInt8]] = []
        var current: [UInt8] = []
        var rest = stream[...]
        repeat {
            decompressor.append(Array(rest.prefix(portion)))
            rest = rest.dropFirst(portion)
            while let portion = try decompressor.next() {
                current += portion.bytes
                guard portion.endsMember else { continue }
                members.append(current)
                current = []
            }
        } while !rest.isEmpty
        try decompressor.finish()
        #expect(current.isEmpty)
        return members
    }

    @Test(arguments: Compression.allCases, [1, 7, 4_096, .max])
    func membersComeBack(_ form: Compression, portion: Int) throws {
        let members = [text(3), text(portion == 1 ? 20_000 : 700_000), [0x78], text(10_000)]
        let stream = try packed(members, form, portion: max(portion, 100))
        #expect(try unpacked(stream, form, portion: portion) == members)
        #expect(try packed(members, form, portion: max(portion, 100)) == stream)
    }

    @Test(arguments: Compression.allCases)
    func anEmptyStreamIsOneEmptyMember(_ form: Compression) throws {
        let stream = try packed([], form)
        #expect(Compression.sign(of: stream) == .compressed(form))
        #expect(try unpacked(stream, form) == [[]])
    }

    /// However short the rest is, it is missed; but for the first bytes of all, which are no stream yet.
    @Test(arguments: Compression.allCases)
    func aStreamThatIsCutShortIsAnError(_ form: Compression) throws {
        let first = try packed([text(500)], form)
        let stream = first + (try packed([text(500)], form))
        for count in 1..<stream.count where count != first.count {
            #expect(throws: CompressionError.endsTooEarly, "\(count)") { try unpacked(Array(stream[..<count]), form) }
        }
        #expect(try unpacked(Array(stream[..<first.count]), form) == [text(500)])
    }

    /// A bit that fell over is found by the structure or by the check sum; nothing traps.
    @Test(arguments: Compression.allCases)
    func aDamagedStreamIsAnError(_ form: Compression) throws {
        let stream = try packed([text(400)], form)
        var found = 0
        for index in stream.indices {
            for bit in 0..<8 {
                var damaged = stream
                damaged[index] ^= 1 << UInt8(bit)
                do {
                    let members = try unpacked(damaged, form)
                    // Fields of the header that say nothing of the content: time, system, flags that are free.
                    #expect(members == [text(400)], "byte \(index)")
                } catch is CompressionError {
                    found += 1
                }
            }
        }
        print("\(form.rawValue): \(found) of \(stream.count * 8) damaged streams are refused, the others read the same")
        #expect(found > stream.count * 7)
    }

    @Test func whatFollowsAMemberIsOneOrPadding() throws {
        let member = try packed([[0x61]], .gzip)
        #expect(try unpacked(member + [0, 0, 0], .gzip) == [[0x61]])
        #expect(throws: CompressionError.isDamaged(reason: "what follows is no gzip member", offset: member.count)) { try unpacked(member + [0x61], .gzip) }
        #expect(throws: CompressionError.self) { try unpacked(member + [0] + member, .gzip) }
        #expect(throws: CompressionError.self) { try unpacked(try packed([[0x61]], .zstd) + [0x61, 0x62, 0x63, 0x64], .zstd) }
    }

    @Test func signs() {
        #expect(Compression.sign(of: [] as [UInt8]) == .open)
        #expect(Compression.sign(of: [0x1F]) == .open)
        #expect(Compression.sign(of: [0x1F, 0x8B, 0x08]) == .compressed(.gzip))
        #expect(Compression.sign(of: [0x1F, 0x8B, 0x00]) == .plain)
        #expect(Compression.sign(of: [0x28, 0xB5, 0x2F]) == .open)
        #expect(Compression.sign(of: [0x28, 0xB5, 0x2F, 0xFD]) == .compressed(.zstd))
        #expect(Compression.sign(of: [0x51, 0x2A, 0x4D, 0x18]) == .compressed(.zstd))
        #expect(Compression.sign(of: Array("(a text)".utf8)) == .plain)
    }

    @Test(arguments: Compression.allCases)
    func aBrokenOffStreamShowsIt(_ form: Compression) throws {
        var compressor = try Compressor(form)
        let start = text(300_000)
        let first = try compressor.append(start)
        let (last, rest) = try compressor.breakOff()
        let stream = first + last
        var decompressor = try Decompressor(form)
        decompressor.append(stream)
        var found: [UInt8] = []
        while let portion = try decompressor.next() { found += portion.bytes }
        #expect(found == start)
        #expect(throws: CompressionError.endsTooEarly) { try decompressor.finish() }
        // Where more follows it is ended after all.
        decompressor.append(rest)
        while let portion = try decompressor.next() { found += portion.bytes }
        try decompressor.finish()
        #expect(found == start)
        let empty = try compressor.breakOff()
        #expect(empty.bytes == form.memberStart)
        var another = try Decompressor(form)
        another.append(empty.bytes + empty.rest)
        while let portion = try another.next() { #expect(portion.bytes.isEmpty) }
        try another.finish()
    }

    /// All that was taken in is there to be read before the member ends.
    @Test(arguments: Compression.allCases)
    func flushed(_ form: Compression) throws {
        var compressor = try Compressor(form)
        var decompressor = try Decompressor(form)
        #expect(try compressor.flush().isEmpty)
        for turn in 0..<3 {
            let line = Array("line \(turn)\n".utf8)
            decompressor.append(try compressor.append(line))
            decompressor.append(try compressor.flush())
            var found: [UInt8] = []
            while let portion = try decompressor.next() { found += portion.bytes }
            #expect(found == line)
        }
    }
}
