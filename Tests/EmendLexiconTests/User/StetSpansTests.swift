import EmendLexicon
import EmendTesting
import EmendUnicode
import Testing

@testable import EmendCore

/// What stands is found again after edits just as in a text that is read for the first time.
@Suite struct StetSpansTests {
    @Test func updatingAgreesWithLookingAnew() throws {
        let list = try #require(try UserDictionary(stet: ["teh", "a b", "b c d", "/\\d+ x?/", "=B", "Zo\u{EB}"]).stet)
        let knowledge = Knowledge(unicode: ICU(), lexicon: Lexicon.embedded)
        var random = SplitMix(state: 11)
        let pieces = ["teh ", "a", " b", "\n", " c ", "d", "B", "\r\n", "12 x", "Zoe\u{308} ", "\u{A0}", ".", "\n\n", "a b c d "]
        var found = 0
        for _ in 0..<3_000 {
            let before = (0..<Int.random(in: 1...14, using: &random)).flatMap { _ in Array(pieces.randomElement(using: &random)!.utf8) }
            var edits: [StageEdit] = []
            var after: [UInt8] = []
            var position = 0
            while position <= before.count {
                let inserted = Bool.random(using: &random) ? [] : Array(pieces.randomElement(using: &random)!.utf8)
                let removed = min(Int.random(in: 0...3, using: &random), before.count - position)
                func isBorder(_ i: Int) -> Bool { i == before.count || before[i] & 0xC0 != 0x80 }
                if Int.random(in: 0..<4, using: &random) == 0, isBorder(position), isBorder(position + removed), removed + inserted.count > 0 {
                    edits.append(StageEdit(start: position, removed: removed, inserted: inserted.count))
                    after += inserted
                }
                let next = min(before.count, position + (edits.last?.start == position ? removed : 0) + 1)
                after += before[(edits.last?.start == position ? position + removed : position)..<next]
                if position == before.count { break }
                position = next
            }
            guard !edits.isEmpty, UTF8Repair.isValid(after) else { continue }
            let old = StetSpans(bytes: before, tables: Tables(bytes: before, knowledge: knowledge), stet: list)
            // Edits inside what stands are never made.
            if old.ranges.contains(where: { range in edits.contains { $0.start < range.upperBound && $0.start + $0.removed > range.lowerBound } }) { continue }
            let tables = Tables(bytes: after, knowledge: knowledge)
            let new = StetSpans(bytes: after, tables: tables, stet: list)
            #expect(StetSpans(updating: old, with: edits, bytes: after, tables: tables, stet: list) == new, "\(String(decoding: before, as: UTF8.self).debugDescription) \(edits)")
            found += new.ranges.count
        }
        print("stet spans: \(found) compared")
        #expect(found > 500)
    }
}
