/// Finds the ends of the records of a web archive by the lengths that their headers tell.
struct ArchiveCutter: RecordCutter {
    /// A block ends with two empty lines, which are no part of it.
    static let trailer: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]

    private enum State {
        case header
        /// So many bytes of the block are still to come.
        case block(Int)
        case trailer(Int)
        case broken
    }

    private var state = State.header
    private var holdsText = false
    private(set) var failure: String?
    /// How many records are complete.
    private var count = 0

    var passes: Bool {
        switch state {
        case .header: false
        case .block, .trailer: !holdsText
        case .broken: true
        }
    }

    mutating func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
        var position = from
        while true {
            switch state {
            case .header:
                guard let end = archiveHeaderEnd(bytes, start: start, from: position) else {
                    if bytes.count - start > ArchiveHeader.limit || !startsLikeHeader(bytes, start) { fail("a record does not start with the header of one") }
                    return nil
                }
                do throws(StreamFailure) {
                    let header = try ArchiveHeader(bytes, start..<end)
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
                guard position < bytes.count else { return nil }
                guard bytes[position] == Self.trailer[seen] else {
                    fail("the block of a record is not followed by two empty lines where its length says")
                    return nil
                }
                position += 1
                guard seen + 1 == Self.trailer.count else {
                    state = .trailer(seen + 1)
                    continue
                }
                count += 1
                state = .header
                return position
            case .broken: return nil
            }
        }
    }

    mutating func finish(hasRest: Bool) {
        if hasRest, failure == nil { fail("it ends inside a record") }
    }

    private mutating func fail(_ reason: String) {
        state = .broken
        failure = "\(reason), after \(count == 1 ? "1 whole record" : "\(count) whole records")"
    }

    private func startsLikeHeader(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        zip(bytes[start...], Array("WARC/".utf8)).allSatisfy { $0 == $1 }
    }
}
