import CLexicon
import EmendCore

/// The dictionary module: what is known of a word form, by its hash.
///
/// A lookup reads one cache line as a rule, allocates nothing and takes time that does not depend on the word.
/// A form that is not in the table is taken for one that is with a probability of about 2 to the power of -39.
// Unchecked because of the pointer: it points to constant bytes that live as long as the process.
public struct Lexicon: @unchecked Sendable {
    /// The lexicon that is compiled into the binary.
    public static let embedded = Lexicon(image: UnsafeRawPointer(emend_lexicon_image()!))

    @usableFromInline let slots: UnsafePointer<UInt64>
    @usableFromInline let homeCount: UInt64

    /// Identifies the content: two lexicons with the same hash give the same answers.
    public let hash: UInt64

    /// The number of forms in the table.
    public let entryCount: Int

    /// Reads a lexicon in place. The image must be one that `LexiconCompiler` made, aligned to 8 bytes, and must never
    /// be freed; nothing is checked here, since the embedded image is checked by the tests.
    package init(image: UnsafeRawPointer) {
        slots = (image + LexiconImage.headerSize).assumingMemoryBound(to: UInt64.self)
        homeCount = UInt64(Self.number(image, LexiconImage.Offset.homeCount, UInt32.self))
        entryCount = Int(Self.number(image, LexiconImage.Offset.entryCount, UInt32.self))
        hash = Self.number(image, LexiconImage.Offset.contentHash, UInt64.self)
    }

    /// What is known of the form with this `WordHash`; empty where the form is not in the table.
    @inlinable
    public func facts(_ hash: UInt64) -> WordFacts {
        var index = LexiconImage.home(hash, homeCount: homeCount)
        while true {
            let slot = UInt64(littleEndian: slots[index])
            // An empty slot ends the search; should it match the hash, its facts are empty all the same.
            if (slot ^ hash) &>> 24 == 0 || slot == 0 {
                return WordFacts(rawValue: UInt32(truncatingIfNeeded: slot & 0xFF_FFFF))
            }
            index &+= 1
        }
    }

    /// What is known of a word given as bytes; letters beyond ASCII must be in lower case.
    public func facts(of word: some Sequence<UInt8>) -> WordFacts { facts(WordHash.of(word)) }

    private static func number<Number: FixedWidthInteger>(_ image: UnsafeRawPointer, _ offset: Int, _: Number.Type) -> Number {
        Number(littleEndian: image.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
}
