import CTOML

/// A value of a TOML document.
package indirect enum TOMLValue {
    case string([UInt8])
    /// In the order in which they stand.
    case table([(key: String, line: Int, value: TOMLValue)])
    case array([(line: Int, value: TOMLValue)])
    case integer(Int)
    case boolean(Bool)
    /// A number with a fraction, a date or a time.
    case other

    /// The keys and values of a document in TOML 1.0. Throws for what is none.
    package static func document(_ bytes: [UInt8], named file: String) throws(DictionaryError) -> [(key: String, line: Int, value: TOMLValue)] {
        var builder = Builder()
        let isDone = withUnsafeMutablePointer(to: &builder) { builder in
            emend_toml_parse(bytes, bytes.count, builder) { context, kind, key, keyCount, text, textCount, line in
                func bytes(_ start: UnsafePointer<CChar>?, _ count: Int) -> [UInt8] { Array(UnsafeRawBufferPointer(start: start, count: count)) }
                let key = String(decoding: bytes(key, keyCount), as: UTF8.self)
                context?.assumingMemoryBound(to: Builder.self).pointee.take(kind, key, bytes(text, textCount), Int(line))
            } _: { context, text, count, line in
                let text = String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
                context?.assumingMemoryBound(to: Builder.self).pointee.problem = (text, Int(line))
            }
        }
        guard isDone, case .table(let entries) = builder.result else {
            let place = DictionaryPlace(file: file, line: builder.problem?.line ?? 0)
            throw DictionaryError(place: place, problem: "is no TOML: \(builder.problem?.text ?? "it cannot be read")")
        }
        return entries
    }

    private struct Builder {
        var problem: (text: String, line: Int)?
        var result: TOMLValue?
        /// The tables and arrays that are open, the innermost last.
        private var open: [(key: String, line: Int, isArray: Bool, members: [(key: String, line: Int, value: TOMLValue)])] = []

        mutating func take(_ kind: emend_toml_kind, _ key: String, _ text: [UInt8], _ line: Int) {
            switch kind {
            case EMEND_TOML_TABLE: open.append((key, line, false, []))
            case EMEND_TOML_ARRAY: open.append((key, line, true, []))
            case EMEND_TOML_STRING: add(key, line, .string(text))
            // What comes is a 64-bit integer, and so is an Int.
            case EMEND_TOML_INTEGER: add(key, line, .integer(Int(String(decoding: text, as: UTF8.self)) ?? 0))
            case EMEND_TOML_BOOLEAN: add(key, line, .boolean(text.first == UInt8(ascii: "t")))
            case EMEND_TOML_END:
                guard let last = open.popLast() else { return }
                add(last.key, last.line, last.isArray ? .array(last.members.map { ($0.line, $0.value) }) : .table(last.members))
            default: add(key, line, .other)
            }
        }

        private mutating func add(_ key: String, _ line: Int, _ value: TOMLValue) {
            if open.isEmpty { result = value } else { open[open.count - 1].members.append((key, line, value)) }
        }
    }
}
