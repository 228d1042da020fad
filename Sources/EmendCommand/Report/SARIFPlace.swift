import Emend
import EmendFraming

/// Where a change stands, as a SARIF `location`. In a file with records a place is the record; where in its text is among the properties.
struct SARIFPlace {
    /// A text's longest piece that is quoted, in bytes.
    private static let longestSnippet = 400

    private let change: Change
    private let field: String?
    private let piece: CleanedPiece
    private let document: DocumentReport
    private let artifact: JSONObject

    /// The artifact is the file as an `artifactLocation`.
    init(_ change: Change, field: String?, in piece: CleanedPiece, of document: DocumentReport, artifact: JSONObject) {
        self.artifact = artifact
        self.change = change
        self.field = field
        self.piece = piece
        self.document = document
    }

    /// The file is one text, and no record or page in which it is written in another way.
    var isText: Bool { document.framing == .text }

    var location: JSONObject {
        var physical = JSONObject()
        physical.add("artifactLocation", artifact)
        physical.add("region", isText || piece.line == nil ? textRegion : recordRegion)
        var location = JSONObject()
        location.add("physicalLocation", physical)
        if piece.line != nil {
            var logical = JSONObject()
            logical.add("fullyQualifiedName", piece.name(in: document))
            if let field { logical.add("name", field) }
            location.add("logicalLocations", [logical])
        }
        return location
    }

    /// A `fix` that makes the change.
    var fix: JSONObject {
        var replacement = JSONObject()
        replacement.add("deletedRegion", textRegion)
        replacement.add("insertedContent", JSONObject(text: change.after))
        var artifactChange = JSONObject()
        artifactChange.add("artifactLocation", artifact)
        artifactChange.add("replacements", [replacement])
        var fix = JSONObject()
        fix.add("artifactChanges", [artifactChange])
        return fix
    }

    var properties: JSONObject {
        var properties = JSONObject()
        properties.add("group", change.group.rawValue)
        properties.add("safety", change.safety.rawValue)
        properties.add("applied", change.isApplied)
        properties.add("nested", change.isNested)
        properties.add("before", String(change.before.unicodeScalars.prefix(Self.longestSnippet)))
        properties.add("after", String(change.after.unicodeScalars.prefix(Self.longestSnippet)))
        guard piece.line != nil else { return properties }
        properties.add("recordOffset", change.range.lowerBound)
        properties.add("recordEnd", change.range.upperBound)
        properties.add("recordLine", change.line)
        properties.add("recordColumn", change.column)
        return properties
    }

    /// A file as an `artifactLocation`.
    static func artifact(_ name: String) -> JSONObject {
        var artifact = JSONObject()
        artifact.add("uri", uri(name))
        return artifact
    }

    /// Lines end with a line feed, columns are scalars, both from 1; the end is the column behind the last one.
    private var textRegion: JSONObject {
        var region = JSONObject()
        region.add("startLine", change.line)
        region.add("startColumn", change.column)
        let original = change.context?.original ?? ""
        // In a page what stands there may be written in another way.
        if isText || original.utf8.count == change.range.count {
            let end = Self.end(of: original, from: (change.line, change.column))
            region.add("endLine", end.line)
            region.add("endColumn", end.column)
            if !original.isEmpty, original.utf8.count <= Self.longestSnippet { region.add("snippet", JSONObject(text: original)) }
        }
        addBytes(of: change.range, to: &region)
        return region
    }

    private var recordRegion: JSONObject {
        var region = JSONObject()
        if document.framing.unit == "line", let line = piece.line { region.add("startLine", line) }
        addBytes(of: piece.originalOffset..<piece.originalOffset + piece.originalCount, to: &region)
        return region
    }

    /// What is compressed has other bytes.
    private func addBytes(of range: Range<Int>, to region: inout JSONObject) {
        guard document.compression == nil else { return }
        region.add("byteOffset", range.lowerBound)
        region.add("byteLength", range.count)
    }

    private static func end(of text: String, from start: (line: Int, column: Int)) -> (line: Int, column: Int) {
        var (line, column) = start
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                line += 1
                column = 1
            } else if scalar != "\u{FEFF}" || line > 1 || column > 1 {
                // A byte order mark takes no column.
                column += 1
            }
        }
        return (line, column)
    }

    /// A path as a URI reference (RFC 3986), relative as it was named.
    static func uri(_ path: String) -> String {
        var result = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
