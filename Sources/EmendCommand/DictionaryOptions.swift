import ArgumentParser
import Emend
import Glibc

/// A file of own words, and its turn on the command line: later ones win.
struct DictionaryFile {
    enum Kind: String, CaseIterable { case stet, corrections, words }

    let kind: Kind
    let path: String
    let turn: Int
}

/// Own words: what stands, what is corrected, what is a word.
struct DictionaryOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        """
        Words and phrases that stand as they are, one a line; /a regular expression/ too. Case does not matter, unless = stands before the entry. \
        Of several files with own words the last one wins.
        """,
        valueName: "file"), transform: { DictionaryOptions.file(.stet, $0) })
    var stet: [DictionaryFile] = []

    @Option(help: ArgumentHelp(
        """
        Own corrections: wrong->right on each line, as codespell has them, or wrong, a tab, right (.tsv), or the configuration of typos (.toml).
        """,
        valueName: "file"), transform: { DictionaryOptions.file(.corrections, $0) })
    var corrections: [DictionaryFile] = []

    @Option(help: ArgumentHelp(
        """
        Words that are right: one a line, a Hunspell dictionary (.dic, with the .aff beside it), words with counts as SymSpell has them, or what \
        emend lexicon build wrote.
        """,
        valueName: "file"), transform: { DictionaryOptions.file(.words, $0) })
    var words: [DictionaryFile] = []

    @Flag(name: .customLong("no-config"), help: "Do not read emend.toml, neither the project's nor the user's.")
    var ignoresConfiguration = false

    /// What the files say that are named here, in the project's emend.toml and in the user's.
    func dictionary(for inputs: [String]) throws -> UserDictionary {
        var loader = DictionaryLoader()
        if !ignoresConfiguration {
            for path in try Configuration.paths(for: inputs) { try loader.add(Configuration(path: path).files) }
        }
        try loader.add((stet + corrections + words).sorted { $0.turn < $1.turn })
        return try loader.dictionary()
    }

    /// Options are read from left to right, each kind into a list of its own: the turn keeps the order between them.
    private static func file(_ kind: DictionaryFile.Kind, _ path: String) -> DictionaryFile {
        DictionaryFile(kind: kind, path: path, turn: Turns.next())
    }
}

private enum Turns {
    // The command line is read by one thread, before any other is started.
    nonisolated(unsafe) private static var count = 0

    static func next() -> Int {
        count += 1
        return count
    }
}

/// Reads files of own words.
struct DictionaryLoader {
    private var builder = UserDictionary.Builder()

    mutating func add(_ files: [DictionaryFile]) throws {
        for file in files {
            let bytes = try contents(of: file.path)
            switch file.kind {
            case .stet: try builder.addStetList(bytes, named: file.path)
            case .corrections: try builder.addCorrections(bytes, named: file.path)
            case .words: try addWords(bytes, file.path)
            }
        }
    }

    /// The dictionary; what of the files is not used is said on standard error.
    func dictionary() throws -> UserDictionary {
        let dictionary = try builder.build()
        for note in dictionary.notes { report(note.description) }
        return dictionary
    }

    private mutating func addWords(_ bytes: [UInt8], _ path: String) throws {
        if path.hasSuffix(".aff") { throw UsageError(message: "\(visible(path)) holds the rules of a dictionary; give the .dic file, and these are found beside it") }
        let affixes = path.hasSuffix(".dic") ? path.dropLast(4) + ".aff" : path + ".aff"
        let isThere = WordFormat(bytes, named: path) == .hunspell && access(affixes, F_OK) == 0
        try builder.addWords(bytes, named: path, affixes: isThere ? (try contents(of: affixes), affixes) : nil)
    }
}

/// The bytes of a file that the run cannot do without.
func contents(of path: String) throws -> [UInt8] {
    let input = try Input(path: path)
    if try input.status().isDirectory { throw FileError(path, errno: EISDIR) }
    var bytes: [UInt8] = []
    while true {
        let more = try input.read(upTo: 1 << 20)
        if more.isEmpty { return bytes }
        bytes.append(contentsOf: more)
    }
}
