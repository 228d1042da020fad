/// The name of an encoding in the head of a page, an XML document or a style sheet.
enum DeclaredEncoding {
    /// How many bytes are looked through. The HTML standard (section 13.2.3.2) asks for 1,024; pages put more before it.
    private static let window = 4_096

    /// `<meta charset="x">`, `<meta http-equiv=… content="text/html; charset=x">`, `<?xml version="1.0" encoding="x"?>`, `@charset "x"`.
    static func find(_ head: [UInt8]) -> String? {
        let head = head.prefix(window)
        if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: 0x3E), let name = value(of: "encoding", in: head[..<end]) { return name }
        if head.starts(with: "@charset \"".utf8) { return head.dropFirst(10).firstIndex(of: 0x22).map { String(decoding: head[10..<$0], as: UTF8.self) } }
        var start = head.startIndex
        while let tag = head[start...].firstIndex(of: 0x3C) {
            let end = head[tag...].firstIndex(of: 0x3E) ?? head.endIndex
            if isMeta(head[tag..<end]), let name = value(of: "charset", in: head[tag..<end]) { return name }
            start = tag + 1
        }
        return nil
    }

    private static func isMeta(_ tag: ArraySlice<UInt8>) -> Bool {
        tag.count > 5 && zip(tag.dropFirst(), "meta".utf8).allSatisfy { $0 | 0x20 == $1 }
    }

    /// What follows `key` and an equals sign, in quotation marks or not.
    private static func value(of key: String, in bytes: ArraySlice<UInt8>) -> String? {
        let key = Array(key.utf8)
        var i = bytes.startIndex
        while i + key.count < bytes.endIndex {
            defer { i += 1 }
            guard zip(bytes[i...], key).allSatisfy({ $0 | 0x20 == $1 }) else { continue }
            var start = i + key.count
            func skipBlanks() { while start < bytes.endIndex, bytes[start] <= 0x20 { start += 1 } }
            skipBlanks()
            guard start < bytes.endIndex, bytes[start] == 0x3D else { continue }
            start += 1
            skipBlanks()
            if start < bytes.endIndex, bytes[start] == 0x22 || bytes[start] == 0x27 { start += 1 }
            let name = bytes[start...].prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F && $0 != 0x3F && $0 != 0x3E }
            if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
        return nil
    }
}
