import EmendCore

/// The words that speak for a dash at a hyphen, and those that make compounds instead. Own lists of closed classes and of set phrases.
enum DashWords {
    static let timeAdverbs = WordSet("ago later earlier today yesterday tomorrow overnight")

    static let timeNouns = WordSet("hour hours day days night week weeks month months year years decade decades minute minutes moment time times")

    /// First parts of compounds whose second part is a function word: go-between, break-even, stock-still, know-how, far-within.
    static let compoundStarts = WordSet("go break stock stand know far good want wait see look make take give do hold forget why how what who uh um ah oh er say tell let think")

    /// Pronouns that an apposition may follow: sells them all-a complaint.
    static let pronominal = WordSet("all such both none it them him her us me this one everyone anyone nobody someone everything nothing something others")

    /// Words that open a supplement wherever they stand after a noun.
    static let openers = WordSet("""
        including excluding especially particularly notably namely although though whereas which who whose whom albeit meaning perhaps
        possibly reportedly allegedly apparently presumably arguably supposedly itself themselves himself herself its their his
        mainly chiefly primarily principally whether regardless sometimes hence thus initially ultimately originally assuming contrary indeed either neither
        """)

    /// Determiners that begin an apposition rather than end a compound: row-each row, but not catch-all or be-all.
    static let appositive = WordSet("each any some both another these those such")

    /// Before an amount: player-about $130.
    static let approximate = WordSet("about around roughly nearly almost over under some from")

    static let questions = WordSet("what how why where")

    /// Adverbs that stand alone between two dashes: plan-however-failed.
    static let inserted = WordSet("""
        however though moreover therefore perhaps surprisingly unsurprisingly ironically inevitably predictably apparently arguably reportedly naturally admittedly
        understandably fortunately unfortunately sadly crucially remarkably
        """)

    /// Words that do so before a clause or a noun phrase; in compounds a noun stands after them: break-even point.
    static let conditional = WordSet("""
        if because when where unless while until once after before despite without even still often among amid amidst within throughout unlike except just
        since during between against partly roughly nearly almost already now then sometimes with again especially as
        """)

    /// Those before which a participle or an adjective makes a clause: if approved, once built, although popular.
    static let subordinators = WordSet("if when once although though unless while until whether")

    /// Adverbs that stand before what a supplement says of a subject: once the largest, already weak.
    static let degrees = WordSet("once already still now then first even often however recently partly formerly currently previously widely")

    static let time = WordSet("since during between against among amid within throughout unlike except despite")

    /// The two words that open a supplement: for example, as well as.
    static let pairs = WordSet("""
        for-example for-instance no-matter no-doubt in-fact in-this in-that in-particular in-short in-turn in-part in-essence in-addition in-effect in-theory in-practice in-contrast
        such-as as-well rather-than instead-of along-with together-with thanks-to according-to let-alone at-least at-best at-worst at-most
        of-course that-is after-all not-to not-only not-even not-just not-because not-yet not-least not-one not-always not-surprisingly so-far so-called
        in-which of-which with-which from-which by-which for-which at-which on-which of-whom to-whom with-whom for-whom
        by-contrast by-comparison on-average on-balance due-to contrary-to up-from down-from
        """)

    static let negated = WordSet("a an the because just only by for even to in as one his her its their that")

    static let quantifiers = WordSet("one many most several each none both some half all two three four five six seven eight nine ten dozens hundreds thousands")

    static let afterQuantifier = WordSet("of in that who which")

    /// Before these a quantity ends a number or a phrase: fifty-one of, end-all of.
    static let numbers = WordSet("twenty thirty forty fifty sixty seventy eighty ninety hundred no any every some be end top one two three four five six seven eight nine ten")

    /// Verbs that go on with the sentence after a supplement, and no noun that ends a compound (beer-can, good-will).
    static let finite = WordSet("is are was were has had would could should")

    /// Auxiliaries written as one word with their negation.
    static let negations = WordSet("cannot")

    static let modals = WordSet("have will shall can may might must did does")

    static let allBut = WordSet("all nothing anything everything none last next")

    static let coordinators = WordSet("and yet nor or so")

    /// What goes on after a coordinator though it is no function word: change-and soon.
    static let afterCoordinator = WordSet("soon perhaps maybe then now not even only still also probably possibly eventually")

    /// Participles that report or result and rarely end a compound.
    static let participles = WordSet("""
        aligning allowing arguing calling causing citing coinciding demonstrating echoing emphasizing emphasising ending forcing highlighting
        hoping indicating leaving marking mirroring noting noticing prompting raising recalling reflecting reminding revealing
        showing signaling signalling sparking stressing suggesting triggering underlining underscoring urging warning
        """)

    static let complements = WordSet("with on to how that what why when where")

    static let relatives = WordSet("that which who")

    static let locatives = WordSet("in at from near to outside")

    static let subjects = WordSet("he she it they we you there here this")

    /// Pronouns with a verb behind an apostrophe: it's, they're.
    static let contracted = WordSet("it he she that there here what who they we you")

    /// Adverbs that come as an afterthought at the end of a sentence: rose-again.
    static let afterthoughts = WordSet("again twice too instead finally eventually soon tomorrow today yesterday forever together perhaps maybe probably slowly quickly badly almost")

    /// Nouns that an infinitive completes: one goal-to win the cup.
    static let intentions = WordSet("goal aim task wish plan hope choice option message order decision chance job mission purpose demand promise ambition dream idea")

    /// What a person is to an office or a place: von der Leyen-head of the Commission.
    static let roles = WordSet("head leader chief president director minister author founder chairman chairwoman owner winner mayor governor editor member son daughter wife husband brother sister capital home")

    /// Past tenses that are no participles, as grammars list them.
    static let preterites = WordSet("""
        arose ate awoke became began bit blew broke chose drank drew drove fell flew forgot forgave forsook froze gave went grew hid knew lay
        overcame overtook ran rang rode rose sang sank saw shook shrank slew sprang stank stole strove swam swore threw told took tore
        underwent undertook withdrew woke wore wove wrote spoke came did
        """)

    /// Adverbs after a verb: carried out, works well.
    static let particles = WordSet("out up off down away back again well early late still soon now today overnight ahead together apart hard fast far here there")

    /// First parts that stand before a verb as a word of its own too: perhaps half-went missing.
    static let freePrefixes = WordSet("half well off out over under up down")

    /// Prepositions after a participle: signed in 1949, built by hand.
    static let afterParticiple = WordSet("in on at by for from with under during after before to as into against since through over")

    /// Words that a verb may be followed by, and the second part of a compound hardly.
    static let determining = WordSet("a an the its their his her our my your this these those him them it us me that to each every no")
}
