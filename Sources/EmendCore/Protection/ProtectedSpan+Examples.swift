extension ProtectedSpan {
    /// A text that shows a class of protected spans from one side.
    public struct Example: Sendable, Hashable {
        public let text: String
        /// The span, in bytes of the UTF-8 text; nil where no span of any class stands in the text.
        public let span: Range<Int>?

        static func found(_ before: String, _ span: String, _ after: String = "") -> Example {
            Example(text: before + span + after, span: before.utf8.count..<before.utf8.count + span.utf8.count)
        }

        static func nothing(_ text: String) -> Example { Example(text: text, span: nil) }
    }
}

extension ProtectedSpan.Kind {
    /// What the class is, in one sentence.
    public var summary: String { description.summary }

    /// Texts with a span of this class, and texts that look like it and have no span at all. They are its tests and its documentation.
    /// `stet` and `frozen` have none: they depend on more than the text.
    public var examples: [ProtectedSpan.Example] { description.examples }

    private var description: (summary: String, examples: [ProtectedSpan.Example]) {
        switch self {
        case .fencedCode, .inlineCode, .codeLine, .shell, .diff, .logLine, .dataLine, .tex, .tag, .placeholder: code
        case .url, .email, .domain, .ipAddress, .path, .fileName, .handle, .hashtag, .hash, .base64, .identifier: names
        default: rest
        }
    }

    private var code: (summary: String, examples: [ProtectedSpan.Example]) {
        switch self {
        case .fencedCode:
            ("A code block between lines of three backticks or tildes, the fences included.", [
                .found("See:\n", "```\nteh  x=a,b;\n```\n", "Done."), .found("", "~~~ swift\nlet a = b\n~~~"), .found("Open:\n", "```\nto the end"),
                .nothing("Two `` and ~~ are no fence."), .nothing("It is ~10 km."),
            ])
        case .inlineCode:
            ("Code between backticks in a line, one with one and two with two.", [
                .found("Call ", "`a,b`", " twice."), .found("Type ", "``a`b``", "."), .nothing("It is mama`s car, and Tom`s."), .nothing("``Quoted,'' he said."),
                .nothing("One ` alone."),
            ])
        case .codeLine:
            ("A statement, a header of a block or a call on a line of its own, a prompt of Python, a literal block after `::`.", [
                .found("As here:\n\n", "    return count;", "\n\nDone."), .found("", "#define MAX_SIZE 10", "\n\nx"), .found("", "def run(self,x):", "\n\nDone."), .found("", "#include <stdio.h>", "\n\nx"),
                .found("", "total = price*2", "\n\nx"), .found("", "print(a,b)", "\n\nx"), .found("", ">>> for a,b in c:", "\n\nx"),
                .found("Like this::\n\n", "  teh text,as it is\n\n  and more", "\n\nDone."), .found("", "SELECT a,b FROM c;", "\n\nx"), .found("", "if (a) {\n  b();\n}\n", "\nx"),
                .nothing("return the books to them;"), .nothing("if the U.S. wins:"), .nothing("word(see the next page)"), .nothing("For example:\n\nthis."), .nothing("the class of people that came:"), .nothing("(See the next page)"),
                .nothing("# A heading\n\nText"), .nothing("from Germany and France;"), .nothing("Import duties rose"),
            ])
        case .shell:
            ("A command after a prompt, or a known command with an option or path and no sentence around it.", [
                .found("", "$ git commit -m 'teh fix'", "\n"), .found("Run\n\n", "sudo apt-get install emend", "\n"), .found("", "# apt-get install emend", "\n"),
                .found("", "tar -xzf a.tgz", "\n"), .found("", "cat a b | sort > c", "\n"),
                .nothing("$ and c have gone up"), .nothing("git commit messages should be short"), .nothing("make sure that it works -or not"), .nothing("go now -and buy it"), .nothing("# Make sure of it"),
            ])
        case .diff:
            ("The parts of a unified difference: file names, and hunks as long as their headers say.", [
                .found("", "--- a/x\n+++ b/x", "\nText"), .found("", "@@ -1,2 +1,2 @@\n a\n-teh\n+the", "\nText,and more"), .found("", "diff --git a/x b/x", "\n"),
                .nothing("- one\n- two\n+ three"), .nothing("--- a line between"), .nothing("@@ what now"),
            ])
        case .logLine:
            ("A line of a log, which starts with a date, a time and a level or milliseconds, or of a stack trace.", [
                .found("", "2023-10-05 18:30:01 INFO worker started,waiting", "\n"), .found("", "[2023-10-05T18:30:01.042Z] started,waiting", "\n"), .found("", "Traceback (most recent call last):", "\n"),
                .found("", "  at com.acme.Main.run(Main.java:12)", "\n"), .nothing("On Monday the worker started, waiting."), .nothing("at home (as ever)"), .nothing("at noon (see http and page: note 5)"),
            ])
        case .dataLine:
            ("A line of JSON: an object, or a key in quotation marks with its value.", [
                .found("", "{\"text\": \"teh,the\", \"n\": 1}", "\n"), .found("", "\"name\": \"teh\",", "\n\nx"), .nothing("\"Yes,\" he said."), .nothing("[The president] said [so]."),
            ])
        case .tex:
            ("A formula between dollar signs or after `\\(` and `\\[`, a command of TeX, an environment that holds no prose.", [
                .found("let ", "$x_i = 2$", " be"), .found("a ", "$n$", " and"), .found("so ", "\\[ a = b \\]", " holds"), .found("see ", "\\cite{smith2019}", "."),
                .found("", "\\begin{equation}\na=b,c\n\\end{equation}", "\nText"), .nothing("It cost $5 and then $10 more."), .nothing("P!nk and Ke$ha sang."),
                .nothing("[edit] this,"), .nothing("It is worth $9."),
            ])
        case .tag:
            ("A well-formed tag, comment or declaration of HTML or XML.", [
                .found("a ", "<a href=\"b,c\" title='d'>", "x"), .found("One", "<br/>", "two"), .found("x ", "<!-- teh,note -->", " y"), .found("", "<o:p>", "text"),
                .nothing("< p >The war"), .nothing("if x<y then z>w"), .nothing("I <3 this"), .nothing("p < 1, r > 3"),
            ])
        default:
            ("A part to be filled in: a format, a variable, a template's braces, words in angle brackets; and escapes such as `\\n`.", [
                .found("Dear ", "{name}", ", hello"), .found("Dear ", "{{ user.name }}", ", hello"), .found("got ", "%s", ", and"), .found("in ", "${HOME}", " now"), .found("in ", "$HOME", " now"), .found("in ", "$HOME", ",they"),
                .found("type ", "<your name>", " here"), .found("", "%(count)d", " items"), .found("by ", "{first name}", " here"),
                .nothing("It rose 5%, so they said."), .nothing("100%sure"), .nothing("a < b and c > d"),
            ])
        }
    }

