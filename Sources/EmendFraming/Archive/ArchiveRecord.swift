import EmendCore

/// A record of a web archive, with a text as its block. Of the header nothing changes but the length and the digests, which would tell of another block.
struct ArchiveRecord: RecordFormat {
    func texts(in record: [UInt8]) -> RecordTexts {
        guard let block = read(record, { header, block in header.holdsText ? block : 0..<0 }), !block.isEmpty else { return RecordTexts() }
        return RecordTexts(texts: [RecordText(text: WrittenText(block, of: record))])
    }

    func completed(_ edits: EditScript, of record: [UInt8], becoming cleaned: [[UInt8]]) -> (edits: EditScript?, notice: CleanedPiece.Notice?) {
        var result = EditScript()
        var notice: CleanedPiece.Notice?
        _ = read(record) { header, _ in
            // In the order of the header.
            for field in header.fields {
                switch String(decoding: field.name, as: UTF8.self) {
                case "content-length": result.append(field.value, Array(String(cleaned[0].count).utf8))
                case "warc-block-digest", "warc-payload-digest":
                    // What is neither HTTP nor split has its block as its payload.
                    if let digest = ArchiveDigest(Array(record[field.value])) {
                        result.append(field.value, digest.written(for: cleaned[0]))
                    } else {
                        notice = .unknownDigest(String(decoding: record[field.value].prefix { $0 != 0x3A }, as: UTF8.self))
                    }
                default: break
                }
            }
        }
        if notice != nil { return (nil, notice) }
        result.append(edits, offset: 0)
        return (result, nil)
    }

    /// Calls `body` with the header and the range of the block; nil where the bytes are no whole record.
    private func read<Result>(_ record: [UInt8], _ body: (ArchiveHeader, Range<Int>) -> Result) -> Result? {
        record.withUnsafeBufferPointer { bytes in
            // Line ends, or a byte order mark, before it.
            let start = bytes.firstIndex(of: UInt8(ascii: "W")) ?? 0
            guard let end = archiveHeaderEnd(bytes, start: start, from: start), let header = try? ArchiveHeader(bytes, start..<end),
                end + header.length <= bytes.count
            else { return nil }
            return body(header, end..<end + header.length)
        }
    }
}
