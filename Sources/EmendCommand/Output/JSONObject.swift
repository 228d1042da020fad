import EmendFraming

/// A JSON object that is written member by member.
struct JSONObject {
    private var content: [UInt8] = [0x7B]

    var bytes: [UInt8] {
        var bytes = content
        bytes.append(0x7D)
        return bytes
    }

    mutating func add(_ name: String, _ value: String) {
        begin(name)
        JSONObject.quote(value, into: &content)
    }

    mutating func add(_ name: String, _ value: Int) { add(name, raw: String(value).utf8) }
    mutating func add(_ name: String, _ value: Bool) { add(name, raw: (value ? "true" : "false").utf8) }
    mutating func add(_ name: String, _ value: JSONObject) { add(name, raw: value.bytes) }

    mutating func add(_ name: String, _ values: [JSONObject]) {
        addArray(name, values) { value, content in
            content.append(contentsOf: value.content)
            content.append(0x7D)
        }
    }

    mutating func add(_ name: String, _ values: [String]) {
        addArray(name, values) { value, content in JSONObject.quote(value, into: &content) }
    }

    /// Adds a value that is JSON already.
    private mutating func add(_ name: String, raw value: some Collection<UInt8>) {
        begin(name)
        content.append(contentsOf: value)
    }

    private mutating func addArray<Value>(_ name: String, _ values: [Value], _ write: (Value, inout [UInt8]) -> Void) {
        begin(name)
        content.append(0x5B)
        for (index, value) in values.enumerated() {
            if index > 0 { content.append(0x2C) }
            write(value, &content)
        }
        content.append(0x5D)
    }

    private mutating func begin(_ name: String) {
        if content.count > 1 { content.append(0x2C) }
        JSONObject.quote(name, into: &content)
        content.append(0x3A)
    }

    static func quoted(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        quote(text, into: &result)
        return result
    }

    /// Most texts have nothing that must be escaped, and are copied.
    private static func quote(_ text: String, into result: inout [UInt8]) {
        result.append(0x22)
        var text = text
        text.withUTF8 { bytes in
            if bytes.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
                JSONText.escape(bytes, into: &result)
            } else {
                result.append(contentsOf: bytes)
            }
        }
        result.append(0x22)
    }
}
