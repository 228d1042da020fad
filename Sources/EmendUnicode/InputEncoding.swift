public import EmendCore

/// In what encoding texts are read.
public enum InputEncoding: Sendable, Hashable {
    /// In what each shows of itself; see `EncodingDetection`.
    case automatic
    case named(Encoding)

    /// The decoder for a document; nil for UTF-8. `detected` is called where the encoding was not named, once it is known and is not UTF-8.
    ///
    /// A stream of records is in UTF-8 unless its first bytes say otherwise, so that the first record need not wait for others.
    public func decoder(forRecords: Bool = false, detected: ((EncodingDetection) -> Void)? = nil) -> (any TextDecoder)? {
        switch self {
        case .automatic: AutomaticDecoder(judgesContent: !forRecords, detected: detected)
        case .named(.utf8): nil
        case .named(let encoding): EncodingDecoder(encoding)
        }
    }

    /// False where the first bytes of a file show that it is no text.
    public func isText(_ head: [UInt8], isWhole: Bool) -> Bool {
        guard case .named(let encoding) = self else { return EncodingDetection.isText(head, isWhole: isWhole) }
        // Other encodings than those that hold ASCII byte for byte may hold any bytes.
        let ascii = Array("a".utf8)
        guard EncodingDecoder(encoding).decode(ascii, isFinal: true).bytes == ascii else { return true }
        return !head.contains(0)
    }
}
