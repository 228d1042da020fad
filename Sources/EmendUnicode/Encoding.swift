import CUnicode
public import EmendCore

/// An encoding of text that ICU knows, by the usual name: `UTF-8`, `windows-1252`, `Shift_JIS`.
public struct Encoding: Sendable, Hashable {
    public let name: String

    /// Nil where ICU knows none by this name. Case, hyphens and spaces do not matter.
    ///
    /// Names that pages use for less than what they hold stand for more, as in the WHATWG Encoding Standard: ISO-8859-1 and US-ASCII are
    /// Windows-1252.
    public init?(_ name: String) {
        guard let usual = Self.usualName(name) else { return nil }
        self.name = Self.supersets[usual] ?? usual
    }

    public static let utf8 = Encoding("UTF-8")!

    /// The usual names of all encodings that ICU knows.
    public static var all: [String] {
        Set(strings { emend_encoding_names($0, $1) }.compactMap(usualName)).sorted()
    }

    private static func usualName(_ name: String) -> String? {
        if name.utf8.contains(0) { return nil }
        return strings { _ = emend_encoding_name(name, $0, $1) }.first
    }

    private static func strings(_ call: (UnsafeMutableRawPointer, emend_text) -> Void) -> [String] {
        var names: [String] = []
        withUnsafeMutablePointer(to: &names) { names in
            call(names) { context, bytes, count in
                context!.assumingMemoryBound(to: [String].self).pointee.append(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
            }
        }
        return names
    }

    /// WHATWG Encoding Standard, section 4.2, names and labels; in ICU's usual names.
    private static let supersets = [
        "US-ASCII": "windows-1252", "ISO-8859-1": "windows-1252", "ISO-8859-9": "windows-1254", "ISO-8859-11": "windows-874",
        "TIS-620": "windows-874", "GB2312": "GB18030", "GBK": "GB18030", "EUC-KR": "windows-949", "KS_C_5601-1987": "windows-949",
    ]

    /// The UTF-8 of bytes in an encoding that ICU knows by this name; nil where it does not, or where the bytes are not in it.
    public static func utf8(of bytes: [UInt8], in encoding: String) -> [UInt8]? {
        var result: [UInt8] = []
        let isDone = withUnsafeMutablePointer(to: &result) { result in
            emend_decode(encoding, bytes, bytes.count, result) { context, bytes, count in
                context?.assumingMemoryBound(to: [UInt8].self).pointee = Array(UnsafeBufferPointer(start: bytes, count: count))
            }
        }
        return isDone ? result : nil
    }
}

extension Encoding {
    /// The scalar that each byte stands for by itself, U+FFFD where for none; nil where a byte stands for several or says nothing.
    var scalarsOfBytes: [UInt32]? {
        // A decoder that was told of the end starts anew.
        let decoder = EncodingDecoder(self)
        var scalars: [UInt32] = []
        for byte in UInt8.min...UInt8.max {
            let decoded = String(decoding: decoder.decode([byte], isFinal: true).bytes, as: UTF8.self).unicodeScalars
            guard let scalar = decoded.first, decoded.count == 1 else { return nil }
            scalars.append(scalar.value)
        }
        return scalars
    }
}

/// Decodes a text that is in a given encoding.
public final class EncodingDecoder: TextDecoder {
    private let decoder: OpaquePointer
    private static let slice = 1 << 16

    public init(_ encoding: Encoding) {
        // ICU has said that it knows the name.
        decoder = emend_decoder_open(encoding.name)!
    }

    deinit { emend_decoder_close(decoder) }

    public var isTransparent: Bool { false }

    public func decode(_ bytes: [UInt8], isFinal: Bool) -> DecodedText {
        var text = DecodedText(bytes: [])
        var start = 0
        repeat {
            let end = min(bytes.count, start + Self.slice)
            decode(bytes[start..<end], isFinal: isFinal && end == bytes.count, into: &text)
            start = end
        } while start < bytes.count
        return text
    }

    private func decode(_ bytes: ArraySlice<UInt8>, isFinal: Bool, into text: inout DecodedText) {
        withUnsafeMutablePointer(to: &text) { text in
            bytes.withUnsafeBufferPointer { bytes in
                emend_decoder_decode(decoder, bytes.baseAddress, bytes.count, isFinal, text) { context, bytes, count, edits, editCount in
                    let text = context!.assumingMemoryBound(to: DecodedText.self)
                    text.pointee.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
                    for edit in UnsafeBufferPointer(start: edits, count: editCount) {
                        if edit.is_loss { text.pointee.losses.append(text.pointee.edits.count) }
                        text.pointee.edits.append(StageEdit(start: edit.start, removed: Int(edit.removed), inserted: Int(edit.inserted)))
                    }
                }
            }
        }
    }
}

/// Decodes a text whose encoding its beginning tells.
public struct AutomaticDecoder: TextDecoder {
    /// How many bytes are looked at: those of a long article.
    static let usualSample = 1 << 16
    /// Enough for a byte order mark, and for zeros beside ASCII.
    private static let leastSample = 4

    private let judgesContent: Bool
    private let detected: ((EncodingDetection) -> Void)?
    private var head: [UInt8] = []
    private var decoder: EncodingDecoder?
    private var isDecided = false

    /// Without `judgesContent` only a byte order mark or zeros tell of another encoding than UTF-8. `detected` is called once if it is another.
    public init(judgesContent: Bool = true, detected: ((EncodingDetection) -> Void)? = nil) {
        self.judgesContent = judgesContent
        self.detected = detected
    }

    public var isTransparent: Bool { isDecided && decoder == nil }

    /// The first bytes, fewer than a sample, cannot start a mark or UTF-16. Who writes a short line may wait for its answer.
    private var showsNoMark: Bool {
        guard let first = head.first, first < 0x80 else { return false }
        return !head.contains(0) && (head.count > 1 || first == 0x0A)
    }

    public mutating func decode(_ bytes: [UInt8], isFinal: Bool) -> DecodedText {
        if let decoder { return decoder.decode(bytes, isFinal: isFinal) }
        if isDecided { return DecodedText(bytes: bytes) }
        head.append(contentsOf: bytes)
        let sample = judgesContent ? Self.usualSample : Self.leastSample
        guard head.count >= sample || isFinal || !judgesContent && showsNoMark else { return DecodedText(bytes: []) }
        isDecided = true
        // The same bytes are judged however they came in pieces.
        let start = Array(head.prefix(sample))
        let isWhole = isFinal && head.count <= sample
        let found = judgesContent ? EncodingDetection(of: start, isWhole: isWhole) : EncodingDetection(ofMarksIn: start)
        if found.encoding != .utf8 {
            decoder = EncodingDecoder(found.encoding)
            detected?(found)
        }
        defer { head = [] }
        return decoder?.decode(head, isFinal: isFinal) ?? DecodedText(bytes: head)
    }
}
