import EmendCompression
import Foundation
import Testing

/// Records of all formats, checked by the readers that others use.
@Suite struct FormatTests {
    private let only = ["--only", "control-character"]

    private func gzip(_ members: [Data]) throws -> Data {
        var compressor = try Compressor(.gzip)
        var result: [UInt8] = []
        for member in members { result += try compressor.append(Array(member)) + compressor.endMember() }
        return Data(result)
    }

    private func archiveRecord(_ number: Int, type: String = "conversion") -> Data {
        let block = "Page \(number)\u{7} says caf\u{E9}.\n"
        let digest = "sha1:" + String(repeating: "A", count: 32)
        return Data("""
            WARC/1.0\r
            WARC-Type: \(type)\r
            WARC-Target-URI: http://example.org/\(number)\r
            WARC-Date: 2024-01-01T00:00:00Z\r
            WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-\(String(format: "%012d", number))>\r
            WARC-Block-Digest: \(digest)\r
            Content-Type: text/plain\r
            Content-Length: \(block.utf8.count)\r
            \r
            \(block)\r
            \r

            """.utf8)
    }

    /// The records of a WET file are a member each, before and after; warcio finds what their headers tell.
    @Test(.enabled(if: Tool.warcio != nil, "warcio is not installed"), arguments: ["1", "3"])
    func warcioReadsArchives(_ jobs: String) throws {
        let place = try Workplace()
        try place.write("a.warc.wet.gz", try gzip((0..<2_000).map { archiveRecord($0) }))
        let outcome = try place.emend(only + ["a.warc.wet.gz", "-j", jobs])
        #expect(outcome.code == 0 && outcome.errors == "")
        let warcio = try #require(Tool.warcio)
        let script = """
            import sys
            from warcio.archiveiterator import ArchiveIterator
            stream = ArchiveIterator(sys.stdin.buffer, check_digests='raise')
            count = 0
            for record in stream:
                body = record.content_stream().read().decode()
                uri = record.rec_headers.get_header('WARC-Target-URI')
                assert body == f"Page {uri.rsplit('/')[-1]} says caf\\u00e9.\\n", body
                count += 1
                offset, length = stream.get_record_offset(), stream.get_record_length()
                assert length > 0
            print(count)
            """
        #expect(String(decoding: try warcio.run([script], outcome.output), as: UTF8.self) == "2000\n")
        // Members are records: each can be read from its own offset.
        let members = """
            import sys, zlib
            data, count = sys.stdin.buffer.read(), 0
            while data:
                d = zlib.decompressobj(31)
                assert d.decompress(data).startswith(b'WARC/1.0') and d.eof
                data, count = d.unused_data, count + 1
            print(count)
            """
        #expect(String(decoding: try warcio.run([members], outcome.output), as: UTF8.self) == "2000\n")
    }

    @Test func aBrokenArchiveIsToldOf() throws {
        let place = try Workplace()
        let whole = archiveRecord(1)
        try place.write("a.warc", whole + archiveRecord(2).dropLast(6))
        let stream = try place.emend(only + ["a.warc"])
        #expect(stream.code == 3)
        #expect(stream.errors == "emend: a.warc: it ends inside a record, after 1 whole record\n")
        #expect(stream.output.suffix(40) == (whole + archiveRecord(2).dropLast(6)).suffix(40))
        #expect(try place.emend(only + ["a.warc", "--in-place"]).code == 3)
        #expect(try place.emend(["--format", "warc", "--encoding", "latin1"]).code == 2)
    }

    @Test(.enabled(if: Tool.python != nil, "python3 is not installed"), arguments: ["csv", "tsv"])
    func pythonReadsTables(_ form: String) throws {
        let python = try #require(Tool.python)
        let write = """
            import csv, random, sys
            random.seed(7)
            units = ['word', ' ', '"', ',', '\\x07', "'", '\\u00e9', ';'] + (['\\n', '\\r\\n'] if '\(form)' == 'csv' else [])
            out = csv.writer(open(1, 'w', newline='', encoding='utf-8'), dialect='\(form == "csv" ? "excel" : "excel-tab")')
            out.writerow(['id', 'text', 'note'])
            for i in range(3000):
                out.writerow([i] + [''.join(random.choice(units) for _ in range(random.randrange(9))) for _ in range(2)])
            """
        let read = """
            import csv, sys
            rows = list(csv.reader(open(0, newline='', encoding='utf-8'), dialect='\(form == "csv" ? "excel" : "excel-tab")'))
            for row in rows: print(repr(row))
            """
        let table = try python.run([write])
        let place = try Workplace()
        let expected = String(decoding: try python.run([read], table), as: UTF8.self).split(separator: "\n").map(String.init)
        for jobs in ["1", "3"] {
            let outcome = try place.emend(only + ["--format", form, "--field", "text", "--field", "3", "-j", jobs], input: table)
            #expect(outcome.code == 0 && outcome.errors == "")
            let found = String(decoding: try python.run([read], outcome.output), as: UTF8.self).split(separator: "\n")
            #expect(found.map(String.init) == expected.map { $0.replacingOccurrences(of: "\\x07", with: "") })
        }
        let same = try place.emend(only + ["--format", form, "--field", "id"], input: table)
        #expect(same.output == table)
    }

