public import EmendCore
public import EmendUnicode

/// Applies a transform of ICU.
public struct Transliteration: StyledFilter {
    public let card = Card(
        id: "transliteration", group: .unicode,
        summary: "Applies the transform of ICU that `--transform` names, as in `--transform 'Any-Latin; Latin-ASCII'`.",
        reason: "Writes one script in another, or takes off marks, for search and for systems that know only some letters. The examples have Any-Latin; Latin-ASCII.",
        stays: "Addresses, paths, code, and text that the transform would change again and again.",
        isOptIn: true, needsNaming: true,
        examples: [
            .fixes("\u{41C}\u{43E}\u{441}\u{43A}\u{432}\u{430} \u{438} Z\u{FC}rich", to: "Moskva i Zurich"),
            .fixes("\u{397} \u{391}\u{3B8}\u{3AE}\u{3BD}\u{3B1}", to: "E Athena"),
            .keeps("plain ASCII"),
            .keeps("https://\u{43F}\u{440}\u{438}\u{43C}\u{435}\u{440}.example/\u{FC}"),
        ])
    public let triggers: ByteSet
    private let transform: Transform?

    /// Without a transform the filter does nothing.
    public init(_ transform: Transform? = nil) {
        self.transform = transform
        triggers = transform == nil ? ByteSet() : .all
    }

    package func styled(_ style: Style) -> any Filter { Transliteration(style.transform) }
    package func isAsked(by style: Style) -> Bool { style.transform != nil }
    public var hasStyle: Bool { true }

    public var asShown: any Filter { Transliteration(try? Transform("Any-Latin; Latin-ASCII")) }

    public func scan(_ text: borrowing Text, _ edits: inout Edits) {
        guard let transform else { return }
        let spans = text.protected.filter { $0.kind.isAddress || !$0.kind.admits(.unicode) }
        var next = 0
        for line in text.lines {
            var start = Int(line.start)
            while start < Int(line.end) {
                while next < spans.count, Int(spans[next].end) <= start { next += 1 }
                if next < spans.count, Int(spans[next].start) <= start {
                    start = Int(spans[next].end)
                    continue
                }
                let limit = next < spans.count ? min(Int(line.end), Int(spans[next].start)) : Int(line.end)
                let end = Self.pieceEnd(text, from: start, to: limit)
                propose(transform, text, start..<end, &edits)
                start = end
            }
        }
    }

    /// Pieces keep the time linear: ICU moves all that follows at each change. A piece ends behind a space, if there is one.
    private static func pieceEnd(_ text: borrowing Text, from start: Int, to limit: Int) -> Int {
        let longestPiece = 1_024
        guard limit - start > longestPiece else { return limit }
        var end = start + longestPiece
        while end > start, text[end - 1] != Byte.space { end -= 1 }
        if end > start { return end }
        end = start + longestPiece
        while text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// Proposes an edit for each word that changes, or one for the whole where the words do not correspond.
    private func propose(_ transform: Transform, _ text: borrowing Text, _ range: Range<Int>, _ edits: inout Edits) {
        let (old, new) = text.bytes.withUnsafeBufferPointer { bytes in
            let piece = UnsafeBufferPointer(rebasing: bytes[range])
            return (Array(piece), transform.applied(to: piece))
        }
        guard old != new else { return }
        let oldWords = old.split(separator: Byte.space, omittingEmptySubsequences: false)
        let newWords = new.split(separator: Byte.space, omittingEmptySubsequences: false)
        if oldWords.count == newWords.count {
            for (word, replacement) in zip(oldWords, newWords) where word != replacement { Self.replace(word, by: replacement, at: range.lowerBound, &edits) }
        } else {
            Self.replace(old[...], by: new[...], at: range.lowerBound, &edits)
        }
    }

    /// Replaces what differs, cut at scalars.
    private static func replace(_ old: ArraySlice<UInt8>, by new: ArraySlice<UInt8>, at offset: Int, _ edits: inout Edits) {
        var (old, new) = (old, new)
        var same = zip(old, new).prefix { $0 == $1 }.count
        while same > 0, old.dropFirst(same).first.map({ $0 & 0xC0 == 0x80 }) == true || new.dropFirst(same).first.map({ $0 & 0xC0 == 0x80 }) == true { same -= 1 }
        (old, new) = (old.dropFirst(same), new.dropFirst(same))
        same = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
        while same > 0, old[old.endIndex - same] & 0xC0 == 0x80 { same -= 1 }
        edits.replace(offset + old.startIndex..<offset + old.endIndex - same, with: new.dropLast(same))
    }
}
