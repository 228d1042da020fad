import EmendCore

/// Removes what a text generator said about its own work.
struct GeneratorRemark: Filter {
    let card = Card(
        id: "generator-remark", group: .boilerplate,
        summary: "Removes a line in brackets in which a writing tool speaks of its own work: `(SEO keywords preserved throughout)`.",
        reason: "Such notes answer the instruction, not the reader. Only whole lines in brackets are removed, never a sentence that mentions the words.",
        languages: .english,
        examples: [
            .fixes("The talks ended.\n(SEO keywords preserved throughout)\n", to: "The talks ended.\n"),
            .fixes("[Keywords naturally integrated]\nThe talks ended.", to: "The talks ended."),
            .keeps("The SEO firm preserved keywords throughout."),
            .keeps("(The keywords were read aloud to the court, which ruled on Monday that they had been kept secret unlawfully.)"),
        ])
    let triggers = ByteSet("([")

    /// What such remarks speak of; no word of ordinary parentheses.
    private static let subjects = WordSet("seo keyword keywords html markdown")
    private static let deeds = WordSet("""
        preserved retained maintained kept included integrated incorporated optimized optimised inserted added used embedded rewritten
        paraphrased unchanged naturally throughout applied targeted
        """)
    private static let longestRemark = 12

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let words = text.words
        for line in text.lines where line.wordCount >= 2 && line.wordCount <= Self.longestRemark {
            let start = text.contentStart(of: line)
            let end = text.contentEnd(of: line)
            guard text[start] == Byte.openingParenthesis && text[end - 1] == Byte.closingParenthesis
                || text[start] == Byte.openingBracket && text[end - 1] == Byte.closingBracket
            else { continue }
            let inLine = words[line.words]
            if inLine.contains(where: { Self.subjects.contains($0) }), inLine.contains(where: { Self.deeds.contains($0) }) {
                edits.delete(text.removal(of: line))
            }
        }
    }
}
