/// The closed word classes of English that the facts of a text rest on, as grammars list them. Own lists.
extension WordSet {
    package static let determiners = WordSet("""
        a an the this that these those its their his her our my your some any no every each another both all many most several few
        such what which whose one two three four five six seven eight nine ten
        """)

    package static let prepositions = WordSet("""
        about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside
        besides between beyond by despite down during except for from in inside into like near of off on onto opposite out outside
        over past per regarding since than through throughout till to toward towards under underneath unlike until unto up upon
        versus via with within without
        """)

    package static let conjunctions = WordSet("and but or nor yet so if because although though while whereas unless until since when where whether as than that")
}
