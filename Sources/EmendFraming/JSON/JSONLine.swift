import EmendCore

/// A line that is a JSON text, with texts in some of its strings.
struct JSONLine: RecordFormat {
    let paths: [JSONPath]
    /// One for each so many paths as a query holds.
    private let queries: [JSONQuery]

    init(_ paths: [JSONPath]) {
        self.paths = paths
        // With no path at all lines are checked still.
        queries = stride(from: 0, to: max(1, paths.count), by: JSONQuery.mostPaths).map { JSONQuery(Array(paths.dropFirst($0))) }
    }

    func texts(in line: [UInt8]) -> RecordTexts {
        let end = lineContentEnd(of: line)
        var result = RecordTexts()
        if line[..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return result }
        line.withUnsafeBufferPointer { bytes in
            let source = UnsafeBufferPointer(rebasing: bytes[..<end])
            do throws(MalformedJSON) {
                for (number, query) in queries.enumerated() {
                    for place in try query.places(in: source) {
                        let path = number * JSONQuery.mostPaths + place.path
                        take(place.value, paths[path].text, source, &result)
                    }
                }
                if paths.count > 1 { putInOrder(&result.texts) }
            } catch {
                result.notices = [.malformed(error)]
                result.firstInvalidOffset = firstInvalid(in: source)
            }
        }
        return result
    }

    private func take(_ value: JSONQuery.Place.Value, _ path: String, _ source: UnsafeBufferPointer<UInt8>, _ result: inout RecordTexts) {
        func tell(_ notice: CleanedPiece.Notice) {
            // Each of many messages may lack the same.
            if !result.notices.contains(notice) { result.notices.append(notice) }
        }
        switch value {
        case .string(let range):
            if let text = JSONText.decode(source, range) {
                result.texts.append(RecordText(field: paths.count > 1 ? path : "", text: text))
            } else {
                tell(.loneSurrogate(path))
            }
        case .null: tell(.nullField(path))
        case .other: tell(.fieldIsNotText(path))
        case .missing: tell(.missingField(path))
        }
    }

    /// Texts of different paths stand in the order of the line; one that several paths lead to stands once.
    private func putInOrder(_ texts: inout [RecordText]) {
        texts.sort { $0.text.start < $1.text.start }
        var last = -1
        texts.removeAll { text in
            defer { last = text.text.start }
            return text.text.start == last
        }
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
