// Emend: what library users import: presets, one call for a text, the catalog of filters.

@_exported public import EmendCore
@_exported public import EmendFilters
@_exported public import EmendFraming
@_exported public import EmendLexicon
@_exported public import EmendUnicode

/// Cleans texts. Make one and keep it: it may be shared between threads.
///
///     let cleaner = Cleaner()
///     let outcome = cleaner.clean("Leaders from NATO,teh European Union")
///     print(outcome.text)             // Leaders from NATO, the European Union
///     for change in outcome.changes { print(change.line, change.before, change.after, change.reason) }
public struct Cleaner: Sendable {
    public let pipeline: Pipeline

    /// A cleaner with the filters of a preset.
    ///
    ///     let words = try UserDictionary(stet: ["teh tarik"], corrections: ["Kiev->Kyiv"])
    ///     let cleaner = Cleaner(dictionary: words)
    public init(preset: Preset = .news, settings: Settings = Settings(), dictionary: UserDictionary = .empty, boilerplate: LinePatterns = .none) {
        // A preset names no filter, so nothing can be unknown.
        self.init(filters: try! Selection(preset: preset).filters(), settings: settings, dictionary: dictionary, boilerplate: boilerplate)
    }

    /// A cleaner with chosen filters of the catalog. Throws for a name that is neither a group nor a filter.
    public init(_ selection: Selection, settings: Settings = Settings(), dictionary: UserDictionary = .empty, boilerplate: LinePatterns = .none) throws(Selection.UnknownName) {
        self.init(filters: try selection.filters(), settings: settings, dictionary: dictionary, boilerplate: boilerplate)
    }

    /// A cleaner with these filters, own ones among them, in this order. The catalog's filter for own corrections makes those of the dictionary,
    /// and the others leave what it writes. That for learned lines removes what the patterns find.
    public init(filters: [any Filter], settings: Settings = Settings(), dictionary: UserDictionary = .empty, boilerplate: LinePatterns = .none) {
        let filters = boilerplate.isEmpty ? filters : filters.map { $0 is LearnedLine ? LearnedLine(boilerplate) : $0 }
        let corrections = dictionary.corrections
        let makesOwn = !corrections.entries.isEmpty && filters.contains { $0 is OwnCorrection }
        let own: [any Filter] = !makesOwn ? filters : filters.map { filter in
            if filter is OwnCorrection { return OwnCorrection(corrections) }
            return Yielding(filter, to: corrections)
        }
        pipeline = Pipeline(own, knowledge: Knowledge(dictionary), settings: settings)
    }

    /// Cleans a text and tells what changed.
    public func clean(_ text: String) -> Outcome {
        pipeline.clean(Array(text.utf8))
    }

    /// Cleans the bytes of a text in the encoding that they show, or in one that is named. The result is UTF-8; what cannot be decoded becomes
    /// U+FFFD and is among the changes.
    public func clean(_ bytes: [UInt8], recording: Recording = .changes, encoding: InputEncoding = .automatic) -> Outcome {
        pipeline.clean(bytes, recording: recording, decoder: encoding.decoder())
    }

    /// A cleaner for one document that arrives in pieces.
    public func document(recording: Recording = [], encoding: InputEncoding = .automatic) -> DocumentCleaner {
        pipeline.document(recording: recording, decoder: encoding.decoder())
    }
}

extension Knowledge {
    /// Unicode from the linked ICU and words from the embedded lexicon.
    public static let standard = Knowledge(.empty)

    /// The same with a user's dictionary on top.
    public init(_ dictionary: UserDictionary) {
        self.init(unicode: ICU(), lexicon: Lexicon.embedded.adding(dictionary), stet: dictionary.stet)
    }
}

/// The versions that decide what comes out.
public enum Versions {
    public static let emend = "0.1.0"
    public static var icu: String { ICU.version }
    public static var unicode: String { ICU.unicodeVersion }
}
