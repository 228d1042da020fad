import Emend
@testable import EmendCore
import Testing

@Suite struct ProtectedSpanTests {
    /// Each class on both sides, as its examples say.
    @Test(arguments: ProtectedSpan.Kind.allCases)
    func examplesHold(kind: ProtectedSpan.Kind) {
        for example in kind.examples {
            let text = makeText(example.text)
            let found = text.protected.map { "\($0.kind) \(String(decoding: text.bytes[$0.range], as: UTF8.self))" }
            if let span = example.span {
                #expect(text.protected.contains { $0.kind == kind && $0.range == span }, "\(kind) in \(example.text.debugDescription): \(found)")
            } else {
                #expect(found.isEmpty, "\(kind), nothing in \(example.text.debugDescription): \(found)")
            }
        }
        let isOfText = kind != .stet && kind != .frozen
        #expect(!kind.summary.isEmpty && kind.examples.count { $0.span != nil } >= (isOfText ? 1 : 0) && kind.examples.count { $0.span == nil } >= (isOfText ? 2 : 0))
        print("ran \(kind.examples.count) examples of \(kind)")
    }

    /// What stands in a span stands through all filters, on its own side of a sentence full of defects.
    @Test(arguments: ProtectedSpan.Kind.allCases)
    func spansStandInThePipeline(kind: ProtectedSpan.Kind) throws {
        let cleaner = Cleaner(settings: Settings(language: .fixed(.english)))
        for example in kind.examples {
            guard let span = example.span else { continue }
            let bytes = Array(example.text.utf8)
            let inner = String(decoding: bytes[span], as: UTF8.self)
            let cleaned = cleaner.clean("It was teh first,they say.\n\n" + example.text + "\n").text
            #expect(cleaned.hasPrefix("It was the first, they say.\n\n"))
            // Markup removes the tags themselves, once it is asked to.
            if kind != .tag { #expect(cleaned.contains(inner), "\(kind): \(cleaned.debugDescription)") }
        }
    }

    @Test func admissionIsWhatTheLawsSay() {
        for kind in ProtectedSpan.Kind.allCases {
            for group in Group.allCases where group > .headings { #expect(!kind.admits(group), "\(kind) \(group)") }
            #expect(kind.isStrict == kind.admittedGroups.isEmpty)
        }
        for kind in [ProtectedSpan.Kind.fencedCode, .inlineCode, .switchedOff, .stet, .frozen] { #expect(kind.isStrict) }
        #expect(ProtectedSpan.Kind.url.admits(.entities) && !ProtectedSpan.Kind.tag.admits(.entities) && ProtectedSpan.Kind.tag.admits(.markup))
    }

    /// Where spans overlap, only what may act in both may act.
    @Test func overlapsAreAsStrictAsTheStricter() {
        var span = ProtectedSpan(0..<10, .url)
        span.join(ProtectedSpan(5..<20, .inlineCode))
        #expect(span.range == 0..<20 && span.kind == .inlineCode && !span.admits(.unicode))
        span = ProtectedSpan(0..<10, .tag)
        span.join(ProtectedSpan(2..<8, .number))
        #expect(span.kind == .tag && span.range == 0..<10 && !span.admits(.entities) && !span.admits(.markup) && span.admits(.unicode))
    }

    @Test func tagsMayBeRemovedWithAnAddressButNotCutIt() {
        let span = ProtectedSpan(5..<10, .email)
        #expect(!span.forbids(4..<11, to: .markup) && span.forbids(8..<11, to: .markup) && span.forbids(4..<11, to: .spacing))
        #expect(!span.forbids(10..<12, to: .spacing) && !span.forbids(5..<5, to: .spacing) && span.forbids(6..<6, to: .spacing))
    }

    /// Spans found anew after edits are those of the text found whole, in a nasty alphabet: every short text.
    @Test func spansAreInOrderAndInBounds() {
        let pieces = ["$", "\\", "<a ", "{", "}", "[", "]", "`", "1:", "1.", "a", " ", "\n", ">", "@", "::", "=", "\u{201C}", "(", ")", "|", "    ", ";", "--- ", "@@ -1 +1 @@", "#", "~~~", "\"", "%", "/", "\u{E9}"]
        var count = 0
        var state: UInt64 = 11
        for _ in 0..<20_000 {
            var input = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                input += pieces[Int(state >> 33) % pieces.count]
            }
            let text = makeText(input)
            var position = 0
            for span in text.protected {
                let isSound = span.start < span.end && Int(span.start) >= position && Int(span.end) <= text.count
                let isOnBorders = text[Int(span.start)] & 0xC0 != 0x80 && text[Int(span.end)] & 0xC0 != 0x80
                #expect(isSound && isOnBorders, "\(input.debugDescription) \(span)")
                position = Int(span.end)
                count += 1
            }
        }
        print("ran \(count) spans")
        #expect(count > 1_000)
    }

    private func makeText(_ text: String) -> Text {
        Text(bytes: Array(text.utf8), position: BlockPosition(), knowledge: .standard, setting: .automatic)
    }
}
