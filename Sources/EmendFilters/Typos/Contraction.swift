import EmendCore
import EmendLexicon

/// What the words beside a form say where the form is a word of its own and also a contraction without its apostrophe.
enum Contraction {
    private static let subjects = WordSet("i you he she it we they that this there who which and but or so if because also just still")
    private static let pronouns = WordSet("i you he she it we they")
    private static let baseVerbs = WordSet("""
        be have do say get make go know take see come think look want give use find tell ask work seem feel try leave call need become put mean keep let begin help
        show hear play run move like live believe hold bring happen write provide sit stand lose pay meet include continue set learn change lead understand watch
        follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut
        reach kill remain suggest raise pass sell require report decide pull break start eat sleep drink wear enjoy recommend imagine afford figure stand handle face hope
        even really ever just always never
        """)
    private static let presents = WordSet("a an the not been just really very so too always never also still gonna sure sorry glad happy afraid in on at from here about around ready done pretty only using still currently worried")
    private static let participles = WordSet("been had got gone seen done heard read never always just only already tried used made found lost bought taken given known come also ever come become written worked lived started")
    private static let intentions = WordSet("be have get go try let tell keep call send give see check just probably definitely never always")
    private static let wishes = WordSet("like love rather say be have go suggest recommend prefer never definitely probably appreciate hate guess imagine expect want")
    private static let starters = WordSet("and but so or then if when because as while")

    static func isMeant(_ text: borrowing Text, _ word: Word, before: Word?, after: Word?) -> Bool {
        func follows(_ set: WordSet) -> Bool { before.map(set.contains) ?? false }
        func precedes(_ set: WordSet) -> Bool { after.map { set.contains($0) && ($0.isLower || word.isUpper && $0.isUpper) } ?? false }
        switch word.hash {
        case Form.wont, Form.cant:
            if follows(pronouns) || follows(subjects) && precedes(baseVerbs) { return !precedes(Form.to) }
            return !follows(Grammar.determiners) && !follows(Grammar.prepositions) && precedes(baseVerbs)
        case Form.im:
            guard !follows(Grammar.determiners), !follows(Grammar.prepositions), let after else { return false }
            return precedes(presents) || after.isLower && text.holds("ing", at: Int(after.end) - 3) || after.shape.has(.hasDigit) && !after.shape.has(.hasLetter)
        case Form.ive:
            guard let after, after.isLower, before?.isLower ?? true else { return false }
            return participles.contains(after) || after.stemCount > 4 && text.holds("ed", at: Int(after.end) - 2)
        case Form.id:
            return precedes(wishes) && (before == nil || follows(subjects) || follows(starters))
        case Form.ill:
            return precedes(intentions) && (before == nil || follows(starters) || follows(subjects) && !follows(pronouns))
        case Form.lets:
            return precedes(baseVerbs) && (before == nil || follows(starters))
        case Form.hes, Form.shes, Form.whats, Form.wheres, Form.hows:
            return after != nil && !follows(Grammar.articles) && !follows(Grammar.possessives) && !precedes(Grammar.prepositions)
        default:
            return false
        }
    }

    private enum Form {
        static let wont = WordHash.of("wont".utf8)
        static let cant = WordHash.of("cant".utf8)
        static let im = WordHash.of("im".utf8)
        static let ive = WordHash.of("ive".utf8)
        static let id = WordHash.of("id".utf8)
        static let ill = WordHash.of("ill".utf8)
        static let lets = WordHash.of("lets".utf8)
        static let hes = WordHash.of("hes".utf8)
        static let shes = WordHash.of("shes".utf8)
        static let whats = WordHash.of("whats".utf8)
        static let wheres = WordHash.of("wheres".utf8)
        static let hows = WordHash.of("hows".utf8)
        static let to = WordSet("to")
    }
}
