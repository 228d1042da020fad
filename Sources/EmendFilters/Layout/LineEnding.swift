package import EmendCore

/// How lines end.
public enum LineEnds: String, Sendable, CaseIterable {
    /// Each as it is.
    case keep
    case lf, crlf
}

/// Ends all lines in one way.
package struct LineEnding: StyledFilter {
    package let card: Card
    package let triggers: ByteSet
    private let target: LineEnds

    /// A filter that writes one kind of line ends, or one that only tells of a text that mixes them.
    package init(to target: LineEnds = .keep) {
        self.target = target
        let examples: [Example] = switch target {
        case .keep: [.reports("One\r\nTwo\nThree\r\n"), .keeps("One\r\nTwo\r\n"), .keeps("One\nTwo\n")]
        case .lf: [.fixes("One\r\nTwo\rThree\n", to: "One\nTwo\nThree\n"), .keeps("One\nTwo\n")]
        case .crlf: [.fixes("One\nTwo\rThree\r\n", to: "One\r\nTwo\r\nThree\r\n"), .keeps("One\r\nTwo\r\n")]
        }
        triggers = target == .crlf ? ByteSet("\r\n") : ByteSet("\r")
        card = Card(
            id: "line-ending", group: .layout,
            summary: "Ends all lines with LF or CRLF, as `--newline` says; without it tells of a text that mixes them.",
            reason: "Files that went through several systems mix LF, CRLF and the CR of old Macs; a single CR is no line end to most tools.",
        stays: "With --newline keep, the line ends: it then only tells.",
            safety: target == .keep ? .hint : .safe,
            reach: target == .keep ? .document : .line,
            isOptIn: true,
            examples: examples)
    }

    package func styled(_ style: Style) -> any Filter { LineEnding(to: style.newline) }
    package func isAsked(by style: Style) -> Bool { style.newline != .keep }

    package var asShown: any Filter { LineEnding(to: .lf) }

    package func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var i = 0
        var first: LineEnds?
        while let place = text.firstIndex(in: Self.ends, from: i) {
            let isPair = text[place] == 0x0D && text[place + 1] == Byte.lineFeed
            let end = place + (isPair ? 2 : 1)
            i = end
            switch target {
            case .lf where text[place] == 0x0D: edits.replace(place..<end, with: "\n")
            case .crlf where !isPair: edits.replace(place..<end, with: "\r\n")
            case .keep:
                let found: LineEnds = isPair ? .crlf : .lf
                if let first, found != first { return edits.hint(place..<end, first == .crlf ? "\r\n" : "\n") }
                first = found
            default: break
            }
        }
    }

    private static let ends = ByteSet("\r\n")
}
