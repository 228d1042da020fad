import Emend
import Testing

@testable import EmendCore

@Suite struct PartsTests {
    /// Values of the reference implementation, `xxhsum -H64`.
    @Test func contentHashIsXXH64() {
        let cases: [(String, UInt64)] = [
            ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
            ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
        ]
        for (text, expected) in cases {
            #expect(ContentHash.of(Array(text.utf8)) == expected, "\(text)")
            var pieces = ContentHash()
            for byte in text.utf8 { pieces.update([byte]) }
            #expect(pieces.value == expected, "\(text) in pieces")
        }
        print("ran \(cases.count) hashes")
    }

    /// Swift's own decoder replaces maximal ill-formed parts too.
    @Test func repairAgreesWithTheStandardLibrary() throws {
        let alphabet: [UInt8] = [0x41, 0x80, 0xBF, 0xC2, 0xC0, 0xE0, 0xA0, 0xED, 0xF0, 0x90, 0xF4, 0xFF]
        var count = 0
        for a in alphabet { for b in alphabet { for c in alphabet { for d in alphabet {
            let bytes = [a, b, c, d]
            let repaired = try UTF8Repair(for: bytes, isStart: false, isLenient: false)?.stage.apply(to: bytes) ?? bytes
            #expect(repaired == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
            count += 1
        } } } }
        print("ran \(count) sequences")
    }

    /// The plain twin follows each byte from its origin.
    @Test func offsetMapAgreesWithFollowingEachByte() {
        var random = Random(state: 11)
        var count = 0
        for _ in 0..<2_000 {
            var map = OffsetMap()
            // For each byte now, its original place, or nil for an inserted one.
            var origin: [Int?] = (0..<20).map { $0 }
            for _ in 0..<random.below(4) + 1 {
                var edits: [StageEdit] = []
                var next: [Int?] = []
                var position = 0
                while position < origin.count {
                    if random.below(5) == 0 {
                        let removed = min(random.below(3), origin.count - position)
                        let inserted = random.below(3)
                        if removed + inserted > 0, edits.last.map({ $0.start + $0.removed < position }) ?? true {
                            edits.append(StageEdit(start: position, removed: removed, inserted: inserted))
                            next += [Int?](repeating: nil, count: inserted)
                            position += removed
                            continue
                        }
                    }
                    next.append(origin[position])
                    position += 1
                }
                map.apply(edits)
                origin = next
            }
            for start in origin.indices {
                for end in start + 1..<min(start + 4, origin.count) + 0 where start < end {
                    let (range, _) = map.original(start..<end)
                    let places = origin[start..<end].compactMap { $0 }
                    #expect(places.allSatisfy { range.contains($0) }, "\(origin) \(start..<end) -> \(range)")
                    count += 1
                }
            }
        }
        print("ran \(count) ranges")
        #expect(count > 10_000)
    }

    /// The plain twin scans the whole text anew.
    @Test func updatedTablesAgreeWithNewOnes() throws {
        var random = Random(state: 23)
        let pieces = ["word", "Zo\u{EB}", " ", "\n", "\r\n", "a,b", "x.y", ", ", ". ", "U.S.", "\u{2019}s", "'s", "-", "\u{4F60}", "\t", "f(x)", "", "9", " ,", "--", "`x y`", "$x_1$", " (Li & Wu, 2020)"].map { Array($0.utf8) }
        var updates = 0
        for _ in 0..<3_000 {
            let parts = (0..<random.below(14)).map { _ in pieces[random.below(pieces.count)] }
            let old = Array(parts.joined())
            var stage = Stage(id: "test")
            var position = 0
            for part in parts {
                switch random.below(8) {
                case 0: stage.append(removing: position..<position + part.count, of: old, inserting: pieces[random.below(pieces.count)])
                case 1: stage.append(removing: position..<position, of: old, inserting: pieces[random.below(pieces.count)])
                default: break
                }
                position += part.count
            }
            if random.below(4) == 0, stage.edits.last.map({ $0.start < position }) ?? true {
                stage.append(removing: position..<position, of: old, inserting: pieces[random.below(pieces.count)])
            }
            let new = try stage.apply(to: old)
            let updated = Tables(updating: Tables(bytes: old, knowledge: .standard), with: stage.edits, bytes: new, knowledge: .standard)
            let fresh = Tables(bytes: new, knowledge: .standard)
            let (a, b) = (String(describing: updated), String(describing: fresh))
            #expect(a == b, "\(String(decoding: old, as: UTF8.self).debugDescription) \(stage.edits)")
            let oldTables = Tables(bytes: old, knowledge: .standard)
            var evidence = Evidence(bytes: old, tables: oldTables)
            guard evidence.update(for: stage.edits, of: old, oldTables, to: new, fresh) else { continue }
            let counted = Evidence(bytes: new, tables: fresh)
            for word in oldTables.words + fresh.words {
                let (c, d) = (String(describing: evidence.uses(of: word.hash)), String(describing: counted.uses(of: word.hash)))
                #expect(c == d, "\(String(decoding: old, as: UTF8.self).debugDescription) \(stage.edits)")
                updates += 1
            }
        }
        #expect(updates > 10_000)
    }

