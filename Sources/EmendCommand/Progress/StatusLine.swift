import Glibc

/// The line at the foot of a terminal that is drawn again and again. Used by one thread.
enum StatusLine {
    nonisolated(unsafe) private static var isShown = false
    private static let clearing = "\r\u{1B}[K"

    /// Draws it, in place of the one before.
    static func show(_ text: String) {
        writeToStandardError("\r\(text)\u{1B}[K")
        isShown = true
    }

    /// What takes the line away, to be written before anything else.
    static func taken() -> String {
        defer { isShown = false }
        return isShown ? clearing : ""
    }

    static func erase() {
        if isShown { writeToStandardError(taken()) }
    }

    /// How many columns the terminal has now.
    static var width: Int {
        var size = winsize()
        if ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 80
    }

    /// The parts, two spaces between them, as far as they fit; the last one may lose its start. Never as wide as the terminal, whose cursor would go to the next line.
    static func fitted(_ parts: [String], shortening last: String, width: Int) -> String {
        var line = ""
        for part in parts {
            guard columns(line) + columns(part) + 2 < width else { break }
            line += (line.isEmpty ? "" : "  ") + part
        }
        if last.isEmpty { return line }
        let room = width - 1 - columns(line) - 2
        guard columns(last) > room else { return line + "  " + last }
        // A name of which less is left says nothing.
        guard room >= 12 else { return line }
        var tail = last[...]
        while columns(tail) > room - 3 { tail.removeFirst() }
        return line + "  ..." + tail
    }

    /// At most so many columns: each character beyond ASCII may take two.
    private static func columns(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    }
}

/// "812 bytes", "45.2 MB".
func sizeInWords(_ bytes: Int) -> String {
    if bytes < 1000 { return counted(bytes, "byte") }
    var (value, unit) = (Double(bytes) / 1000, 0)
    let units = ["kB", "MB", "GB", "TB"]
    while value >= 999.95, unit + 1 < units.count { (value, unit) = (value / 1000, unit + 1) }
    return "\(withOneDecimal(value)) \(units[unit])"
}

func withOneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}

/// "0:07", "3:12:45".
func timeInWords(seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let minutes = seconds / 60
    return (minutes < 60 ? "\(minutes)" : "\(minutes / 60):\(two(minutes % 60))") + ":" + two(seconds % 60)
}
