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
    /// All of it is written, under a temporary name where it goes to a file.
    func end(_ document: DocumentReport) throws
    /// Texts that ended take their names next: what must outlast them is brought to the disk.
    func secure() throws
    /// It has its final name. Others may have begun and ended before that, in the same order. What is no text was passed as it was, without a piece.
    func settle(_ document: DocumentReport) throws
    /// It was left as it was, and nothing is written. Comes in place of `end` or `settle`.
    func abandon(_ document: DocumentReport, for error: FileError?)
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
    func end(_ document: DocumentReport) throws {}
    func secure() throws {}
    func settle(_ document: DocumentReport) throws {}
    func abandon(_ document: DocumentReport, for error: FileError?) {}
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
