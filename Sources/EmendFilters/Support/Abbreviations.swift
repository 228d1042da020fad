import EmendCore

/// Abbreviations by what stands after their full stop.
///
/// Sources: the forms that the CLDR lists for English as no sentence ends (Unicode Common Locale Data Repository,
/// `common/segments/en.xml`), and chapter 9 of the GPO Style Manual (2016, public domain), parted by hand into these classes.
enum Abbreviations {
    /// A person's name follows.
    static let titles = WordSet("""
        dr drs mr mrs ms messrs prof profs sen sens rep reps gov govs gen col lt sgt capt cpl maj adm cmdr rev hon supt insp pres
        """)

    /// The rest of a place's name follows.
    static let placeHeads = WordSet("st ste mt ft")

    static let months = WordSet("jan feb mar apr jun jul aug sep sept oct nov dec")

    /// They end a company's name.
    static let companies = WordSet("inc corp ltd co bros")

    /// They stand inside a sentence, in lower case, and a word follows: vs. the, approx. five.
    static let connectors = WordSet("etc vs viz approx cf incl excl esp")

    /// Words that form an abbreviation of two letters with stops, by the pair of letters: e.g., i.e., a.m., p.m.
    static let pairs: [(first: UInt8, second: UInt8, isTime: Bool)] = [
        (0x65, 0x67, false), (0x69, 0x65, false), (0x61, 0x6D, true), (0x70, 0x6D, true),
    ]
}
