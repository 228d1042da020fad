import Foundation
import Testing

@Suite struct BaselineTests {
    private let texts = [
        "a.txt": "It was teh end of it.\n\nWe saw a important man and  another one.\n",
        "sub/b c.txt": "Leaders from NATO,teh Union met in a old house.\n",
        "r.jsonl": "{\"text\":\"It was teh end,my friend.\"}\n{\"text\":\"A quiet line.\"}\n",
        "t.csv": "id,text\n1,It was teh end\n",
        "p.html": "<p>It was teh end of <b>a important</b> day.</p>\n",
    ]

    private func place() throws -> Workplace {
        let place = try Workplace()
        for (name, content) in texts { try place.write("d/" + name, content) }
        return place
    }

    @Test(arguments: ["1", "4"])
    func whatIsAcceptedStandsAndIsNotToldOf(jobs: String) throws {
        let place = try place()
        #expect(try place.emend(["--check", "d"]).code == 1)
        let made = try place.emend(["baseline", "d", "--out", "d/.base", "-j", jobs])
        #expect(made.code == 0 && made.errors == "")
        #expect(try place.text("d/.base").split(separator: "\n").count > 8)
        let check = try place.emend(["--check", "d", "--baseline", "d/.base", "--changes", "changes", "-j", jobs])
        #expect(check.code == 0 && check.text == "" && check.errors == "")
        #expect(try place.text("changes") == "")
        #expect(try place.emend(["--diff", "d", "--baseline", "d/.base", "-j", jobs]).text == "")
        #expect(try place.emend(["--stats", "d", "--baseline", "d/.base", "-j", jobs]).text.contains("5 files, 0 changed"))
        #expect(try place.emend(["--in-place", "d", "--baseline", "d/.base", "-j", jobs]).code == 0)
        for (name, content) in texts { #expect(try place.text("d/" + name) == content) }
    }

    @Test func survivesEditsElsewhereAndOnlyWhatIsNewIsChanged() throws {
        let place = try place()
        _ = try place.emend(["baseline", "d/a.txt", "--out", "d/.base"])
        try place.write("d/a.txt", "A line of old is here.\n\n" + texts["a.txt"]! + "\nHe met a old man.\n")
        #expect(try place.emend(["--check", "d/a.txt", "--baseline", "d/.base"]).code == 1)
        let cleaned = try place.emend(["d/a.txt", "--baseline", "d/.base"])
        #expect(cleaned.text == "A line of old is here.\n\n" + texts["a.txt"]! + "\nHe met an old man.\n")
        // The same words elsewhere are another finding.
        try place.write("d/a.txt", texts["a.txt"]! + "\nThis is teh beginning of all.\n")
        #expect(try place.emend(["d/a.txt", "--baseline", "d/.base"]).text == texts["a.txt"]! + "\nThis is the beginning of all.\n")
    }

    @Test func tellsOfEntriesThatMatchNothing() throws {
        let place = try place()
        _ = try place.emend(["baseline", "d", "--out", "d/.base"])
        try place.write("d/a.txt", "It was the end of it.\n\nWe saw a important man and  another one.\n")
        let check = try place.emend(["--check", "d", "--baseline", "d/.base"])
        #expect(check.code == 0)
        #expect(check.errors == "emend: d/.base: 1 entry no longer matches anything; emend baseline FILE ... --out d/.base renews it\n")
        // What was not looked at, or for, may still be there.
        #expect(try place.emend(["--check", "d/p.html", "--baseline", "d/.base"]).errors == "")
        #expect(try place.emend(["--check", "--only", "article-agreement", "d", "--baseline", "d/.base"]).errors == "")
        try place.write("d/p.html", texts["p.html"]! + texts["p.html"]!)
        #expect(try place.emend(["--check", "d/p.html", "--baseline", "d/.base"]).errors.contains("more than d/.base counts"))
    }

    @Test func pathsAreRelativeToTheBaseline() throws {
        let place = try place()
        _ = try place.emend(["baseline", place.path + "/d/sub", "d/a.txt", "--out", "d/sub/base"])
        let paths = Set(try place.text("d/sub/base").split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t")[0] })
        #expect(paths == ["../a.txt", "b c.txt"])
        #expect(try place.emend(["--check", "d/sub/../sub/b c.txt", "d/a.txt", "--baseline", "d/sub/base"]).code == 0)
        let printed = try place.emend(["baseline", "d/a.txt"])
        #expect(printed.text.contains("\nd/a.txt\t"))
        // Made anew it is the same, and it is no text of its directory.
        let first = try place.text("d/sub/base")
        _ = try place.emend(["baseline", "d/sub", "d/a.txt", "--out", "d/sub/base"])
        #expect(try place.text("d/sub/base") == first)
    }

    @Test func refusesWhatIsNoBaseline() throws {
        let place = try place()
        let good = try place.emend(["baseline", "d/a.txt"]).text
        for (content, said) in [
            ("teh->the\n", "is no baseline"), ("# emend findings, version 2\n", "made by a later emend"), (good + "<<<<<<< HEAD\n", "line \(good.split(separator: "\n").count + 1): is no finding"),
            (good + "a\tmisspelling\tteh\\q\tthe\t0123456789abcdef\t1\n", "is no finding"),
        ] {
            try place.write("base", content)
            let refused = try place.emend(["--check", "d", "--baseline", "base"])
            #expect(refused.code == 2 && refused.errors.contains(said) && refused.errors.filter { $0 == "\n" }.count == 1)
        }
        #expect(try place.emend(["--check", "d", "--baseline", "missing"]).code == 3)
        #expect(try place.emend(["baseline", "-"]).code == 2)
        #expect(try place.emend(["baseline", "missing.txt", "d/a.txt", "--out", "b2"]).code == 3)
        #expect(try place.text("b2").contains("d/a.txt\t"))
    }

    /// The journal of a run with a baseline leads back, too.
    @Test func undo() throws {
        let place = try place()
        _ = try place.emend(["baseline", "d/a.txt", "--out", "base"])
        try place.write("d/a.txt", texts["a.txt"]! + "\nHe met a old man.\n")
        let cleaned = try place.emend(["d/a.txt", "--baseline", "base", "--journal", "j"])
        #expect(try place.emend(["undo", "--journal", "j"], input: cleaned.output).text == texts["a.txt"]! + "\nHe met a old man.\n")
    }
}
