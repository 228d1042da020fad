extension Text {
    /// How many words are looked at, spread over the text line by line.
    private static let sampleSize = 4096

    /// The language that most of the text's paragraphs are in, counted by their words; English unless most words plainly say otherwise.
    ///
    /// O(words) with a small constant for English, and a few steps for each of some 4,000 words otherwise.
    func documentLanguage() -> TextLanguage {
        let step = max(1, words.count / Self.sampleSize)
        let sample = stride(from: 0, to: lines.count, by: step)
        if isEnglishAtFirstSight(sample) { return .english }
        var english = 0
        var foreign: [TextLanguage: Int] = [:]
        var open = LanguageEvidence()
        var openLines: [Int] = []
        for index in sample where !lines[index].words.isEmpty {
            let range = lines[index].words
            var evidence = evidence(of: range)
            if evidence.hasForeignWords, case let around = paragraphLanguage(of: lines[index]).evidence, around.english > 0 { evidence = around }
            if evidence.isOtherScript || evidence.hasForeignWords {
                foreign[name(of: range), default: 0] += max(evidence.latin, evidence.otherScript / 3)
            } else if evidence.english > evidence.foreign {
                english += evidence.latin
            } else {
                open.add(evidence)
                openLines.append(index)
            }
        }
        // Lines that say too little each may say enough together; else they go with English.
        if open.latin + open.otherScript > 0 {
            if isForeignAsWhole(open) {
                var name = LanguageName()
                for index in openLines { for word in words[lines[index].words].prefix(400) { name.count(word, self) } }
                foreign[name.best, default: 0] += max(open.latin, open.otherScript / 3)
            } else {
                english += open.latin
            }
        }
        let all = foreign.values.reduce(0, +)
        guard all > english else { return .english }
        // The commonest, and of equals the first by name, so that a text has one answer.
        return foreign.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }!.key
    }

    /// Every third word of running English is marked as such in the lexicon; a text with many of them and few of other languages needs no closer look.
    private func isEnglishAtFirstSight(_ sample: StrideTo<Int>) -> Bool {
        var latin = 0
        var english = 0
        var foreign = 0
        var otherScript = 0
        words.withUnsafeBufferPointer { words in
            for index in sample {
                for word in words[lines[index].words].prefix(400) {
                    if word.shape.has(.otherScript) { otherScript += 1 } else { latin += 1 }
                    if word.facts.has(.englishMarker) { english += 1 }
                    if word.facts.has(.foreignMarker) { foreign += 1 }
                }
            }
        }
        return english * 5 >= latin + otherScript && foreign * 4 <= english && english > 0
    }

    private func isForeignAsWhole(_ evidence: LanguageEvidence) -> Bool {
        if evidence.isOtherScript || evidence.foreign > evidence.english && evidence.foreign >= 6 && evidence.isDense { return true }
        let lower = evidence.known + evidence.unknown
        // Some lines without any English function word, most of whose words no English list holds; or many with next to none.
        return evidence.english == 0 && lower >= 5 && evidence.unknown * 5 > lower * 2
            || lower >= 40 && evidence.english * 10 < lower && evidence.unknown * 3 > lower
    }
}
