/// The language of a line, and of the passages in it that are in another one.
struct ParagraphLanguage {
    /// The bytes of the line with its terminator.
    let range: Range<Int>
    /// The language of what is not in `passages`; nil where it cannot be told and is that of the document.
    let language: TextLanguage?
    /// In text order, not overlapping.
    let passages: [(range: Range<Int>, language: TextLanguage)]
    /// What the words outside of `passages` say.
    let evidence: LanguageEvidence

    /// The language at an offset; nil where it cannot be told.
    func language(at offset: Int) -> TextLanguage? {
        var low = 0
        var high = passages.count
        while low < high {
            let middle = (low + high) / 2
            if passages[middle].range.upperBound < offset { low = middle + 1 } else { high = middle }
        }
        return low < passages.count && passages[low].range.lowerBound <= offset ? passages[low].language : language
    }
}

extension Text {
    /// How many words of a passage are looked at, as many as a long paragraph has, so that many questions about one long line take linear time.
    private static let evidenceLimit = 400

    /// What the words of a line say, those in quotations included.
    public func languageEvidence(of line: Line) -> LanguageEvidence {
        evidence(of: line.words)
    }

    /// The language of the document; English where nothing speaks against it.
    public var language: TextLanguage {
        if case .fixed(let language) = setting { return language }
        if let language = languageMemo.document { return language }
        let language = documentLanguage()
        languageMemo.document = language
        return language
    }

    /// The language of a line, leaving quotations in it aside; that of the document where the line is too short to tell.
    public func language(of line: Line) -> TextLanguage {
        if case .fixed(let language) = setting { return language }
        return paragraphLanguage(of: line).language ?? language
    }

    /// The language at an offset: of the quotation, brackets or italics around it where these are in another language than the line, else of the line.
    public func language(at offset: Int) -> TextLanguage {
        if case .fixed(let language) = setting { return language }
        if let paragraph = languageMemo.paragraph, paragraph.range.contains(offset) { return paragraph.language(at: offset) ?? language }
        guard !lines.isEmpty else { return language }
        return paragraphLanguage(of: lines[lineIndex(at: offset)]).language(at: offset) ?? language
    }

    /// True where a filter for some languages may have something to do: the document or a line is in one of them.
    func mayHold(_ languages: Languages) -> Bool {
        if languages == .any || languages.includes(language) { return true }
        guard setting == .automatic else { return false }
        return !languageMemo.languages { paragraphLanguages() }.isDisjoint(with: languages)
    }

    /// The languages of the lines that show one of their own.
    private func paragraphLanguages() -> Languages {
        var found: Languages = []
        // In an English text a glance at the lexicon's marks tells the lines worth a look.
        for line in language == .english ? linesWithForeignWords() : lines where !line.words.isEmpty {
            if let language = verdict(on: evidence(of: line.words), line.words) { found.insert(Languages(language)) }
        }
        return found
    }

    /// The lines with a word of another language or script.
    private func linesWithForeignWords() -> [Line] {
        let lines = self.lines
        let (marker, script) = (WordFacts.foreignMarker.rawValue, Shape.otherScript.rawValue)
        var found: [Line] = []
        words.withUnsafeBufferPointer { words in
            var line = 0
            var index = 0
            while index < words.count {
                if words[index].facts.rawValue & marker | UInt32(words[index].shape.rawValue & script) != 0 {
                    while line < lines.count, lines[line].endWord <= index { line += 1 }
                    if line == lines.count { return }
                    found.append(lines[line])
                    index = lines[line].words.upperBound
                } else {
                    index += 1
                }
            }
        }
        return found
    }

    func paragraphLanguage(of line: Line) -> ParagraphLanguage {
        if let paragraph = languageMemo.paragraph, paragraph.range.lowerBound == Int(line.start) { return paragraph }
        var passages: [(range: Range<Int>, language: TextLanguage)] = []
        var around = LanguageEvidence()
        var next = line.words.lowerBound
        for passage in quotedPassages(of: line) {
            around.add(evidence(of: next..<passage.words.lowerBound, isStart: next == line.words.lowerBound))
            next = passage.words.upperBound
            passages.append((passage.range, passage.language))
        }
        around.add(evidence(of: next..<line.words.upperBound, isStart: next == line.words.lowerBound))
        let paragraph = ParagraphLanguage(
            range: Int(line.start)..<max(Int(line.next), Int(line.start) + 1), language: verdict(on: around, line.words), passages: passages, evidence: around)
        languageMemo.paragraph = paragraph
        return paragraph
    }

    /// What a stretch of the token table says. `isStart`: its first word starts a sentence, so that a capital makes no name of it.
    func evidence(of range: Range<Int>, isStart: Bool = true) -> LanguageEvidence {
        var evidence = LanguageEvidence()
        for index in range.prefix(Self.evidenceLimit) { evidence.count(words[index], isFirst: isStart && index == range.lowerBound, self) }
        return evidence
    }

    /// The language of a line where its words tell. Another than English takes function words, another script, or words that English
    /// does not know; English takes more, since rules for English are to act in a document of another language only where it is plain.
    private func verdict(on evidence: LanguageEvidence, _ range: Range<Int>) -> TextLanguage? {
        if evidence.isOtherScript || evidence.hasForeignWords || evidence.hasNoEnglish { return name(of: range) }
        return evidence.isPlainlyEnglish ? .english : nil
    }

    /// The language of words that are not English; the document's where they do not tell and it is not English.
    func name(of range: Range<Int>) -> TextLanguage {
        var name = LanguageName()
        for index in range.prefix(Self.evidenceLimit) { name.count(words[index], self) }
        return name.best
    }
}

/// What was found out about the languages of a text.
final class LanguageMemo {
    var document: TextLanguage?
    /// The line that was asked for last: filters go through a text in order.
    var paragraph: ParagraphLanguage?
    private var found: Languages?

    func languages(_ find: () -> Languages) -> Languages {
        if let found { return found }
        let languages = find()
        found = languages
        return languages
    }

    /// What holds after edits too: they do not make another language of a text.
    func afterEdits() -> LanguageMemo {
        let memo = LanguageMemo()
        memo.document = document
        memo.found = found
        return memo
    }
}
