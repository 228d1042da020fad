// EmendUnicode: normalisation, properties and segmentation by ICU, as spans and edits over UTF-8.

import CUnicode
public import EmendCore

/// ICU as the core's source of knowledge about Unicode.
///
/// The linked ICU defines the version of Unicode; it may differ from the one of Swift's standard library.
public struct ICU: UnicodeKnowledge {
    public init() {}

    /// The version of the linked library, as in "72.1".
    public static var version: String { String(cString: emend_icu_version()) }
    /// The version of the Unicode Standard that it implements, as in "15.0".
    public static var unicodeVersion: String { String(cString: emend_unicode_version()) }

    public func characterClass(of scalar: UInt32) -> CharacterClass {
        CharacterClass(rawValue: emend_character_class(scalar))
    }

    public func script(of scalar: UInt32) -> Script { Script(of: scalar) }

    public func lowercase(_ scalar: UInt32) -> UInt32 { emend_lowercase(scalar) }
    public func titlecase(_ scalar: UInt32) -> UInt32 { emend_titlecase(scalar) }

    public func lastBoundary(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var start = start
        while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
        let window = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let sentence = emend_last_sentence_boundary(window.baseAddress, window.count)
        // Without white space at its end, a sentence in ASCII may be glued to the next: that joint belongs into one block.
        if sentence > 0, window[sentence - 1] <= 0x20 || window[sentence - 1] >= 0x80 { return start + sentence }
        if let space = window.lastIndex(of: 0x20) { return start + space + 1 }
        let grapheme = emend_last_grapheme_boundary(window.baseAddress, window.count)
        return grapheme > 0 ? start + grapheme : nil
    }
}

/// Canonical and compatibility composition.
public enum Normalization {
    public enum Form: Sendable {
        /// Canonical composition.
        case nfc
        /// Compatibility composition.
        case nfkc
    }

    /// Calls `body` for each piece of valid UTF-8 that is not in a form, in order, with its replacement.
    ///
    /// Text that is normalised already is recognised by ICU's quick check and nothing is written.
    public static func compositions(
        in bytes: UnsafeBufferPointer<UInt8>, form: Form = .nfc, _ body: (Range<Int>, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        withoutActuallyEscaping(body) { body in
            var call = body
            withUnsafeMutablePointer(to: &call) { context in
                let edits = form == .nfc ? emend_nfc_edits : emend_nfkc_edits
                edits(bytes.baseAddress, bytes.count, context) { context, start, end, replacement, count in
                    let body = context!.assumingMemoryBound(to: ((Range<Int>, UnsafeBufferPointer<UInt8>) -> Void).self)
                    body.pointee(start..<end, UnsafeBufferPointer(start: replacement, count: count))
                }
            }
        }
    }
}

extension Normalization {
    /// Valid UTF-8 in a form; nil where it is so already.
    public static func composed(_ bytes: UnsafeBufferPointer<UInt8>, form: Form = .nfc) -> [UInt8]? {
        // Below U+0300 nothing is decomposed, and below U+00A0 nothing has a compatibility form.
        guard bytes.contains(where: { $0 >= (form == .nfc ? 0xCC : 0xC2) }) else { return nil }
        var result: [UInt8] = []
        var position = 0
        var isChanged = false
        compositions(in: bytes, form: form) { range, replacement in
            isChanged = true
            result.append(contentsOf: bytes[position..<range.lowerBound])
            result.append(contentsOf: replacement)
            position = range.upperBound
        }
        guard isChanged else { return nil }
        result.append(contentsOf: bytes[position...])
        return result
    }
}
