import ArgumentParser
import Emend
import Glibc

/// `emend why`: says what decides about a word.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend why",
        abstract: "Says for each word what decides about it: own words, the lexicon, the filters, and what would change that.",
        usage: "emend why [OPTIONS] WORD ...")

    @Argument(help: ArgumentHelp("A word or phrase; in quotation marks if there are spaces in it.", valueName: "word"))
    var texts: [String]

    @Flag(help: "Also make the changes of filters that are marked unsafe.")
    var unsafe = false

    @Flag(help: "Print a JSON object for each word, one a line.")
    var json = false

    @OptionGroup(title: "Own words") var words: DictionaryOptions

    mutating func run() throws {
        let dictionary = try words.loader(for: []).dictionary()
        let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
        let verdicts = texts.map { WordVerdict($0, dictionary: dictionary, appliesUnsafe: unsafe) }
        for (index, verdict) in verdicts.compactMap(\.self).enumerated() {
            if json {
                try output.write(verdict.object.bytes + [0x0A])
            } else {
                try output.write((index > 0 ? "\n" : "") + verdict.description)
            }
        }
        try output.flush()
        let refused = zip(texts, verdicts).filter { $0.1 == nil }.map(\.0)
        for text in refused { report("\(visible(text)) has \(text.contains(where: \.isNewline) ? "more than one line" : "neither letter nor digit")") }
        if !refused.isEmpty { throw ExitCode(Exit.usage) }
    }
}

extension WordVerdict {
    var description: String {
        var lines = [visible(word)]
        lines += layers.map { "  \(padded($0.name, 18))\($0.text)" }
        lines.append("  \(padded("in running text", 18))\(outcome)")
        lines += advice.map { "  \(padded("to change that", 18))\($0)" }
        return lines.joined(separator: "\n") + "\n"
    }

    var object: JSONObject {
        var object = JSONObject()
        object.add("word", word)
        object.add("layers", layers.map { layer in
            var each = JSONObject()
            each.add("layer", layer.name)
            each.add("text", layer.text)
            if let place = layer.place {
                each.add("file", place.file)
                if place.line > 0 { each.add("line", place.line) }
            }
            return each
        })
        object.add("becomes", result)
        object.add("changes", changes.map { change in
            var each = JSONObject()
            each.add("filter", change.filter)
            each.add("safety", change.safety.rawValue)
            each.add("applied", change.isApplied)
            each.add("after", change.after)
            each.add("reason", change.reason)
            return each
        })
        object.add("outcome", outcome)
        object.add("advice", advice)
        return object
    }
}
