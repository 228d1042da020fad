/// What a Hunspell affix file says of the forms of words.
///
/// This is a reader of its own rather than libhunspell: that library answers whether a word is known but cannot list its words, which the
/// compiled table needs, and would be one more system package. Read are SET, FLAG, AF, PFX and SFX with conditions, cross product, two
/// suffixes and flags on affixes, NEEDAFFIX, CIRCUMFIX, ONLYINCOMPOUND, FORBIDDENWORD. Compounds are not built, and a note says so. Options for
/// suggestions and for the conversion of input change no form and are passed over.
struct HunspellRules {
    typealias Flag = UInt32

    // A class, since a dictionary passes each rule around some hundred thousand times.
    final class Rule: Sendable {
        let strip: [UInt8]
        let add: [UInt8]
        let condition: [HunspellCondition]
        /// The flags that a form made by this rule has.
        let flags: [Flag]
        let isCross: Bool

        init(strip: [UInt8], add: [UInt8], condition: [HunspellCondition], flags: [Flag], isCross: Bool) {
            self.strip = strip
            self.add = add
            self.condition = condition
            self.flags = flags
            self.isCross = isCross
        }
    }

    enum FlagStyle { case short, long, number }

    private(set) var suffixes: [Flag: [Rule]] = [:]
    private(set) var prefixes: [Flag: [Rule]] = [:]
    private(set) var needAffix: Flag?
    private(set) var circumfix: Flag?
    private(set) var onlyInCompound: Flag?
    private(set) var forbidden: Flag?
    private(set) var fullStrip = false
    private(set) var encoding = "ISO8859-1"
    private(set) var notes: [DictionaryNote] = []
    private var style = FlagStyle.short
    private var aliases: [[Flag]] = []
    private var crosses: [String: Bool] = [:]

