import EmendCore

/// Repairs UTF-8 that was read as another encoding.
struct MisreadUTF8: Filter {
    let card = Card(
        id: "misread-utf8", group: .mojibake,
        summary: "Repairs UTF-8 that was read in a single-byte code page, up to three times over.",
        reason: "A program that takes UTF-8 for Windows-1252 or the like makes two or three odd characters of each letter. Each run is judged by itself: it must look odd as it stands and sound as it would be read, and what is certain elsewhere in the text lowers the bar.",
        stays: "More than three layers, and runs that make sense as they are.",
        reach: .document,
        examples: [
            .fixes("It\u{E2}\u{20AC}\u{2122}s Z\u{C3}\u{BC}rich, not Bras\u{C3}\u{AD}lia", to: "It\u{2019}s Z\u{FC}rich, not Bras\u{ED}lia"),
            .fixes("d\u{C3}\u{192}\u{C2}\u{A9}j\u{C3}\u{192}\u{C2}\u{A0} vu", to: "d\u{E9}j\u{E0} vu"),
            .fixes("voil\u{C3} le travail", to: "voil\u{E0} le travail"),
            .keeps("BEYONC\u{C9}\u{2019}S CAF\u{C9}\u{2122}, NESTL\u{C9}\u{AE}"),
            .keeps("Gru\u{DF}\u{2026} und \u{AB}\u{A0}\u{E9}t\u{E9}\u{A0}\u{BB}"),
            .keeps("(-1/2)! = \u{221A}\u{3C0}"),
        ])
    let triggers = ByteSet(0xC2...0xF4)

    /// An edit in the making.
    private struct Repair {
        var range: Range<Int>
        var text: [UInt8]
        var reason: String
        var isHint = false
    }

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        let found = MisreadFinder(text)
        guard !found.ranges.isEmpty || found.holdsLostSpace else { return }
        var reader = MisreadReader()
        var runs: [MisreadRun] = []
        var sound: [Range<Int>] = []
        for range in found.ranges {
            guard let readings = reader.readings(of: range, in: text, evenIfSound: false) else {
                sound.append(range)
                continue
            }
            if !readings.isEmpty { runs.append(MisreadRun(range: range, readings: readings)) }
        }
        guard !runs.isEmpty || found.holdsLostSpace else { return }
        // Among misread runs, what looks sound by itself may be misread too.
        for range in sound {
            if let readings = reader.readings(of: range, in: text, evenIfSound: true), !readings.isEmpty { runs.append(MisreadRun(range: range, readings: readings)) }
        }
        let evidence = MisreadEvidence(runs, others: found.others + found.ranges.count - runs.count)
        let choices = runs.map { run in evidence.choice(of: run.readings) ?? run.readings.first { Self.becomesWord(text, run.range, $0) } }
        var tooDeep: CodePages = 0
        for reading in choices.lazy.compactMap(\.self) where reading.layers == MisreadReader.mostLayers { tooDeep |= 1 << reading.page.family.rawValue }
        var repairs: [Repair] = []
        for (run, choice) in zip(runs, choices) {
            guard let reading = choice else { continue }
            // A text with more layers has no fewer elsewhere: what looks like three is a part of them.
            let isTooDeep = reading.layers > 1 && tooDeep >> reading.page.family.rawValue & 1 == 1
            repairs.append(isTooDeep ? Self.hint(run.range, reading) : Self.repair(text, run.range, reading))
        }
        if let page = evidence.page ?? (found.holdsLostSpace ? .windows1252 : nil) {
            repairs += LostByte.repairs(text, page, isCertain: evidence.page != nil).map { Repair(range: $0.range, text: $0.text, reason: "UTF-8 that was read as \(page.name) and lost a byte") }
        }
        repairs.sort { $0.range.lowerBound < $1.range.lowerBound }
        var position = 0
        for repair in repairs where repair.range.lowerBound >= position {
            if repair.isHint { edits.hint(repair.range) } else { edits.replace(repair.range, with: repair.text) }
            edits.explainLast(repair.reason)
            position = repair.range.upperBound
        }
    }

    private static func hint(_ range: Range<Int>, _ reading: Reading) -> Repair {
        Repair(range: range, text: [], reason: "UTF-8 that was read as \(reading.pageName) more than three times", isHint: true)
    }

    /// The smallest edit that makes of a run what was meant.
    private static func repair(_ text: borrowing Text, _ range: Range<Int>, _ reading: Reading) -> Repair {
        var meant: [UInt8] = []
        // A byte order mark is no text.
        for scalar in reading.scalars where scalar != 0xFEFF { meant.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")!) }
        var (start, from) = (range.lowerBound, 0)
        while start < range.upperBound, from < meant.count, let scalar = text.scalar(at: start), meant[from...].starts(with: text.bytes[start..<start + scalar.length]) {
            start += scalar.length
            from += scalar.length
        }
        var (end, to) = (range.upperBound, meant.count)
        while end > start, let scalar = text.scalar(before: end), to - scalar.length >= from,
            meant[to - scalar.length..<to].elementsEqual(text.bytes[end - scalar.length..<end])
        {
            end -= scalar.length
            to -= scalar.length
        }
        let often = ["", ", twice", ", three times"][reading.layers - 1]
        return Repair(range: start..<end, text: Array(meant[from..<to]), reason: "UTF-8 that was read as \(reading.pageName)\(often)")
    }

    /// True where a run that looks a little odd would make a word of the lexicon of what it stands in.
    private static func becomesWord(_ text: borrowing Text, _ range: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.losses == 0, reading.layers < MisreadReader.mostLayers, reading.gain + 3 >= reading.bar else { return false }
        let longest = 40
        var (start, end) = (range.lowerBound, range.upperBound)
        while text[start - 1].isASCIILetter, range.lowerBound - start < longest { start -= 1 }
        while text[end].isASCIILetter, end - range.upperBound < longest { end += 1 }
        guard end - start - range.count >= 3, reading.scalars.allSatisfy({ text.characterClass(of: $0).has(.letter) }) else { return false }
        var word = text.bytes[start..<range.lowerBound].map { $0 | 0x20 }
        for scalar in reading.scalars { word.append(contentsOf: UTF8.encode(Unicode.Scalar(text.knowledge.unicode.lowercase(scalar)) ?? "\u{FFFD}")!) }
        word += text.bytes[range.upperBound..<end].map { $0 | 0x20 }
        let facts = text.lexicon.facts(of: word)
        return facts.has(.known) && !facts.has(.misspelled)
    }
}