    /// The plain twin of the table asks each pair of bytes what it is.
    @Test func signsAgreeWithLookingAtEachPair() {
        func isMark(_ byte: UInt8) -> Bool { Array(",.;:!?".utf8).contains(byte) }
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
        func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 }
        let (hyphen, quote) = (UInt8(ascii: "-"), UInt8(ascii: "\""))
        var random = Random(state: 7)
        var found: Signs = []
        for _ in 0..<2_000 {
            let bytes = (0..<random.below(24)).map { _ in [0x20, 0x20, hyphen, quote, 0x0A, UInt8(random.below(256)), UInt8(random.below(128)), 0x2C, 0x2E, 0x2E][random.below(10)] }
            let text = Text(bytes: bytes.map { $0 < 0x80 ? $0 : 0x61 }, position: BlockPosition(), knowledge: .standard, setting: .automatic)
            var plain: [UInt32: Signs] = [:]
            for i in text.bytes.indices {
                let (a, b) = (i > 0 ? text.bytes[i - 1] : 0x0A, text.bytes[i])
                var signs = Signs.of(b)
                if a == 0x2E, b == 0x2E { signs.insert(.stopsMeet) }
                if a == 0x20, isMark(b) { signs.insert(.spaceBeforeMark) }
                if isMark(a), isMark(b) { signs.insert(.marksMeet) }
                if isSpace(a), isSpace(b) { signs.insert(.spacesMeet) }
                if isSpace(a), isLineEnd(b) { signs.insert(.spaceBeforeLineEnd) }
                if a == hyphen, isSpace(b) || isLineEnd(b) { signs.insert(.hyphenBeforeSpace) }
                if a == 0x20, b == hyphen { signs.insert(.spaceBeforeHyphen) }
                if a == hyphen, b == hyphen { signs.insert(.hyphensMeet) }
                if a == hyphen, b == quote { signs.insert(.hyphenBeforeQuote) }
                if a == hyphen, isLetter(b) { signs.insert(.hyphenBeforeWord) }
                if a == quote, isMark(b) { signs.insert(.quoteBeforeMark) }
                if !signs.isEmpty { plain[UInt32(i)] = signs }
            }
            #expect(text.tables.signs.map(\.offset) == plain.keys.sorted(), "\(text.bytes)")
            for sign in text.tables.signs {
                #expect(sign.kinds == plain[sign.offset], "\(text.bytes) at \(sign.offset)")
                found.formUnion(sign.kinds)
            }
        }
        let bytes = Signs(rawValue: Signs.bytes.reduce(0) { $0 | ($1 < 0x80 ? Signs.of($1).rawValue : 0) })
        #expect(found.rawValue == 0x7FF | bytes.rawValue, "some sign never stood")
        let curly = Text(bytes: Array("a-\u{201D}. \u{E9}-\u{E9},\u{E9}".utf8), position: BlockPosition(), knowledge: .standard, setting: .automatic)
        #expect(curly.signs([.hyphenBeforeQuote, .hyphenBeforeWord]).map(\.place) == [2, 10])
        #expect(curly.signs(.quoteBeforeMark).map(\.place) == [5, 12])
        #expect(curly.signs(.of(0xE2)).map(\.place) == [2])
        // Looked up or looked for, a byte is found in the same place.
        for start in 0...curly.count { #expect(curly.firstIndex(of: 0xE2, from: start) == curly.bytes[start...].firstIndex(of: 0xE2)) }
    }

    @Test func stagesReplayAndUndo() throws {
        var stage = Stage(id: "test")
        let text = Array("one two three".utf8)
        stage.append(removing: 0..<3, of: text, inserting: Array("1".utf8))
        stage.append(removing: 7..<7, of: text, inserting: Array("!".utf8))
        stage.append(removing: 8..<13, of: text, inserting: [])
        let changed = try stage.apply(to: text)
        #expect(String(decoding: changed, as: UTF8.self) == "1 two! ")
        #expect(try stage.undo(on: changed) == text)
        #expect(throws: Stage.Mismatch.self) { try stage.undo(on: Array("2 two! ".utf8)) }
        #expect(throws: Stage.Mismatch.self) { try stage.apply(to: Array("one".utf8)) }
    }

