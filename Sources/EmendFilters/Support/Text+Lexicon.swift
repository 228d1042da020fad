import EmendCore
import EmendLexicon

extension Text {
    /// The lexicon that the pipeline was given, or the embedded one where it was given something else.
    var lexicon: Lexicon { knowledge.lexicon as? Lexicon ?? .embedded }
}
