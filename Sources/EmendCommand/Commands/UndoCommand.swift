import ArgumentParser
import EmendFraming
import Glibc

/// `emend undo`: restores what a run read from what it wrote.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend undo",
        abstract: "Restores the original, byte for byte, from the cleaned text and the journal of the run.",
        usage: "emend undo --journal FILE [--document NAME] < cleaned > original",
        discussion: """
            Standard input holds the output of the journal's last run: where that were several texts, one after the other as they were written. \
            A text that is not what the run wrote is refused with exit code 3. Where standard input is a file, it is checked before anything is \
            written; from a pipe that is known only at the end. Compressed input is decompressed, and what was inside is restored; \
            compress it anew where that is wanted.
            """)

    @Option(help: ArgumentHelp("The file that --journal wrote.", valueName: "file"))
    var journal: String

    @Option(help: ArgumentHelp("Standard input holds this one text of the journal, named as it was for the run.", valueName: "name"))
    var document: String?

    mutating func run() throws {
        let path = journal
        let input = Input()
        let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
        do {
            let undo = try JournalUndo(document: document) { offset in
                let file = try Input(path: path)
                if offset > 0, lseek(file.descriptor, off_t(offset), SEEK_SET) < 0 { throw FileError(path, errno: errno) }
                return { try file.read(upTo: $0) }
            }
            // Decompressed, if it is compressed: what is restored is what was inside.
            func content() -> ByteSource {
                let source = PackedInput(input)
                return { _ in
                    while let portion = try source.next() { if !portion.bytes.isEmpty { return portion.bytes } }
                    return []
                }
            }
            if try input.status().isRegular {
                let start = lseek(input.descriptor, 0, SEEK_CUR)
                try undo.verify(content())
                if lseek(input.descriptor, start, SEEK_SET) < 0 { throw FileError(input.name, errno: errno) }
            }
            try undo.restore(content(), to: { try output.write($0) })
            try output.flush()
        } catch let error as JournalError {
            throw FileError(path, error.message)
        } catch let error as JournalUndo.Failure {
            let end = "; nothing can be restored from it"
            switch error {
            case .isNotTheOutput(let document): throw FileError(input.name, "is not what the run wrote for \(visible(document))" + end)
            case .hasMore: throw FileError(input.name, "goes on after what the run wrote" + end)
            case .noSuchDocument(let name): throw FileError(path, "holds no text called \(visible(name))")
            }
        }
    }
}
