import EmendCore

/// How a list of corrections is written.
public enum CorrectionFormat: Sendable {
    /// `wrong->right` on each line, with what codespell's lists have besides: several candidates, reasons.
    case arrows
    /// The wrong form, a tab, the right one.
    case tabs
    /// The configuration of typos.
    case typos

    /// Told from the file's name, else from its first line that is neither empty nor a comment.
    init(_ bytes: [UInt8], named file: String) throws(DictionaryError) {
        let name = Phrase.lowercased(Array(file.utf8))
        func ends(_ ending: StaticString) -> Bool { ending.withUTF8Buffer { name.suffix($0.count).elementsEqual($0) } }
        if ends(".toml") { self = .typos; return }
        if ends(".tsv") || ends(".tab") { self = .tabs; return }
        var lines = DictionaryLines(bytes, named: file, comments: .lines)
        guard let line = try lines.next() else { self = .arrows; return }
        if line.split(around: "->") != nil {
            self = .arrows
        } else if line.contains(0x09) {
            self = .tabs
        } else if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
            self = .typos
        } else {
            throw lines.error("\(shown(line)) is no correction; write wrong->right, one a line")
        }
    }
}

/// Reads lists of corrections, one function a format.
enum CorrectionReader {
    /// `wrong->right`; after a `=` the wrong form is exact. As for codespell, a comma after the arrow takes the correction of a single word back to a hint:
    /// `wrong->one, two,` has several candidates, `wrong->right, reason` says why. Phrases hold commas of their own.
    static func arrows(_ bytes: [UInt8], named file: String) throws(DictionaryError) -> [UserCorrection] {
        var lines = DictionaryLines(bytes, named: file)
        var entries: [UserCorrection] = []
        while let line = try lines.next() {
            guard let (before, after) = line.split(around: "->") else { throw lines.error("\(shown(line)) lacks ->; write wrong->right") }
            if Array(after).split(around: "->") != nil { throw lines.error("\(shown(line)) has two arrows; write one correction a line") }
            let isExact = before.first == UInt8(ascii: "=") && before.count > 1
            let wrong = trimmed(isExact ? before.dropFirst() : before).withoutEscapedComments
            let right = trimmed(after).withoutEscapedComments
            guard !right.isEmpty else { throw lines.error("\(shown(wrong)) has no correction; name one, or put the word on a stet list if it shall stand") }
            let isWord = !wrong.contains { isBlank($0) || $0 == UInt8(ascii: ",") }
            guard isWord, let comma = right.lastIndex(of: UInt8(ascii: ",")) else {
                entries.append(try UserCorrection(wrong, [right], isApplied: true, isExact: isExact, at: lines.place))
                continue
            }
            let candidates = right[..<comma].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { trimmed($0) }
            let reason = trimmed(right[(comma + 1)...])
            entries.append(try UserCorrection(
                wrong, candidates, isApplied: false, isExact: isExact, reason: reason.isEmpty ? nil : string(reason), at: lines.place))
        }
        return entries
    }

    static func tabs(_ bytes: [UInt8], named file: String) throws(DictionaryError) -> [UserCorrection] {
        var lines = DictionaryLines(bytes, named: file, comments: .lines)
        var entries: [UserCorrection] = []
        while let line = try lines.next() {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map { trimmed($0) }
            guard fields.count == 2 else { throw lines.error("has \(fields.count == 1 ? "no tab" : "\(fields.count) columns"); write the wrong form, one tab, the right form") }
            entries.append(try UserCorrection(fields[0], [fields[1]], isApplied: true, at: lines.place))
        }
        return entries
    }
}
