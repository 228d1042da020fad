/// What the runs of a text say together: a code page that is certain in one place is likely in others.
struct MisreadEvidence {
    private struct Sum {
        /// The points of the runs that are beyond doubt.
        var certain = 0
        /// Those of all runs that are more than slightly odd, and how many there are.
        var likely = 0
        var runs = 0
    }

    /// For each family of code pages.
    private var sums = [Sum](repeating: Sum(), count: CodePage.allCases.count)
    /// How many Cyrillic letters the runs hold that are Cyrillic in what they were misread as, too.
    private var cyrillic = 0

    /// Letters that look like other letters of their script need some length before chance is ruled out.
    private static let fewestCyrillic = 4
    /// A character of which a byte was lost proves nothing; so many others beside it do.
    private static let fewestSound = 2

    init(_ readings: some Sequence<Reading>) {
        for reading in readings where reading.isCyrillicTwice { cyrillic += reading.sequences }
        for reading in readings where reading.losses == 0 && !isShort(reading) {
            for family in CodePage.families(of: reading.pages) {
                if reading.gain >= family.bar { sums[family.rawValue].certain += reading.gain }
                if reading.gain >= 2 {
                    sums[family.rawValue].likely += reading.gain
                    sums[family.rawValue].runs += 1
                }
            }
        }
    }

    private func isShort(_ reading: Reading) -> Bool { reading.isCyrillicTwice && cyrillic < Self.fewestCyrillic }

    /// The code page that is certain for the most of the text, if any is.
    var page: CodePage? {
        let best = CodePage.allCases.max { sums[$0.rawValue].likely < sums[$1.rawValue].likely }!
        return isCertain(best) ? CodePage.allCases.first { sums[$0.rawValue].likely == sums[best.rawValue].likely } : nil
    }

    private func isCertain(_ family: CodePage) -> Bool {
        let sum = sums[family.rawValue]
        return sum.certain > 0 || sum.runs >= 2 && sum.likely >= 2 * family.bar
    }

    func suffices(for reading: Reading) -> Bool {
        if isShort(reading) { return false }
        if reading.gain >= reading.page.bar, reading.losses == 0 || reading.sequences - reading.losses >= Self.fewestSound { return true }
        return CodePage.families(of: reading.pages).contains { isCertain($0) && reading.gain >= ($0 == .windows1252 ? 1 : 2) }
    }
}

extension Reading {
    /// Cyrillic letters that were misread as other Cyrillic letters.
    var isCyrillicTwice: Bool { page.isCyrillic && holdsCyrillic }
}

extension CodePage {
    /// Code pages that read most letters alike count as one.
    var family: CodePage {
        switch self {
        case .windows1254: .windows1252
        case .latin2: .windows1250
        default: self
        }
    }

    static func families(of pages: CodePages) -> [CodePage] {
        allCases.filter { page in page.family == page && allCases.contains { $0.family == page && pages >> $0.rawValue & 1 == 1 } }
    }
}
