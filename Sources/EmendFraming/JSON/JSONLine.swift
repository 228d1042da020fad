import EmendCore

/// A line that is a JSON text, with texts in some of its strings.
struct JSONLine: RecordFormat {
    let paths: [JSONPath]
    private let query: JSONQuery

    init(_ paths: [JSONPath]) {
        self.paths = paths
        query = JSONQuery(paths)
    }

    func texts(in line: [UInt8]) -> RecordTexts {
        let end = lineContentEnd(of: line)
        var result = RecordTexts()
        if line[..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return result }
        line.withUnsafeBufferPointer { bytes in
            let source = UnsafeBufferPointer(rebasing: bytes[..<end])
            do throws(MalformedJSON) {
                let places = try query.places(in: source)
                for place in places {
                    let name = paths[place.path].text
                    switch place.value {
                    case .string(let range):
                        if result.texts.contains(where: { $0.text.start == range.lowerBound }) { continue }
                        if let text = JSONText.decode(source, range) {
                            result.texts.append(RecordText(field: name, text: text))
                        } else {
                            result.notices.append(.loneSurrogate(name))
                        }
                    case .null: result.notices.append(.nullField(name))
                    case .other: result.notices.append(.fieldIsNotText(name))
                    }
                }
                for (number, path) in paths.enumerated() where !places.contains(where: { $0.path == number }) {
                    result.notices.append(.missingField(path.text))
                }
            } catch {
                result.notices = [.malformed(error)]
            }
        }
        return result
    }
}

/// Where the line end of a line starts.
func lineContentEnd(of line: [UInt8]) -> Int {
    guard line.last == 0x0A else { return line.count }
    return line.count >= 2 && line[line.count - 2] == 0x0D ? line.count - 2 : line.count - 1
}

/// The strings at a path of a record, for who only reads them: none where the line is no JSON or there is no string.
package func recordTexts(of line: [UInt8], at path: JSONPath) -> [[UInt8]] {
    JSONLine([path]).texts(in: line).texts.map(\.text.bytes)
}
