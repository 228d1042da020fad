import EmendCore
import EmendUnicode

/// Which line ends of a text stand for a space: those that a program made where a width was full.
struct LineBreaks {
    /// A line end between two lines that may belong to one paragraph.
    struct Break {
        /// The index of the line before it.
        let index: Int
        /// The width of the line, in columns, and that which it would have with the next word.
        let width: Int
        let needed: Int
        /// The next line starts in lower case; the line does not end a sentence.
        let goesOn: Bool
        let startsUpper: Bool
    }

    /// The widths that hard-wrapped text has.
    static let widths = 30...132

    /// Runs of breaks, one after the other in one paragraph or item.
    var runs: [[Break]] = []

    init(_ text: borrowing Text, isMarkdown: Bool) {
        let lines = text.lines
        var run: [Break] = []
        // What is neither prose nor an item ends a run: no line joins it.
        var canJoin = false
        var item: ListMark?
        for index in lines.indices {
            let line = lines[index]
            let isText = Self.isText(text, line)
            if canJoin, isText, Self.continues(text, index, item, isMarkdown: isMarkdown) {
                run.append(Self.measured(text, index - 1))
            } else {
                if !run.isEmpty { runs.append(run) }
                run = []
                item = isText ? ListMark(text, line) : nil
                if item?.isLetter == true { item = nil }
            }
            canJoin = isText
        }
        if !run.isEmpty { runs.append(run) }
    }

    /// The indices of the lines that go on in the next one. O(lines).
    func wrapped(_ text: borrowing Text) -> [Int] {
        let width = commonWidth()
        var found: [Int] = []
        for run in runs {
            let longest = run.reduce(text.width(of: text.lines[run[run.count - 1].index + 1])) { max($0, $1.width) }
            // The width of the text, or that of this paragraph if it has one of its own.
            if let width, isWrapped(run, at: width, longest) {
                found += run.filter { isForced($0, at: width) || $0.goesOn && $0.width * 3 >= width * 2 }.map(\.index)
            } else if let own = ownWidth(of: run, longest) {
                found += run.filter { isForced($0, at: own) || $0.goesOn }.map(\.index)
            } else if isOneSentence(run, text, longest) {
                found += run.map(\.index)
            }
        }
        return found
    }

    /// The next word would not have fitted. Programs count differently: a trailing space, a mark of two columns.
    func isForced(_ place: Break, at width: Int) -> Bool {
        let slack = 1
        return place.width <= width + slack && place.needed > width - slack
    }

    // MARK: The width of a text

    /// The width at which most line ends are where they must be; nil where the text shows none.
    func commonWidth() -> Int? {
        let most = Self.widths.upperBound
        var forced = [Int](repeating: 0, count: most + 2)
        var proof = [Int](repeating: 0, count: most + 2)
        for place in runs.joined() where place.width <= most {
            let upper = min(place.needed, most + 1)
            guard place.width < upper else { continue }
            forced[place.width] += 1
            forced[upper] -= 1
            if place.goesOn {
                proof[place.width] += 1
                proof[upper] -= 1
            }
        }
        var best: (width: Int, forced: Int, proof: Int)?
        var sum = 0
        var proven = 0
        for width in 0...most {
            sum += forced[width]
            proven += proof[width]
            guard Self.widths.contains(width), sum > 0 else { continue }
            if best == nil || (proven, sum) > (best!.proof, best!.forced) { best = (width, sum, proven) }
        }
        let fewest = 2
        guard let best, best.proof >= fewest else { return nil }
        let total = runs.joined().count { $0.goesOn }
        return best.proof * 2 >= total ? best.width : nil
    }

    /// True where most line ends of a paragraph are where the width puts them.
    func isWrapped(_ run: [Break], at width: Int, _ longest: Int) -> Bool {
        let forced = run.count { isForced($0, at: width) }
        guard forced * 3 >= run.count * 2 else { return false }
        // Lines that all start with a capital may be verse, which few widths fit by chance, and no wide one.
        let wide = 50
        return !isCapitalised(run) || forced == run.count && width >= wide
    }

    /// The width that this paragraph alone shows: every line end where it must be, and the sentences go on over some.
    func ownWidth(of run: [Break], _ longest: Int) -> Int? {
        let narrowest = 40
        let fewest = 2
        guard run.count >= fewest, longest >= narrowest, !isCapitalised(run) else { return nil }
        let forced = run.count { isForced($0, at: longest) }
        let goingOn = run.count { $0.goesOn }
        return forced * 10 >= run.count * 9 && goingOn * 2 >= run.count ? longest : nil
    }

    /// A paragraph of whole sentences that go on in lower case over every line end, in lines of like width.
    func isOneSentence(_ run: [Break], _ text: borrowing Text, _ longest: Int) -> Bool {
        let lines = text.lines
        let first = lines[run[0].index]
        let last = lines[run[run.count - 1].index + 1]
        guard run.allSatisfy({ $0.goesOn && $0.width * 5 >= longest * 3 }), Self.endsSentence(text, last), let word = first.words.first,
            text.words[word].startsUpper || text.words[word].shape.has(.otherScript) || ListMark(text, first) != nil
        else { return false }
        let words = run.reduce(last.wordCount) { $0 + lines[$1.index].wordCount }
        let hasNoSpaces = text.scalar(at: Int(text.words[word].start)).map { Self.hasNoSpaces(text, $0.value) } ?? false
        return hasNoSpaces || words >= 2 * (run.count + 1) && longest <= Self.widths.upperBound
    }

    /// Verse, lists of names, addresses: nearly every line starts with a capital.
    func isCapitalised(_ run: [Break]) -> Bool {
        run.count { $0.startsUpper } * 4 > run.count * 3
    }

    // MARK: One line end
}

extension Text {
    /// The columns that a line takes without white space at its end; characters of East Asia take two.
    func width(of line: Line) -> Int {
        let end = contentEnd(of: line)
        var width = 0
        for i in Int(line.start)..<end where bytes[i] & 0xC0 != 0x80 { width += bytes[i] >= 0xE3 && bytes[i] <= 0xED ? 2 : 1 }
        return width
    }
}
