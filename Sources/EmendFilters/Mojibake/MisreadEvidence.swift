/// What the runs of a text say together: a code page that is certain in one place is likely in others.
struct MisreadEvidence {
    private struct Sum {
        /// The points of the runs that are beyond doubt.
        var certain = 0
        /// Those of all runs that are more than slightly odd, and how many there are.
        var likely = 0
        var runs = 0
        /// The runs of which nothing would be left as it is.
        var whole = 0
        /// Those that are marks no word of another language looks like.
        var marks = 0
    }

    /// For each family of code pages.
    private var sums = [Sum](repeating: Sum(), count: CodePage.allCases.count)
    /// How many Cyrillic letters the runs hold that are Cyrillic in what they were misread as, too.
    private var cyrillic = 0
    /// All runs beyond ASCII in the text.
    private let count: Int
    private var mostLikely = 0

    /// Letters that look like other letters of their script need some length before chance is ruled out.
    private static let fewestCyrillic = 4
    /// A character of which a byte was lost proves nothing; so many others beside it do.
    private static let fewestSound = 2

    init(_ runs: [MisreadRun], others: Int) {
        count = runs.count + others
        for run in runs { cyrillic += run.readings.lazy.filter(\.isCyrillicTwice).map(\.sequences).max() ?? 0 }
        for run in runs {
            let best = run.readings.lazy.map(\.gain).max() ?? 0
            var seen: CodePages = 0
            for reading in run.readings where seen >> reading.page.family.rawValue & 1 == 0 && reading.losses == 0 && !isShort(reading) {
                let family = reading.page.family
                seen |= 1 << family.rawValue
                if reading.isWhole { sums[family.rawValue].whole += 1 }
                if reading.isMark, !reading.isMention, reading.gain == best, reading.gain > 0 { sums[family.rawValue].marks += 1 }
                guard !reading.isAlone, !reading.isMention, reading.gain == best, reading.gain >= 2 else { continue }
                if reading.gain >= reading.bar { sums[family.rawValue].certain += reading.gain }
                sums[family.rawValue].likely += reading.gain
                sums[family.rawValue].runs += 1
            }
        }
        mostLikely = sums.lazy.map(\.likely).max() ?? 0
    }

    private func isShort(_ reading: Reading) -> Bool { reading.isCyrillicTwice && cyrillic < Self.fewestCyrillic }

    /// The code page that is certain for the most of the text, if any is.
    var page: CodePage? {
        CodePage.allCases.first { sums[$0.rawValue].likely == mostLikely && isCertain($0) }
    }

    private func isCertain(_ family: CodePage) -> Bool {
        let sum = sums[family.rawValue]
        return sum.certain > 0 || sum.runs >= 2 && sum.likely >= 2 * family.bar || sum.marks >= 2
    }

    /// True where a text has hardly any character that is not misread so: then what looks sound by itself is misread too.
    private func isThroughout(_ family: CodePage) -> Bool {
        let sum = sums[family.rawValue]
        return sum.runs >= 2 && isCertain(family) && (count - sum.whole) * 5 <= sum.runs
    }

    /// True where the text is known to be misread in another code page.
    private func isElsewhere(_ family: CodePage) -> Bool {
        let sum = sums[family.rawValue]
        return sum.likely * 4 < mostLikely && CodePage.allCases.contains { sums[$0.rawValue].likely == mostLikely && isCertain($0) }
    }

    /// False where the misread runs are few among many others: then each must speak for itself.
    private func isFrequent(_ family: CodePage) -> Bool {
        let mostOthers = 20
        return count - sums[family.rawValue].whole <= mostOthers * sums[family.rawValue].runs
    }

    /// The reading of a run that the evidence speaks for, if any.
    func choice(of readings: [Reading]) -> Reading? {
        var best: (reading: Reading, points: Int)?
        for reading in readings where suffices(for: reading) {
            let likely = sums[reading.page.family.rawValue].likely
            let support = !isCertain(reading.page.family) ? 0 : likely == mostLikely ? 4 : 2
            if reading.gain + support > best?.points ?? -1 { best = (reading, reading.gain + support) }
        }
        return best?.reading
    }

    private func suffices(for reading: Reading) -> Bool {
        if isShort(reading) || reading.isMention { return false }
        if reading.gain >= reading.bar + (isElsewhere(reading.page.family) ? 3 : 0), reading.losses == 0 || reading.sequences - reading.losses >= Self.fewestSound { return true }
        let family = reading.page.family
        return isCertain(family) && reading.gain >= 1 && isFrequent(family) || reading.losses == 0 && isThroughout(family)
    }
}
