import Emend
import EmendFraming

/// Keeps, shows or counts what a run does, text by text. A run tells all of its recorders, in order, on one thread.
protocol Recorder: AnyObject {
    /// A text begins.
    func begin(_ document: DocumentReport) throws
    /// So many bytes of it were read, decompressed.
    func read(_ bytes: [UInt8])
    /// A piece of it was cleaned, and is written next. The pieces come in order and hold all of it.
    func take(_ piece: CleanedPiece, of document: DocumentReport) throws
    /// What is no text is passed as it was, and these are its next bytes.
    func pass(_ bytes: [UInt8])
    /// All of it is written, under a temporary name where it goes to a file.
    func end(_ document: DocumentReport) throws
    /// It is done, and waits for its name where it goes to a file. What is no text comes here, too: passed, abandoned without an error.
    func settle(_ document: DocumentReport) throws
    /// Texts that were settled take their names next: what must outlast them is brought to the disk.
    func secure() throws
    /// It has its final name, if it needs one. Comes after `settle`, in the same order, but others may have been settled meanwhile.
    func publish(_ document: DocumentReport) throws
    /// It could not take its name after all. Comes in place of `publish`.
    func lose(_ document: DocumentReport, for error: FileError) throws
    /// It was left as it was, and nothing is written. Comes in place of `end` or `settle`.
    func abandon(_ document: DocumentReport, for error: FileError?)
    /// A file was not done, be it that its text was abandoned, or that it did not come to that.
    func fail(_ job: Plan.Job, for error: FileError) throws
    /// Whoever reads the output may be waiting for more of it.
    func flush() throws
    /// No more texts come.
    func finish() throws
    /// The run ends before its last text, for an error that is told elsewhere. Comes in place of `finish`.
    func breakOff()
}

extension Recorder {
    func begin(_ document: DocumentReport) throws {}
    func read(_ bytes: [UInt8]) {}
    func take(_ piece: CleanedPiece, of document: DocumentReport) throws {}
    func pass(_ bytes: [UInt8]) {}
    func end(_ document: DocumentReport) throws {}
    func settle(_ document: DocumentReport) throws {}
    func secure() throws {}
    func publish(_ document: DocumentReport) throws {}
    func lose(_ document: DocumentReport, for error: FileError) throws {}
    func abandon(_ document: DocumentReport, for error: FileError?) {}
    func fail(_ job: Plan.Job, for error: FileError) throws {}
    func flush() throws {}
    func finish() throws {}
    func breakOff() {}
}

extension CleanedPiece {
    /// Each change, and the field that it is in where the records have several.
    var changesWithFields: some Sequence<(Change, String?)> {
        changes.enumerated().lazy.map { [fields] index, change in (change, fields.isEmpty ? nil : fields[index]) }
    }

    /// What people call the text that the piece is of: a record by its number.
    func name(in document: DocumentReport) -> String { line.map { "\(document.name):\($0)" } ?? document.name }
}
