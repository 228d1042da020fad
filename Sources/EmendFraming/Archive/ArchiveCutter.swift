/// Finds the ends of the records of a web archive by the lengths that their headers tell.
///
/// Line ends between records are read as they come: two of them, CRLF or LF, end a record, more belong to the next one, and fewer are enough where another header
/// or the end of the stream follows.
struct ArchiveCutter: RecordCutter {
    private enum State {
        /// Before the header, so many bytes behind the start of the record.
        case gap
        /// In the header, which starts so many bytes behind the start of the record.
        case header(Int)
        /// So many bytes of the block are still to come.
        case block(Int)
        /// So many line ends were behind the block.
        case trailer(Int)
        case broken
    }

    private var state = State.gap
    private var holdsText = false
    private(set) var failure: String?
    /// How many records are complete.
    private var count = 0

    var passes: Bool {
        switch state {
        case .gap, .header: false
        case .block, .trailer: !holdsText
        case .broken: true
        }
    }

    mutating func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
        var position = from
        while true {
            switch state {
            case .gap:
                while position < bytes.count, isGap(bytes[position], at: position - start) { position += 1 }
                guard position < bytes.count else { return nil }
                state = .header(position - start)
            case .header(let gap):
                guard let end = archiveHeaderEnd(bytes, start: start + gap, from: position) else {
                    if bytes.count - start > ArchiveHeader.limit || !startsLikeHeader(bytes, start + gap) { fail("a record does not start with the header of one") }
                    return nil
                }
                do throws(StreamFailure) {
                    let header = try ArchiveHeader(bytes, start + gap..<end)
                    holdsText = header.holdsText
                    state = .block(header.length)
                } catch {
                    fail(error.reason)
                    return nil
                }
                position = end
            case .block(let rest):
                let taken = min(rest, bytes.count - position)
                position += taken
                state = taken == rest ? .trailer(0) : .block(rest - taken)
                if taken < rest { return nil }
            case .trailer(let seen):
                if seen == 2 { return next(position) }
                guard position < bytes.count else { return nil }
                switch bytes[position] {
                case 0x0A: state = .trailer(seen + 1)
                case 0x0D: break
                case UInt8(ascii: "W"): return next(position)
                default:
                    fail("the block of a record is not followed by an empty line where its length says")
                    return nil
                }
                position += 1
            case .broken: return nil
            }
        }
    }

    private mutating func next(_ position: Int) -> Int {
        count += 1
        state = .gap
        return position
    }

    /// Line ends, and a byte order mark before the first record.
    private func isGap(_ byte: UInt8, at offset: Int) -> Bool {
        byte == 0x0A || byte == 0x0D || count == 0 && offset < 3 && byte == ([0xEF, 0xBB, 0xBF] as [UInt8])[offset]
    }

    mutating func finish(hasRest: Bool) {
        switch state {
        case .header, .block: if hasRest { fail("it ends inside a record") }
        case .gap, .trailer, .broken: break
        }
    }

    private mutating func fail(_ reason: String) {
        state = .broken
        failure = "\(reason), after \(count == 1 ? "1 whole record" : "\(count) whole records")"
    }

    private func startsLikeHeader(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        zip(bytes[start...], Array("WARC/".utf8)).allSatisfy { $0 == $1 }
    }
}