    private var names: (summary: String, examples: [ProtectedSpan.Example]) {
        switch self {
        case .url:
            ("An address with its scheme, one that starts with `www.`, or a domain with a path.", [
                .found("See ", "https://a.example/b,c;d?e=f&copy=1", ", and"), .found("<", "https://a.example", ">"), .found("at ", "www.example.org", "."), .found("on ", "bbc.co.uk/news", ","),
                .found("write ", "mailto:ann@x.org", "."), .nothing("EU/NATO plan and he/she"), .nothing("Note: this."), .nothing("The www is old."),
            ])
        case .email:
            ("An e-mail address.", [.found("Mail ", "teh.boss@example.com", " now"), .found("(", "ann@x.org", ")"), .nothing("Sold @ 5 each"), .nothing("Meet me at ten.")])
        case .domain:
            ("A name of two and more parts that ends in a top-level domain.", [
                .found("", "Amazon.com", " and"), .found("the ", ".com", " boom"), .found("at ", "news.example.co.uk", "."), .nothing("the war.Russian side"), .nothing("the U.S.is here"),
                .nothing("e.g. this"),
            ])
        case .ipAddress:
            ("An address of IPv4 or IPv6 or of hardware (MAC).", [
                .found("from ", "10.0.0.1", ","), .found("in ", "10.0.0.0/8", "."), .found("at ", "fe80::1", ","), .found("at ", "2001:db8:0:0:0:0:2:1", "."), .found("card ", "00:1a:2b:3c:4d:5e", "."),
                .nothing("The facade: a cafe."), .nothing("a:b"),
            ])
        case .path:
            ("A path of Unix or Windows: one that starts with a slash, a tilde, a stop or a drive, or has several parts.", [
                .found("run ", "./a.sh,then", ""), .found("in ", "~/.config/emend", "."), .found("in ", "/usr/share/doc", ","), .found("", "C:\\Users\\ann", " and"), .found("on ", "\\\\host\\share", "."),
                .nothing("and/or he/she"), .nothing("either / or"),
            ])
        case .fileName:
            ("A name that ends in a usual extension.", [
                .found("in ", "main.swift", " here"), .found("open ", "Report-2.final.docx", ","), .nothing("the end.The rest"), .nothing("See Smith.He left"),
            ])
        case .handle:
            ("A name after an at sign.", [.found("by ", "@teh_boss", ",thanks"), .found("(", "@ann", ")"), .nothing("@ home"), .nothing("Sold @ 5 each")])
        case .hashtag:
            ("A word after a number sign.", [.found("a ", "#tagteh", ", and"), .found("", "#MeToo", " is"), .nothing("# Heading"), .nothing("The # sign")])
        case .hash:
            ("A sum in hexadecimal digits, or a UUID.", [
                .found("in ", "d41d8cd98f00b204e9800998ecf8427e", "."), .found("commit ", "40823e7a", ","), .found("", "123e4567-e89b-12d3-a456-426614174000", " is"),
                .found("", "sha256:9f86d081884c", " is"), .nothing("The decade faded."), .nothing("in the 1990s"), .nothing("12345678 people"),
            ])
        case .base64:
            ("At least 24 characters of base64, or a data URI.", [
                .found("key ", "dGVoIHF1aWNrIGJyb3duIGZveCBqdW1wcw==", "."), .found("", "data:image/png;base64,iVBORw0KGgo=", " is"),
                .nothing("Donaudampfschifffahrtsgesellschaft"), .nothing("state-of-the-art-and-well-known things"),
            ])
        default:
            ("A name from code: with underscores, `::` or stops between, a call, an assignment, a ticker of an exchange.", [
                .found("a ", "snake_case", " b"), .found("a ", "std::vector", " b"), .found("use ", "f(a,b[0])", ", too"), .found("set ", "x=1", "."), .found("by ", "xmlrpc.client.Fault", ","),
                .found("of ", "NYSE:IBM", ","), .nothing("the war.Russian side"), .nothing("two (or three) of them"), .nothing("A: yes. B: no."),
            ])
        }
    }

