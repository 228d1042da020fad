extension PathGlob {
    private static let mostAlternatives = 256

    /// The pattern with each choice of its braces.
    static func expanded(_ text: [Unicode.Scalar]) throws(Malformed) -> [[Unicode.Scalar]] {
        var done: [[Unicode.Scalar]] = []
        var open = [text]
        while let next = open.popLast() {
            guard let (before, choices, after) = try firstBraces(of: next) else {
                done.append(next)
                continue
            }
            for choice in choices.reversed() { open.append(before + choice + after) }
            if done.count + open.count > mostAlternatives { throw Malformed(reason: "stands for more than \(mostAlternatives) patterns") }
        }
        return done
    }

    private static func firstBraces(of text: [Unicode.Scalar]) throws(Malformed) -> (before: [Unicode.Scalar], choices: [[Unicode.Scalar]], after: [Unicode.Scalar])? {
        guard let start = firstIndex(of: "{", in: text, from: 0) else { return nil }
        var depth = 0
        var choices: [[Unicode.Scalar]] = []
        var choice = start + 1
        var index = start
        while index < text.count {
            switch text[index] {
            case "\\": index += 1
            case "{": depth += 1
            case "}":
                depth -= 1
                if depth == 0 {
                    choices.append(Array(text[choice..<index]))
                    return (Array(text[..<start]), choices, Array(text[(index + 1)...]))
                }
            case "," where depth == 1:
                choices.append(Array(text[choice..<index]))
                choice = index + 1
            default: break
            }
            index += 1
        }
        throw Malformed(reason: "has a { that is not closed")
    }

    private static func firstIndex(of scalar: Unicode.Scalar, in text: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < text.count {
            if text[index] == scalar { return index }
            index += text[index] == "\\" ? 2 : 1
        }
        return nil
    }
}
