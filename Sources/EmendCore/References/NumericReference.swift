/// Character references that name a code point by its number.
package enum NumericReference {
    /// The code point that a number stands for: 128 to 159 are Windows-1252, as the HTML standard has it. Controls without a place in text,
    /// surrogates and noncharacters are none.
    package static func scalar(of value: UInt32) -> UInt32? {
        switch value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: value
        case 0x80...0x9F: windows1252[Int(value) - 0x80] == 0 ? nil : windows1252[Int(value) - 0x80]
        case 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0x10_FFFF: value & 0xFFFE == 0xFFFE ? nil : value
        default: nil
        }
    }

    /// The code page's second half of controls; 0 where it has no character.
    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
    ]
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    package var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
