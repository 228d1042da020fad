import EmendCore
import Testing

@testable import EmendLexicon

/// What the compiler takes and refuses.
@Suite struct LexiconCompilerTests {
    @Test func factsOfSeveralListsAreJoined() throws {
        var compiler = LexiconCompiler()
        try compiler.add(Array("may\n".utf8), named: "lower.txt")
        try compiler.add(Array("# Our own list.\nmay\n".utf8), named: "title.txt")
        try compiler.add(Array("may 13\n".utf8), named: "frequency.txt")
        try compiler.add(Array("[de]\nund\n[en]\nthe\n".utf8), named: "markers.txt")
        #expect(compiler.entries[WordHash.of("may".utf8)]?.facts == [.lower, .title, WordFacts(rawValue: 13)])
        #expect(compiler.entries[WordHash.of("und".utf8)]?.facts == .foreignMarker)
        #expect(compiler.entries[WordHash.of("the".utf8)]?.facts == .englishMarker)
    }

    @Test func theOrderOfListsDoesNotMatter() throws {
        var images: Set<[UInt8]> = []
        for names in [["lower.txt", "title.txt"], ["title.txt", "lower.txt"]] {
            var compiler = LexiconCompiler()
            for name in names { try compiler.add(Array((name == "lower.txt" ? "a\nb\nc\n" : "b\nd\n").utf8), named: name) }
            images.insert(try compiler.compile())
        }
        #expect(images.count == 1)
    }

    @Test(arguments: [0, 1, 2, 3, 1000])
    func tablesOfAnySizeAnswer(count: Int) throws {
        let words = (0..<count).map { String($0, radix: 36) + "x" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var compiler = LexiconCompiler()
        try compiler.add(Array(words.map { $0 + "\n" }.joined().utf8), named: "lower.txt")
        let image = try compiler.compile()
        image.withUnsafeBytes { bytes in
            let lexicon = Lexicon(image: bytes.baseAddress!)
            #expect(lexicon.entryCount == count)
            #expect(words.allSatisfy { lexicon.facts(of: $0.utf8) == .lower })
            #expect(lexicon.facts(of: "absent".utf8).isEmpty)
        }
    }

    @Test(arguments: [
        ("lower.txt", "b\na\n", 2), ("lower.txt", "a\na\n", 2), ("lower.txt", "Monday\n", 1), ("lower.txt", "a b\n", 1), ("lower.txt", "a\n\n", 2),
        ("lower.txt", "a\nb", 2), ("lower.txt", "a\r\n", 1), ("frequency.txt", "a\n", 1), ("frequency.txt", "a 0\n", 1), ("frequency.txt", "a 16\n", 1),
        ("markers.txt", "the\n", 1), ("unheard-of.txt", "a\n", 0),
    ])
    func badListsAreRefused(name: String, text: String, line: Int) {
        var compiler = LexiconCompiler()
        let error = #expect(throws: LexiconError.self) { try compiler.add(Array(text.utf8), named: name) }
        #expect(error?.line == line)
        #expect(error?.file == name)
    }
}