    private var rest: (summary: String, examples: [ProtectedSpan.Example]) {
        switch self {
        case .number:
            ("Digits with separators that are nothing else below.", [
                .found("", "1,234.5", " of"), .found("$", "9.99", " each"), .found("", "2,4-dichlorophenol", " is"), .found("p < ", ".01", ", and"), .nothing("in 2014,and"), .nothing("It has 12. And 13"),
            ])
        case .version:
            ("A version: three and more parts, or one that starts with v.", [
                .found("with ", "v2.0.1-rc.1", ","), .found("with ", "17.4.1", "."), .found("with ", "v2.0", "."), .nothing("vitamin D, part 2"), .nothing("V. 2"),
            ])
        case .date:
            ("A date in digits, with its time.", [
                .found("on ", "2023-10-05", ","), .found("at ", "2023-10-05T18:30Z", "."), .found("on ", "5/10/2023", "."), .found("am ", "5.10.2023", " war"),
                .nothing("5 October 2023"), .nothing("in 2014-and later"),
            ])
        case .time:
            ("A time of day.", [.found("at ", "18:30", "."), .found("at ", "7:05:09", ","), .nothing("at 7 p.m. he"), .nothing("Note: 5 came")])
        case .ratio:
            ("A ratio, or the score of a game or vote.", [.found("a ", "3:1", " lead"), .found("in ", "16:9", "."), .found("", "52-48", ","), .nothing("three to one"), .nothing("9 - 11")])
        case .verse:
            ("A chapter and verse after the name of a book.", [
                .found("in ", "John 3:16", ","), .found("", "1 Cor. 13:4-7", " says"), .found("see ", "Gen. 1:1\u{2013}2:3", "."), .nothing("John and Mark came"), .nothing("Acts 2 and 3"),
            ])
        case .standardNumber:
            ("An ISBN, ISSN, DOI, arXiv or PubMed number.", [
                .found("", "ISBN 978-0-306-40615-7", ","), .found("", "ISSN 0317-8471", "."), .found("", "doi:10.1000/182", "."), .found("see ", "10.1000/xyz123", ","), .found("", "arXiv:2101.00001", "."),
                .nothing("The ISBN is on the back."), .nothing("10. And more"),
            ])
        case .commaSeparatedValues:
            ("Lines of values with glued commas: two with as many values, or one without a space.", [
                .found("", "name,age,place", "\nText"), .nothing("He came,saw,and won."), .nothing("one, two, three"),
            ])
        case .tableRow:
            ("A row of a table between bars.", [
                .found("", "| teh,a | b |", "\nText"), .found("", "a | teh", "\n--- | ---\nc | d\n"), .nothing("either | or"), .nothing("- one\n- two"),
            ])
        case .citation:
            ("A reference in square brackets, or names and a year in round ones.", [
                .found("so ", "[12]", " and"), .found("so ", "[3, 5\u{2013}7]", "."), .found("so ", "[@smith2019, p. 3]", "."), .found("so ", "(Smith et al., 2019; Doe & Roe, 2020a)", "."),
                .nothing("(In 2019)"), .nothing("[The president] said so."), .nothing("(he came in 2019)"),
            ])
        case .mailQuote:
            ("A line that quotes a mail: someone else's words.", [
                .found("", "> I seen teh cat", "\nHe wrote"), .found("", ">> older,line", "\n"), .nothing("p >"), .nothing(">\nText"), .nothing("a > b"),
            ])
        case .sic:
            ("A quotation that its writer marked with [sic], or the word before it.", [
                .found("", "\u{201C}I seen,it\u{201D} [sic]", " he"), .found("He was ", "suprised [sic]", " then"), .nothing("sic transit"), .nothing("the [six] men"),
            ])
        case .switchedOff:
            ("Lines that their author switched off: from one with `emend:off` to one with `emend:on` or the end of the text, and each with `emend:off-line`.", [
                .found("Now:\n", "<!-- emend:off -->\nteh  end,so\n<!-- emend:on -->\n", "Done."), .found("", "# emend:off\nteh ,end"),
                .found("", "teh  text,as it is %emend:off-line\n", "Done."), .nothing("They recommend:off we go."), .nothing("He said emend:offline."),
            ])
        case .stet: ("Text that the user's stet list names.", [])
        default: ("Text that did not come to rest and is left as it was.", [])
        }
    }
}
