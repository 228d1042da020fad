import EmendCore

/// A reference to characters in a page, such as `&eacute;` and `&#8217;`, with its semicolon.
struct PageReference {
    /// What it means for the text around it. Who writes a soft hyphen or a wide space as a reference means it: it is no left-over, and stands.
    enum Kind {
        case text
        /// As good as a space in the page.
        case whiteSpace
        /// A space of a width of its own.
        case space
        case noBreakSpace
        /// Nothing is shown: a soft hyphen, a place to break or not to break at, a direction.
        case unseen
    }

    private let scalars: [UInt32]
    let end: Int

    /// Nil where no reference is.
    init?(_ page: UnsafeBufferPointer<UInt8>, at ampersand: Int, before limit: Int) {
        var i = ampersand + 1
        if i < limit, page[i] == 0x23 {
            i += 1
            let isHex = i < limit && page[i] | 0x20 == 0x78
            if isHex { i += 1 }
            let digits = i
            var value: UInt32 = 0
            while i < limit, let digit = page[i].hexDigit, isHex || digit < 10 {
                value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
                i += 1
            }
            guard i > digits, let scalar = NumericReference.scalar(of: value) else { return nil }
            scalars = [scalar]
        } else {
            while i < limit, i - ampersand <= NamedReferences.longestName + 1, page[i] != 0x3B, page[i] != 0x26 { i += 1 }
            guard let entry = NamedReferences.standard.entry(UnsafeBufferPointer(rebasing: page[ampersand + 1..<i])) else { return nil }
            scalars = entry.second == 0 ? [entry.first] : [entry.first, entry.second]
        }
        guard i < limit, page[i] == 0x3B else { return nil }
        end = i + 1
    }

    /// In UTF-8.
    var characters: [UInt8] { scalars.compactMap(Unicode.Scalar.init).flatMap { Array(UTF8.encode($0)!) } }

    var kind: Kind {
        guard scalars.count == 1 else { return .text }
        return switch scalars[0] {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: .whiteSpace
        case 0xA0, 0x2007, 0x202F: .noBreakSpace
        case 0x2000...0x200A, 0x205F, 0x3000: .space
        case 0xAD, 0x034F, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF: .unseen
        default: .text
        }
    }
}
