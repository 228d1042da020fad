/// Finds the ends of rows whose cells may hold line ends in quotation marks (RFC 4180).
///
/// A quotation mark opens a cell only where the cell starts with it; elsewhere it is a character like others.
struct QuotedRowCutter: RecordCutter {
    private enum State {
        case cellStart, plain, quoted
        /// Behind a mark that ends the cell, or is the first of two.
        case afterQuote
    }

    private var state = State.cellStart
    private(set) var failure: String?
    /// How many rows are complete.
    private var count = 0
    /// How many bytes of a byte order mark the stream starts with; nil behind it. A cell may start with a quotation mark behind one.
    private var markBytes: Int? = 0

    mutating func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
        var i = from
        while let seen = markBytes, i < bytes.count {
            let isMark = bytes[i] == Self.byteOrderMark[seen]
            markBytes = isMark && seen + 1 < Self.byteOrderMark.count ? seen + 1 : nil
            if isMark { i += 1 } else if seen > 0 { state = .plain }
        }
        while i < bytes.count {
            let byte = bytes[i]
            if state == .quoted {
                guard let mark = firstIndex(of: 0x22, in: bytes, from: i) else { return nil }
                state = .afterQuote
                i = mark + 1
                continue
            }
            i += 1
            switch byte {
            case 0x0A:
                state = .cellStart
                count += 1
                return i
            case 0x2C: state = .cellStart
            case 0x22 where state != .plain: state = .quoted
            default: state = .plain
            }
        }
        return nil
    }

    /// Nobody knows where the cell should have ended, and which of the rows behind it are rows.
    mutating func finish(hasRest: Bool) {
        if hasRest, state == .quoted { failure = "a cell in quotation marks in record \(count + 1) does not end, so that no row can be told from there on" }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
