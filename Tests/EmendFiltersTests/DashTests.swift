import Emend
import EmendFilters
import EmendTesting
import Foundation
import Testing

@Suite struct DashTests {
    private static let styles: [DashStyle] = [.em, .emSpaced, .enSpaced]

    private func clean(_ text: String, _ style: DashStyle = .keep, only: [String] = ["dashes"]) throws -> String {
        try Cleaner(Selection(only: only, style: Style(dash: style)), settings: Settings(language: .fixed(.english))).clean(text).text
    }

    @Test(arguments: styles)
    func eachStyleKeepsTheLaws(style: DashStyle) {
        for violation in Laws.violations(of: SentenceDash(style)) { Issue.record("\(style): \(violation)") }
    }

    /// What is written in one style is at rest in it, and comes out the same from every other.
    @Test(arguments: styles)
    func stylesAreFixedPointsOfEachOther(style: DashStyle) throws {
        let texts = [
            "The plan - if approved - begins in May.", "The budget-the largest in a decade-passed easily.", "He paused--then walked out of the room.",
            "The \u{201C}first\u{201D} \u{2014} and last \u{2014} flight.", "She waited\u{2014}but nobody came \u{2014} ever.",
        ]
        // What is lost for good: a no-break space, and which dash stood between two dates.
        let odd = [
            "He left\u{A0}\u{2013} and never came back.", "She waited\u{2014}but nobody came\u{2009}\u{2014}\u{2009}ever.",
            "From Paris\u{2013}London in 1914\u{2013}18 \u{2014} May 3 \u{2013} June 5 \u{2014} all told.",
        ]
        for text in odd {
            let cleaned = try clean(text, style)
            #expect(try clean(cleaned, style) == cleaned, "\(style) of \(text)")
        }
        for text in texts {
            let cleaned = try clean(text, style)
            #expect(try clean(cleaned, style) == cleaned, "\(style) of \(text)")
            for other in Self.styles {
                let there = try clean(text, other)
                #expect(try clean(there, style) == cleaned, "\(style) after \(other) of \(text)")
            }
        }
        ran(texts.count, "texts in \(style)")
    }

    @Test(arguments: styles)
    func whatIsNoDashOfASentenceStands(style: DashStyle) throws {
        let texts = [
            "\u{2014} Are you coming?\n\u{2014} No.", "\u{201C}To be or not to be.\u{201D} \u{2014} William Shakespeare", "Mr. K\u{2014} of the town of B\u{2014} left.",
            "May 3 \u{2013} June 5, pages 10\u{2013}12, London \u{2013} Paris.", "\u{201C}I was going to\u{2014}\u{201D} he began.", "It was \u{2212}5 \u{B0}C.",
            "He said it\u{2014}\nand left.", "It was late \u{2014}\nand dark.", "The (\u{2014}) and \u{201C}\u{2014}\u{201D} stay.", "I was\u{2014} What?",
        ]
        for text in texts { #expect(try clean(text, style) == text, "\(style)") }
        ran(texts.count, "texts that stand in \(style)")
    }

    @Test func stylesSleepInOtherLanguages() throws {
        let text = "Le plan \u{2014} s\u{2019}il est approuv\u{E9} \u{2014} commence en mai, a dit le ministre aux journalistes de la presse fran\u{E7}aise."
        let cleaner = try Cleaner(Selection(only: ["dashes"], style: Style(dash: .em)), settings: Settings(language: .fixed(.french)))
        #expect(cleaner.clean(text).text == text)
    }

    /// The halves of a pair are mended together or not at all.
    @Test func pairsAreWhole() throws {
        let texts = [
            "The treaty-signed in 1949-obliges members.", "The Moscow-backed force-an ally-led group-said no.", "The bank-which failed in 2008-has reopened.",
            "The bridge-built by local firms-needs repairs.", "The army-held town-once state-owned.", "The plan-however-failed.", "The mayor-a former teacher-resigned on Friday.",
        ]
        for text in texts {
            let count = try clean(text).count { $0 == "\u{2014}" }
            #expect(count == 0 || count == 2, "\(text) has \(count) dashes")
        }
        ran(texts.count, "pairs")
    }

    /// The same compound elsewhere in a document is evidence against a dash.
    @Test func theDocumentKnowsCompounds() throws {
        let alone = "The group-formed in May-wants a deal."
        #expect(try clean(alone) == "The group\u{2014}formed in May\u{2014}wants a deal.")
        let inCompany = alone + "\nA group-formed plan is no group-formed law."
        #expect(try clean(inCompany) == inCompany)
    }

    @Test func manyHyphensTakeLinearTime() throws {
        for piece in ["the bank-which failed ", "a - b - c ", "one--two ", "it was - as if - then ", "x\u{2014}y ", "\u{201C}a-"] {
            let text = String(repeating: piece, count: 20_000)
            let start = ContinuousClock.now
            _ = try clean(text, .em)
            #expect(ContinuousClock.now - start < .seconds(60), "\(piece)")
        }
    }

    @Test func theTableIsThatOfTheList() throws {
        let table = try text("Sources/EmendFilters/Dashes/CompoundTable.swift")
        let listed = try #require(table.components(separatedBy: "\"\"\"").dropFirst().first).split(whereSeparator: \.isWhitespace)
        #expect(try listed == text("corpora/dashes/compounds.txt").split(separator: "\n"), "run python3 corpora/dashes/import.py")
        ran(listed.count, "compounds")
    }
}
