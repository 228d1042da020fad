import EmendCore

/// What a run becomes when it is read as it was meant.
struct Reading {
    let page: CodePage
    /// All code pages in which it is read so.
    var pages: CodePages
    /// How often the text was misread.
    let layers: Int
    /// How much less odd the run looks, with what such misreading makes likely.
    var gain: Int
    /// The characters that were broken.
    let sequences: Int
    /// Those of them of which some byte was lost: they are U+FFFD.
    let losses: Int
    let scalars: [UInt32]
    let isLatin1: Bool
    /// What is read holds Cyrillic letters.
    let holdsCyrillic: Bool
}

/// Reads runs; its storage is used again from run to run.
struct MisreadReader: ~Copyable {
    /// One more than what is repaired, to see that there are more.
    static let mostLayers = 4

    private let index = CodePageIndex.shared
    private var source: [UInt32] = []
    private var layer: [UInt32] = []
    private var next: [UInt32] = []

    /// What decoding one layer found.
    private struct Layer {
        var sequences = 0
        var losses = 0
        /// Points for leads that misreading makes most frequent: those of Latin-1 letters, and of quotation marks and dashes.
        var likelihood = 0
        var isLatin1 = false
    }

    /// The reading of a run that makes it least odd, or nil where none does.
    mutating func reading(of range: Range<Int>, in text: borrowing Text) -> Reading? {
        source.removeAll(keepingCapacity: true)
        var pages: CodePages = 0
        var lead: CodePages = 0
        var i = range.lowerBound
        while i < range.upperBound, let (scalar, length) = text.scalar(at: i) {
            source.append(scalar)
            let found = index.pages(scalar)
            pages |= lead & (scalar == 0xFFFD ? CodePages.max : found.tail)
            lead = found.lead
            i += length
        }
        guard pages != 0 else { return nil }
        let before = Oddness.Trait(text.scalar(before: range.lowerBound)?.value ?? 0x0A, text)
        let after = Oddness.Trait(text.scalar(at: range.upperBound)?.value ?? 0x0A, text)
        let oddness = Self.oddness(of: source, before, after, text)
        var best: Reading?
        while pages != 0 {
            let page = CodePage(rawValue: pages.trailingZeroBitCount)!
            pages &= pages - 1
            read(as: page, oddness, before, after, text, &best)
        }
        return best
    }

    /// Undoes layer after layer.
    private mutating func read(as page: CodePage, _ oddness: Int, _ before: Oddness.Trait, _ after: Oddness.Trait, _ text: borrowing Text, _ best: inout Reading?) {
        layer = source
        var first = Layer()
        for count in 1...Self.mostLayers {
            var found = decode(page)
            // Text may have gone through two programs: what is below another code page is most often Windows-1252.
            if found.sequences == 0, count > 1, page != .windows1252 { found = decode(.windows1252) }
            guard found.sequences > 0 else { break }
            swap(&layer, &next)
            if count == 1 {
                first = found
                // A capital A with circumflex that no letter precedes is no word.
                if page.family == .windows1252, before.kind != .letter, source[0] == 0xC2, found.likelihood > 0 { first.likelihood += 2 }
                // Nor does a word that ends in one with tilde stand before a no-break space and small letters.
                if page.family == .windows1252, before.kind == .letter, after.isLower, source == [0xC3, 0xA0] { first.likelihood += 2 }
            }
            let rest = Self.oddness(of: layer, before, after, text)
            var gain = oddness - rest + first.likelihood
            // By itself a pair of characters says too little.
            if source.count == 2, before.kind != .letter, after.kind != .letter, before.kind != .digit, after.kind != .digit, source[0] != 0xC2 { gain -= 2 }
            // What stays odd was not understood.
            guard gain > 0, rest < 4 || rest * 3 < oddness else { continue }
            if let known = best, gain < known.gain || gain == known.gain && (page != known.page || count == known.layers) {
                if gain == known.gain, layer == known.scalars { best!.pages |= 1 << page.rawValue }
                continue
            }
            best = Reading(
                page: page, pages: 1 << page.rawValue, layers: count, gain: gain, sequences: first.sequences, losses: found.losses, scalars: layer, isLatin1: first.isLatin1,
                holdsCyrillic: layer.contains { $0 >= 0x0400 && $0 <= 0x052F })
        }
    }

    private static func oddness(of scalars: [UInt32], _ before: Oddness.Trait, _ after: Oddness.Trait, _ text: borrowing Text) -> Int {
        var oddness = Oddness(after: before)
        for scalar in scalars { oddness.append(Oddness.Trait(scalar, text)) }
        return oddness.total(before: after)
    }

    /// Undoes one layer of misreading: `layer` becomes `next`. What is no UTF-8 in the code page stays. U+FFFD stands for any byte but the first of
    /// a character, which is then lost and U+FFFD itself.
    private mutating func decode(_ page: CodePage) -> Layer {
        next.removeAll(keepingCapacity: true)
        var found = Layer()
        var i = 0
        while i < layer.count {
            let lead = index.byte(layer[i], in: page)
            let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
            guard length > 1, i + length <= layer.count || i + 1 < layer.count && layer.last == 0xFFFD else {
                next.append(layer[i])
                i += 1
                continue
            }
            var value = UInt32(lead) & (0x7F >> UInt32(length))
            var isLost = false
            var k = 1
            while k < length, i + k < layer.count {
                let scalar = layer[i + k]
                if scalar == 0xFFFD {
                    isLost = true
                } else {
                    let tail = index.byte(scalar, in: page)
                    guard tail >= 0x80, tail < 0xC0 else { break }
                    value = value << 6 | UInt32(tail) & 0x3F
                    if page == .windows1252, scalar >= 0x80, scalar < 0xA0 { found.isLatin1 = true }
                }
                k += 1
            }
            // Several lost bytes in a row were made one U+FFFD.
            if isLost, layer[i + k - 1] == 0xFFFD || k == length {
                next.append(0xFFFD)
                found.losses += 1
            } else if k == length, Self.isScalar(value, length) {
                next.append(value)
                if page.isLikely(value) > found.likelihood { found.likelihood = page.isLikely(value) }
            } else {
                next.append(layer[i])
                i += 1
                continue
            }
            found.sequences += 1
            i += k
        }
        return found
    }

    /// True for a scalar that UTF-8 writes in so many bytes.
    private static func isScalar(_ value: UInt32, _ length: Int) -> Bool {
        switch length {
        case 2: value >= 0x80
        case 3: value >= 0x800 && !(value >= 0xD800 && value <= 0xDFFF)
        default: value >= 0x10000 && value <= 0x10FFFF
        }
    }
}

extension CodePage {
    /// Points for a character that is broken most often.
    func isLikely(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0x2010...0x203A, 0x20AC, 0x2190...0x27BF: 2
        case 0x80...0xFF: 1
        default: 0
        }
    }
}
