import Foundation
import Testing

/// The page of `--report FILE.html` in a real browser, driven by its address.
@Suite(.serialized) struct ReportPageTests {
    private static let lines = 7_200

    /// A report of more than 100,000 changes. It is only read once it is there.
    nonisolated(unsafe) private static let big = Result {
        let place = try Workplace()
        var text = ""
        for index in 0..<lines {
            text += "The\u{7} house\u{7} is\u{7} old\u{7} and  has  a  door ,  a  roof , some paint,some stone,some wood,and\u{7} glass\u{7} \(index).\n"
        }
        try place.write("big & <b>.txt", text)
        let nasty = "We saw\u{7} \u{202E}evil</script><script>console.error(1)</script>\u{2028}<img src=x onerror=console.error(2)>.\n"
        try place.write("nasty.txt", nasty)
        try place.write("rare.txt", "It was teh cat.\n")
        let only = "control-character,doubled-space,space-before-punctuation,missing-space-after-comma,misspelling,direction-mark"
        let outcome = try place.emend(["big & <b>.txt", "nasty.txt", "rare.txt", "--only", only, "--check", "--report", "r.html", "--report", "r.json"])
        #expect(outcome.errors == "" && outcome.code == 1)
        return place
    }

    private struct Page {
        /// As the browser holds it after the scripts ran, without the data and the scripts.
        var body: String
        /// What the scripts, and the policy, complained of.
        var complaints: [String]

        /// What stands between a tag with this id and the end of such tags.
        func element(_ id: String, _ tag: String) -> String {
            guard let start = body.range(of: "id=\"\(id)\""), let end = body.range(of: "</\(tag)>", range: start.upperBound..<body.endIndex) else { return "" }
            return String(body[start.upperBound..<end.lowerBound])
        }

        var rows: Int { element("rows", "tbody").components(separatedBy: "<tr").count - 1 }
        var found: String { element("found", "p").components(separatedBy: ">").last ?? "" }
    }

