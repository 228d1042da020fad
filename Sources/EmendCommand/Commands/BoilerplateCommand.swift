import ArgumentParser
import Emend
import EmendFraming
import Glibc

/// `emend boilerplate`: finds what a site leaves in each of its pages.
struct BoilerplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend boilerplate",
        abstract: "Finds the lines that the pages of a site share, for --boilerplate.",
        usage: "emend boilerplate learn PATH ... --out FILE",
        subcommands: [Learn.self])
}

extension BoilerplateCommand {
    struct Learn: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "learn", abstract: "Writes patterns of the lines that recur over documents.",
            discussion: """
                A line counts once in a document, whatever its case and spaces are; figures and dates are slots. Each file is read once, and memory is bounded: where a site \
                has more than a million different lines, the rarest are forgotten, and the counts in the file say how far they may be short. The file is for reading and \
                editing before it is used.
                """)

        @Argument(help: ArgumentHelp("Files or directories of one site: a document each, or a document in each record of .jsonl and .ndjson.", valueName: "path"))
        var paths: [String]

        @Option(help: ArgumentHelp("The pattern file to write.", valueName: "file")) var out: String

        @Option(help: ArgumentHelp("How many documents must hold a line. (default: a tenth of them, and 3 at least)", valueName: "count"))
        var minDocuments: Int?

        @Option(help: ArgumentHelp("The field of a record that holds the text: a name at the top level or a JSONPath.", valueName: "name")) var field = "text"

        mutating func run() throws {
            if let minDocuments, minDocuments < 2 { throw UsageError(message: "--min-documents \(minDocuments): a line recurs in 2 documents at least") }
            if out == "-" { throw UsageError(message: "--out needs a file") }
            var reader = DocumentReader(field: field)
            for path in paths {
                guard let status = fileStatus(path) else { throw FileError(path, errno: errno) }
                if status.isDirectory {
                    let walk = Walk(path)
                    for (entry, id) in zip(walk.entries, walk.ids) {
                        switch entry.kind {
                        case .file: if id != FileID(path: out) { try reader.read(walk.path(entry)) }
                        case .link, .other: report(walk.note(entry).message)
                        case .failed: throw walk.error(entry)
                        }
                    }
                } else {
                    if let id = FileID(path: out), id == FileID(status) { throw UsageError(message: "\(visible(out)) is one of the inputs; name another file to write") }
                    try reader.read(path)
                }
            }
            let learner = reader.learner
            let fewest = minDocuments ?? max(3, (learner.documents + 9) / 10)
            guard learner.documents >= fewest else {
                throw UsageError(message: "\(counted(learner.documents, "document")) cannot hold a line \(fewest) times; name more, or lower --min-documents")
            }
            let file = try Replacement(path: out, like: model(of: out))
            try file.output.write(learner.file(of: paths.map(visible).joined(separator: ", "), inAtLeast: fewest))
            try file.commit()
            let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
            try output.write("\(visible(out)): \(counted(learner.patterns(inAtLeast: fewest).count, "pattern")) from \(counted(learner.documents, "document"))\n")
            try output.flush()
        }
    }
}

/// Hands the documents of files to a learner.
private struct DocumentReader {
    private(set) var learner = LineLearner()
    let field: String

    init(field: String) { self.field = field }

    mutating func read(_ path: String) throws {
        let input = try Input(path: path)
        let name = path.lowercased()
        guard name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") else {
            var bytes: [UInt8] = []
            while case let more = try input.read(), !more.isEmpty { bytes += more }
            take(bytes, path)
            return
        }
        var buffer = RecordBuffer()
        var without = 0
        let place = try FormatOptions.path(field)
        func learn(_ item: RecordBuffer.Item) {
            guard case .record(let line) = item else { return without += 1 }
            let texts = recordTexts(of: line, at: place)
            if texts.isEmpty { without += 1 }
            for text in texts { learner.add(text) }
        }
        while case let more = try input.read(), !more.isEmpty {
            buffer.append(more)
            while let item = buffer.next() { learn(item) }
        }
        while let item = buffer.finish() { learn(item) }
        if without > 0 { report("\(visible(path)): \(counted(without, "line")) passed for want of a string in \"\(visible(field))\"") }
    }

    private mutating func take(_ bytes: [UInt8], _ path: String) {
        guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
            report("\(visible(path)): is no text in UTF-8, passed over")
            return
        }
        learner.add(bytes)
    }
}
