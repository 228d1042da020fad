/// Text in Greek.
enum GreekText {
    /// The encodings of Greek differ in the place of Alpha with tonos, with which words start: 0xB6 in ISO-8859-7, 0xA2 in Windows-1253.
    static func encoding(of head: [UInt8]) -> Encoding {
        var iso = 0
        var windows = 0
        for i in head.indices.dropLast() where head[i + 1] >= 0xDC && (i == 0 || head[i - 1] < 0x80) {
            if head[i] == 0xB6 { iso += 1 } else if head[i] == 0xA2 { windows += 1 }
        }
        return Encoding(windows > iso ? "windows-1253" : "ISO-8859-7")!
    }
}
