import Emend
import Foundation
import Testing

/// The root of the package, found from this file.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: root.appending(path: path)))
}

func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
}

/// The five articles and the text wanted of each, by their number.
func seeds() throws -> [(name: String, raw: String, gold: String)] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "seeds").path()).sorted().map { file in
        (file, try text("seeds/\(file)"), try text("corpora/seeds/\(file.prefix(3)).gold.txt"))
    }
}

/// Says how many cases a test ran and fails where it ran none.
func ran(_ count: Int, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
    print("ran \(count) \(what)")
    #expect(count > 0, "no \(what) ran", sourceLocation: sourceLocation)
}
