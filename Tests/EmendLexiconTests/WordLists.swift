import CLexicon
import Foundation

@testable import EmendLexicon

/// The word lists and the image, as the tests find them.
enum WordLists {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("corpora/lexicon")

    static let textFileNames = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()

    static let embeddedImage = Array(UnsafeRawBufferPointer(start: emend_lexicon_image(), count: emend_lexicon_size()))

    // Several tests need it, and it takes seconds in a debug build.
    private static let compiled = Result {
        var compiler = LexiconCompiler()
        for name in LexiconCompiler.sourceNames { try compiler.add(read(name), named: name) }
        return compiler
    }

    static func compiler() throws -> LexiconCompiler { try compiled.get() }

    static func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appendingPathComponent(name))) }

    /// The lines of a list, each with its section.
    static func lines(_ name: String) throws -> [(section: String?, text: String)] {
        var list = LexiconList(name: name, bytes: try read(name))
        var lines: [(section: String?, text: String)] = []
        while let line = try list.next() { lines.append((list.section, String(decoding: line, as: UTF8.self))) }
        return lines
    }

    /// What the table in SOURCES.md says of each list.
    static let documented: [String: (checksum: String, forms: Int)] = {
        guard let bytes = try? read("SOURCES.md") else { return [:] }
        var rows: [String: (checksum: String, forms: Int)] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 4, cells[0].hasSuffix(".txt"), let forms = Int(cells[2]) else { continue }
            precondition(rows.updateValue((cells[1], forms), forKey: cells[0]) == nil, "SOURCES.md has two rows for \(cells[0])")
        }
        return rows
    }()
}

/// SHA-256 as in FIPS 180-4, plain rather than fast.
enum SHA256 {
    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = primes(64).map { fraction(Double($0), root: cbrt) }

    static func hex(_ bytes: [UInt8]) -> String {
        var state: [UInt32] = primes(8).map { fraction(Double($0), root: { $0.squareRoot() }) }
        var message = bytes + [0x80]
        message.append(contentsOf: repeatElement(0, count: (119 - bytes.count % 64) % 64))
        withUnsafeBytes(of: UInt64(bytes.count * 8).bigEndian) { message.append(contentsOf: $0) }
        message.withUnsafeBytes { raw in
            for start in stride(from: 0, to: raw.count, by: 64) {
                mix(UnsafeRawBufferPointer(rebasing: raw[start..<(start + 64)]), into: &state)
            }
        }
        return state.map { number in
            let digits = String(number, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    private static func mix(_ block: UnsafeRawBufferPointer, into state: inout [UInt32]) {
        var words = (0..<16).map { UInt32(bigEndian: block.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
        for i in 16..<64 {
            let low = rotated(words[i - 15], 7) ^ rotated(words[i - 15], 18) ^ (words[i - 15] >> 3)
            let high = rotated(words[i - 2], 17) ^ rotated(words[i - 2], 19) ^ (words[i - 2] >> 10)
            words.append(words[i - 16] &+ low &+ words[i - 7] &+ high)
        }
        var s = state
        for i in 0..<64 {
            let high = rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25)
            let first = s[7] &+ high &+ ((s[4] & s[5]) ^ (~s[4] & s[6])) &+ constants[i] &+ words[i]
            let low = rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22)
            let second = low &+ ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]))
            s = [first &+ second, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
        }
        for i in 0..<8 { state[i] &+= s[i] }
    }

    private static func rotated(_ number: UInt32, _ by: UInt32) -> UInt32 { number >> by | number << (32 - by) }

    private static func primes(_ count: Int) -> [Int] {
        Array((2...311).filter { n in !(2..<n).contains { n % $0 == 0 } }.prefix(count))
    }

    private static func fraction(_ number: Double, root: (Double) -> Double) -> UInt32 {
        let value = root(number)
        return UInt32((value - value.rounded(.down)) * 4_294_967_296)
    }
}
