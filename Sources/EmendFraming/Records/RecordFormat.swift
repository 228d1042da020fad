/// Where the texts of a record stand, and how they get back there.
protocol RecordFormat: Sendable {
    /// The texts in a record with what ends it, in its order.
    func texts(in record: [UInt8]) -> RecordTexts

    /// The edits of the record that make a text what it became; nil where the record would be parted.
    func edits(_ edits: EditScript, of text: RecordText, becoming cleaned: [UInt8]) -> EditScript?

    /// All edits of a record whose texts became others, with those that follow from them; nil where these cannot be made.
    func completed(_ edits: EditScript, of record: [UInt8], becoming cleaned: [[UInt8]]) -> (edits: EditScript?, notice: CleanedPiece.Notice?)

    /// The format as the first record of the stream shows it; nil where that one shows nothing, and the next is asked.
    func opened(by first: [UInt8]) -> Result<(any RecordFormat)?, StreamFailure>
}

extension RecordFormat {
    func edits(_ edits: EditScript, of text: RecordText, becoming cleaned: [UInt8]) -> EditScript? { edits }
    func completed(_ edits: EditScript, of record: [UInt8], becoming cleaned: [[UInt8]]) -> (edits: EditScript?, notice: CleanedPiece.Notice?) { (edits, nil) }
    func opened(by first: [UInt8]) -> Result<(any RecordFormat)?, StreamFailure> { .success(self) }
}

/// Why a stream is not what its framing says, as a part of a sentence.
struct StreamFailure: Error {
    let reason: String
}

/// A text in a record.
struct RecordText: Sendable {
    /// The path or column that leads to it; empty where there is only one way.
    var field = ""
    var text: WrittenText
    /// Filters write spaces where they would put line ends.
    var isSingleLine = false
}

struct RecordTexts: Sendable {
    var texts: [RecordText] = []
    /// Why others pass as they are.
    var notices: [CleanedPiece.Notice] = []
    /// Where the record is not UTF-8, if that is why it passes.
    var firstInvalidOffset: Int?
}

extension Framing {
    /// How its records hold texts; nil for a text.
    var recordFormat: (any RecordFormat)? {
        switch self {
        case .text: nil
        case .lines: PlainRecord(separator: 0x0A)
        case .nul: PlainRecord(separator: 0)
        case .jsonLines(let paths): JSONLine(paths)
        case .table(let table): TableRow(table)
        case .webArchive: ArchiveRecord()
        case .page: PageRecord()
        }
    }

    /// What parts its records.
    var cutter: any RecordCutter {
        switch self {
        case .lines, .jsonLines: SeparatorCutter(separator: 0x0A)
        case .nul: SeparatorCutter(separator: 0)
        case .table(let table): table.form == .csv ? QuotedRowCutter() as any RecordCutter : SeparatorCutter(separator: 0x0A)
        case .webArchive: ArchiveCutter()
        case .page, .text: WholeCutter()
        }
    }
}

/// A record that passes as it is.
struct PassingRecord: RecordFormat {
    func texts(in record: [UInt8]) -> RecordTexts { RecordTexts() }
}

/// A record that is a text but for the byte that ends it.
struct PlainRecord: RecordFormat {
    let separator: UInt8

    func texts(in record: [UInt8]) -> RecordTexts {
        let end = separator == 0x0A ? lineContentEnd(of: record) : record.last == separator ? record.count - 1 : record.count
        if end == 0 { return RecordTexts() }
        return RecordTexts(texts: [RecordText(text: WrittenText(0..<end, of: record), isSingleLine: separator == 0x0A)])
    }

    func edits(_ edits: EditScript, of text: RecordText, becoming cleaned: [UInt8]) -> EditScript? {
        cleaned.contains(separator) ? nil : edits
    }
}
