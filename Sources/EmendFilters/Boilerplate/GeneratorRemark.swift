import EmendCore

/// Removes what a text generator said about its own work.
struct GeneratorRemark: PageLineFilter {
    static let id = "generator-remark"

    let card = Card(
        id: id, group: .boilerplate,
        summary: "Removes a line in which a writing tool speaks of its own work: `Here is the rewritten article:`, `(SEO keywords preserved throughout)`.",
        reason: "Such lines answer the instruction, not the reader. Only whole lines are removed: those in brackets anywhere, others where they are the first or the last line.",
        stays: "Sentences and quotations that hold the words.",
        reach: .document,
        examples: [
            .fixes("Here is the rewritten article:\nThe talks ended.", to: "The talks ended."),
            .fixes("The talks ended.\nI hope this rewritten article helps! Let me know if you need changes.", to: "The talks ended."),
            .fixes("The talks ended.\n(SEO keywords preserved throughout)\n", to: "The talks ended.\n"),
            .keeps("\u{201C}As an AI language model, I cannot,\u{201D} the chatbot replied."),
            .keeps("The SEO firm preserved keywords throughout."),
            .keeps("(The keywords were read aloud to the court, which ruled on Monday that they had been kept secret unlawfully.)"),
        ])

    /// What such remarks speak of; no word of ordinary parentheses.
    private static let subjects = WordSet("seo keyword keywords html markdown")
    private static let deeds = WordSet("""
        preserved retained maintained kept included integrated incorporated optimized optimised inserted added used embedded rewritten
        paraphrased unchanged naturally throughout applied targeted
        """)
    private static let longestRemark = 12

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let found = text.shared { PageLines(text, LinePatterns.packs(for: text.language)) }
        var bracketed: [Int] = []
        if text.present.contains(Byte.openingParenthesis) || text.present.contains(Byte.openingBracket) {
            let lines = text.lines
            for index in lines.indices where lines[index].firstByte == Byte.openingParenthesis || lines[index].firstByte == Byte.openingBracket {
                if Self.isBracketedRemark(text, lines[index]) { bracketed.append(index) }
            }
        }
        text.removeLines(of: Self.id, among: found, and: bracketed, &edits)
    }

    /// A short line behind a bracket, with another at its end, that names what the tool was told about and what it did with it.
    private static func isBracketedRemark(_ text: borrowing Text, _ line: Line) -> Bool {
        guard line.wordCount >= 2, line.wordCount <= longestRemark,
            line.lastByte == (line.firstByte == Byte.openingParenthesis ? Byte.closingParenthesis : Byte.closingBracket)
        else { return false }
        let inLine = text.words[line.words]
        return inLine.contains { subjects.contains($0) } && inLine.contains { deeds.contains($0) }
    }
}
