import EmendCore

/// The closed word classes of English, as grammars list them. Own lists.
enum Grammar {
    static let articles = WordSet("a an the")

    static let determiners = WordSet.determiners

    static let possessives = WordSet("its their his her our my your whose")

    static let prepositions = WordSet.prepositions

    static let conjunctions = WordSet.conjunctions

    static let pronouns = WordSet("""
        i you he she it we they me him her us them who whom whose which what this that these those myself yourself himself herself
        itself ourselves themselves someone anyone everyone nobody somebody anybody everybody nothing something anything everything
        one ones none more most many some others
        """)

    static let auxiliaries = WordSet("""
        am is are was were be been being has have had having do does did will would shall should can could may might must ought
        isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mustn't
        """)

    /// Words that title case leaves in lower case, or may.
    static let smallWords = WordSet("""
        a an the and but or nor yet so if as at by for from in into near of off on onto out over per than that to up upon via vs
        v versus with within without about above across after against along amid amidst among around before behind below beneath beside
        between beyond despite down during except inside like outside past since through throughout till toward towards under
        underneath unlike until when where while who whom which whose how why what because although though whether unless is are was were be
        been being am has have had do does did will would shall should can could may might must not no it its he she his her him they them
        their we us our you your i my me this these those there here all any both each few more most other some such own same too
        very just also then once only et al de la le du des el los las di da do dos del der den van von zu bin ibn al ter ten st
        """)

    /// Particles inside names, written in lower case by the people who bear them.
    static let nameParticles = WordSet("""
        de la le du des del della di da do dos das el los las den der het ten ter te van von vom zu zum zur bin ibn bint ben al ad
        ash as abu af av y e i und et of the
        """)

    /// Titles before a name.
    static let officialTitles = WordSet("""
        president vice prime minister chancellor secretary senator representative congressman congresswoman governor mayor king queen
        prince princess duke emperor pope bishop archbishop cardinal general colonel major captain lieutenant sergeant admiral
        ambassador envoy commissioner judge justice chief director chairman chairwoman chair premier speaker sheikh sultan emir
        professor doctor sir dame lord lady mr mrs ms dr prof rev gen col sgt lt capt gov sen rep former deputy acting
        """)

    /// Words after which a letter names a kind: hepatitis a, vitamin-a, plan a.
    static let labelled = WordSet("""
        vitamin hepatitis group grade type class serie plan section side option team part exhibit appendix category figure article schedule
        """)

    /// Words that stand before a hyphen as part of one word: pro-, anti-, vice-.
    static let prefixes = WordSet("""
        anti arch bi bio co counter cross cyber de demi dis down e eco electro ever ex extra far fore full geo half hyper il im in infra inter
        intra ir kilo macro mega meta micro mid mini mis mono multi nano neo non off omni on out over para pan peri poly post pre pro
        proto pseudo quasi re retro self semi single socio sub super supra tele then trans tri turbo ultra un under uni up vice well
        """)
}