    @Test func wordsAreFound() {
        let text = makeText("Don\u{2019}t stop; Zo\u{EB}'s U.S. plan\u{2014}18th-century NATO\u{2019}s x-ray.")
        let found = text.words.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
        #expect(found == ["Don\u{2019}t", "stop", "Zo\u{EB}'s", "U", "S", "plan", "18th", "century", "NATO\u{2019}s", "x", "ray"])
        let words = text.words
        #expect(words[0].shape.has(.apostrophe) && words[0].isTitle && words[0].hash == WordHash.of("don't".utf8))
        #expect(words[2].possessive == 2 && words[2].isTitle && words[2].hash == WordHash.of("zo\u{EB}".utf8))
        #expect(words[8].possessive == 4 && words[8].isUpper)
        #expect(words[4].isGlued && !words[5].isGlued && words[6].isGlued)
    }

    /// Each class of protected span on both sides.
    @Test func protectedSpansAreFound() {
        let cases: [(String, [String])] = [
            ("see https://a.example/b,c;d?e=f now", ["https://a.example/b,c;d?e=f"]), ("mail ann@x.org, please", ["ann@x.org"]),
            ("Amazon.com and Booking.com fell", ["Amazon.com", "Booking.com"]), ("the war.Russian side", []), ("the U.S.is here", []),
            ("run ./a.sh,then", ["./a.sh,then"]), ("in main.swift here", ["main.swift"]), ("C:\\Users\\a b", ["C:\\Users\\a"]),
            ("1,234.5 and 17.4.1 at 18:30", ["1,234.5", "17.4.1", "18:30"]), ("in 2014,and 52-48,aides", ["52-48"]), ("2,4-dichlorophenol", ["2,4-dichlorophenol"]),
            ("a #tag and @name", ["#tag", "@name"]), ("a_b and x=1 and f(a,b), too", ["a_b", "x=1", "f(a,b)"]), ("EU/NATO plan and he/she", []),
            ("`a,b` and c", ["`a,b`"]), ("| a,b |", ["| a,b |"]), ("a,b,c\n1,2,3", ["a,b,c", "1,2,3"]), ("\u{201C}I seen,it\u{201D} [sic] he", ["\u{201C}I seen,it\u{201D} [sic]"]),
            ("plain text, with a stop. And more", []), ("the .com boom", [".com"]),
        ]
        for (input, expected) in cases {
            let text = makeText(input)
            let found = text.protected.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
            #expect(found == expected, "\(input)")
        }
        print("ran \(cases.count) texts")
    }

    @Test func evidenceCountsCapitalsInsideSentences() {
        let text = makeText("Kestrov spoke to Kestrov and kestrov.\nKestrov Plans Peace\n")
        let uses = text.evidence.uses(of: WordHash.of("kestrov".utf8))
        #expect(uses.title == 1 && uses.lower == 1 && uses.titleElsewhere == 2)
        #expect(text.evidence.uses(of: WordHash.of("nobody".utf8)).all == 0)
    }

    /// Letters beyond ASCII are folded by ICU, so that both spellings are one word.
    @Test func wordsBeyondASCIIAreFolded() {
        let text = makeText("\u{D6}zil und \u{F6}zil und \u{D6}ZIL")
        #expect(Set([text.words[0].hash, text.words[2].hash, text.words[4].hash]).count == 1)
        #expect(text.words[0].isTitle && text.words[2].isLower && text.words[4].isUpper)
        #expect(text.titled(text.words[2].range) == Array("\u{D6}zil".utf8))
    }

    @Test func byteSetsAgreeWithSets() {
        var random = Random(state: 5)
        for _ in 0..<200 {
            let bytes = (0..<random.below(40)).map { _ in UInt8(random.below(256)) }
            let set = bytes.withUnsafeBufferPointer { ByteSet(of: $0) }
            #expect((0...255).allSatisfy { set.contains(UInt8($0)) == bytes.contains(UInt8($0)) })
        }
    }

    private func makeText(_ text: String) -> Text {
        Text(bytes: Array(text.utf8), position: BlockPosition(), knowledge: .standard, setting: .automatic)
    }
}

struct Random {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
