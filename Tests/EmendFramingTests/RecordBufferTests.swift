import EmendFraming
import Testing

@Suite struct RecordBufferTests {
    private func items(_ text: String, portion: Int, limit: Int) -> [RecordBuffer.Item] {
        var buffer = RecordBuffer(limit: limit)
        var result: [RecordBuffer.Item] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            buffer.append(Array(rest.prefix(portion)))
            rest = rest.dropFirst(portion)
            while let item = buffer.next() { result.append(item) }
        }
        while let item = buffer.finish() { result.append(item) }
        return result
    }

    @Test(arguments: 1...8)
    func cutsAtLineFeeds(portion: Int) {
        let lines = ["ab\n", "\n", "c\r\n", "d"]
        #expect(items(lines.joined(), portion: portion, limit: 100) == lines.map { .record(Array($0.utf8)) })
        #expect(items("", portion: portion, limit: 100) == [])
    }

    @Test func overlongLinesPassInParts() {
        let result = items("ab\nabcdefghij\nk\n", portion: 2, limit: 3)
        let bytes = result.flatMap { item in
            switch item {
            case .record(let bytes), .part(let bytes, _, _): bytes
            }
        }
        #expect(bytes == Array("ab\nabcdefghij\nk\n".utf8))
        #expect(result.first == .record(Array("ab\n".utf8)) && result.last == .record(Array("k\n".utf8)))
        #expect(result.filter { if case .part(_, isFirst: true, isOverlong: true) = $0 { true } else { false } }.count == 1)
    }
}
