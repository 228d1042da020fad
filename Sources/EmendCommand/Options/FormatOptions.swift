import ArgumentParser
import Emend
import EmendCompression
import EmendFraming
import EmendUnicode

enum Format: String, ExpressibleByArgument, CaseIterable { case auto, text, lines, nul, jsonl, csv, tsv, warc, html }

enum EncodingErrors: String, ExpressibleByArgument, CaseIterable { case replace, strict }

enum MissingField: String, ExpressibleByArgument, CaseIterable { case pass, error }

/// How documents stand in the input, and in which encoding.
struct FormatOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        """
        text: the whole input is one document. lines: each line is one, and is answered at once. nul: a zero byte ends each. \
        jsonl: strings of the JSON text in each line are documents. csv, tsv: cells of a table with a header. warc: the plain text of web archives, such as \
        WET. html: the text between tags. All that is no document, and every escape outside a change, stays byte for byte. \
        auto: by the end of the name (.jsonl, .ndjson, .csv, .tsv, .warc, .wet, .html, .htm, .xhtml, before .gz and .zst), else text; pages are text where --markup \
        says what becomes of their tags.
        """,
        valueName: "format"))
    var format = Format.auto

    @Option(help: ArgumentHelp(
        """
        A field of each record that holds text; may be given several times. In jsonl a name at the top level, or a JSONPath of names, indexes and *: \
        $.messages[*].content, $['odd name'][0]; where a name is repeated the last one counts. In csv and tsv a column's name, or its number from 1. (default: text)
        """,
        valueName: "name"))
    var field: [String] = []

    @Flag(name: .customLong("header"), inversion: .prefixedNo, help: "Whether the first row of csv and tsv holds names; with --no-header it holds texts, and --field takes numbers.")
    var hasHeader = true

    @Option(help: ArgumentHelp("A record without the field, or without a string in it: pass it and tell of it, or fail (error).", valueName: "what"))
    var missingField = MissingField.pass

    @Option(help: ArgumentHelp(
        """
        The encoding of the input, by any name that ICU knows; the output is UTF-8. auto: what a byte order mark, the bytes themselves or the head of a \
        page say, else a guess, which is told on standard error; records, and pages that keep their tags, are in UTF-8 unless a byte order mark says \
        otherwise. Stray bytes of Windows-1252 amid UTF-8 are read.
        """,
        valueName: "name"))
    var encoding = "auto"

    @Option(help: ArgumentHelp("What cannot be decoded: replace it by U+FFFD, and pass JSON and pages that are not UTF-8 as they are, or fail (strict).", valueName: "errors"))
    var encodingErrors = EncodingErrors.replace

    func inputEncoding() throws -> InputEncoding {
        if encoding.lowercased() == "auto" { return .automatic }
        if let known = Encoding(encoding) { return .named(known) }
        let nearest = nearestName(to: encoding.lowercased(), in: Encoding.all.map { $0.lowercased() })
        throw UsageError(message: "--encoding \(visible(encoding)): ICU knows no encoding of this name\(nearest.map { "; did you mean \($0)?" } ?? "")")
    }

    /// Fields are paths where some input holds JSON, so a wrong one is an error only there.
    func formats(keepsTags: Bool) throws -> Formats {
        if let name = field.first(where: \.isEmpty) { throw UsageError(message: "--field \"\(name)\" names no field") }
        let fields = field.isEmpty ? ["text"] : field
        var paths: [JSONPath] = []
        var wrongPath: UsageError?
        if format == .jsonl || format == .auto {
            do throws(UsageError) { for field in fields { paths.append(try Self.path(field)) } } catch { wrongPath = error }
        }
        return Formats(format: format, fields: fields, paths: paths, wrongPath: wrongPath, hasHeader: hasHeader, keepsTags: keepsTags)
    }

    /// Throws where something was asked for that no input of the run can have.
    func refuseUnused(_ plan: Plan, _ profiles: Profiles, style: StyleOptions, removes: Bool) throws {
        func framing(_ name: String) -> Framing { profiles[name].formats.framing(for: name) }
        // Inputs are looked at only where something was asked for.
        if profiles.all.contains(where: { $0.formats.wrongPath != nil }) {
            var wrong: UsageError?
            _ = plan.holds { name in
                if framing(name).isJSON { wrong = profiles[name].formats.wrongPath }
                return wrong != nil
            }
            if let wrong { throw wrong }
        }
        if !field.isEmpty || missingField == .error, !plan.holds(where: { framing($0).hasFields }) {
            if !field.isEmpty { throw UsageError(message: "--field names a field of records, and no input holds any; add --format jsonl, csv or tsv") }
            throw UsageError(message: "--missing-field is about fields of records, and no input holds any; add --format jsonl, csv or tsv")
        }
        if !hasHeader, !plan.holds(where: { framing($0).isTable }) {
            throw UsageError(message: "--no-header is about tables, and no input is one; add --format csv or tsv")
        }
        if profiles.all.contains(where: { $0.encoding != .automatic }), plan.holds(where: { profiles[$0].encoding != .automatic && framing($0) == .webArchive }) {
            throw UsageError(message: "--encoding says what all of a text is in, and each record of a web archive says that for itself; leave it out")
        }
        if style.shapesLines || removes, plan.holds(where: { framing($0) == .page }) {
            throw UsageError(message: "--newline, --unwrap, --bullets, --paragraphs and --boilerplate are about lines, and pages have none of their own; leave the pages out, or add --format text")
        }
        if profiles.all.contains(where: \.areFiltersAboutLines), plan.holds(where: { profiles[$0].areFiltersAboutLines && framing($0) == .page }) {
            throw UsageError(message: "the filters chosen are about lines, and pages have none of their own; leave the pages out, or add --format text")
        }
    }

    static func path(_ field: String) throws(UsageError) -> JSONPath {
        do throws(JSONPath.Malformed) {
            return try JSONPath(field)
        } catch {
            throw UsageError(message: "--field \(visible(field)): \(error.reason), at byte \(error.offset + 1)")
        }
    }
}

