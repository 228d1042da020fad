/// The language of a text or a part of it, as far as filters and the guess know languages apart.
///
/// Serbian and Croatian stand for what is written alike in Cyrillic and in Latin letters, Norwegian for Bokmal.
public enum TextLanguage: UInt8, Sendable, Hashable, CaseIterable {
    // Where words speak as much for one as for another, the one with more readers comes first.
    case english
    case spanish, french, german, portuguese, italian, russian, indonesian, turkish, polish, dutch, romanian, vietnamese, czech, swedish, hungarian, ukrainian
    case danish, norwegian, finnish, greek, bulgarian, serbian, croatian, slovak, catalan, lithuanian, slovenian, latvian, estonian, albanian, galician
    case basque, icelandic, irish, welsh, malay, swahili
    case arabic, chinese, hebrew, hindi, japanese, korean, persian, thai
    /// Any other than these, and one that could not be told but is not English.
    case other

    /// The code of ISO 639-1; `und` for `other`.
    public var code: String { Self.codes[self] ?? "und" }

    /// The language of a code of ISO 639, in any case and with any parts after it (`en-GB`, `deu`); `other` for a code that is not known here.
    public init(code: String) {
        let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let alpha2 = Self.aliases[primary] ?? primary
        self = Self.codes.first { $0.value == alpha2 }?.key ?? .other
    }

    private static let codes: [TextLanguage: String] = [
        .english: "en", .albanian: "sq", .arabic: "ar", .basque: "eu", .bulgarian: "bg", .catalan: "ca", .chinese: "zh", .croatian: "hr", .czech: "cs",
        .danish: "da", .dutch: "nl", .estonian: "et", .finnish: "fi", .french: "fr", .galician: "gl", .german: "de", .greek: "el", .hebrew: "he",
        .hindi: "hi", .hungarian: "hu", .icelandic: "is", .indonesian: "id", .irish: "ga", .italian: "it", .japanese: "ja", .korean: "ko",
        .latvian: "lv", .lithuanian: "lt", .malay: "ms", .norwegian: "no", .persian: "fa", .polish: "pl", .portuguese: "pt", .romanian: "ro",
        .russian: "ru", .serbian: "sr", .slovak: "sk", .slovenian: "sl", .spanish: "es", .swahili: "sw", .swedish: "sv", .thai: "th", .turkish: "tr",
        .ukrainian: "uk", .vietnamese: "vi", .welsh: "cy",
    ]

    /// Other codes of the same languages: those of three letters (ISO 639-2, both kinds), and of what is written alike.
    private static let aliases: [String: String] = [
        "eng": "en", "sqi": "sq", "alb": "sq", "ara": "ar", "eus": "eu", "baq": "eu", "bul": "bg", "cat": "ca", "zho": "zh", "chi": "zh", "cmn": "zh",
        "hrv": "hr", "bs": "hr", "bos": "hr", "ces": "cs", "cze": "cs", "dan": "da", "nld": "nl", "dut": "nl", "est": "et", "fin": "fi", "fra": "fr",
        "fre": "fr", "glg": "gl", "deu": "de", "ger": "de", "ell": "el", "gre": "el", "heb": "he", "iw": "he", "hin": "hi", "hun": "hu", "isl": "is",
        "ice": "is", "ind": "id", "in": "id", "gle": "ga", "ita": "it", "jpn": "ja", "kor": "ko", "lav": "lv", "lit": "lt", "msa": "ms", "may": "ms",
        "nor": "no", "nb": "no", "nob": "no", "nn": "no", "nno": "no", "fas": "fa", "per": "fa", "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro",
        "rus": "ru", "srp": "sr", "slk": "sk", "slo": "sk", "slv": "sl", "spa": "es", "swa": "sw", "swe": "sv", "tha": "th", "tur": "tr", "ukr": "uk",
        "vie": "vi", "cym": "cy", "wel": "cy",
    ]
}

/// How the language of a text is decided.
public enum LanguageSetting: Sendable, Hashable {
    /// By the text itself, paragraph by paragraph.
    case automatic
    /// All of the text is in one language.
    case fixed(TextLanguage)
}

/// The texts that a filter is for.
public struct Languages: OptionSet, Sendable, Hashable {
    public let rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(_ language: TextLanguage) { rawValue = 1 << UInt64(language.rawValue) }

    /// Every language, and text of which it is not known.
    public static let any = Languages(rawValue: .max)
    public static let english = Languages(.english)
    public static let dutch = Languages(.dutch)
    public static let french = Languages(.french)
    public static let german = Languages(.german)
    public static let italian = Languages(.italian)
    public static let polish = Languages(.polish)
    public static let portuguese = Languages(.portuguese)
    public static let russian = Languages(.russian)
    public static let spanish = Languages(.spanish)
    public static let swedish = Languages(.swedish)
    public static let turkish = Languages(.turkish)

    public func includes(_ language: TextLanguage) -> Bool { rawValue >> UInt64(language.rawValue) & 1 != 0 }
}

extension Languages: CustomStringConvertible {
    /// `any`, or the names of the languages with commas between.
    public var description: String {
        if self == .any { return "any" }
        return TextLanguage.allCases.filter { includes($0) }.map { "\($0)" }.joined(separator: ",")
    }
}
