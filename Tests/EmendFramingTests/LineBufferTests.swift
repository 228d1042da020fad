import EmendFraming
import Testing

@Suite struct LineBufferTests {
    private func items(_ text: String, portion: Int, limit: Int) -> [LineBuffer.Item] {
        var buffer = LineBuffer(limit: limit)
        var result: [LineBuffer.Item] = []
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
        #expect(items(lines.joined(), portion: portion, limit: 100) == lines.map { .line(Array($0.utf8)) })
        #expect(items("", portion: portion, limit: 100) == [])
    }

    @Test func overlongLinesPassInParts() {
        let result = items("ab\nabcdefghij\nk\n", portion: 2, limit: 3)
        let bytes = result.flatMap { item in
            switch item {
            case .line(let bytes), .part(let bytes, _): bytes
            }
        }
        #expect(bytes == Array("ab\nabcdefghij\nk\n".utf8))
        #expect(result.first == .line(Array("ab\n".utf8)) && result.last == .line(Array("k\n".utf8)))
        #expect(result.filter { if case .part(_, isFirst: true) = $0 { true } else { false } }.count == 1)
    }
}
