/// Counts the files that are not text and stand as they are.
final class BinaryCount: Recorder {
    private let tellsEach: Bool
    private var first: String?
    private var count = 0

    init(tellsEach: Bool) {
        self.tellsEach = tellsEach
    }

    func settle(_ document: DocumentReport) {
        if document.isText { return }
        if tellsEach { return report("\(visible(document.name)): is not text, left as it is") }
        first = first ?? document.name
        count += 1
    }

    func finish() { tell() }
    func breakOff() { tell() }

    private func tell() {
        guard let first else { return }
        report(count == 1 ? "\(visible(first)): is not text, left as it is" : "\(count) files are not text, left as they are; --verbose names each")
    }
}
