@testable import EmendCore
@testable import EmendFilters
import Emend
import EmendTesting
import Foundation
import Testing

@Suite struct LayoutTests {
    private static let styles: [(name: String, style: Style)] = [
        ("unwrap", Style(unwraps: true)), ("unwrap in Markdown", Style(markup: .markdown, unwraps: true)), ("hyphens", Style(bullets: .hyphen)),
        ("asterisks", Style(bullets: .asterisk)), ("bullets", Style(bullets: .bullet)), ("paragraphs", Style(paragraphs: .blankLine)),
        ("all of them", Style(unwraps: true, bullets: .hyphen, paragraphs: .blankLine)),
    ]

    /// What a style asks for comes to rest on seeds, cases and random text.
    @Test(arguments: LayoutTests.styles.map(\.name))
    func styleKeepsTheLaws(name: String) throws {
        let style = try #require(Self.styles.first { $0.name == name }).style
        let pipeline = try Cleaner(Selection(only: ["layout"], style: style), settings: Settings(language: .fixed(.english))).pipeline
        var texts = try seeds().map { (name: $0.name, bytes: Array($0.raw.utf8)) }
        texts += try cases().filter { $0.group == "layout" }.map { (name: $0.id, bytes: Array($0.input.utf8)) }
        let pieces = Catalog.filters.filter { $0.card.group == .layout }.flatMap(\.asShown.card.examples).map(\.before)
        texts += RandomText(seed: 11, pieces: pieces).prefix(200).enumerated().map { (name: "random \($0.offset)", bytes: $0.element) }
        for (name, bytes) in texts {
            for violation in Laws.violations(of: pipeline, on: bytes, named: "\(name)") { Issue.record("\(violation)") }
        }
        ran(texts.count, "texts with \(name)")
    }

    /// An article that was wrapped at a width is as it was after `--unwrap`.
    @Test(arguments: [60, 72, 80])
    func unwrapUndoesWrapping(width: Int) throws {
        let cleaner = try Cleaner(Selection(only: ["wrapped-line"], style: Style(unwraps: true)), settings: Settings(language: .fixed(.english)))
        var count = 0
        for seed in try seeds() {
            let paragraphs = seed.gold.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
            let wrapped = paragraphs.map { wrap($0, width) }.joined(separator: "\n\n")
            for (result, paragraph) in zip(cleaner.clean(wrapped).text.components(separatedBy: "\n\n"), paragraphs) { #expect(result == paragraph) }
            count += paragraphs.count
        }
        ran(count, "paragraphs wrapped at \(width)")
    }

    /// The words of a line in as few lines as fit a width, as `fmt` and mail programs make them.
    private func wrap(_ paragraph: String, _ width: Int) -> String {
        var lines: [String] = []
        for word in paragraph.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width { lines[lines.count - 1] = last + " " + word } else { lines.append(String(word)) }
        }
        return lines.joined(separator: "\n")
    }

    /// In a document that is one line of a stream nothing may write a line end.
    @Test func singleLinesStaySingle() throws {
        let style = Style(unwraps: true, bullets: .hyphen, paragraphs: .blankLine)
        let pipeline = try Cleaner(Selection(only: ["layout"], style: style)).pipeline
        var count = 0
        for each in try cases() where each.group == "layout" {
            for line in each.input.split(separator: "\n", omittingEmptySubsequences: true) {
                var document = pipeline.document(isSingleLine: true)
                document.append(Array(line.utf8))
                var result: [UInt8] = []
                while let block = document.next() { result += block.bytes }
                while let block = document.finish() { result += block.bytes }
                #expect(!result.contains(0x0A), "\(line)")
                count += 1
            }
        }
        ran(count, "single lines")
    }

    /// Floods of what the filters look for: eight times the text takes no more than some thirty times the time.
    @Test(arguments: ["a  ", "the  house ", "\u{A0} a", " \u{A0}", "gov-\n", "gov- ernment ", "- a\n", "\u{2022}", "\u{2022}a\n", "The house of\n", "a\n\n", " a\n", "\u{A0}", "A sentence of some words.\n"])
    func floodsTakeLinearTime(unit: String) throws {
        let style = Style(unwraps: true, bullets: .hyphen, paragraphs: .blankLine)
        let cleaner = try Cleaner(Selection(only: ["layout"], style: style))
        func time(_ count: Int) -> Duration {
            let text = Array(repeatElement(Array(unit.utf8), count: count / unit.utf8.count).joined())
            return (0..<2).map { _ in ContinuousClock().measure { _ = cleaner.clean(text, recording: []) } }.min()!
        }
        let (few, many) = (time(20_000), time(160_000))
        #expect(many <= few * 30 + .milliseconds(50), "\(unit): 8 times the text took \(many) instead of \(few)")
    }
}
