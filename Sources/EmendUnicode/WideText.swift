/// Text in UTF-16 or UTF-32 without a byte order mark.
enum WideText {
    /// The encoding that explains where the zeros stand; nil for a text without zeros, and where none does.
    static func encoding(of head: [UInt8]) -> Encoding? {
        let sample = head.prefix(4_096)
        guard sample.count >= 4, sample.contains(0) else { return nil }
        if isUTF32(sample, bigEndian: false) { return Encoding("UTF-32LE") }
        if isUTF32(sample, bigEndian: true) { return Encoding("UTF-32BE") }
        // The upper bytes of letters but ideographs are below 9, as no byte of text in ASCII is.
        var low = (even: 0, odd: 0)
        var zeros = 0
        var high = 0
        for i in sample.indices {
            if sample[i] == 0 { zeros += 1 }
            if sample[i] >= 0x80 { high += 1 }
            if sample[i] < 0x09 { if i % 2 == 0 { low.even += 1 } else { low.odd += 1 } }
        }
        // A zero or two may stray into ASCII, which read as UTF-16 is all ideographs.
        let leastZeros = 33
        let leastHigh = 10
        guard zeros * leastZeros >= sample.count || high * leastHigh >= sample.count else { return nil }
        switch (isUTF16(sample, true), isUTF16(sample, false)) {
        case (true, false): return Encoding("UTF-16BE")
        case (false, true): return Encoding("UTF-16LE")
        case (true, true): return max(low.even, low.odd) * 4 < sample.count || low.even == low.odd ? nil : Encoding(low.even > low.odd ? "UTF-16BE" : "UTF-16LE")
        case (false, false): return nil
        }
    }

    private static func isUTF32(_ sample: ArraySlice<UInt8>, bigEndian: Bool) -> Bool {
        var i = 0
        while i + 4 <= sample.count {
            let unit = bigEndian
                ? UInt32(sample[i]) << 24 | UInt32(sample[i + 1]) << 16 | UInt32(sample[i + 2]) << 8 | UInt32(sample[i + 3])
                : UInt32(sample[i + 3]) << 24 | UInt32(sample[i + 2]) << 16 | UInt32(sample[i + 1]) << 8 | UInt32(sample[i])
            guard unit > 0, let scalar = Unicode.Scalar(unit), isText(scalar.value) else { return false }
            i += 4
        }
        return true
    }

    /// Surrogates come in pairs, and nearly all characters are assigned ones.
    private static func isUTF16(_ sample: ArraySlice<UInt8>, _ bigEndian: Bool) -> Bool {
        var i = 0
        var count = 0
        var odd = 0
        var isHigh = false
        while i + 2 <= sample.count {
            let unit = bigEndian ? UInt16(sample[i]) << 8 | UInt16(sample[i + 1]) : UInt16(sample[i + 1]) << 8 | UInt16(sample[i])
            let isLow = unit & 0xFC00 == 0xDC00
            if isLow != isHigh { return false }
            isHigh = unit & 0xFC00 == 0xD800
            if !isLow, !isHigh, !isText(UInt32(unit)) { odd += 1 }
            count += 1
            i += 2
        }
        return odd * 50 <= count
    }

    private static func isText(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x20 || scalar >= 0x09 && scalar <= 0x0D }
        return !ICU().characterClass(of: scalar).has(.other) || scalar == 0xFEFF || scalar >= 0x200B && scalar <= 0x206F || scalar == 0xAD
    }
}