/// The format of each input of a run.
struct Formats: Sendable {
    let format: Format
    fileprivate let fields: [String]
    fileprivate let paths: [JSONPath]
    /// Why a field is no path, which matters where some input holds JSON.
    let wrongPath: UsageError?
    fileprivate let hasHeader: Bool
    fileprivate let keepsTags: Bool

    fileprivate init(format: Format, fields: [String], paths: [JSONPath], wrongPath: UsageError?, hasHeader: Bool, keepsTags: Bool) {
        self.format = format
        self.fields = fields
        self.paths = paths
        self.wrongPath = wrongPath
        self.hasHeader = hasHeader
        self.keepsTags = keepsTags
    }

    /// By the format that was asked for, else by the end of a file's name.
    func framing(for name: String) -> Framing {
        switch format == .auto ? shown(by: name) : format {
        case .text, .auto: .text
        case .lines: .lines
        case .nul: .nul
        case .jsonl: .jsonLines(paths)
        case .csv: .table(Table(.csv, columns: fields, hasHeader: hasHeader))
        case .tsv: .table(Table(.tsv, columns: fields, hasHeader: hasHeader))
        case .warc: .webArchive
        case .html: .page
        }
    }

    private func shown(by name: String) -> Format {
        var name = name.lowercased()
        if let packed = Compression(named: name) { name.removeLast(packed.suffix.count) }
        let ends: [(Format, [String])] = [
            (.jsonl, [".jsonl", ".ndjson"]), (.csv, [".csv"]), (.tsv, [".tsv"]), (.warc, [".warc", ".wet"]), (.html, keepsTags ? [".html", ".htm", ".xhtml"] : []),
        ]
        return ends.first { $0.1.contains { name.hasSuffix($0) } }?.0 ?? .text
    }
}

extension Framing {
    /// Its records hold fields.
    var hasFields: Bool { isJSON || isTable }
    var isJSON: Bool { if case .jsonLines = self { true } else { false } }
    var isTable: Bool { if case .table = self { true } else { false } }
}
