/// JSON inside of a script element: nothing in it ends the element, and nobody who reads the page's source is deceived by what cannot be seen.
enum EmbeddedJSON {
    /// JSON that means the same. Beyond ASCII all that `visible` would show by its number is escaped, and so are `<`, `>`, `&` and DEL.
    static func bytes(_ json: ArraySlice<UInt8>) -> [UInt8] {
        if !json.contains(where: needsLook) { return Array(json) }
        var result: [UInt8] = []
        result.reserveCapacity(json.count + json.count / 8)
        for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "<", ">", "&", "\u{7F}": escape(scalar, into: &result)
            case "\0"..."~": result.append(UInt8(scalar.value))
            default: if isHidden(scalar) { escape(scalar, into: &result) } else { result.append(contentsOf: UTF8.encode(scalar)!) }
            }
        }
        return result
    }

    private static func needsLook(_ byte: UInt8) -> Bool { byte >= 0x7F || byte == 0x3C || byte == 0x3E || byte == 0x26 }

    private static func escape(_ scalar: Unicode.Scalar, into result: inout [UInt8]) {
        for unit in UTF16.encode(scalar)! { result += Array(("\\u" + hexadecimal(UInt64(unit)).suffix(4)).utf8) }
    }
}
