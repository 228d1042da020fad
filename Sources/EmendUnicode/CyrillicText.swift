/// Text in Cyrillic letters, each byte a character: in encodings that ICU's detector does not know (code page 866), and in texts too short for it.
enum CyrillicText {
    private static let candidates = ["windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"].map { name in
        let encoding = Encoding(name)!
        return (encoding: encoding, scalars: encoding.scalarsOfBytes!)
    }

    /// The encoding in which the letters are those that Russian, and its neighbours, have most; nil where there is none, or they are few.
    ///
    /// In the wrong one small and capital letters change places, and frequent letters become rare ones or lines of drawings.
    static func encoding(of head: [UInt8]) -> Encoding? {
        var best: (encoding: Encoding, mean: Int)?
        for candidate in candidates {
            guard let mean = mean(candidate.scalars, head), mean > best?.mean ?? 0 else { continue }
            best = (candidate.encoding, mean)
        }
        return best?.encoding
    }

    /// The mean frequency of the letters; nil where something stands that no such text has, or the letters say too little.
    private static func mean(_ scalars: [UInt32], _ head: [UInt8]) -> Int? {
        let fewest = 5
        let least = 44
        var (letters, sum, odd) = (0, 0, 0)
        var last: UInt32 = 0x20
        for byte in head {
            let scalar = byte < 0x80 ? UInt32(byte) : scalars[Int(byte)]
            defer { last = scalar }
            if let frequency = frequency(of: scalar) {
                letters += 1
                sum += frequency
                if isASCIILetter(last) || isUpper(scalar) && isLower(last) { odd += 1 }
            } else if byte >= 0x80 ? !isSign(scalar) : isASCIILetter(scalar) && frequency(of: last) != nil {
                odd += 1
            }
        }
        let mostOdd = 20
        guard letters >= fewest, odd * mostOdd <= letters, sum >= least * letters else { return nil }
        return sum / letters
    }

    /// How often letters from U+0430 on occur in a thousand of the Russian National Corpus, as it publishes them.
    private static let frequencies = [
        80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 0, 19, 17, 3, 6, 20,
    ]

    private static func frequency(of scalar: UInt32) -> Int? {
        switch scalar {
        case 0x0410...0x042F: frequencies[Int(scalar) - 0x0410]
        case 0x0430...0x044F: frequencies[Int(scalar) - 0x0430]
        // The i of Ukrainian and Belarusian stands where Russian has its own.
        case 0x0406, 0x0456: 74
        case 0x0400...0x045F, 0x0490, 0x0491: 1
        default: nil
        }
    }

    private static func isUpper(_ scalar: UInt32) -> Bool { scalar >= 0x0400 && scalar < 0x0430 }
    private static func isLower(_ scalar: UInt32) -> Bool { scalar >= 0x0430 && scalar < 0x0460 }
    private static func isASCIILetter(_ scalar: UInt32) -> Bool { scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }

    /// No-break spaces, quotation marks, dashes, the numero sign and their like.
    private static func isSign(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0xA7, 0xA9, 0xAB, 0xAD, 0xB0, 0xB7, 0xBB, 0x2010...0x203A, 0x20AC, 0x2116, 0x2122: true
        default: false
        }
    }
}
