/// Prints the name of each file that would change, for `--check`.
final class ChangedNames: Recorder {
    private let output: Output

    init(_ output: Output) {
        self.output = output
    }

    func settle(_ document: DocumentReport) throws {
        if document.isChanged { try output.write(visible(document.name) + "\n") }
    }

    func finish() throws { try output.flush() }
}
