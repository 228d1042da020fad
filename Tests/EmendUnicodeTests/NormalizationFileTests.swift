import EmendUnicode
import Foundation
import Testing

/// The Unicode Consortium's test of normalisation, where Debian's package unicode-data has installed it for the linked ICU's version.
@Suite struct NormalizationFileTests {
    private static let folder = "/usr/share/unicode/"
    private static var file: String? {
        ["NormalizationTest.txt", "NormalizationTest.txt.bz2"].map { folder + $0 }.first { FileManager.default.fileExists(atPath: $0) }
    }

    /// The file's version stands in its first line: `# NormalizationTest-15.0.0.txt`.
    private static func lines() throws -> [Substring] {
        guard let file else { return [] }
        let data: Data
        if file.hasSuffix(".bz2") {
            let unpack = Process()
            unpack.executableURL = URL(filePath: "/usr/bin/env")
            unpack.arguments = ["bzip2", "-dc", file]
            let pipe = Pipe()
            unpack.standardOutput = pipe
            try unpack.run()
            data = pipe.fileHandleForReading.readDataToEndOfFile()
            unpack.waitUntilExit()
        } else {
            data = try Data(contentsOf: URL(filePath: file))
        }
        return String(decoding: data, as: UTF8.self).split(separator: "\n")
    }

    @Test(.enabled(if: file != nil, "skipped: /usr/share/unicode/NormalizationTest.txt is not installed; apt-get install unicode-data bzip2"))
    func everyLineOfTheFile() throws {
        let lines = try Self.lines()
        try #require(lines.count > 10_000, "the file could not be read; is bzip2 installed?")
        guard lines[0].contains("-" + ICU.unicodeVersion) else {
            print("skipped: \(lines[0]) is not for Unicode \(ICU.unicodeVersion)")
            return
        }
        var cases = 0
        var listed: Set<UInt32> = []
        var isSingles = false
        var failures: [String] = []
        for line in lines where !line.hasPrefix("#") {
            if line.hasPrefix("@Part") {
                isSingles = line.hasPrefix("@Part1")
                continue
            }
            let columns = line.split(separator: ";", omittingEmptySubsequences: false).prefix(5).map { column in
                column.split(separator: " ").compactMap { UInt32($0, radix: 16) }
            }
            if isSingles { listed.insert(columns[0][0]) }
            let c = columns.map(utf8)
            // The five columns: source, NFC, NFD, NFKC, NFKD.
            let nfc = [c[1], c[1], c[1], c[3], c[3]]
            for (column, (source, expected)) in zip(c, nfc).enumerated() {
                if normal(source, .nfc) != expected { failures.append("NFC of column \(column + 1): \(line)") }
                if normal(source, .nfkc) != c[3] { failures.append("NFKC of column \(column + 1): \(line)") }
                cases += 2
            }
        }
        // A character that part 1 does not list is its own normal form.
        var rest: [UInt8] = []
        for scalar in (0...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) where !listed.contains(scalar.value) && scalar != "\n" {
            rest += UTF8.encode(scalar)!
            rest.append(0x0A)
        }
        #expect(normal(rest, .nfc) == rest && normal(rest, .nfkc) == rest, "a character that the file does not list is changed")
        #expect(failures.isEmpty, "\(failures.count) failures, the first: \(failures.prefix(3))")
        print("ran \(cases) cases of \(lines[0]), \(failures.count) failed")
    }

    /// What always runs: lines of the file's kinds, taken from the standard's own figures and chapter 3.
    @Test func sample() {
        let cases: [(source: [UInt32], nfc: [UInt32], nfkc: [UInt32])] = [
            ([0x1E9B, 0x0323], [0x1E9B, 0x0323], [0x1E69]), ([0xFB01], [0xFB01], [0x66, 0x69]), ([0x32, 0x2075], [0x32, 0x2075], [0x32, 0x35]),
            ([0x212B], [0xC5], [0xC5]), ([0x2126], [0x3A9], [0x3A9]), ([0x0041, 0x030A], [0xC5], [0xC5]), ([0x1100, 0x1161, 0x11A8], [0xAC01], [0xAC01]),
            ([0x0958], [0x0915, 0x093C], [0x0915, 0x093C]), ([0x0061, 0x0315, 0x0300, 0x05AE], [0xE0, 0x05AE, 0x0315], [0xE0, 0x05AE, 0x0315]),
            ([0x2000], [0x2002], [0x20]), ([0xFF76, 0xFF9E], [0xFF76, 0xFF9E], [0x30AC]), ([0x1D157, 0x1D165], [0x1D157, 0x1D165], [0x1D157, 0x1D165]),
        ]
        for each in cases {
            #expect(normal(utf8(each.source), .nfc) == utf8(each.nfc), "NFC of \(each.source)")
            #expect(normal(utf8(each.source), .nfkc) == utf8(each.nfkc), "NFKC of \(each.source)")
        }
        print("ran \(cases.count * 2) cases")
    }

    private func utf8(_ scalars: [UInt32]) -> [UInt8] { scalars.compactMap(Unicode.Scalar.init).flatMap { Array(UTF8.encode($0)!) } }

    private func normal(_ bytes: [UInt8], _ form: Normalization.Form) -> [UInt8] {
        bytes.withUnsafeBufferPointer { Normalization.composed($0, form: form) } ?? bytes
    }
}
