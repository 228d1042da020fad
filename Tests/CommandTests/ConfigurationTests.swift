import Foundation
import Testing

@testable import EmendCommand

/// `emend.toml` beyond what a case folder shows.
@Suite struct ConfigurationTests {
    private let text = Data("He said \"no\" -- and teh end.\n".utf8)

    private func settings(_ place: Workplace, _ arguments: [String] = [], environment: [String: String] = [:]) throws -> [String: String] {
        let outcome = try place.emend(["config"] + arguments, environment: environment)
        #expect(outcome.code == 0, "\(outcome.errors)")
        var found: [String: String] = [:]
        for line in outcome.text.split(separator: "\n") where line.contains(" = ") {
            let parts = line.split(separator: "#", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            let pair = parts[0].split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            found[pair[0]] = "\(pair[1]) \(parts[1])"
        }
        return found
    }

    @Test func theStrongerPlaceWins() throws {
        let place = try Workplace()
        let environment = ["HOME": place.path + "/home"]
        try place.write("home/.config/emend/emend.toml", "quotes = \"curly\"\ndash = \"em\"\nvariety = \"en-GB\"\nbullets = \"hyphen\"\n[[path]]\nglob = \"*.md\"\nbullets = \"bullet\"\n")
        try place.write("p/shared/base.toml", "extends = \"deep.toml\"\ndash = \"en-spaced\"\n")
        try place.write("p/shared/deep.toml", "variety = \"en-US\"\nquotes = \"straight\"\n")
        try place.write("p/emend.toml", "extends = \"shared/base.toml\"\nvariety = \"keep\"\n\n[[path]]\nglob = [\"notes/**\", \"!*.log\"]\nnewline = \"lf\"\n")
        try place.write("p/notes/a.md", "x\n")
        let usual = try settings(place, ["p/a.txt"], environment: environment)
        #expect(usual["quotes"] == "\"straight\" p/shared/deep.toml:2")
        #expect(usual["dash"] == "\"en-spaced\" p/shared/base.toml:2")
        #expect(usual["variety"] == "\"keep\" p/emend.toml:2")
        #expect(usual["bullets"]?.hasPrefix("\"hyphen\"") == true && usual["newline"] == "\"keep\" default" && usual["preset"] == "\"news\" default")
        let note = try settings(place, ["p/notes/a.md", "--dash=em-spaced", "-j3", "--no-unsafe"], environment: environment)
        #expect(note["dash"] == "\"em-spaced\" command line" && note["jobs"] == "3 command line" && note["unsafe"] == "false command line")
        #expect(note["newline"] == "\"lf\" p/emend.toml:6" && note["bullets"]?.hasPrefix("\"bullet\"") == true)
        #expect(try settings(place, ["p/notes/a.log"], environment: environment)["newline"] == "\"keep\" default")
        #expect(try settings(place, ["p/a.txt", "--no-config"], environment: environment).values.allSatisfy { $0.hasSuffix("default") })
    }

    /// A choice of filters is one: what a stronger place chooses does not add to what a weaker one did.
    @Test func choicesOfFiltersAreWhole() throws {
        let place = try Workplace()
        try place.write("emend.toml", "only = [\"spacing\"]\nalso = [\"quotes\"]\nquotes = \"curly\"\nmarkup = \"markdown\"\n")
        #expect(try settings(place, ["--preset", "all"])["only"] == "[] default")
        let only = try settings(place, ["--only", "typos"])
        #expect(only["only"] == "[\"typos\"] command line" && only["also"] == "[] default" && only["quotes"] == "\"keep\" default")
        #expect(only["markup"]?.hasPrefix("\"markdown\"") == true)
        #expect(try place.emend([], input: text).text == "He said \u{201C}no\u{201D} -- and teh end.\n")
        #expect(try place.emend(["--only", "typos"], input: text).text == "He said \"no\" -- and the end.\n")
    }

    /// Each setting has the effect of its option, and its option's spelling beats the file.
    @Test func settingsDoWhatOptionsDo() throws {
        for setting in Setting.all {
            let values: [SettingValue] = switch setting.kind {
            case .choice(let choices): choices.map { .text($0) }
            case .text: [.text(["lang": "fr", "encoding": "utf-8", "transform": "Any-Latin"][setting.key] ?? "")]
            case .flag: [.flag(true), .flag(false)]
            case .number: [.number(3)]
            case .list: [.list(setting.key == "field" ? ["a", "b"] : ["spacing", "typos"])]
            }
            for value in values {
                let arguments: [String] = switch value {
                case .text(let text): ["--\(setting.key)", text]
                case .number(let number): ["--\(setting.key)", "\(number)"]
                case .flag(let truth): [truth ? "--\(setting.key)" : "--no-\(setting.key)"]
                case .list(let list): list.flatMap { ["--\(setting.key)=\($0)"] }
                case .none: []
                }
                let parsed = try #require(try CleanCommand.parseAsRoot(arguments) as? CleanCommand)
                #expect(setting.value(parsed) == value)
                var made = CleanCommand(files: [])
                setting.set(&made, value)
                #expect(String(describing: made) == String(describing: parsed))
                #expect(Setting.all.filter { $0.isGiven(in: arguments) }.map(\.key) == [setting.key])
                #expect(Setting.all.allSatisfy { !$0.isGiven(in: ["--"] + arguments) })
            }
        }
        #expect(Setting.named("jobs")!.isGiven(in: ["a", "-j4"]) && !Setting.named("jobs")!.isGiven(in: ["--json"]))
    }

    @Test func textsGoByTheirPaths() throws {
        let place = try Workplace()
        try place.write("emend.toml", """
            [[path]]
            glob = "curly/"
            quotes = "curly"

            [[path]]
            glob = ["*.rows", "!curly/no.rows"]
            format = "lines"
            only = ["spacing"]

            [[path]]
            glob = "old.txt"
            encoding = "windows-1251"
            encoding-errors = "strict"
            """)
        var plain: [String: Data] = [:]
        for name in ["a.txt", "curly/a.txt", "b.rows", "curly/no.rows", "curly/x.rows"] {
            try place.write("in/" + name, String(repeating: "He said \"no\" ,so teh end.\n", count: 40))
        }
        try FileManager.default.moveItem(atPath: place.path + "/emend.toml", toPath: place.path + "/in/emend.toml")
        try place.write("in/old.txt", Data([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x0A]))
        for jobs in ["1", "4"] {
            let out = "out" + jobs
            let outcome = try place.emend(["in", "--out", out, "-j", jobs, "--journal", "j" + jobs, "--changes", "c" + jobs])
            #expect(outcome.code == 0 && outcome.errors == "", "\(outcome.errors)")
            func first(_ name: String) throws -> Substring? { try place.text(out + "/" + name).split(separator: "\n").first }
            #expect(try first("a.txt") == "He said \"no\", so the end.")
            #expect(try first("curly/a.txt") == "He said \u{201C}no\u{201D}, so the end.")
            #expect(try first("b.rows") == "He said \"no\", so teh end." && first("curly/x.rows") == "He said \"no\", so teh end.")
            #expect(try first("curly/no.rows") == "He said \u{201C}no\u{201D}, so the end.")
            #expect(try first("old.txt") == "\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}")
            let files = try place.files().filter { $0.key.hasPrefix(out) }
            if jobs == "1" { plain = files } else { #expect(files.values.map(\.count).sorted() == plain.values.map(\.count).sorted()) }
        }
        #expect(try place.data("j1") == place.data("j4") && place.data("c1") == place.data("c4"))
        #expect(try place.emend(["undo", "--journal", "j1", "--document", "in/curly/a.txt"], input: place.data("out1/curly/a.txt")).output == place.data("in/curly/a.txt"))
    }

    @Test(arguments: [
        ("preset = \"nws\"", "emend.toml:1: preset cannot be \"nws\"; did you mean news?"),
        ("\n\nunsaf = true", "emend.toml:3: the key unsaf is unknown; did you mean unsafe?"),
        ("unsafe = 1", "emend.toml:1: unsafe wants true or false"),
        ("only = [\"spacing\",\n 3]", "emend.toml:1: only wants a text in quotation marks, or a list of them"),
        ("jobs = 0", "emend.toml:1: jobs is 1 at least"),
        ("jobs = 1.5", "emend.toml:1: jobs wants a whole number"),
        ("lang = \"englisch\"", "emend.toml:1: lang cannot be \"englisch\", which is no language code such as en, en-GB or fr"),
        ("also = [\"quots\"]", "emend.toml:1: also: quots is neither a filter nor a group; did you mean quotes?"),
        ("in-place = true", "emend.toml:1: in-place is said with a single call, and has no place in a file: --in-place"),
        ("[dictionaries]\npreset = \"all\"", "emend.toml:2: preset belongs to no table; it stands at the top of the file, above [dictionaries]"),
        ("[style]\nquotes = \"curly\"", "emend.toml:2: quotes belongs to no table; it stands at the top of the file, above the first table"),
        ("[[path]]\nquotes = \"curly\"", "emend.toml:1: [[path]] lacks the paths that it is for; add glob = [\"docs/**\"]"),
        ("[[path]]\nglob = \"*\"\njobs = 2", "emend.toml:3: jobs is for a whole run; it stands at the top of the file, above the first table"),
        ("[[path]]\nglob = [\"a\", \"[a\"]", "emend.toml:2: the pattern \"[a\" has a [ that is not closed"),
        ("[path]\nglob = \"*\"", "emend.toml:1: path is no list of tables; write [[path]]"),
        ("extends = \"nowhere.toml\"", "emend.toml:1: nowhere.toml: No such file or directory"),
        ("extends = 3", "emend.toml:1: extends is neither a path nor a list of paths in quotation marks"),
        ("transform = \"Foo-Bar\"", "--transform Foo-Bar: ICU knows no transform Foo-Bar; Any-Latin, Latin-ASCII and Cyrillic-Latin are some that there are (transform stands in emend.toml:1)"),
        ("preset = \"a\nb\"", "emend.toml:1: is no TOML: "),
        ("preset = \"all\"\npreset = \"news\"", "emend.toml:2: is no TOML: "),
        ("[*]", "emend.toml:1: is no TOML: "),
        ("[[ { \"", "emend.toml:1: is no TOML: "),
    ])
    func errorsSayWhereAndWhat(file: String, message: String) throws {
        let place = try Workplace()
        try place.write("emend.toml", file + "\n")
        let outcome = try place.emend([], input: text)
        #expect(outcome.code == 2 && outcome.errors.hasPrefix("emend: " + message) && outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
        #expect(try place.emend(["--no-config"], input: text).code == 0)
    }

    @Test func circlesAreNamed() throws {
        let place = try Workplace()
        try place.write("emend.toml", "extends = [\"fine.toml\", \"x/a.toml\"]\n")
        try place.write("fine.toml", "dash = \"em\"\n")
        try place.write("x/a.toml", "dash = \"em\"\nextends = \"../x/b.toml\"\n")
        try place.write("x/b.toml", "extends = [\"../fine.toml\", \"a.toml\"]\n")
        let outcome = try place.emend([], input: text)
        #expect(outcome.code == 2 && outcome.errors == "emend: x/../x/b.toml:1: extends leads in a circle: x/a.toml -> x/../x/b.toml -> x/../x/a.toml\n", "\(outcome.errors)")
        // The same file twice is no circle.
        try place.write("x/b.toml", "extends = \"../fine.toml\"\n")
        #expect(try place.emend([], input: text).text == "He said \"no\"\u{2014}and the end.\n")
    }

    /// Whatever stands in the file, the command ends with one line and code 2, or does its work.
    @Test func oddFilesEndInOneLine() throws {
        let place = try Workplace()
        var random = SystemRandomNumberGenerator()
        let parts = [
            "preset", "=", "\"", "'", "[", "]", "[[path]]", "[[rule]]", "\n", "\n", "glob", "*", "true", "3", "-1", "{", "}", ",", ".", "\u{E9}", "\0", "#", "match = 'a'\n",
            "id = \"x\"\n", "replace = \"b\"\n", "extends = \"emend.toml\"", "1979-05-27", "\u{FEFF}", "quotes = \"curly\"\n", "examples", "keeps = [1]", "\\", "\"\"\"", "inf",
        ]
        for _ in 0..<60 {
            let file = (0..<Int.random(in: 1...12, using: &random)).map { _ in parts.randomElement(using: &random)! }.joined(separator: Bool.random() ? " " : "")
            try place.write("emend.toml", file)
            let outcome = try place.emend([], input: text)
            #expect(outcome.signal == 0 && (outcome.code == 2 && outcome.errors.split(separator: "\n").count == 1 || outcome.code == 0), "\(file.debugDescription): \(outcome.errors)")
        }
        try place.write("emend.toml", Data([0xFF, 0xFE, 0x3D]))
        #expect(try place.emend([], input: text).code == 2)
    }

    @Test func configIsReadBackAsItIs() throws {
        let place = try Workplace()
        try place.write("a/emend.toml", "only = [\"spacing\", \"typos\"]\ntransform = 'Any-Latin; Latin-ASCII'\nunsafe = true\nfield = ['a \"b\"', '$.c[*]']\n[dictionaries]\nstet = 's.txt'\n")
        try place.write("a/s.txt", "teh\n")
        let printed = try place.emend(["config", "a/x"])
        try place.write("emend.toml", printed.output)
        #expect(try place.emend(["config", "x"]).text.split(separator: "\n").dropFirst().map { $0.split(separator: "#").first } == printed.text.split(separator: "\n").dropFirst().map { $0.split(separator: "#").first })
        let object = try #require(try JSONSerialization.jsonObject(with: place.emend(["config", "--json", "a/x"]).output) as? [String: Any])
        let settings = try #require(object["settings"] as? [[String: Any]])
        #expect(settings.count == Setting.all.count && settings[1]["line"] as? Int == 1 && settings[1]["origin"] as? String == "file")
    }
}
