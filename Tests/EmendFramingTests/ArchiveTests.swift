import Emend
@testable import EmendFraming
import Testing

@Suite struct ArchiveTests {
    private func record(_ block: String, type: String = "conversion", content: String = "text/plain", digest: String? = nil, version: String = "1.0", lineEnd: String = "\r\n") -> String {
        var lines = ["WARC/\(version)", "WARC-Type: \(type)", "X-Odd:  kept ", "content-length:  \(block.utf8.count)", "Content-Type: \(content)"]
        if let digest { lines.append("WARC-Block-Digest: \(digest)") }
        return lines.joined(separator: lineEnd) + lineEnd + lineEnd + block + "\r\n\r\n"
    }

    private func clean(_ stream: String, portions: [Int] = [.max]) -> (text: String, failure: String?, pieces: [CleanedPiece]) {
        var cleaner = FramedCleaner(testPipeline, framing: .webArchive, recording: [.changes, .journal])
        var found: [CleanedPiece] = []
        var rest = Array(stream.utf8)[...]
        var turn = 0
        while !rest.isEmpty {
            let portion = portions[turn % portions.count]
            turn += 1
            cleaner.append(Array(rest.prefix(portion)))
            rest = rest.dropFirst(portion)
            while let piece = cleaner.next() { found.append(piece) }
        }
        while let piece = cleaner.finish() { found.append(piece) }
        return (String(decoding: found.flatMap(\.bytes), as: UTF8.self), cleaner.failure, found)
    }

    /// What changes in a header are the length and the digest, which is that of the new block.
    @Test func lengthAndDigestAreMended() {
        // The digest of "the a" in base 32, and as sha1sum prints it.
        let digests = [
            ("sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "sha1:YTJUHHKFZ662XWPRKTEGVT6SL7IGU7IR"),
            ("SHA-1:F000000000000000000000000000000000000000", "SHA-1:C4D3439D45CFBDABD9F154C86ACFD25FD06A7D11"),
        ]
        for (before, after) in digests {
            let result = clean(record("teh a", digest: before))
            #expect(result.failure == nil)
            let header = result.text.split(separator: "\r\n").first { $0.hasPrefix("WARC-Block-Digest") }
            #expect(header == "WARC-Block-Digest: \(after)")
        }
        #expect(clean(record("zz teh")).text == record("zz teh").replacing("zz teh\r\n", with: " the\r\n").replacing("content-length:  6", with: "content-length:  4"))
    }

    @Test(arguments: ["0.17", "0.18", "1.0", "1.1"], ["\r\n", "\n"])
    func versionsAndLineEnds(_ version: String, lineEnd: String) {
        #expect(clean(record("teh", version: version, lineEnd: lineEnd)).text == record("the", version: version, lineEnd: lineEnd))
    }

    /// Nothing but plain text in UTF-8 that was made for reading.
    @Test func otherRecordsPass() {
        let others = [
            record("teh", type: "warcinfo", content: "application/warc-fields"), record("teh", type: "response", content: "application/http"),
            record("teh", content: "text/html"), record("teh", content: "text/plain; charset=windows-1252"), record("teh", type: "metadata"),
            record("teh", digest: "whirl:AAAA"), record(""),
        ]
        let result = clean(others.joined())
        #expect(result.text == others.joined())
        #expect(result.failure == nil)
        #expect(result.pieces.map(\.notices) == [[], [], [], [], [], [.unknownDigest("whirl")], []])
        for content in ["Text/Plain; charset=\"UTF-8\"", "text/plain;charset=us-ascii"] { #expect(clean(record("teh", content: content)).text == record("the", content: content)) }
        #expect(clean(record("teh", type: "resource")).text == record("the", type: "resource"))
        #expect(clean(record("teh").replacing("X-Odd", with: "WARC-Segment-Number: 1\r\nX-Odd")).pieces[0].isChanged == false)
    }

    @Test func brokenArchivesPassAndAreToldOf() {
        let whole = record("teh")
        // What is missing of the line ends behind the last record is no loss.
        for count in 1..<whole.utf8.count - 4 {
            let cut = String(decoding: whole.utf8.prefix(count), as: UTF8.self)
            let result = clean(whole + cut)
            #expect(result.text == record("the") + cut)
            #expect(result.failure == "it ends inside a record, after 1 whole record", "\(count)")
        }
        for broken in [
            "no archive\r\n\r\n", whole.replacing("content-length:  3", with: "content-length: 8"), whole.replacing("content-length:  3", with: "content-length: x"),
            whole.replacing("content-length:  3", with: "content-length: 2"), whole.replacing("content-length", with: "length"), whole.replacing("X-Odd:", with: "X-Odd"),
        ] {
            let result = clean(record("teh") + broken + record("teh"))
            #expect(result.text == record("the") + broken + record("teh"))
            #expect(result.failure?.hasSuffix("after 1 whole record") == true)
        }
    }

    /// What lies between records, as many writers have it.
    @Test(arguments: ["\r\n\r\n", "\n\n", "\r\n", "\n", "", "\r\n\r\n\r\n", "\n\n\n\n\n", "\n\r\n"], ["", "\u{FEFF}", "\r\n", "\u{FEFF}\n\n"])
    func lineEndsBetweenRecords(_ gap: String, _ start: String) throws {
        let digest = "md5:00000000000000000000000000000000"
        func stream(_ block: String, _ digest: String) -> String {
            let one = record(block, digest: digest).replacing(block + "\r\n\r\n", with: block + gap)
            return start + one + one + one
        }
        // The digest of "the".
        let expected = stream("the", "md5:8fc42c6ddf9966db3b09e84365034357")
        for portions in [[Int.max], [1], [7]] {
            let result = clean(stream("teh", digest), portions: portions)
            #expect(result.text == expected)
            #expect(result.failure == nil)
            #expect(try result.pieces.flatMap { try $0.original() } == Array(stream("teh", digest).utf8))
        }
    }

    @Test func cutsDoNotMatter() throws {
        let stream = [record("teh cat", digest: "md5:00000000000000000000000000000000"), record("teh", type: "response"), record("zz", lineEnd: "\n")].joined()
        let whole = clean(stream)
        #expect(try whole.pieces.flatMap { try $0.original() } == Array(stream.utf8))
        for portions in [[1], [2, 3], [100]] {
            let parts = clean(stream, portions: portions)
            #expect(parts.text == whole.text)
            #expect(parts.pieces.filter(\.isChanged) == whole.pieces.filter(\.isChanged))
        }
    }

    /// Compared with what the tools print.
    @Test(arguments: [
        ("md5:00000000000000000000000000000000", "md5:900150983cd24fb0d6963f7d28e17f72"),
        ("sha1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "sha1:vgmt4nsha2awvor6evyxqugcnsonbwe5"),
        ("sha1:A999999999999999999999999999999999999999", "sha1:A9993E364706816ABA3E25717850C26C9CD0D89D"),
        ("sha-256:0000000000000000000000000000000000000000000000000000000000000000", "sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("sha256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA====", "sha256:XJ4BNP4PAHH6UQKBIDPF3LRCEOYAGYNDSYLXVHFUCD7WD4QACWWQ===="),
    ])
    func digestsAreWrittenAsTheyWere(_ before: String, _ after: String) throws {
        // The test vectors of FIPS 180-4 and RFC 1321 for "abc".
        let digest = try #require(ArchiveDigest(Array(before.utf8)))
        #expect(String(decoding: digest.written(for: Array("abc".utf8)), as: UTF8.self) == after)
    }
}
