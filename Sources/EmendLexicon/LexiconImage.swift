import EmendCore

/// The layout of the compiled lexicon: a header of 128 bytes, then the sections, each aligned to 64 bytes.
///
/// All numbers are little-endian. The header holds the magic `EMLX`, the version (both 32 bits), the content hash (64 bits) and
/// for each section its offset and its count, at the end the number of word forms (32 bits each); the rest is zero. What a section's
/// count means is the section's affair.
@usableFromInline
enum LexiconImage {
    static let magic: UInt32 = 0x584C_4D45
    static let version: UInt32 = 3
    static let headerSize = 128
    static let alignment = 64

    enum Offset {
        static let magic = 0
        static let version = 4
        static let contentHash = 8
        static let sections = 16
        static let entryCount = 120
    }

    /// The sections in the order in which they stand. `HashedTable`, `BigramTable` and `SpellingTrie` describe theirs.
    enum Section: Int, CaseIterable {
        /// Word form to `WordFacts`.
        case forms
        /// Misspelled form to a record in the pool.
        case misspellings
        /// Form of one variety of English to a record in the pool: the form of the other.
        case variants
        /// Name of several words to a record in the pool: the name with its capitals.
        case phrases
        case bigrams
        case spellings
        /// Word form to `WordClasses`.
        case classes
        /// Records of strings; the count is in bytes.
        case pool
    }

    /// The image made of these sections.
    static func assembled(_ sections: [Section: (bytes: [UInt8], count: Int)], entryCount: Int) -> [UInt8] {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        for section in Section.allCases {
            let (bytes, count) = sections[section]!
            append(UInt32(headerSize + body.count), to: &directory)
            append(UInt32(count), to: &directory)
            body += bytes
            body += [UInt8](repeating: 0, count: (alignment - body.count % alignment) % alignment)
        }
        var image: [UInt8] = []
        append(magic, to: &image)
        append(version, to: &image)
        append(contentHash(directory + body), to: &image)
        image += directory
        image += [UInt8](repeating: 0, count: Offset.entryCount - image.count)
        append(UInt32(entryCount), to: &image)
        image += [UInt8](repeating: 0, count: headerSize - image.count)
        return image + body
    }

    /// The hash over the directory and all sections that tells one content from another.
    static func contentHash(_ bytes: [UInt8]) -> UInt64 {
        var hash = ContentHash()
        hash.update(bytes)
        return hash.value
    }

    static func number<Number: FixedWidthInteger>(_ image: UnsafeRawPointer, _ offset: Int, _: Number.Type = Number.self) -> Number {
        Number(littleEndian: image.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }

    static func start(of section: Section, _ image: UnsafeRawPointer) -> UnsafeRawPointer {
        image + Int(number(image, Offset.sections + section.rawValue * 8, UInt32.self))
    }

    static func count(of section: Section, _ image: UnsafeRawPointer) -> Int {
        Int(number(image, Offset.sections + section.rawValue * 8 + 4, UInt32.self))
    }
}
