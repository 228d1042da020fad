import Emend
import EmendCore
@testable import EmendFilters
import Testing

@Suite struct EntitiesTests {
    /// A name, its characters and its marks, from the list in corpora.
    private struct Row {
        let name: String
        let value: String
        let isOld: Bool
        let isLegacy: Bool
    }

    private func rows() throws -> [Row] {
        try text("corpora/entities/named-references.tsv").split(separator: "\n").map { line in
            let fields = line.split(separator: "\t")
            let scalars = fields[1].split(separator: " ").map { Unicode.Scalar(UInt32($0, radix: 16)!)! }
            let marks = fields.count > 2 ? fields[2] : ""
            return Row(
                name: String(fields[0]), value: String(String.UnicodeScalarView(scalars)), isOld: marks.contains("4"), isLegacy: marks.contains("!"))
        }
    }

    private static func cleaner() throws -> Cleaner {
        try Cleaner(Selection(only: ["entities"]), settings: Settings(language: .fixed(.english)))
    }

    private func decoded(_ text: String) throws -> String {
        try Self.cleaner().clean(text).text
    }

    /// The table is the list; `python3 corpora/entities/import.py` writes both.
    @Test func tableIsTheList() throws {
        let names = NamedReferences.standard
        let rows = try rows()
        #expect(rows.count + rows.count(where: \.isLegacy) == 2_231)
        #expect(rows.count(where: \.isLegacy) == 106)
        #expect(names.entries.count == rows.count)
        for (entry, row) in zip(names.entries, rows) {
            #expect(String(decoding: names.name(of: entry), as: UTF8.self) == row.name)
            let scalars = row.value.unicodeScalars.map(\.value)
            #expect(entry.first == scalars[0] && entry.second == (scalars.count > 1 ? scalars[1] : 0), "\(row.name)")
            #expect(entry.isLegacy == row.isLegacy && entry.isOld == row.isOld, "\(row.name)")
            #expect(row.name.utf8.count <= NamedReferences.longestName)
        }
        ran(rows.count, "names")
    }

    @Test func everyNameIsDecoded() throws {
        for row in try rows() {
            #expect(try decoded("&\(row.name);") == row.value)
        }
        ran(try rows().count, "names")
    }

    @Test func everyNumberIsDecodedOrStands() throws {
        let windows1252: [UInt32: Unicode.Scalar] = [0x80: "\u{20AC}", 0x85: "\u{2026}", 0x91: "\u{2018}", 0x92: "\u{2019}", 0x97: "\u{2014}", 0x9F: "\u{178}"]
        var count = 0
        for value in Array(UInt32(0)...0x3000) + [0xD7FF, 0xD800, 0xDFFF, 0xE000, 0xFDCF, 0xFDD0, 0xFDEF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600, 0x1FFFE, 0x10FFFD, 0x10FFFF, 0x110000] {
            count += 1
            for written in ["&#\(value);", "&#x\(String(value, radix: 16));", "&#X\(String(value, radix: 16, uppercase: true));", "&#000\(value);"] {
                let result = try decoded("a \(written) b")
                switch value {
                case 0..<0x09, 0x0B, 0x0D...0x1F, 0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xD800...0xDFFF, 0xFDD0...0xFDEF, 0x110000...: #expect(result == "a \(written) b")
                case _ where value & 0xFFFE == 0xFFFE: #expect(result == "a \(written) b")
                case 0x80...0x9F:
                    if let scalar = windows1252[value] { #expect(result == "a \(scalar) b") }
                    #expect(!result.contains("&"))
                default: #expect(result == "a \(Unicode.Scalar(value)!) b")
                }
            }
        }
        ran(count, "numbers")
    }

    /// All short texts over the pieces of references come to rest at once.
    @Test func decodedTextIsAFixedPoint() throws {
        let pieces = ["&", "amp;", "amp", "#", "39;", "lt;", "&lt;", "&gt;", "p", " ", ";", "&#38;", "&#35;", "nbsp;", "&copy", "x", "=", "<", ">", "\n"]
        let cleaner = try Self.cleaner()
        var count = 0
        func visit(_ text: String, _ depth: Int) {
            if depth == 0 { return }
            for piece in pieces {
                let text = text + piece
                count += 1
                let once = cleaner.clean(text).text
                let twice = cleaner.clean(once).text
                #expect(once == twice, "\(text.debugDescription)")
                visit(text, depth - 1)
            }
        }
        visit("", 3)
        ran(count, "texts")
    }

    @Test(arguments: ["&", "&amp;", "&amp;amp;amp;", "amp;", "#8217;", "&a", "&lt;a", "<a &gt;", "&#0", "& amp ; ", "&lt;a&amp;", "&copy "])
    func timeIsLinear(unit: String) throws {
        let cleaner = try Self.cleaner()
        func fastest(_ bytes: Int) -> Duration {
            let text = String(repeating: unit, count: bytes / unit.utf8.count)
            return (0..<2).map { _ in ContinuousClock().measure { _ = cleaner.clean(text) } }.min()!
        }
        let (few, many) = (fastest(20_000), fastest(160_000))
        #expect(many < few * 30 + .milliseconds(20), "\(few) and \(many)")
    }
}
