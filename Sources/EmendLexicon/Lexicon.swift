// EmendLexicon: the dictionary module: what is known of word forms, misspellings and their corrections, GB/US pairs, names of several words.

import CLexicon
public import EmendCore

/// What is known of words, by the hashes of their forms.
///
/// A lookup reads one cache line as a rule, allocates nothing and takes time that does not depend on the word. Layers of own words may
/// lie on top of the compiled image; an answer joins those of all layers.
public struct Lexicon: Sendable {
    /// The lexicon that is compiled into the binary.
    public static let embedded = Lexicon(image: UnsafeRawPointer(emend_lexicon_image()!))

    @usableFromInline let image: Image
    /// Own words, in the order in which they were added.
    @usableFromInline var layers: [Image] = []

    /// Of this image and these layers alone.
    var memo = SuggestionMemo()

    /// Identifies the content: two lexicons with the same hash give the same answers.
    public internal(set) var hash: UInt64

    /// Reads a lexicon in place. The image must be one that `LexiconCompiler` made, aligned to 8 bytes, and must never
    /// be freed; nothing is checked here, since the embedded image is checked by the tests.
    package init(image: UnsafeRawPointer) {
        self.image = Image(image)
        hash = self.image.hash
    }

    /// The number of forms in the compiled image.
    public var entryCount: Int { image.entryCount }

    /// What is known of the form with this `WordHash`; empty where no layer has the form.
    @inlinable
    public func facts(_ hash: UInt64) -> WordFacts {
        let facts = WordFacts(rawValue: image.forms[hash])
        return layers.isEmpty ? facts : joined(facts, hash)
    }

    /// What is known of a word given as bytes; letters beyond ASCII must be in lower case.
    public func facts(of word: some Sequence<UInt8>) -> WordFacts { facts(WordHash.of(word)) }

    @usableFromInline
    func joined(_ facts: WordFacts, _ hash: UInt64) -> WordFacts {
        let joined = layers.reduce(facts) { $0.joined(with: WordFacts(rawValue: $1.forms[hash])) }
        // The user's word counts for more than a list of misspellings.
        return joined.has(.own) ? joined.subtracting(.misspelled) : joined
    }

    /// The classes that a form belongs to as an ordinary word; none for closed classes and unknown forms.
    public func classes(_ hash: UInt64) -> WordClasses { WordClasses(rawValue: UInt8(truncatingIfNeeded: image.classes[hash])) }

    /// The frequency class of two words in a row, 1 to 15, or 0 where the pair is not listed.
    public func bigramClass(_ first: UInt64, _ second: UInt64) -> Int { image.bigrams[first, second] }

    /// The corrections of a listed misspelling, best first; nil where the form is not listed.
    public func misspelling(_ hash: UInt64) -> ListedMisspelling? {
        let offset = image.misspellings[hash]
        guard offset != 0, layers.isEmpty || !facts(hash).has(.own) else { return nil }
        return ListedMisspelling(kind: ListedMisspelling.Kind(rawValue: image.pool.kind(at: offset))!, corrections: image.pool.strings(at: offset))
    }

    /// The form of the other variety of English, and which variety that is; nil where the form belongs to no pair.
    public func variant(_ hash: UInt64) -> SpellingVariant? {
        let offset = image.variants[hash]
        guard offset != 0 else { return nil }
        return SpellingVariant(form: image.pool.strings(at: offset)[0], variety: EnglishVariety(rawValue: image.pool.kind(at: offset))!)
    }

    /// A name of several words with its capitals, by the hash of its words in lower case with one space between them.
    public func phrase(_ hash: UInt64) -> [UInt8]? {
        let offset = image.phrases[hash]
        return offset == 0 || image.pool.kind(at: offset) != 0 ? nil : image.pool.strings(at: offset)[0]
    }

    /// The phrase of two words that this one without an apostrophe stands for, by the hash of its words in lower case with a space between them.
    public func possessivePhrase(_ hash: UInt64) -> PossessivePhrase? {
        let offset = image.phrases[hash]
        guard offset != 0, let kind = PossessivePhrase.Kind(rawValue: image.pool.kind(at: offset)) else { return nil }
        return PossessivePhrase(phrase: image.pool.strings(at: offset)[0], kind: kind)
    }

    /// The same lexicon with own words on top.
    public func adding(_ words: OwnWords) -> Lexicon {
        var result = self
        result.layers.append(Image(words.storage.image, owner: words.storage))
        result.memo = SuggestionMemo()
        result.hash = (hash ^ words.storage.hash) &* 0xFF51_AFD7_ED55_8CCD
        return result
    }

    /// An image in memory and its sections.
    // Unchecked because of the pointers: they point to bytes that do not change and live as long as the owner or the process.
    @usableFromInline
    struct Image: @unchecked Sendable {
        @usableFromInline let forms: HashedTable
        let misspellings: HashedTable
        let variants: HashedTable
        let phrases: HashedTable
        let bigrams: BigramTable
        let spellings: SpellingTrie
        let classes: HashedTable
        let pool: StringPool
        let hash: UInt64
        let entryCount: Int
        let byteCount: Int
        private let owner: AnyObject?

        init(_ image: UnsafeRawPointer, owner: AnyObject? = nil) {
            forms = HashedTable(.forms, of: image)
            misspellings = HashedTable(.misspellings, of: image)
            variants = HashedTable(.variants, of: image)
            phrases = HashedTable(.phrases, of: image)
            bigrams = BigramTable(image)
            spellings = SpellingTrie(image)
            classes = HashedTable(.classes, of: image)
            pool = StringPool(image)
            hash = LexiconImage.number(image, LexiconImage.Offset.contentHash)
            entryCount = Int(LexiconImage.number(image, LexiconImage.Offset.entryCount, UInt32.self))
            // The pool, which counts bytes, comes last and is filled up.
            let end = LexiconImage.start(of: .pool, image) - image + LexiconImage.count(of: .pool, image)
            byteCount = (end + LexiconImage.alignment - 1) / LexiconImage.alignment * LexiconImage.alignment
            self.owner = owner
        }
    }
}

/// A form that lists know as a misspelling.
public struct ListedMisspelling: Sendable, Hashable {
    public enum Kind: UInt8, Sendable {
        /// A wrong spelling, or a slip of the finger.
        case spelling = 1
        /// An apostrophe is missing, and without it there is no such word: dont.
        case contraction
        /// An apostrophe may be missing, but the form is also a word or a name: wont, cant, its.
        case ambiguousContraction
    }

    public let kind: Kind
    /// As they are written inside a sentence, best first; never empty.
    public let corrections: [[UInt8]]
}

/// A spelling that one variety of English has where the other has another.
public struct SpellingVariant: Sendable, Hashable {
    /// The other spelling, in lower case.
    public let form: [UInt8]
    /// The variety that the other spelling belongs to.
    public let variety: EnglishVariety
}

/// A variety of English, as far as its spelling goes.
public enum EnglishVariety: UInt8, Sendable {
    case american = 1
    case british
}
