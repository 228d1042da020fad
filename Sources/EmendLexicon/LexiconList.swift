/// Reads a word list line by line and insists on its order.
///
/// Lines end with a line feed. Lines that start with `#` are comments, and only stand at the head of the file. A line in
/// brackets starts a section. Within a section lines ascend by their bytes, which leaves no room for a duplicate.
struct LexiconList {
    let name: String
    private let bytes: [UInt8]
    private var position = 0
    private var line = 0
    private var last: ArraySlice<UInt8>?

    /// The section of the line read last.
    private(set) var section: String?

    init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// The next line that is neither a comment nor the start of a section; nil at the end.
    mutating func next() throws(LexiconError) -> ArraySlice<UInt8>? {
        while position < bytes.count {
            line += 1
            guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else { throw error("lacks its line end") }
            let text = bytes[position..<end]
            position = end + 1
            if text.first == UInt8(ascii: "#"), last == nil, section == nil { continue }
            if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") {
                section = String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
                last = nil
                continue
            }
            if let last, !last.lexicographicallyPrecedes(text) { throw error("is not in order, or twice there") }
            last = text
            return text
        }
        return nil
    }

    func error(_ problem: String) -> LexiconError { LexiconError(file: name, line: line, problem: problem) }
}
