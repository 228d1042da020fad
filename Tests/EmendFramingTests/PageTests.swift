import Emend
import EmendCore
@testable import EmendFraming
import Glibc
import Testing

@Suite struct PageTests {
    private func text(_ page: String) -> String {
        Array(page.utf8).withUnsafeBufferPointer { String(decoding: PageText($0).text.bytes, as: UTF8.self) }
    }

    @Test(arguments: [
        ("<p>One <b>two</b>\n  three</p><p>Four", "One two three\n\nFour"), ("a <b> b</b> c", "a b c"), ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<title>T &amp; x <b></title><h1>H</h1>", "T & x <b>\n\nH"), ("a<!-- x > y -->b<!doctype html><?pi?>c", "abc"),
        ("a <script>if (x < y) '</p>'</script>b<style>p{}</style>", "a b"), ("use <code>a<b>b</b></code>, then", "use `x`, then"),
        ("a<pre>b\n c</pre>d<textarea>e</textarea>f", "a\n\nd\n\nf"), ("&#8217;&eacute;&NotEqualTilde;&bogus;&amp &lt;", "\u{2019}\u{E9}\u{2242}\u{338}&bogus;&amp <"),
        ("<a title='>' href=x>y</a> 1 < 2 <3 </ p>z", "y 1 < 2 <3 z"), ("a<svg><title>x</title></svg>b", "ab"), ("<ul><li>a<li>b</ul>", "a\n\nb"),
        // Spaces that are written as references are there, and stand; a soft hyphen is not in the way of a word.
        ("a &#10; b&Tab;c", "a b c"), ("a&ensp;b &thinsp; c<p>&emsp;d &nbsp; e", "a b c\n\nd\u{A0}e"), ("x&shy;y&#8203;z&zwnj;&lrm;", "xyz"),
        // Code of templates.
        ("a<?php if ($b > 1) { ?>c<?= $d->e ?><% f > g %>h<a href='<?= i('>') ?>'>j", "achj"), ("a<?php b > c", "a"), ("1 <% 2 > 3", "1 <% 2 > 3"),
        // What has no end.
        ("<p>use <code>a<p>b <code>c</code> d", "use `x`\n\nb `x` d"), ("<code>a<p>b</p></code> c", "`x` c"), ("<kbd>a<p>b", "`x`\n\nb"),
        ("<script><!-- <script>a</script> b --></script>c", "c"), ("<script><!-- a</script>b", "b"), ("<script><!--> <script></script>a", "a"),
        ("<scriptx>a</scriptx><script>b</scripty></script >c", "ac"), ("a<plaintext>b</plaintext>c", "a"), ("<script src=x/>a</script>b", "b"), ("<script src='x'/>a", "a"),
        ("<p title=\"never ends>a", ""), ("a<!-- never ends", "a"), ("<script>never ends", ""), ("a <b>", "a"), ("", ""),
    ])
    func readsWhatAReaderSees(_ page: String, _ expected: String) {
        #expect(text(page) == expected)
    }

