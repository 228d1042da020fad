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

    mutating func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
        var i = from
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
                return i
            case 0x2C: state = .cellStart
            case 0x22 where state != .plain: state = .quoted
            default: state = .plain
            }
        }
        return nil
    }
}