    @Test(.enabled(if: Tool.python != nil, "python3 is not installed"))
    func pythonReadsNestedJSON() throws {
        let python = try #require(Tool.python)
        let write = """
            import json, random
            random.seed(3)
            units = ['word', ' ', '"', '\\\\', '\\x07', '/', '\\u00e9', '\\U0001F600', '\\n']
            text = lambda: ''.join(random.choice(units) for _ in range(random.randrange(9)))
            for i in range(3000):
                print(json.dumps({'id': i, 'text': text(), 'turns': [{'role': 'user', 'say': text()} for _ in range(i % 3)], 'x': text()}, ensure_ascii=bool(i % 2)))
            """
        let check = """
            import json, sys
            old, new = open('before'), open('after')
            clean = lambda s: s.replace('\\x07', '')
            for a, b in zip(old, new, strict=True):
                a, b = json.loads(a), json.loads(b)
                a['text'] = clean(a['text'])
                for turn in a['turns']: turn['say'] = clean(turn['say'])
                assert a == b, (a, b)
            """
        let before = try python.run([write])
        let place = try Workplace()
        try place.write("before", before)
        try place.write("check.py", check)
        let outcome = try place.emend(only + ["--format", "jsonl", "--field", "text", "--field", "$.turns[*].say"], input: before)
        try place.write("after", outcome.output)
        _ = try python.run(["import os; os.chdir(\(String(reflecting: place.path))); exec(open('check.py').read())"])
        #expect(try place.emend(only + ["--format", "jsonl", "--field", "id"], input: before).output == before)
    }

    /// A pipeline that finds nothing gives every format back, byte for byte.
    @Test(arguments: ["text", "lines", "nul", "jsonl", "csv", "tsv", "warc", "html"])
    func whatIsCleanComesBack(_ format: String) throws {
        let place = try Workplace()
        var random = SystemRandomNumberGenerator()
        let units = ["word", " ", "\"", ",", "\n", "\r\n", "\t", "<p>", "</p>", "&amp;", "{\"text\":\"a\\n\"}", "{\"text\":", "WARC/1.0\r\n", "\u{E9}", "\\"] + (format == "nul" ? ["\0"] : [])
        for _ in 0..<20 {
            let input = Data((0..<Int.random(in: 0...400, using: &random)).map { _ in units.randomElement(using: &random)! }.joined().utf8)
            let outcome = try place.emend(["--only", "soft-hyphen", "--format", format, "-j", "2"] + (["csv", "tsv"].contains(format) ? ["--field", "1"] : []), input: input)
            #expect(outcome.output == input)
            #expect([0, 3].contains(outcome.code))
        }
    }

    @Test func fieldsThatMustBeThere() throws {
        let place = try Workplace()
        let strict = only + ["--missing-field", "error"]
        let jsonl = try place.emend(strict + ["--format", "jsonl"], input: Data("{\"text\":\"a\"}\n{\"text\":null}\n".utf8))
        #expect(jsonl.code == 3 && jsonl.errors == "emend: <stdin>: line 2 has null in text\n")
        let csv = try place.emend(strict + ["--format", "csv"], input: Data("text,b\na,b\nc\n".utf8))
        #expect(csv.code == 3 && csv.errors == "emend: <stdin>: record 3 has 1 cell, unlike the first one\n")
        let column = try place.emend(only + ["--format", "csv"], input: Data("a,b\nc,d\n".utf8))
        #expect(column.code == 0 && column.errors == "emend: <stdin>: has no column text; there is a, b\n")
        #expect(try place.emend(strict + ["--format", "csv"], input: Data("a,b\nc,d\n".utf8)).errors == column.errors)
        #expect(try place.emend(strict + ["--format", "csv"], input: Data("a,b\nc,d\n".utf8)).code == 3)
        #expect(try place.emend(["--format", "jsonl", "--field", "$.a[-1]"]).errors == "emend: --field $.a[-1]: an index from the end is not known, at byte 5\n")
    }

    @Test(arguments: [("nul", "a\u{7}\nb\0c\u{7}\0\0d", "a\nb\0c\0\0d"), ("html", "<p title='\u{7}'>a\u{7} &lt; b", "<p title='\u{7}'>a &lt; b")])
    func otherForms(_ format: String, _ before: String, _ after: String) throws {
        let place = try Workplace()
        let outcome = try place.emend(only + ["--format", format, "--changes", "c", "--journal", "j"], input: Data(before.utf8))
        #expect(outcome.text == after && outcome.errors == "")
        #expect(try place.emend(["undo", "--journal", "j"], input: outcome.output).text == before)
        #expect(try place.text("c").contains(format == "nul" ? "<stdin>:2" : "\"offset\":14"))
    }

    @Test func namesTellOfFormats() throws {
        let place = try Workplace()
        try place.write("p.HTML", "<b>a\u{7}</b>")
        try place.write("t.csv", "id,text\n\u{7},\u{7}\n")
        try place.write("t.tsv", "id\ttext\n\u{7}\t\u{7}\n")
        #expect(try place.emend(only + ["p.HTML"]).text == "<b>a</b>")
        #expect(try place.emend(["p.HTML", "--markup", "text"]).text == "a")
        #expect(try place.emend(["p.HTML", "--format", "html", "--markup", "text"]).code == 2)
        #expect(try place.emend(only + ["t.csv", "t.tsv"]).text == "id,text\n\u{7},\nid\ttext\n\u{7}\t\n")
    }
}
