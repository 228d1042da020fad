import Emend
import Glibc

/// Asks about the changes of one text.
struct ReviewSession {
    enum Ending {
        /// All was asked.
        case whole
        /// The rest of this text was left.
        case leftText
        case quit
    }

    let name: String
    let view: ReviewView
    let keyboard: Keyboard
    let stet: StetAddition
    private(set) var text: ReviewedText
    /// Words went to the stet list, which the filters do not know yet.
    private(set) var hasNewStet = false
    private var index = 0

    init(_ text: ReviewedText, name: String, view: ReviewView, keyboard: Keyboard, stet: StetAddition) {
        (self.text, self.name, self.view, self.keyboard, self.stet) = (text, name, view, keyboard, stet)
    }

    static let help = """
        y  make this change
        n  leave this as it is, now and in later reviews
        a  make this change and all later ones of the same filter in this text
        x  leave as they are this and all later ones of the same filter in this text
        s  put the words on the stet list, so that no filter touches them; in a line of input, s WORDS puts these there
        d  leave the rest of this text for another time
        q  leave all the rest for another time; what was answered is kept
        k  go back to the one before; j  go on and leave this one for another time
        e  explain the filters
        ?  show this
        """

    mutating func ask() throws -> Ending {
        while index < text.questions.count {
            if text.questions[index].answer != .undecided {
                index += 1
                continue
            }
            try show()
            while let ending = try answer() {
                switch ending {
                case .askAgain: continue
                case .next: break
                case .end(let ending): return ending
                }
                break
            }
        }
        return .whole
    }

    private enum Step {
        case next, askAgain
        case end(Ending)
    }

    private func show() throws {
        try view.show(text.questions[index], number: index + 1, of: text.questions.count, name: name, in: text.bytes)
    }

    private func prompt() throws {
        try view.prompt(text.questions[index].isHint ? "A hint: put it aside [n,x,s,d,q,k,j,e,?]?" : "Make this change [y,n,a,x,s,d,q,k,j,e,?]?")
    }

    private mutating func answer() throws -> Step? {
        try prompt()
        guard let answer = try keyboard.answer(again: { [self] in
            try view.write("")
            try show()
            try prompt()
        }) else {
            try view.write("")
            return .end(.quit)
        }
        try view.write(keyboard.isTerminal ? visible(String(answer.key)) : "")
        switch answer.key {
        case "y", "a":
            if text.questions[index].isHint {
                try view.write("A hint changes nothing: mend it in the text, or put it aside with n.")
                return .askAgain
            }
            if answer.key == "a" { answerAll(.accepted) } else { text.questions[index].answer = .accepted }
        case "n": text.questions[index].answer = .rejected
        case "x": answerAll(.rejected)
        case "s": return try putOnStetList(answer.argument) ? .next : .askAgain
        case "d": return .end(.leftText)
        case "q": return .end(.quit)
        case "j": index += 1
        case "k":
            guard index > 0 else {
                try view.write("This is the first one of this text.")
                return .askAgain
            }
            index -= 1
            text.questions[index].answer = .undecided
        case "e":
            for filter in text.questions[index].filters {
                try view.write((Catalog.cards + Pipeline.decoding).first { $0.id == filter }.map { ExplainCommand.explanation(of: $0) } ?? filter)
            }
            return .askAgain
        default:
            try view.write(Self.help)
            return .askAgain
        }
        return .next
    }

    /// Answers the present question and all later ones of its filters alone.
    private mutating func answerAll(_ answer: ReviewQuestion.Answer) {
        let filters = Set(text.questions[index].filters)
        for later in text.questions.indices[index...] where text.questions[later].answer == .undecided && filters.isSuperset(of: text.questions[later].filters) {
            if answer == .accepted, text.questions[later].isHint { continue }
            text.questions[later].answer = answer
        }
    }

    private mutating func putOnStetList(_ argument: String) throws -> Bool {
        guard stet.path != nil else {
            try view.write(StetAddition.noList)
            return false
        }
        let usual = text.questions[index].phrase(in: text.bytes)
        var phrase = argument
        if phrase.isEmpty, keyboard.isTerminal {
            try view.prompt("Words to leave as they are" + (usual.map { " (Return takes: \(visible($0)))" } ?? "") + ":")
            guard let line = try keyboard.line() else { return false }
            phrase = line[...].trimmingSpaces()
        }
        if phrase.isEmpty { phrase = usual ?? "" }
        guard !phrase.isEmpty else {
            try view.write("These are no words of one line; say which words are meant.")
            return false
        }
        if let problem = try stet.add(phrase) {
            try view.write(problem.prefix(1).uppercased() + problem.dropFirst() + ".")
            return false
        }
        hasNewStet = true
        text.questions[index].answer = .stet
        for later in text.questions.indices[index...] where text.questions[later].answer == .undecided && text.questions[later].phrase(in: text.bytes) == phrase {
            text.questions[later].answer = .stet
        }
        return true
    }
}
