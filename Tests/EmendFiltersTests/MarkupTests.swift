import Emend
import Testing

/// A small page of the kind that news sites serve, and what is to become of it.
@Suite struct MarkupTests {
    private static let page = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <title>Harbour opens again - The Example</title>
          <style>body > p { color: #333 }</style>
          <script>if (a < b && c > d) { document.write("<p>ad</p>"); }</script>
        </head>
        <body class="single post">
          <!-- navigation -->
          <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
          <article id="a1">
            <h1>Harbour opens <em>again</em></h1>
            <p class="byline">By <a href="https://x.example/ann" rel="author">Ann Osei</a></p>
            <p>The harbour opened on Monday.<sup><a href="#fn1">1</a></sup> Some 10<sup>6</sup> tonnes of CO<sub>2</sub> were saved.</p>

            <p>It was the 1<sup>st</sup> time.<br>Nobody complained.</p>
            <h2>What changes</h2>
            <ul>
              <li>Ferries run <b>hourly</b>
                <ul><li>on weekdays</li><li>and on Sunday</li></ul>
              </li>
              <li>Parking is free</li>
            </ul>
            <ol start="3"><li>Buy</li><li>Board</li></ol>
            <blockquote><p>We are <q>happy</q>.</p><p>Very.</p></blockquote>
            <table>
              <thead><tr><th></th><th>2023</th><th>2024</th></tr></thead>
              <tbody>
                <tr><td>Ships</td><td>5</td><td>6</td></tr>
                <tr><td>Crew</td><td></td><td>70</td></tr>
              </tbody>
            </table>
            <figure><img src="a.jpg" alt="A boat"><figcaption>A boat. Photo: Osei</figcaption></figure>
            <pre>  if x:
              return <span class="n">y</span>
        </pre>
            <hr>
            <p>Write to <a href="mailto:desk@x.example">the desk</a> or run <code>ls</code>.</p>
            <iframe src="https://video.example/1"></iframe>
          </article>
          <script src="x.js"></script>
        </body>
        </html>

        """

    @Test func pageBecomesText() {
        #expect(clean(Self.page, .text) == """
            - Home
            - News
            Harbour opens again
            By Ann Osei
            The harbour opened on Monday. Some 10\u{2076} tonnes of CO\u{2082} were saved.

            It was the 1st time.
            Nobody complained.
            What changes
            - Ferries run hourly
              - on weekdays
              - and on Sunday
            - Parking is free
            3. Buy
            4. Board
            We are "happy".
            Very.
            \t2023\t2024
            Ships\t5\t6
            Crew\t\t70
            A boat. Photo: Osei
              if x:
                  return y
            Write to the desk or run ls.

            """)
    }

    @Test func pageBecomesMarkdown() {
        #expect(clean(Self.page, .markdown) == """
            - [Home](/)
            - [News](/news)

            # Harbour opens *again*

            By [Ann Osei](https://x.example/ann)

            The harbour opened on Monday. Some 10\u{2076} tonnes of CO\u{2082} were saved.

            It was the 1st time.
            Nobody complained.

            ## What changes

            - Ferries run **hourly**
              - on weekdays
              - and on Sunday
            - Parking is free

            3. Buy
            4. Board

            > We are "happy".
            >
            > Very.

            \t2023\t2024
            Ships\t5\t6
            Crew\t\t70

            A boat. Photo: Osei

            ```
              if x:
                  return y
            ```

            ---

            Write to [the desk](mailto:desk@x.example) or run `ls`.

            """)
    }

    @Test func lineEndsAreThoseOfTheText() {
        #expect(clean("One.\r\n<p>Two.</p><p>Three.</p>\r\n", .text) == "One.\r\nTwo.\r\nThree.\r\n")
    }

    /// Openings without ends, in numbers that a quadratic search would not finish.
    @Test(arguments: [
        "<", "<p", "<<p>>", "[", "{{", "<script>", "<!--", "<a href=\"", "<p class='", "[b]", "[/c]", "{% if %}", " class=\"x\">", "<ref>", "{{a|", "[[A|b", "<b>x</b>",
        "<sup>1</sup>", "em>x ", "</em", "'''x ", "a<b>c ", "<td>", "<li>",
    ])
    func timeIsLinear(piece: String) {
        let long = String(repeating: piece, count: 12_000 / piece.utf8.count)
        let clock = ContinuousClock()
        let once = clock.measure { _ = clean(long, .text) }
        let often = clock.measure { _ = clean(String(repeating: long, count: 8), .text) }
        #expect(often < once * 30 + .milliseconds(200), "\(piece): \(once), and \(often) for eight times as much")
    }

    private func clean(_ text: String, _ style: MarkupStyle) -> String {
        do {
            return try Cleaner(Selection(only: ["markup"], style: Style(markup: style)), settings: Settings(language: .fixed(.english))).clean(text).text
        } catch {
            return "\(error)"
        }
    }
}
