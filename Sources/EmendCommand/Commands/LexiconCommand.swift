import ArgumentParser
import Emend
import EmendLexicon
import Glibc

/// `emend lexicon`: looks into the lexicon, and compiles own word lists.
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend lexicon",
        abstract: "Looks words up in the lexicon and compiles own lists of words.",
        usage: """
            emend lexicon lookup WORD ...
            emend lexicon suggest WORD ...
            emend lexicon stats
            emend lexicon build FILE ... --out FILE
            """,
        subcommands: [Lookup.self, Suggest.self, Stats.self, Build.self])
}

/// What the subcommands share.
struct LexiconOptions: ParsableArguments {
    @Flag(help: "Print JSON, one object a line.")
    var json = false

    @OptionGroup(title: "Own words") var words: DictionaryOptions

    func lexicon() throws -> Lexicon { Lexicon.embedded.adding(try dictionary()) }
    func dictionary() throws -> UserDictionary { try words.loader(for: []).dictionary() }

    /// Writes an object or a line of text.
    func write(_ object: JSONObject, or text: String, to output: Output) throws {
        try output.write(json ? object.bytes + [0x0A] : Array((text + "\n").utf8))
    }
}

extension LexiconCommand {
    struct Lookup: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "lookup", abstract: "Says what is known of each word.")

        @Argument(help: ArgumentHelp("A word.", valueName: "word")) var texts: [String]
        @OptionGroup var options: LexiconOptions

        mutating func run() throws {
            let dictionary = try options.dictionary()
            let lexicon = Lexicon.embedded.adding(dictionary)
            let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
            var isRefused = false
            for text in texts {
                guard let answer = DictionaryAnswer(of: text, in: dictionary), let hash = answer.hash else {
                    report("\(visible(text)) is not one word")
                    isRefused = true
                    continue
                }
                let facts = lexicon.facts(hash, of: answer)
                var object = JSONObject()
                object.add("word", text)
                object.add("known", facts.has(.known))
                object.add("facts", facts.list)
                object.add("frequency", facts.frequency)
                var line = "\(padded(visible(text), 20)) \(facts.inWords)"
                if let listed = lexicon.misspelling(hash) {
                    let words = listed.corrections.map { String(decoding: $0, as: UTF8.self) }
                    object.add("corrections", words)
                    line += "; corrected to " + words.joined(separator: " or ")
                }
                if let correction = answer.correction {
                    object.add("ownCorrection", correction.inWords)
                    line += "; own correction: " + visible(correction.inWords)
                }
                if let variant = lexicon.variant(hash) {
                    let form = String(decoding: variant.form, as: UTF8.self)
                    object.add("variant", form)
                    line += "; \(variant.variety == .british ? "British" : "American") \(form)"
                }
                try options.write(object, or: line, to: output)
            }
            try output.flush()
            if isRefused { throw ExitCode(Exit.usage) }
        }
    }

    struct Suggest: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "suggest", abstract: "Lists the words that a misspelled one may stand for, the likeliest first.",
            discussion: "The score is ten for each step of the frequency class, less what the slips cost; see emend why for what cleaning makes of it.")

        @Argument(help: ArgumentHelp("A word.", valueName: "word")) var texts: [String]
        @Option(help: ArgumentHelp("How much the slips may cost together: one is about 10 to 60.", valueName: "cost")) var budget = 60
        @OptionGroup var options: LexiconOptions

        mutating func run() throws {
            let lexicon = try options.lexicon()
            let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
            for text in texts {
                let found = lexicon.suggestions(for: Array(text.utf8), budget: budget)
                var object = JSONObject()
                object.add("word", text)
                object.add("suggestions", found.map { suggestion in
                    var each = JSONObject()
                    each.add("word", suggestion.text)
                    each.add("score", suggestion.score)
                    each.add("class", suggestion.level)
                    each.add("cost", suggestion.cost)
                    return each
                })
                let list = found.isEmpty ? "nothing is like it" : found.map(\.inWords).joined(separator: ", ")
                try options.write(object, or: "\(padded(visible(text), 20)) \(list)", to: output)
            }
            try output.flush()
        }
    }

    struct Stats: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "stats", abstract: "Counts what the lexicon holds.")

        @OptionGroup var options: LexiconOptions

        mutating func run() throws {
            let lexicon = try options.lexicon()
            let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
            var object = JSONObject()
            for (name, count) in lexicon.statistics {
                object.add(name, count)
                if !options.json { try output.write("\(padded(name, 40))\(alignedRight("\(count)", 10))\n") }
            }
            let hash = String(lexicon.hash, radix: 16)
            object.add("hash", hash)
            try options.write(object, or: "\(padded("hash", 34))\(alignedRight(hash, 16))", to: output)
            try output.flush()
        }
    }

    struct Build: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "build", abstract: "Compiles lists of words into one file for --words, which is read without parsing.")

        @Argument(help: ArgumentHelp("Lists of words, in any format that --words takes.", valueName: "file")) var files: [String]
        @Option(help: ArgumentHelp("The file to write.", valueName: "file")) var out: String
        @Flag(help: "Print what was written as JSON.") var json = false

        mutating func run() throws {
            var loader = DictionaryLoader()
            try loader.add(files.map { DictionaryFile(kind: .words, path: $0, turn: 0) })
            if let id = FileID(path: out), loader.files.contains(id) { throw UsageError(message: "\(visible(out)) is one of the lists; name another file to write") }
            let words = try loader.dictionary().joinedWords()
            let image = words.image
            let file = try Replacement(path: out, like: model(of: out))
            try file.output.write(image)
            try file.commit()
            let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
            if json {
                var object = JSONObject()
                object.add("file", out)
                object.add("words", words.count)
                object.add("bytes", image.count)
                object.add("hash", String(words.contentHash, radix: 16))
                try output.write(object.bytes + [0x0A])
            } else {
                try output.write("\(visible(out)): \(counted(words.count, "word form")), \(image.count) bytes\n")
            }
            try output.flush()
        }
    }
}

/// The file that is replaced, or what a new one is to be like.
func model(of path: String) -> stat {
    if let model = fileStatus(path), model.isRegular { return model }
    var model = stat()
    model.st_mode = 0o644
    (model.st_uid, model.st_gid) = (getuid(), getgid())
    return model
}
