import Emend
import EmendLexicon
import Glibc

/// A stet list that grows while a review goes on.
struct StetAddition {
    /// Nil where neither an option nor a configuration names one.
    let path: String?

    /// The last list of the options, else that of the nearest configuration.
    init(_ words: DictionaryOptions, for inputs: [String]) throws {
        if let last = words.stet.last {
            path = last.path
        } else if words.ignoresConfiguration {
            path = nil
        } else {
            path = try Configuration.found(for: inputs).flatMap(\.files).last { $0.kind == .stet }?.path
        }
    }

    static let noList = "There is no stet list; name one with --stet FILE, or as stet under [dictionaries] in emend.toml."

    /// Adds a phrase to the end of the list; says why where that cannot be done.
    func add(_ phrase: String) throws -> String? {
        guard let path else { return Self.noList }
        // What a list takes for a mark is meant as text here.
        let escaped = phrase.utf8.first.map { [0x23, 0x2F, 0x3D, 0x5C].contains($0) } == true ? "\\" + phrase : phrase
        let entry = escaped.replacingComments
        var builder = UserDictionary.Builder()
        do throws(DictionaryError) {
            try builder.addStetList(Array((entry + "\n").utf8), named: path)
            _ = try builder.build()
        } catch {
            return error.problem
        }
        let real = realpath(path, nil)
        defer { free(real) }
        let target = real.map { String(cString: $0) } ?? path
        var bytes = access(path, F_OK) == 0 ? try contents(of: path) : []
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        let file = try Replacement(path: target, like: model(of: target))
        try file.output.write(bytes + Array((entry + "\n").utf8))
        try file.commit()
        return nil
    }
}

extension String {
    /// A number sign behind white space would start a comment.
    fileprivate var replacingComments: String {
        var result = ""
        var previous: Character = "a"
        for character in self {
            if character == "#", previous == " " || previous == "\t" { result.append("\\") }
            result.append(character)
            previous = character
        }
        return result
    }
}