    @Test(arguments: [
        ("<p class='teh'>teh <b>teh</b>&nbsp;teh</p>", "<p class='teh'>the <b>the</b>&nbsp;the</p>"),
        ("<p>t&#101;h caf&eacute;</p>", "<p>the cafe'</p>"),
        // An edit does not reach over tags: its line stands, and no other.
        ("<p>teh t<i>e</i>h<p>teh", "<p>teh t<i>e</i>h<p>the"), ("<p>teh th<b>e cat</b> Q<br>teh", "<p>teh th<b>e cat</b> Q<br>the"),
        // New text that would be a tag.
        ("<p><\u{E9} teh", "<p><\u{E9} teh"),
        ("<p>teh\n  cat</p>", "<p>a\\cat</p>"), ("<p>teh\n  dog</p>", "<p>the\n  dog</p>"), ("<code>teh</code> teh <!-- teh -->", "<code>teh</code> the <!-- teh -->"),
        // A space that is written in several places is one.
        ("the <b> cat</b> teh", "a\\<b>cat</b> the"), ("teh <b> dog</b>", "the <b> dog</b>"),
        ("\u{FEFF}<p>teh", "\u{FEFF}<p>the"), ("<script>teh</script><pre>teh</pre>", "<script>teh</script><pre>teh</pre>"),
        // A comment switches off what follows it, and the line that it stands in.
        ("<p>teh<!-- emend:off --> teh <b>teh</b><p>teh<!--emend:on--> teh", "<p>the<!-- emend:off --> teh <b>teh</b><p>teh<!--emend:on--> the"),
        ("<p>teh<!-- emend:off-line --> teh<p>teh", "<p>teh<!-- emend:off-line --> teh<p>the"), ("<p>teh<!-- emend:offline -->", "<p>the<!-- emend:offline -->"),
    ])
    func splices(_ before: String, _ after: String) {
        #expect(cleaned(before, framing: .page) == after)
    }

    /// Both sides of a tag, comments, and what stands whatever comes.
    @Test(arguments: [
        ("<p>Hello there <b> , my friend</b>", "<p>Hello there<b>, my friend</b>"), ("<p>Hello there\n<!-- x -->\n<b> </b> , my", "<p>Hello there<!-- x --><b></b>, my"),
        ("<p>hy&shy;phen teh&ensp;cat a&#8203;b c&zwnj;d &nbsp; e", "<p>hy&shy;phen the&ensp;cat a&#8203;b c&zwnj;d &nbsp; e"),
        ("<p>A cat &emsp; , a dog", "<p>A cat &emsp; , a dog"),
    ])
    func spacesAndReferences(_ before: String, _ after: String) throws {
        let found = pieces(of: Array(before.utf8), framing: .page, recording: .journal, pipeline: Cleaner().pipeline)
        #expect(String(decoding: found.flatMap(\.bytes), as: UTF8.self) == after)
        #expect(try found.flatMap { try $0.original() } == Array(before.utf8))
    }

    /// What is cleaned is clean.
    @Test func pagesAreFixedPoints() {
        var random = SeededGenerator(8)
        let units = ["Hello there", "teh", " ", " ", " ,", ",", ".", "the cat sat", "<b>", "</b>", "<p>", "<br>", "<!-- x -->", "&nbsp;", "&shy;", "&amp;", "\u{2019}", "<code>x</code>",
            "\n", " and", "a apple", "&ensp;", "&#10;", "<i> </i>"]
        let pipeline = Cleaner().pipeline
        func clean(_ page: [UInt8]) -> [UInt8] { pieces(of: page, framing: .page, pipeline: pipeline).flatMap(\.bytes) }
        var changed = 0
        for _ in 0..<3_000 {
            let page = Array(("<p>" + (0..<Int.random(in: 1...14, using: &random)).map { _ in units.randomElement(using: &random)! }.joined()).utf8)
            let once = clean(page)
            changed += once == page ? 0 : 1
            let twice = clean(once)
            #expect(twice == once, "\(String(decoding: page, as: UTF8.self)) -> \(String(decoding: once, as: UTF8.self)) -> \(String(decoding: twice, as: UTF8.self))")
        }
        #expect(changed > 500)
    }

    /// What is taken for a part of something that has no end is told of, and a page is read in linear time.
    @Test(arguments: [
        ("<p>a<script>b", "<script>"), ("<p>a<pre>b<p>c", "<pre>"), ("a<plaintext>b", "<plaintext>"), ("a<!-- b <p>", "<!--"), ("a<p title='b><p>c", "<p"),
        ("a<?php b <p>", "<?php"), ("a</html", nil), ("a<code>b<p>c", nil), ("a<script></script>", nil),
    ] as [(String, String?)])
    func whatHasNoEnd(_ page: String, _ unclosed: String?) {
        #expect(pieces(of: Array(page.utf8), framing: .page).flatMap(\.notices) == (unclosed.map { [.unclosed($0)] } ?? []))
    }

