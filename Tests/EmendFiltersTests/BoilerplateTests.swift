import Emend
import Foundation
import Testing

@testable import EmendFilters

@Suite struct BoilerplateTests {
    @Test func packsCanBeRead() throws {
        let ids = Set(Catalog.filters.map(\.card.id))
        var count = 0
        var counts: [TextLanguage: Int] = [:]
        for pack in LinePatterns.packFiles {
            let patterns = try LinePatterns(pack.bytes, named: pack.name)
            #expect(patterns.sections.count < 20)
            for section in patterns.sections { #expect(ids.contains(section), "\(pack.name): \(section) is no filter") }
            #expect(pack.language != .other)
            #expect(pack.bytes == (try bytes("corpora/boilerplate/\(pack.name)")), "\(pack.name) has changed since it was embedded: touch Sources/CBoilerplate/boilerplate.c and build")
            count += patterns.count
            counts[pack.language] = patterns.count
        }
        let english = try #require(counts[.english])
        #expect(LinePatterns.packs(for: .english).count == english)
        #expect(LinePatterns.packs(for: .other).count == english)
        for (language, own) in counts where language != .english { #expect(LinePatterns.packs(for: language).count == english + own) }
        ran(count, "patterns")
    }

    @Test func sourcesAreCurrent() throws {
        let sources = try text("corpora/boilerplate/SOURCES.md")
        for pack in LinePatterns.packFiles {
            let row = try #require(sources.split(separator: "\n").first { $0.hasPrefix("| \(pack.name) ") }, "\(pack.name) is not in SOURCES.md")
            let patterns = try LinePatterns(pack.bytes, named: pack.name)
            #expect(row.contains("| \(patterns.count) |"), "\(pack.name) holds \(patterns.count) patterns")
        }
    }

    /// What the letters at the start of a pattern tell of the lines it may match is what its parser tells.
    @Test func firstWordsAreFoundWithoutParsing() throws {
        var all = 0
        for pack in LinePatterns.packFiles {
            var parsed = LinePatternReader(pack.bytes, named: pack.name, isPack: true)
            var unparsed = LinePatternReader(pack.bytes, named: pack.name, isPack: true)
            for ((pattern, line), entry) in zip(try parsed.patterns(), try unparsed.entries()) {
                let keys = LinePatternEntry.keys(of: try #require(pattern.firsts))
                #expect(Set(entry.keys) == Set(keys) && entry.keys.count == keys.count && entry.section == pattern.section, "\(pack.name):\(line)")
                all += 1
            }
        }
        ran(all, "patterns")
    }

    @Test(arguments: [
        ("Share this", ["share"]), (" Share", ["share"]), ("(Log|Sign) in", ["log", "sign"]), ("(Log in|Log|Sign up) now", ["log", "sign"]), ("(a|b {name}) c", ["a", "b"]),
        ("Don't", nil), ("Sign[-]up", nil), ("E-mail", nil), ("{number} a", nil), ("[a] b", nil), ("(a|b", nil), ("(a|)", nil), ("(a [b]|c) d", nil), ("a|b", nil), ("", nil), (" ", nil),
    ] as [(String, [String]?)])
    func firstWordsOfPlainPatterns(pattern: String, words: [String]?) {
        #expect(LinePatternEntry.plainKeys(of: Array(pattern.utf8)[...]) == words.map { $0.map { WordHash.of($0.utf8) } })
    }

    /// Each pattern without slots finds the line that it is written as, and no pattern finds a sentence.
    @Test func plainPatternsFindThemselves() throws {
        var count = 0
        for pack in LinePatterns.packFiles {
            for line in String(decoding: pack.bytes, as: UTF8.self).split(separator: "\n") where !line.contains(where: { "#[](){}|\\".contains($0) }) {
                let place = LinePattern.Position.allCases.first { line.hasPrefix($0.rawValue + ": ") }
                let plain = place.map { String(line.dropFirst($0.rawValue.count + 2)) } ?? String(line)
                let patterns = try LinePatterns(Array(line.utf8), named: "one")
                #expect(matches(plain, patterns), "\(pack.name): \(plain)")
                #expect(matches("| \(plain.uppercased()) \u{2192}", patterns), "\(pack.name): \(plain)")
                #expect(!matches("The \(plain) of the house", patterns), "\(pack.name): \(plain)")
                count += 1
            }
        }
        ran(count, "plain patterns")
    }

    @Test(arguments: [
        ("a (b|c d) e", ["a b e", "A C D e", "a: "], [true, true, false]),
        ("a [b|c] {number}", ["a 3", "a b 1,204", "a c 3.5", "a b c 3", "a"], [true, true, true, false, false]),
        ("on {date}", ["on 3 May 2024", "on May 3, 2024 at 10:30 pm", "on 2024-05-03", "on Monday", "on 3 houses"], [true, true, true, false, false]),
        ("by {name}", ["By Ann Lind", "by Ann van der Lind, Leeds", "by a man", "by Ann who left"], [true, true, false, false]),
        ("read: {title}", ["Read: Ten facts", "Read | \u{201C}Ten\u{201D} facts", "Read: Ten facts.", "Read: ten facts"], [true, true, false, false]),
        ("share on {networks}", ["Share on Facebook", "Share on X, Facebook and LinkedIn", "Share on Monday", "Share on X"], [true, true, false, false]),
        ("see us", ["see us www.example.org/a", "see us at home"], [true, false]),
        ("\\[a\\]", ["[a]", "a"], [true, false]),
        ("\u{A9} {number} {name}", ["\u{A9} 2024 Lind", "2024 Lind"], [true, false]),
    ] as [(String, [String], [Bool])])
    func patternsMatch(pattern: String, lines: [String], expected: [Bool]) throws {
        let patterns = try LinePatterns(Array(pattern.utf8), named: "one")
        for (line, isMatch) in zip(lines, expected) { #expect(matches(line, patterns) == isMatch, "\(pattern) on \(line)") }
    }

    /// What a glance at a line says is never no for a line that a pattern matches; the plain twin reads every line for every pattern.
    @Test func glancesRefuseNoMatch() throws {
        let heads = ["share on", "the", "3", "2024", "by", "copyright", "read", "image", "read more:", "(c)", "sign up", "e-mail", "x", "a", "posted"]
        let tails = ["facebook", "Ann Lind", "3 comments", "4", "example.org", "@ann", "this article", "comments", "", "b\u{FE0F}", "more", "\u{FE0F} a"]
        let patterns = ["share on {networks}", "(the|a) (post|comments)", "{number} [3] comments", "{number} {number}", "by {name}", "(copyright|(c)) {number} {name}", "read [more]", "read more: {title}",
            "image {number}", "sign[-]up [this] article", "e-mail [this article]", "x {network}", "(3|the) [more] comments", "a b", "a {date}", "posted {date}"]
        var count = 0
        for pattern in patterns {
            let list = try LinePatterns(Array(pattern.utf8), named: "one")
            for head in heads { for middle in ["", "this", "2 3", "and \u{FE0F}"] { for tail in tails {
                let bytes = Array([head, middle, tail].filter { !$0.isEmpty }.joined(separator: " ").utf8)
                let words = Tables.words(of: bytes, unicode: ICU())
                guard let start = LineStart(0..<bytes.count, of: bytes, words: words[...]) else { continue }
                let reading = LineReading(0..<bytes.count, of: bytes, words: words[...])
                let isMatch = list.all.contains { $0.matches(reading) }
                #expect(!list.matches(start) { reading }.isEmpty == isMatch, "\(pattern) on \(String(decoding: bytes, as: UTF8.self))")
                count += isMatch ? 1 : 0
            } } }
        }
        ran(count, "matches")
    }

    @Test(arguments: [
        ("a\n\n(b", "f:3: (b lacks )"),
        ("a (b|) c", "f:1: a (b|) c has an empty choice; what may be missing stands in [ ]"),
        ("{nam} a", "f:1: {nam} a has the slot {nam}, which is unknown; there is {number}, {date}, {name}, {title}, {text}, {url}, {network}, {networks}"),
        ("{name} a", "f:1: {name} a starts with a slot that may be anything; start with a word, {number}, {date} or {networks}"),
        ("a )", "f:1: a ) has ) without the one that opens it; a backslash before it makes it a character of the line"),
        ("end: ...", "f:1: end: ... holds no word"),
    ])
    func whatIsNoPatternIsRefused(file: String, message: String) {
        do {
            _ = try LinePatterns(Array(file.utf8), named: "f")
            Issue.record("\(file) was taken")
        } catch {
            #expect(error.description == message)
        }
    }

    @Test func learnerFindsWhatRecurs() throws {
        var learner = LineLearner()
        let prose = "The council met on Monday evening and heard two hours of speeches before it voted on the plan."
        for number in 1...40 {
            learner.add(Array("Weather for \(number % 28 + 1) May 2024\nThe council of W\(String(repeating: "o", count: number)) met. \(prose)\nStory \(number * 1_000) of the day\nA line of its own, \(String(repeating: "x", count: number))\n\(prose) It was the hall of Z\(String(repeating: "e", count: number)).\nLind Media Group\n".utf8))
        }
        let found = learner.patterns(inAtLeast: 10)
        #expect(found.map(\.text) == ["Story {number} of the day", "end: Lind Media Group", "start: Weather for {date}"])
        #expect(found.allSatisfy { $0.documents == 40 && $0.mayBeMore == 0 })
        let patterns = try LinePatterns(learner.file(of: "a site", inAtLeast: 10), named: "learned")
        #expect(patterns.count == 3)
        let cleaner = Cleaner(boilerplate: patterns)
        #expect(cleaner.clean("Weather for 9 June 2023\nThe talks ended.\n\nStory 12 of the day\n\nThey will go on in May.\nLind Media Group\n").text == "The talks ended.\n\nThey will go on in May.\n")
    }

    @Test func learnerStaysSmall() {
        var learner = LineLearner(capacity: 64)
        for number in 1...400 { learner.add(Array("Lind Media Group\n\(String(repeating: "y", count: number)) and more of it\n".utf8)) }
        #expect(learner.patterns(inAtLeast: 100).map(\.text) == ["edge: Lind Media Group"])
    }

    private func matches(_ line: String, _ patterns: LinePatterns) -> Bool {
        let bytes = Array(line.utf8)
        let words = Tables.words(of: bytes, unicode: ICU())
        guard let start = LineStart(0..<bytes.count, of: bytes, words: words[...]) else { return false }
        return !patterns.matches(start) { LineReading(0..<bytes.count, of: bytes, words: words[...]) }.isEmpty
    }
}
