/// The string in a field of a record, for who only reads it: nil where the line is no JSON object or the field no string.
package func recordText(of line: [UInt8], field: String) -> [UInt8]? {
    line.withUnsafeBufferPointer { bytes in
        guard let member = try? JSONScanner.find(Array(field.utf8), in: bytes), case .string(let range, _) = member else { return nil }
        return JSONText.decode(bytes, range)?.bytes
    }
}
