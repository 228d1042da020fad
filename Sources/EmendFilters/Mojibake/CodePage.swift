/// The code pages as which UTF-8 is found misread, in the order in which they are preferred.
enum CodePage: Int, CaseIterable {
    /// Latin-1 too: where a byte from 0x80 to 0x9F stands as the control character of its number, it is read as that byte.
    case windows1252
    case windows1254, windows1250, windows1257, latin2, windows1251, windows1253, koi8R, ibm866, macRoman, ibm437, ibm850

    var name: StaticString {
        switch self {
        case .windows1252: "Windows-1252"
        case .windows1254: "Windows-1254"
        case .windows1250: "Windows-1250"
        case .windows1257: "Windows-1257"
        case .latin2: "ISO-8859-2"
        case .windows1251: "Windows-1251"
        case .windows1253: "Windows-1253"
        case .koi8R: "KOI8-R"
        case .ibm866: "code page 866"
        case .macRoman: "Mac Roman"
        case .ibm437: "code page 437"
        case .ibm850: "code page 850"
        }
    }

    /// How odd a text must look, beyond what it would be repaired to, before one place is evidence enough. It is lowest where misreading is
    /// most frequent, and higher where what a reader sees (Cyrillic, Greek, box drawing, mathematics) occurs in sound text.
    var bar: Int {
        switch self {
        case .windows1252, .windows1254: 3
        case .windows1250, .windows1257, .latin2, .ibm437, .ibm850: 4
        case .windows1253: 5
        case .windows1251, .koi8R, .ibm866, .macRoman: 6
        }
    }

    /// Code pages that hold Cyrillic letters where UTF-8 has its lead bytes.
    var isCyrillic: Bool { self == .windows1251 || self == .koi8R || self == .ibm866 }

    /// Code pages of another alphabet than the Latin one.
    var isAlphabetic: Bool { isCyrillic || self == .windows1253 }

    /// Code pages that read most letters alike count as one.
    var family: CodePage {
        switch self {
        case .windows1254: .windows1252
        default: self
        }
    }

    /// Points for a character that is broken most often.
    static func likelihood(of scalar: UInt32) -> Int {
        switch scalar {
        case 0x2010...0x203A, 0x20A0...0x20BF, 0x2100...0x27BF, 0xFB00...0xFB06, 0xFEFF: 2
        case 0x80...0xFF: 1
        default: 0
        }
    }

    /// The scalars as which the bytes from 0x80 are read.
    var scalars: ArraySlice<UInt16> { codePageTable[rawValue * 128..<rawValue * 128 + 128] }
}

/// A set of code pages, one bit each.
typealias CodePages = UInt16

/// Which bytes a scalar may have been, in which code page: the tables of `CodePage` read backwards.
struct CodePageIndex: Sendable {
    static let shared = CodePageIndex()

    /// Two stages: for each 64 scalars of the Basic Multilingual Plane a block of rows, 0 for none.
    private var blocks = [UInt8](repeating: 0, count: 1024)
    private var rows = [UInt16](repeating: 0, count: 64)
    private var leadPages: [CodePages] = [0]
    private var tailPages: [CodePages] = [0]
    private var bytes = [UInt8](repeating: 0, count: 16)

    private init() {
        for page in CodePage.allCases {
            for (offset, scalar) in page.scalars.enumerated() { add(UInt32(scalar), UInt8(offset) + 0x80, page) }
        }
        for byte in UInt8(0x80)..<0xA0 { add(UInt32(byte), byte, .windows1252) }
    }

    private mutating func add(_ scalar: UInt32, _ byte: UInt8, _ page: CodePage) {
        if blocks[Int(scalar >> 6)] == 0 {
            blocks[Int(scalar >> 6)] = UInt8(rows.count / 64)
            rows.append(contentsOf: repeatElement(0, count: 64))
        }
        let slot = Int(blocks[Int(scalar >> 6)]) * 64 + Int(scalar & 63)
        if rows[slot] == 0 {
            rows[slot] = UInt16(leadPages.count)
            leadPages.append(0)
            tailPages.append(0)
            bytes.append(contentsOf: repeatElement(0, count: 16))
        }
        let row = Int(rows[slot])
        bytes[row * 16 + page.rawValue] = byte
        if byte >= 0xC2, byte <= 0xF4 { leadPages[row] |= 1 << page.rawValue }
        if byte < 0xC0 { tailPages[row] |= 1 << page.rawValue }
    }

    @inline(__always)
    private func row(_ scalar: UInt32) -> Int {
        scalar > 0xFFFF ? 0 : Int(rows[Int(blocks[Int(scalar >> 6)]) &* 64 &+ Int(scalar & 63)])
    }

    /// The code pages in which a scalar is the first byte of a UTF-8 sequence, and those in which it is one of the others.
    @inline(__always)
    func pages(_ scalar: UInt32) -> (lead: CodePages, tail: CodePages) {
        let row = row(scalar)
        return (leadPages[row], tailPages[row])
    }

    /// The byte that a code page reads as a scalar; 0 where there is none.
    @inline(__always)
    func byte(_ scalar: UInt32, in page: CodePage) -> UInt8 { bytes[row(scalar) &* 16 &+ page.rawValue] }
}
