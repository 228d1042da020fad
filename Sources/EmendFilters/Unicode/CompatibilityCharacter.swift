import EmendCore
import EmendUnicode

/// Replaces compatibility characters by their plain equivalents (NFKC).
struct CompatibilityCharacter: Filter {
    let card = Card(
        id: "compatibility-character", group: .unicode,
        summary: "Replaces compatibility characters by plain ones (Unicode normalisation form C with compatibility mappings, NFKC).",
        reason: "Search and models see one spelling. It loses what the forms say, as in x\u{B2} and \u{BD}, and makes plain spaces of all; so it must be named.",
        stays: "Addresses and code.",
        isOptIn: true, needsNaming: true,
        examples: [
            .fixes("\u{FF37}\u{FF45}\u{FF42} \u{FB01}le \u{2460} x\u{B2}", to: "Web file 1 x2"),
            .fixes("\u{1D407}\u{1D422}", to: "Hi"),
            .keeps("na\u{EF}ve \u{201C}caf\u{E9}\u{201D}"),
        ])
    let triggers = ByteSet(0xC2...0xF4)

    func scan(_ text: borrowing Text, _ edits: inout Edits) {
        var found: [(Range<Int>, [UInt8])] = []
        text.bytes.withUnsafeBufferPointer { bytes in
            Normalization.compositions(in: bytes, form: .nfkc) { found.append(($0, Array($1))) }
        }
        for (range, replacement) in found { edits.replace(range, with: replacement) }
    }
}
