import EmendCore

/// Reads runs; its storage is used again from run to run.
struct MisreadReader: ~Copyable {
    /// One more than what is repaired, to see that there are more.
    static let mostLayers = 4

    private let index = CodePageIndex.shared
    private(set) var source: [UInt32] = []
    private(set) var layer: [UInt32] = []
    private var next: [UInt32] = []

    /// What decoding one layer found.
    struct Layer {
        var sequences = 0
        var losses = 0
        var isWhole = true
        /// Points for leads that misreading makes most frequent: those of Latin-1 letters, and of quotation marks and dashes.
        var likelihood = 0
        var isLatin1 = false
    }

    /// What surrounds a run.
    struct Context {
        /// The last but one character before the run, the last, and the one after it.
        let second: Oddness.Trait
        let before: Oddness.Trait
        let after: Oddness.Trait
        let oddness: Int
        let isAlone: Bool
        let isMention: Bool

        var followsNumber: Bool { before.kind == .digit || before.kind == .blank && second.kind == .digit }
    }

    /// The readings of a run that make it no odder, for each code page the best, in the order of the code pages; nil for one that looks sound, unless
    /// those are wanted too.
    mutating func readings(of range: Range<Int>, in text: borrowing Text, evenIfSound: Bool) -> [Reading]? {
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
        guard pages != 0 else { return [] }
        let last = text.scalar(before: range.lowerBound)
        let before = Oddness.Trait(last?.value ?? 0x0A, text)
        let second = Oddness.Trait(text.scalar(before: range.lowerBound - (last?.length ?? 0))?.value ?? 0x0A, text)
        let after = Oddness.Trait(text.scalar(at: range.upperBound)?.value ?? 0x0A, text)
        let oddness = Self.oddness(of: source, second, before, after, text)
        let (isPair, isMention) = company(last?.value ?? 0x0A, text.scalar(at: range.upperBound)?.value ?? 0x0A, before, after)
        // A capital with tilde or circumflex and an a with circumflex begin the most frequent of misread characters.
        guard oddness > 0 || evenIfSound || [0xC2, 0xC3, 0xE2].contains(source[0]) else { return nil }
        let context = Context(
            second: second, before: before, after: after, oddness: oddness,
            isAlone: isPair && (source[0] != 0xC2 || isMention), isMention: isMention)
        var readings: [Reading] = []
        while pages != 0 {
            let page = CodePage(rawValue: pages.trailingZeroBitCount)!
            pages &= pages - 1
            if let reading = reading(as: page, context, text) { readings.append(reading) }
        }
        return readings
    }

    /// Undoes layer after layer; the best reading, if any makes the run no odder.
    private mutating func reading(as page: CodePage, _ context: Context, _ text: borrowing Text) -> Reading? {
        layer.removeAll(keepingCapacity: true)
        layer.append(contentsOf: source)
        var first = Layer()
        var best: Reading?
        for count in 1...Self.mostLayers {
            // What is left of a layer cannot be a part of the next.
            if count > 1, !first.isWhole { break }
            var found = decode(page)
            // Text may have gone through two programs: what is below another code page is most often Windows-1252.
            if found.sequences == 0, count > 1, page != .windows1252 { found = decode(.windows1252) }
            guard found.sequences > 0 else { break }
            // Words of another alphabet hold, by chance, what reads as one character of three bytes.
            if count > 1, page.isAlphabetic, !found.isWhole { break }
            swap(&layer, &next)
            if count == 1 {
                first = found
                if first.isWhole { first.likelihood += chain(first, text) }
                first.likelihood += likelihood(page, context, found)
            }
            let rest = Self.oddness(of: layer, context.second, context.before, context.after, text)
            let gain = context.oddness - rest + first.likelihood
            // What stays odd was not understood. A layer more that changes nothing for the worse is there.
            guard gain >= best?.gain ?? 0, rest < 4 || rest * 3 < context.oddness else { continue }
            best = Reading(
                page: page, layers: count, gain: gain, sequences: first.sequences, losses: found.losses, scalars: layer, isLatin1: first.isLatin1,
                holdsCyrillic: layer.contains { $0 >= 0x0400 && $0 <= 0x052F }, isWhole: first.isWhole, isAlone: context.isAlone,
                isMention: context.isMention)
        }
        return best
    }

    /// Whether the run is a pair of characters that no letter or digit touches, and whether marks enclose one broken character: for a pair
    /// the closing one will do.
    private func company(_ last: UInt32, _ next: UInt32, _ before: Oddness.Trait, _ after: Oddness.Trait) -> (isPair: Bool, isMention: Bool) {
        var (start, end) = (0, source.count)
        while start < end, source[start].encloses { start += 1 }
        while end > start, source[end - 1].encloses { end -= 1 }
        let lead = end > start ? index.byte(source[start], in: .windows1252) : 0
        // A quotation mark may be the last byte of a longer character.
        if end - start != 2 || lead < 0xC2 || lead > 0xDF { (start, end) = (0, source.count) }
        func isFree(_ trait: Oddness.Trait) -> Bool { trait.kind != .letter && trait.kind != .digit }
        let isPair = end - start == 2 && (start > 0 || isFree(before)) && (end < source.count || isFree(after))
        let longest = 3
        let isClosed = end < source.count || next.encloses
        return (isPair, isClosed && (isPair || end - start <= longest && (start > 0 || last.encloses)))
    }

    private static func oddness(of scalars: [UInt32], _ second: Oddness.Trait, _ before: Oddness.Trait, _ after: Oddness.Trait, _ text: borrowing Text) -> Int {
        var oddness = Oddness(after: second, before)
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
                if layer[i] != 0xA0 { found.isWhole = false }
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
            } else if k == length, value.isScalar(ofLength: length) {
                next.append(value)
                found.likelihood = max(found.likelihood, CodePage.likelihood(of: value))
            } else {
                next.append(layer[i])
                found.isWhole = false
                i += 1
                continue
            }
            found.sequences += 1
            i += k
        }
        return found
    }
}
