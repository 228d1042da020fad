import Emend
import Glibc

/// Shows questions: the lines of a change as they are and as they would be, with what is replaced marked.
struct ReviewView {
    let output: Output
    let isColored: Bool
    private static let mostLines = 8
    private static let ellipsis = "\u{2026}"

    init(_ output: Output, isColored: Bool) {
        self.output = output
        self.isColored = isColored
    }

    func show(_ question: ReviewQuestion, number: Int, of count: Int, name: String, in text: [UInt8]) throws {
        guard let first = question.changes.first else { return }
        let safety = question.changes.map(\.safety).max { Self.rank($0) < Self.rank($1) } ?? .safe
        try output.write("\n" + painted("\(visible(name)):\(first.line):\(first.column)", "1") + "  \(question.filters.joined(separator: ", ")) (\(safety.rawValue))  [\(number)/\(count)]\n")
        for reason in question.changes.reduce(into: [String](), { if !$0.contains($1.reason) { $0.append($1.reason) } }) { try output.write(wrapped(reason)) }
        try show(question, in: text)
    }

    func write(_ line: String) throws { try output.write(line + "\n") }

    func prompt(_ text: String) throws {
        try output.write(painted(text, "1;34") + " ")
        try output.flush()
    }

    private static func rank(_ safety: Safety) -> Int { safety == .safe ? 0 : safety == .unsafe ? 1 : 2 }

    private func painted(_ text: String, _ color: String) -> String { isColored && !text.isEmpty ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text }

    private func wrapped(_ text: String) -> String {
        var (result, line) = ("", " ")
        for word in text.split(separator: " ") {
            if columns(line) + columns(String(word)) + 1 > Terminal.width, line != " " {
                result += painted(line, "2") + "\n"
                line = " "
            }
            line += " " + word
        }
        return result + painted(line, "2") + "\n"
    }

    private func show(_ question: ReviewQuestion, in text: [UInt8]) throws {
        let range = question.range
        let start = text[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let replacement = question.replacement(in: text)
        // Whole lines need none of those that follow.
        let isLines = start == range.lowerBound && range.upperBound > 0 && !range.isEmpty && text[range.upperBound - 1] == 0x0A && (replacement.isEmpty || replacement.last == 0x0A)
        let end = isLines ? range.upperBound : text[range.upperBound...].firstIndex(of: 0x0A) ?? text.count
        let before = String(decoding: text[start..<range.lowerBound], as: UTF8.self)
        let after = String(decoding: text[range.upperBound..<end], as: UTF8.self)
        let old = Array(text[range])
        if question.isHint {
            for line in lines(before, old, after, "35", "{", "}") { try output.write("  " + line + "\n") }
            if let wish = question.changes.first?.after, !wish.isEmpty { try output.write("  would be: " + visible(wish) + "\n") }
            return
        }
        for line in lines(before, old, after, "31", "[-", "-]") { try output.write(painted("- ", "31") + line + "\n") }
        if isLines && replacement.isEmpty { return }
        for line in lines(before, replacement, after, "32", "{+", "+}") { try output.write(painted("+ ", "32") + line + "\n") }
    }

    /// The lines of a text of three parts, the middle one marked, each cut to the width of the terminal.
    private func lines(_ before: String, _ middle: [UInt8], _ after: String, _ color: String, _ opening: String, _ closing: String) -> [String] {
        let ends = middle.split(separator: 0x0A, omittingEmptySubsequences: false)
        var parts: [String] = []
        for (index, part) in ends.enumerated() where index < ends.count - 1 || !part.isEmpty || ends.count == 1 {
            parts.append(visible(string(part)) + (index < ends.count - 1 ? "\\n" : ""))
        }
        let endsLine = ends.count > 1 && ends.last!.isEmpty
        if endsLine, !after.isEmpty { parts.append("") }
        var result: [String] = []
        for (index, part) in parts.enumerated() {
            if index == Self.mostLines {
                result.append("\(Self.ellipsis) \(counted(parts.count - index, "more line"))")
                break
            }
            result.append(line(index == 0 ? before : "", part, index == parts.count - 1 ? after : "", color, opening, closing))
        }
        return result
    }

    private func line(_ before: String, _ middle: String, _ after: String, _ color: String, _ opening: String, _ closing: String) -> String {
        let room = Terminal.width - 3 - (isColored ? 0 : opening.count + closing.count)
        let middle = head(middle, room)
        let rest = room - columns(middle)
        let (left, right) = (legible(before), legible(after))
        // Half of the room each, and what one side does not need goes to the other.
        let leftRoom = max(rest / 2, rest - columns(right))
        let shownLeft = tail(left, leftRoom)
        let shownRight = head(right, rest - columns(shownLeft))
        let mark = middle.isEmpty ? "" : isColored ? painted(middle, "7;" + color) : opening + middle + closing
        return shownLeft + mark + shownRight
    }

    private func head(_ text: String, _ room: Int) -> String {
        if columns(text) <= room { return text }
        var (result, used) = ("", 1)
        for character in text {
            used += columns(String(character))
            if used > room { break }
            result.append(character)
        }
        return result + Self.ellipsis
    }

    private func tail(_ text: String, _ room: Int) -> String {
        if columns(text) <= room { return text }
        var (kept, used) = ([Character](), 1)
        for character in text.reversed() {
            used += columns(String(character))
            if used > room { break }
            kept.append(character)
        }
        return Self.ellipsis + String(kept.reversed())
    }

    private func columns(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + Self.columns($1) } }

    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    /// The blocks whose characters are Wide or Fullwidth in EastAsianWidth.txt of Unicode, and the emoji.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD,
    ]

    /// What does not change, with what could trick a terminal or hide made visible; letters with marks of their own stay as they are read.
    private func legible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: result.append(scalar)
            case .spaceSeparator where scalar == "\u{A0}" || scalar == "\u{3000}": result.append(" ")
            default: result.append(contentsOf: visible(String(scalar)).unicodeScalars)
            }
        }
        return String(result)
    }

    /// Bytes that are no UTF-8 as `\xE9`.
    private func string(_ bytes: ArraySlice<UInt8>) -> String {
        if let text = String(validating: Array(bytes), as: UTF8.self) { return text }
        return bytes.reduce(into: "") { $0 += $1 < 0x80 ? String(Unicode.Scalar($1)) : "\\x" + String($1, radix: 16, uppercase: true) }
    }
}
