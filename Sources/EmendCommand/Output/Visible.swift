/// The text with what the eye cannot see, or cannot tell apart, written as `\n`, `\t` or `\u{...}`, and a byte of a path that is no UTF-8 as `\xE9`.
func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case " "..."~": result.unicodeScalars.append(scalar)
        default:
            if let byte = String.strayByte(scalar) {
                result += "\\x\(String(byte, radix: 16, uppercase: true))"
            } else if isHidden(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
    return result
}

/// The eye cannot see it, or cannot tell it apart.
func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark, .privateUse, .unassigned,
        .surrogate:
        true
    default:
        scalar.properties.isDefaultIgnorableCodePoint
    }
}

/// The text filled up with spaces on the right.
func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
}

/// The text filled up with spaces on the left.
func alignedRight(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

/// "1 file", "2 files".
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
}
