import Emend
import EmendFraming
import Testing

@Suite struct EditScriptTests {
    /// Composing is the same as making the stages one after the other, for random stages.
    @Test func agreesWithStagesMadeInTurn() throws {
        var random = SeededGenerator(7)
        var cases = 0
        for _ in 0..<2000 {
            let original = (0..<Int.random(in: 0...30, using: &random)).map { _ in UInt8.random(in: 0x61...0x64, using: &random) }
            var text = original
            var stages: [Stage] = []
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                let stage = randomStage(on: text, &random)
                text = try stage.apply(to: text)
                stages.append(stage)
            }
            let script = EditScript(stages, originalCount: original.count)
            #expect(script.apply(to: original) == text)
            let minimal = script.minimal(for: original)
            #expect(minimal.apply(to: original) == text)
            #expect(minimal.isEmpty == (original == text))
            for (a, b) in zip(script.edits, script.edits.dropFirst()) { #expect(a.range.upperBound < b.range.lowerBound) }
            let stage = minimal.stage(id: "framing", of: original)
            #expect(try stage.undo(on: text) == original)
            cases += 1
        }
        print("edit scripts: \(cases) cases")
        #expect(cases > 0)
    }

    @Test func minimalKeepsScalarsWhole() throws {
        // U+00E9 and U+00EA share their first byte, U+00E9 and U+0129 their last.
        for (before, after) in [("\u{E9}", "\u{EA}"), ("\u{E9}", "\u{129}"), ("a\u{E9}b", "a\u{EA}b")] {
            let original = Array(before.utf8)
            var stage = Stage(id: "s")
            stage.append(removing: 0..<original.count, of: original, inserting: Array(after.utf8))
            let script = EditScript([stage], originalCount: original.count).minimal(for: original)
            let edit = try #require(script.edits.first)
            #expect(String(validating: original[edit.range], as: UTF8.self) == "\u{E9}")
            #expect(String(validating: script.replacement(edit), as: UTF8.self) != nil)
        }
    }

    private func randomStage(on text: [UInt8], _ random: inout SeededGenerator) -> Stage {
        var stage = Stage(id: "s")
        var position = 0
        while position <= text.count {
            position += Int.random(in: 0...8, using: &random)
            let end = position + Int.random(in: 0...3, using: &random)
            guard end <= text.count else { break }
            let inserted = (0..<Int.random(in: 0...3, using: &random)).map { _ in UInt8.random(in: 0x61...0x64, using: &random) }
            stage.append(removing: position..<end, of: text, inserting: inserted)
            position = end + 1
        }
        return stage
    }
}
