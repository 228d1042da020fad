import EmendLexicon

/// What becomes of a form by itself, for those who measure the corrections.
package enum SpellingTrial {
    package static func result(for form: String) -> (word: String, isSure: Bool, log: String) {
        let correction = Correction.of(Array(form.utf8), context: Correction.Context(), lexicon: .embedded)
        let suggestions = Lexicon.embedded.suggestions(for: form.utf8, budget: Correction.budget(form.utf8.count), limit: 4)
        let log = suggestions.map { "\(String(decoding: $0.word, as: UTF8.self)) \($0.level * 10)-\($0.cost)=\($0.score)" }.joined(separator: ", ")
        return (correction.map { String(decoding: $0.word, as: UTF8.self) } ?? "", correction?.safety == .safe, log)
    }
}
