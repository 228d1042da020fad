import Emend
@testable import EmendCore
import Testing

@Suite struct SwitchedOffTests {
    private func pieces(_ text: String, from start: SwitchedOff.Start = .nothing) -> ([String], SwitchedOff.Start) {
        let bytes = Array(text.utf8)
        let found = SwitchedOff(bytes, bytes.withUnsafeBufferPointer { ByteSet(of: $0) }, from: start)
        return (found.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }, found.end)
    }

    @Test(arguments: [
        ("a\n# emend:off\nb\n# emend:on\nc\n", ["# emend:off\nb\n# emend:on\n"], .nothing),
        ("a\n<!--emend:off-->\r\nb", ["<!--emend:off-->\r\nb"], .region),
        ("emend:off x emend:on\ny", ["emend:off x emend:on\n"], .nothing),
        ("emend:off x emend:on emend:off\ny\nemend:on", ["emend:off x emend:on emend:off\ny\nemend:on"], .line),
        ("a\nb emend:off-line c\nd", ["b emend:off-line c\n"], .nothing),
        ("emend:off-line", ["emend:off-line"], .line),
        ("emend:off\nemend:off-line\nemend:on\nx emend:on\n", ["emend:off\nemend:off-line\nemend:on\n"], .nothing),
        ("emend:offline emend:once emend:off-lines emend:off-x remend:off xemend:off emend:off_ emend:", [], .nothing),
        ("Emend:off\nemend: off\n:::\nemend:of", [], .nothing),
        ("(emend:off).\nx", ["(emend:off).\nx"], .region),
        ("", [], .nothing),
    ] as [(String, [String], SwitchedOff.Start)])
    func findsLines(text: String, found: [String], end: SwitchedOff.Start) {
        let (ranges, state) = pieces(text)
        #expect(ranges == found && state == end, "\(ranges) \(state)")
    }

    @Test func goesOnFromWhatCameBefore() {
        #expect(pieces("a\nb", from: .region) == (["a\nb"], .region))
        #expect(pieces("a\nemend:on\nb", from: .region) == (["a\nemend:on\n"], .nothing))
        #expect(pieces("a\nb", from: .line) == (["a\n"], .nothing))
        #expect(pieces("a", from: .line) == (["a"], .line))
        #expect(pieces("a emend:off\nb", from: .line) == (["a emend:off\nb"], .region))
        #expect(pieces("", from: .region) == ([], .region))
    }

    /// However a text is cut at line ends, the same lines are found.
    @Test func cutsDoNotMatter() {
        let lines = ["a\n", "# emend:off\n", "emend:on\n", "x emend:off-line\n", "emend:off emend:on\n"]
        for number in 0..<3_125 {
            let chosen = (0..<5).map { lines[[1, 5, 25, 125, 625].map { number / $0 % 5 }[$0]] }
            let whole = pieces(chosen.joined())
            for cut in 1..<5 {
                let first = pieces(chosen[..<cut].joined())
                let second = pieces(chosen[cut...].joined(), from: first.1)
                #expect((first.0 + second.0).joined() == whole.0.joined() && second.1 == whole.1)
            }
        }
    }

    /// No line is joined to the first one that is off, and nothing happens in one.
    @Test func theLineBeforeStaysApart() throws {
        let cleaner = try Cleaner(Selection(style: Style(unwraps: true)))
        let text = "The first line of a paragraph was broken to fit some width and it\ngoes on here and then there is a marker which stands in the next\n% emend:off\nteh  end ,so\n"
        let cleaned = cleaner.clean(text).text
        #expect(cleaned.hasSuffix("\n% emend:off\nteh  end ,so\n"), "\(cleaned)")
        #expect(cleaner.clean("caf\u{C3}\u{A9} &amp;amp; emend:off-line\n\n\n\nteh\n").text == "caf\u{C3}\u{A9} &amp;amp; emend:off-line\n\nthe\n")
    }
}