    @Test(arguments: ["</a ", "</script", "<!--", "<code><p>", "<code><code><p></code>", "<?php ", "<% ", "<kbd><p><code><p>", "<a href='<% "])
    func timeIsLinear(_ unit: String) {
        // Of the thread, since others may be at work.
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        func time(_ count: Int) -> Double {
            let page = Array(("<script>" + (unit.hasPrefix("</") ? "" : "</script>") + String(repeating: unit, count: count)).utf8)
            let start = now()
            page.withUnsafeBufferPointer { _ = PageText($0) }
            return now() - start
        }
        // Four times as much; where each opening looks for its end, it would be sixteen times.
        let short = (0..<3).map { _ in time(20_000) }.min()!
        #expect(time(80_000) < short * 10 + 0.02)
    }

    @Test func newTextIsEscaped() {
        let pipeline = Pipeline([Swap("signs", [("x", "<&>")])], knowledge: .standard)
        let found = pieces(of: Array("<p>x".utf8), framing: .page, pipeline: pipeline)
        #expect(String(decoding: found.flatMap(\.bytes), as: UTF8.self) == "<p>&lt;&amp;&gt;")
    }

    @Test func changesCountInThePage() {
        let found = pieces(of: Array("<p>a\n<b>teh</b>\n<p>teh t<i>e</i>h\n<p>\u{E9}".utf8), framing: .page, recording: .changes)
        // The second paragraph stands: one of its words is written in three pieces.
        #expect(found[0].changes.map(\.range) == [8..<11, 37..<39])
        #expect(found[0].changes.map(\.line) == [2, 4])
        #expect(found[0].changes.map(\.column) == [4, 4])
        #expect(found[0].line == nil)
    }

    @Test func whatIsNotUTF8Passes() {
        let page = Array("<meta charset=latin1><p>teh \u{1}".utf8.map { $0 == 1 ? 0xE9 : $0 })
        let found = pieces(of: page, framing: .page)
        #expect(found.flatMap(\.bytes) == page)
        #expect(found.map(\.notices) == [[.notUTF8]])
    }

    /// Random pages, sound and broken: tags stand byte for byte, a reader sees the cleaned text or the line as it was, and the journal leads back.
    @Test func tagsStand() throws {
        var random = SeededGenerator(5)
        let units = ["teh", " ", "the cat", "<b>", "</b>", "<p>", "<br/>", "<!-- teh -->", "&amp;", "&eacute;", "\u{E9}", "zz", "<code>", "</code>", "\n", "<a href='teh'>",
            "<script>", "</script>", "<", ">", "&", "\"", "<!--", "'", "</", "<title>", "</title>"]
        var changed = 0
        for _ in 0..<5_000 {
            let page = (0..<Int.random(in: 0...12, using: &random)).map { _ in units.randomElement(using: &random)! }.joined()
            let found = pieces(of: Array(page.utf8), framing: .page, recording: .journal)
            let output = found.flatMap(\.bytes)
            #expect(tags(output) == tags(Array(page.utf8)), "\(page)")
            #expect(try found.flatMap { try $0.original() } == Array(page.utf8))
            let lines = Self.lines(text(String(decoding: output, as: UTF8.self)))
            let before = text(page)
            let after = testPipeline.leavingOut([.layout, .boilerplate]).clean(Array(before.utf8)).text
            let allowed = Set(Self.lines(before)).union(Self.lines(after))
            #expect(lines.allSatisfy(allowed.contains), "\(page)")
            changed += output == Array(page.utf8) ? 0 : 1
        }
        print("pages: \(changed) of 5000 changed")
        #expect(changed > 500)
    }

    /// White space at an end is none for a reader, and some of it is as good as much.
    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }

    /// The page without what is text in it.
    private func tags(_ page: [UInt8]) -> UInt64 { page.withUnsafeBufferPointer { PageText($0).markup.value } }
}
