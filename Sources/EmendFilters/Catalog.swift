// EmendFilters: the corrections, one file each, in folders by group.

public import EmendCore

/// All filters and the cards of everything that may change a text, in the order in which every preset runs them.
public enum Catalog {
    public static let filters: [any Filter] = [
        DecomposedCharacter(),
        ControlCharacter(),
        InvisibleCharacter(),
        OddSpace(),
        HTMLComment(),
        RawTextElement(),
        WikiMarkup(),
        HalfTag(),
        HTMLTag(),
        StrayTag(),
        StrayAttribute(),
        Shortcode(),
        BBCodeTag(),
        TemplateRemnant(),
        HeadingDebris(),
        HeadingCase(),
        MissingSpaceAfterComma(),
        MissingSpaceAfterSemicolon(),
        MissingSpaceAfterInitialism(),
        MissingSpaceAfterEllipsis(),
        GluedSentence(),
        DoubledFullStop(),
        DoubledComma(),
        OrphanClosingQuote(),
        BacktickApostrophe(),
        OwnCorrection(),
        MissingApostrophe(),
        PossessivePhrases(),
        JoinedWords(),
        SplitWord(),
        Misspelling(),
        LostPossessive(),
        GluedDash(),
        ArticleAgreement(),
        RepeatedWord(),
        ProperNounCase(),
        PhraseCase(),
        CityCase(),
        NameCase(),
        HonorificCase(),
        PronounI(),
        SentenceStart(),
        BlankLineRun(),
        TrailingSpace(),
        GeneratorRemark(),
        ImageCredit(),
        SpellingVariety(),
    ]

    /// The cards of the decoding step and of all filters.
    public static var cards: [Card] { [Pipeline.decoding] + filters.map(\.card) }
}
