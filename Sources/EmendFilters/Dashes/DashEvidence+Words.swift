import EmendCore

/// The words that speak for a dash, and those that also make compounds. Own lists.
extension DashEvidence {
    static let timeAdverbs = WordSet("ago later earlier today yesterday tomorrow overnight")

    /// First parts of compounds whose second part is a function word: go-between, break-even, stock-still, know-how, far-within.
    static let compoundStarts = WordSet("go break stock stand know far good want wait see look make take give do hold forget why how what who uh um ah oh er")

    /// Pronouns that an apposition may follow: sells them all-a complaint.
    static let pronominal = WordSet("all such both none it them him her us me")

    /// Words that open a supplement wherever they stand after a noun.
    static let openers = WordSet("""
        including especially particularly notably namely although though whereas which who whose albeit meaning perhaps
        possibly reportedly itself themselves himself herself its their his
        """)

    /// Words that do so before a clause or a noun phrase; in compounds a noun stands after them: break-even point.
    static let conditional = WordSet("""
        if because when where unless while until once after before despite without even still often among amid amidst within throughout unlike except
        since during between against partly mostly mainly roughly nearly almost
        """)

    static let time = WordSet("since during between against among amid within throughout unlike except despite")

    static let negated = WordSet("a an the because just only by for even to in as")

    static let quantifiers = WordSet("one many most several each none both")

    /// Before these a quantity ends a number or a phrase: fifty-one of, end-all of.
    static let numbers = WordSet("twenty thirty forty fifty sixty seventy eighty ninety hundred no any every some be end top one")

    /// Verbs that go on with the sentence after a supplement, and no noun that ends a compound (beer-can, good-will).
    static let finite = WordSet("is are was were has had would could should")

    static let modals = WordSet("have will shall can may might must did does")

    static let allBut = WordSet("all nothing anything everything none last next")

    static let coordinators = WordSet("and yet nor or so")

    /// Participles that report or result and rarely end a compound.
    static let participles = WordSet("""
        aligning allowing arguing calling causing citing coinciding demonstrating echoing emphasizing emphasising ending forcing highlighting
        hoping indicating leaving marking mirroring noting noticing prompting raising recalling reflecting reminding revealing
        showing signaling signalling sparking stressing suggesting triggering underlining underscoring urging warning
        """)

    static let complements = WordSet("with on to how that what why when where")

    static let relatives = WordSet("that which who")

    static let locatives = WordSet("in at from near to outside")
}
