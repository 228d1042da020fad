import ArgumentParser
import Emend
import EmendLexicon
import Glibc

/// A file of own words, and its turn on the command line: later ones win.
struct DictionaryFile {
    enum Kind: String, CaseIterable {
        case stet, corrections, words
        /// Patterns of left-over lines.
        case patterns

        /// Those with own words.
        static let ofWords = [Kind.stet, .corrections, .words]
    }

    let kind: Kind
    let path: String
    let turn: Int
    /// Where a configuration names it.
    var place: DictionaryPlace?

    /// The rules of a Hunspell dictionary, if there are any beside it: in capitals where its own ending is.
    var affixes: String? {
        let stem = path.lowercased().hasSuffix(".dic") ? String(path.dropLast(4)) : path
        return kind == .words ? [".aff", ".AFF"].map { stem + $0 }.first { access($0, F_OK) == 0 } : nil
    }

    /// The files that it is made of, as far as they are there.
    var ids: [FileID] { [path, affixes].compactMap { $0.flatMap(FileID.init(path:)) } }
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

    /// The project's emend.toml and the user's, for some inputs.
    func project(for inputs: [String]) throws -> Project {
        ignoresConfiguration ? .none : Project(try Configuration.found(for: inputs), arguments: Array(CommandLine.arguments.dropFirst()))
    }

    /// Reads the files that are named here, in the project's emend.toml and in the user's.
    func loader(for inputs: [String]) throws -> DictionaryLoader { try loader(project(for: inputs)) }

    func loader(_ project: Project, readsStandardInput: Bool = false) throws -> DictionaryLoader {
        var loader = DictionaryLoader(leavesStandardInput: readsStandardInput)
        for configuration in project.configurations { try loader.add(configuration) }
        try loader.add((stet + corrections + words).sorted { $0.turn < $1.turn })
        return loader
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

/// Reads files of own words and patterns.
struct DictionaryLoader {
    private var builder = UserDictionary.Builder()
    /// What was read, which is no text to be cleaned.
    private(set) var files: Set<FileID> = []
    private var lists: [LinePatterns] = []
    private var patternsContent = ContentHash()
    /// Of all files of patterns.
    var patternsHash: UInt64 { patternsContent.value }
    /// The patterns of left-over lines from all files.
    var patterns: LinePatterns { lists.isEmpty ? .none : LinePatterns(joining: lists) }
    /// Standard input holds the text.
    private let leavesStandardInput: Bool

    init(leavesStandardInput: Bool = false) { self.leavesStandardInput = leavesStandardInput }

    mutating func add(_ configuration: Configuration) throws {
        files.formUnion(configuration.ids)
        try add(configuration.files)
    }

    mutating func add(_ files: [DictionaryFile]) throws {
        for file in files {
            let bytes = try read(file)
            self.files.formUnion(file.ids)
            switch file.kind {
            case .stet: try builder.addStetList(bytes, named: file.path)
            case .corrections: try builder.addCorrections(bytes, named: file.path)
            case .words: try addWords(bytes, file)
            case .patterns:
                lists.append(try LinePatterns(bytes, named: file.path))
                patternsContent.update(bytes)
            }
        }
    }

    private func read(_ file: DictionaryFile) throws -> [UInt8] {
        if file.path == "-" { throw UsageError(message: "a list of own words comes from a file, not from -; put it into one and name that") }
        if leavesStandardInput, isStandardInput(file.path) {
            throw UsageError(message: "\(visible(file.path)) is standard input, which holds the text; put the list or the text into a file and name that")
        }
        do {
            return try contents(of: file.path)
        } catch let error as FileError {
            guard let place = file.place else { throw error }
            throw DictionaryError(place: place, problem: error.message)
        }
    }

    /// The dictionary; what of the files is not used is said on standard error.
    func dictionary() throws -> UserDictionary {
        let dictionary = try builder.build()
        for note in dictionary.notes { report(note.description) }
        return dictionary
    }

    private mutating func addWords(_ bytes: [UInt8], _ file: DictionaryFile) throws {
        let path = file.path
        if path.lowercased().hasSuffix(".aff") { throw UsageError(message: "\(visible(path)) holds the rules of a dictionary; give the .dic file, and these are found beside it") }
        let affixes = WordFormat(bytes, named: path) == .hunspell ? file.affixes : nil
        try builder.addWords(bytes, named: path, affixes: try affixes.map { (try contents(of: $0), $0) })
    }
}

/// Whether a path leads to what standard input reads, be it a pipe or a file; a device such as a terminal may be read twice.
private func isStandardInput(_ path: String) -> Bool {
    var (named, input) = (stat(), stat())
    guard stat(path, &named) == 0, fstat(STDIN_FILENO, &input) == 0, named.st_mode & S_IFMT != S_IFCHR else { return false }
    return named.st_dev == input.st_dev && named.st_ino == input.st_ino
}

/// The bytes of a file that the run cannot do without.
func contents(of path: String) throws -> [UInt8] {
    try contents(of: Input(path: path))
}

/// All bytes of an input.
func contents(of input: Input) throws -> [UInt8] {
    if try input.status().isDirectory { throw FileError(input.name, errno: EISDIR) }
    var bytes: [UInt8] = []
    while true {
        let more = try input.read(upTo: 1 << 20)
        if more.isEmpty { return bytes }
        bytes.append(contentsOf: more)
    }
}
