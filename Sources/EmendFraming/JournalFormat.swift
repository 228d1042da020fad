public import EmendCore

/// The journal file, as written by `JournalWriter` and read by `JournalReader`.
///
/// The file starts with `JournalFormat.magic`. Records follow; each is a tag (one byte), the length of its payload, the payload, and the low
/// 32 bits of the XXH64 of tag and payload, little-endian. Numbers are unsigned LEB128, strings a length and UTF-8 bytes; hashes are 8 bytes,
/// little-endian. A file is only ever added to: each run of the command appends a run record and then its documents, in the order of the output.
///
///     run       R  version of emend (string)
///     document  D  name (string), framing (string), settings fingerprint (hash), lexicon (hash)
///     block     B  start (bytes since the end of the block before), original count, cleaned count, number of stages, stages
///     end       E  original count, cleaned count, hash of the original, hash of the cleaned document
///     abandoned X  nothing: the document before was not written
///
/// A stage is its id (0 and a string at its first use in the document, later its number from 1 in order of first use), the number of its
/// edits, for each edit start (bytes since the end of the edit before), removed and inserted count, and then for each edit in turn the removed
/// and the inserted bytes. Blocks without edits are not in the file.
public enum JournalFormat {
    /// `EMENDJ`, the version, a line feed.
    public static let magic: [UInt8] = [0x45, 0x4D, 0x45, 0x4E, 0x44, 0x4A, 0x01, 0x0A]

    /// No count or offset in a journal is as large as this, so sums of them do not overflow.
    static let limit = 1 << 48

    enum Tag: UInt8 {
        case run = 0x52
        case document = 0x44
        case block = 0x42
        case end = 0x45
        case abandoned = 0x58
    }

    static func check(_ tag: UInt8, _ payload: [UInt8]) -> UInt32 {
        var hash = ContentHash()
        hash.update([tag])
        hash.update(payload)
        return UInt32(truncatingIfNeeded: hash.value)
    }
}

/// Which document a part of a journal is about, and what it was cleaned with.
public struct JournalDocument: Sendable, Hashable {
    public var name: String
    public var framing: String
    /// Equal settings have equal fingerprints.
    public var settings: UInt64
    public var lexicon: UInt64

    public init(name: String, framing: String, settings: UInt64, lexicon: UInt64) {
        self.name = name
        self.framing = framing
        self.settings = settings
        self.lexicon = lexicon
    }
}

/// How long a document was before and after, and the `ContentHash` of both.
public struct JournalEnd: Sendable, Hashable {
    public var originalCount: Int
    public var cleanedCount: Int
    public var originalHash: UInt64
    public var cleanedHash: UInt64
}

public enum JournalRecord: Sendable, Hashable {
    case run(version: String)
    case document(JournalDocument)
    case block(Journal.Block)
    case end(JournalEnd)
    case abandoned
}

public enum JournalError: Error, Sendable, Hashable {
    case isNoJournal
    /// The file ends inside a record, or inside a document, as after a run that was stopped.
    case endsTooEarly(offset: Int)
    case isDamaged(offset: Int)
}
