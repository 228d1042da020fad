import Dispatch
import EmendUnicode
import Testing

@Suite struct TransformTests {
    @Test func chains() throws {
        #expect(try apply("Any-Latin; Latin-ASCII", "\u{41C}\u{43E}\u{441}\u{43A}\u{432}\u{430}") == "Moskva")
        #expect(try apply("[aeiou] Upper", "vowels") == "vOwEls")
        #expect(try apply("Lower", "\u{C9}T\u{C9} \u{1F600}") == "\u{E9}t\u{E9} \u{1F600}")
        #expect(try apply("Any-Remove", "x") == "")
    }

    @Test func unknownNames() {
        #expect(throws: Transform.Unknown.self) { _ = try Transform("No-Such") }
        #expect(throws: Transform.Unknown.self) { _ = try Transform("") }
        #expect(Transform.names.contains("Any-Latin"))
    }

    /// One transform serves several threads at once.
    @Test func threads() throws {
        let transform = try Transform("Any-Latin; Latin-ASCII")
        let text = Array("\u{391}\u{3B8}\u{3AE}\u{3BD}\u{3B1}, \u{41C}\u{438}\u{440}".utf8)
        DispatchQueue.concurrentPerform(iterations: 64) { _ in
            let result = text.withUnsafeBufferPointer { transform.applied(to: $0) }
            #expect(String(decoding: result, as: UTF8.self) == "Athena, Mir")
        }
    }

    private func apply(_ id: String, _ text: String) throws -> String {
        let transform = try Transform(id)
        return Array(text.utf8).withUnsafeBufferPointer { String(decoding: transform.applied(to: $0), as: UTF8.self) }
    }
}
