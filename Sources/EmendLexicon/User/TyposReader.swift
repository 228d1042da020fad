import EmendCore

/// Reads words from the configuration of typos (`typos.toml`): `[default.extend-words]` and `[default.extend-identifiers]`.
///
/// As typos has it, a value equal to its key lets the word stand, an empty one says that the word is never right, and identifiers are
/// exact. Everything else in the file is about files and patterns, and a note says that it is not used.
enum TyposReader {
    enum Entry {
        case correction(UserCorrection)
        case stet(StetEntry)
    }

    static func entries(_ bytes: [UInt8], named file: String) throws(DictionaryError) -> (entries: [Entry], notes: [DictionaryNote]) {
        var entries: [Entry] = []
        var notes: [DictionaryNote] = []
        func place(_ line: Int) -> DictionaryPlace { DictionaryPlace(file: file, line: line) }
        for (key, line, value) in try TOMLValue.document(bytes, named: file) {
            guard key == "default", case .table(let members) = value else {
                let isByType = key == "type"
                notes.append(DictionaryNote(place: place(line), text: isByType
                    ? "words for files of one type (type) are not used; put them into [default.extend-words] if they hold in every text"
                    : "\(shown(key.utf8)) is not about words and is not used"))
                continue
            }
            for (key, line, value) in members {
                guard key == "extend-words" || key == "extend-identifiers" else {
                    notes.append(DictionaryNote(place: place(line), text: "default.\(shown(key.utf8)) is not used; extend-words and extend-identifiers are"))
                    continue
                }
                guard case .table(let words) = value else { throw DictionaryError(place: place(line), problem: "\(key) is no table; write [default.\(key)]") }
                for (wrong, line, value) in words {
                    guard case .string(let right) = value else {
                        throw DictionaryError(place: place(line), problem: "\(shown(wrong.utf8)) is given something other than a string; write \(shown(wrong.utf8)) = \"right\"")
                    }
                    entries.append(try entry(Array(wrong.utf8), right, isExact: key == "extend-identifiers", at: place(line)))
                }
            }
        }
        // In the order of the file, which decides between two tables that have the same word.
        return (entries.sorted { line(of: $0) < line(of: $1) }, notes.sorted { $0.place.line < $1.place.line })
    }

    private static func entry(_ wrong: [UInt8], _ right: [UInt8], isExact: Bool, at place: DictionaryPlace) throws(DictionaryError) -> Entry {
        if right == wrong { return .stet(try StetEntry(word: wrong, isExact: isExact, at: place)) }
        return .correction(try UserCorrection(wrong, right.isEmpty ? [] : [right], isApplied: !right.isEmpty, isExact: isExact, at: place))
    }

    private static func line(of entry: Entry) -> Int {
        switch entry {
        case .correction(let correction): correction.place.line
        case .stet(let stet): stet.place.line
        }
    }
}