    private func open(_ path: String, _ address: String = "") throws -> Page? {
        guard let chromium = Tool.chromium else { return nil }
        let profile = try Workplace()
        let (output, errors) = try chromium.runAndListen(["--user-data-dir=\(profile.path)", "--virtual-time-budget=10000", "--dump-dom", URL(fileURLWithPath: path).absoluteString + address])
        let page = String(decoding: output, as: UTF8.self)
        let body = try #require(page.range(of: "<body>"))
        let data = try #require(page.range(of: "<script type=\"application/json\""))
        return Page(body: String(page[body.upperBound..<data.lowerBound]), complaints: errors.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init))
    }

    private func openBig(_ address: String = "") throws -> Page? { try open(Self.big.get().path + "/r.html", address) }

    @Test func aHundredThousandChanges() throws {
        let place = try Self.big.get()
        let report = try #require(try JSONSerialization.jsonObject(with: place.data("r.json")) as? [String: Any])
        let totals = try #require(report["totals"] as? [String: Int])
        let applied = try #require(totals["applied"])
        #expect(applied > 100_000)
        #expect(try place.data("r.html").count < 6_000_000)
        guard let page = try openBig() else { return }
        #expect(page.complaints == [])
        func figure(_ number: Int) -> String { number.formatted(.number.locale(Locale(identifier: "en_US"))) }
        #expect(page.element("totals", "dl").contains("<dt>Changes</dt><dd>\(figure(applied))<"))
        #expect(page.element("totals", "dl").contains("<dt>Files</dt><dd>3<"))
        // All filters with their exact counts, the seldom one whole.
        for filter in try #require(report["filters"] as? [[String: Any]]) {
            let row = try #require(page.element("chart", "table").components(separatedBy: "<tr").first { $0.contains(">\(filter["id"]!)<") })
            #expect(row.contains(">\(figure(filter["applied"] as! Int))<"))
            #expect(row.contains(">all<") == ["misspelling", "direction-mark"].contains(filter["id"] as? String))
        }
        #expect(page.element("files", "table").contains("big &amp; &lt;b&gt;.txt"))
        #expect(page.element("sample", "p").contains("random sample") && page.element("sample", "p").contains("of \(figure(applied)) changes"))
        #expect(page.rows == 50, "a page of them, not all")
        #expect(page.found.hasPrefix("1\u{2013}50 of ") && page.found.hasSuffix("in the sample of \(figure(applied))"))
    }

    @Test func searchAndFilters() throws {
        guard let rare = try openBig("#filter=misspelling&search=TEH") else { return }
        #expect(rare.rows == 1 && rare.found.hasPrefix("1 that match"), "\(rare.found)")
        #expect(rare.element("rows", "tbody").contains("It was <del>teh</del> cat.") && rare.element("rows", "tbody").contains("It was <ins>the</ins> cat."))
        #expect(rare.element("rows", "tbody").contains("rare.txt:1:8"))
        let none = try #require(try openBig("#filter=misspelling&search=nowhere"))
        #expect(none.rows == 0 && none.found.contains("match"))
        let page = try #require(try openBig("#group=spacing&page=3&state=applied&safety=safe&theme=dark"))
        #expect(page.found.hasPrefix("101\u{2013}150 of ") && page.rows == 50)
        #expect(!page.element("rows", "tbody").contains(">control-character<") && page.element("rows", "tbody").contains(">space-before-punctuation<"))
        #expect(try #require(try openBig("#state=hint")).rows == 0)
        #expect((rare.complaints + none.complaints + page.complaints).isEmpty)
    }

    /// What the texts hold is text, and what is hidden in it shows.
    @Test func nothingOfTheTextsIsMarkup() throws {
        guard let page = try openBig("#file=nasty.txt") else { return }
        #expect(page.complaints == [])
        let rows = page.element("rows", "tbody")
        #expect(page.rows >= 1 && !rows.contains("<script") && !rows.contains("<img"))
        #expect(rows.contains("&lt;script&gt;") && rows.contains(">\\u{202E}</span></del>evil") && rows.contains("title=\"U+2028 line separator\""))
        #expect(!page.body.unicodeScalars.contains { ["\u{202E}", "\u{2028}", "\u{7}"].contains($0) })
        let source = try Self.big.get().text("r.html")
        #expect(source.components(separatedBy: "<script").count == 3 && !source.unicodeScalars.contains("\u{202E}"))
    }

    /// The page needs nothing from elsewhere, and its policy would tell.
    @Test func thePolicyHolds() throws {
        let place = try Self.big.get()
        let source = try place.text("r.html")
        #expect(source.contains("content=\"default-src 'none'; style-src 'sha256-") && !source.contains("http://") && !source.contains("https://") && !source.contains("unsafe-inline"))
        try place.write("injected.html", source.replacingOccurrences(of: "<main>", with: "<main><script>document.title = 'run'</script><img src=\"http://127.0.0.1:9/x\">"))
        guard let page = try open(place.path + "/injected.html") else { return }
        #expect(page.complaints.count == 2 && page.complaints.allSatisfy { $0.contains("Content Security Policy") }, "\(page.complaints)")
        #expect(page.rows == 50)
    }

    @Test func aCleanTextAndAFailedFile() throws {
        let place = try Workplace()
        try place.write("a.txt", "Nothing is wrong here.\n")
        _ = try place.emend(["a.txt", "missing<b>.txt", "--check", "--report", "r.html"])
        guard let page = try open(place.path + "/r.html") else { return }
        #expect(page.complaints == [] && page.rows == 0)
        #expect(page.found == "Nothing was found: the text is clean." && page.element("failures", "details").contains("missing&lt;b&gt;.txt: No such file or directory"))
        #expect(page.element("totals", "dl").contains("<dt>Failed files</dt><dd>1<"))
    }
}