    private static let harmless = Set("""
        TRY KEY REP MAP WORDCHARS NAME HOME VERSION LANG PHONE BREAK ICONV OCONV CHECKSHARPS MAXNGRAMSUGS ONLYMAXDIFF MAXDIFF NOSPLITSUGS SUGSWITHDOTS
        NOSUGGEST SUBSTANDARD WARN FORBIDWARN AM KEEPCASE LEMMA_PRESENT MAXCPDSUGS ACCENT FORCEUCASE
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
    private static let compounding = ["COMPOUND", "CHECKCOMPOUND", "SYLLABLENUM", "SIMPLIFIEDTRIPLE"]

    /// No rules: for a dictionary without an affix file.
    init() { encoding = "UTF-8" }

    init(_ bytes: [UInt8], named file: String) throws(DictionaryError) {
        encoding = Self.encoding(of: bytes)
        var lines = DictionaryLines(try Self.decoded(bytes, encoding, file), named: file, comments: .lines)
        var saidCompounds = false
        while let line = try lines.next() {
            let fields = line.split { isBlank($0) }.map { string($0) }
            func value() throws(DictionaryError) -> String {
                guard fields.count > 1 else { throw lines.error("\(fields[0]) lacks its value") }
                return fields[1]
            }
            switch fields[0] {
            case "SET": _ = try value()
            case "FLAG":
                switch try value() {
                case "long": style = .long
                case "num": style = .number
                case "UTF-8": style = .short
                default: throw lines.error("FLAG \(fields[1]) is unknown; long, num and UTF-8 are")
                }
            case "AF":
                // The first line says how many there are.
                if crosses.updateValue(true, forKey: "AF") == nil { continue }
                aliases.append(try plainFlags(try value(), lines))
            case "PFX", "SFX": try addAffix(fields, lines)
            case "NEEDAFFIX", "PSEUDOROOT": needAffix = try plainFlags(try value(), lines).first
            case "CIRCUMFIX": circumfix = try plainFlags(try value(), lines).first
            case "ONLYINCOMPOUND": onlyInCompound = try plainFlags(try value(), lines).first
            case "FORBIDDENWORD": forbidden = try plainFlags(try value(), lines).first
            case "FULLSTRIP": fullStrip = true
            case let option where Self.compounding.contains(where: option.hasPrefix):
                if !saidCompounds { notes.append(DictionaryNote(place: lines.place, text: "compounds are not built: only the forms that the dictionary lists count")) }
                saidCompounds = true
            case let option where Self.harmless.contains(option): break
            case "IGNORE", "COMPLEXPREFIXES": throw lines.error("\(fields[0]) is not supported; export the words as a list, one a line")
            default: throw lines.error("\(fields[0]) is no option of an affix file that is known here; take the line out if it changes no word form")
            }
        }
    }

    /// Text in the encoding that SET names.
    static func decoded(_ bytes: [UInt8], _ encoding: String, _ file: String) throws(DictionaryError) -> [UInt8] {
        if encoding == "UTF-8" { return bytes }
        guard let text = HunspellRules.utf8(bytes, encoding) else {
            throw DictionaryError(place: DictionaryPlace(file: file, line: 0), problem: "is not in \(encoding), or that encoding is unknown; convert it to UTF-8 and write SET UTF-8")
        }
        return text
    }

    private static func encoding(of bytes: [UInt8]) -> String {
        let hasMark = bytes.starts(with: byteOrderMark)
        for line in bytes.dropFirst(hasMark ? byteOrderMark.count : 0).split(whereSeparator: isLineEnd) {
            let fields = line.split { isBlank($0) }
            if fields.count > 1, fields[0].elementsEqual("SET".utf8) { return string(fields[1]) }
        }
        return hasMark ? "UTF-8" : "ISO8859-1"
    }

    private mutating func addAffix(_ fields: [String], _ lines: DictionaryLines) throws(DictionaryError) {
        guard fields.count >= 4, let flag = try plainFlags(fields[1], lines).first else { throw lines.error("\(fields[0]) is too short; it has a flag, what to strip, what to add and a condition") }
        let name = fields[0] + " " + fields[1]
        guard let isCross = crosses[name] else {
            guard fields[2] == "Y" || fields[2] == "N" else { throw lines.error("\(name) does not start with Y or N and a number") }
            crosses[name] = fields[2] == "Y"
            return
        }
        let parts = fields[3].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let condition = HunspellCondition.sequence(fields.count > 4 ? fields[4] : ".") else { throw lines.error("\(fields[4]) is no condition: a bracket is not closed") }
        let rule = Rule(
            strip: fields[2] == "0" ? [] : Array(fields[2].utf8), add: parts[0] == "0" ? [] : Array(parts[0].utf8), condition: condition,
            flags: parts.count > 1 ? try flags(parts[1], lines) : [], isCross: isCross)
        if fields[0] == "SFX" { suffixes[flag, default: []].append(rule) } else { prefixes[flag, default: []].append(rule) }
    }

    /// The flags of a field, through its alias where there are aliases.
    func flags(_ text: String, _ lines: DictionaryLines) throws(DictionaryError) -> [Flag] {
        guard !aliases.isEmpty, let number = Int(text) else { return try plainFlags(text, lines) }
        guard number >= 1, number <= aliases.count else { throw lines.error("there is no AF line \(number) for these flags") }
        return aliases[number - 1]
    }

    private func plainFlags(_ text: String, _ lines: DictionaryLines) throws(DictionaryError) -> [Flag] {
        switch style {
        case .short: return text.unicodeScalars.map(\.value)
        case .long:
            let scalars = text.unicodeScalars.map(\.value)
            guard scalars.count % 2 == 0 else { throw lines.error("\(text) has an odd number of characters, and flags have two each") }
            return stride(from: 0, to: scalars.count, by: 2).map { scalars[$0] << 16 | scalars[$0 + 1] & 0xFFFF }
        case .number:
            var result: [Flag] = []
            for part in text.split(separator: ",") {
                guard let number = Flag(part), number > 0 else { throw lines.error("\(text) is no list of numbers, which flags are here") }
                result.append(number)
            }
            return result
        }
    }
}

/// A character of a condition: any, one of some, none of some.
struct HunspellCondition: Sendable {
    private let scalars: [UInt32]
    private let isNegated: Bool

    func admits(_ scalar: UInt32) -> Bool { scalars.contains(scalar) != isNegated }

    /// Nil where a bracket is not closed.
    static func sequence(_ text: String) -> [HunspellCondition]? {
        if text == "." { return [] }
        var result: [HunspellCondition] = []
        var set: [UInt32]?
        var isNegated = false
        for scalar in text.unicodeScalars {
            switch (scalar, set) {
            case ("[", nil): (set, isNegated) = ([], false)
            case ("^", .some(let members)) where members.isEmpty && !isNegated: isNegated = true
            case ("]", .some(let members)):
                result.append(HunspellCondition(scalars: members, isNegated: isNegated))
                set = nil
            case (".", nil): result.append(HunspellCondition(scalars: [], isNegated: true))
            case (_, nil): result.append(HunspellCondition(scalars: [scalar.value], isNegated: false))
            default: set?.append(scalar.value)
            }
        }
        return set == nil ? result : nil
    }
}
