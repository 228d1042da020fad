import Glibc

/// Takes answers: single keys from a terminal, else lines of standard input.
final class Keyboard {
    struct Answer {
        let key: Character
        /// What stands behind the key in a line.
        var argument = ""
    }

    let isTerminal = isatty(STDIN_FILENO) == 1
    private let input = Input()
    private var pending: [UInt8] = []

    init() {
        if isTerminal { Terminal.watchSignals() }
    }

    /// The next answer; nil at the end of the input. `again` shows the question anew after the program was stopped and goes on.
    func answer(again: () throws -> Void) throws -> Answer? {
        guard isTerminal else {
            // An empty line is no answer, as a stray one at the end of a file.
            while let line = try line() {
                guard let key = line.first else { continue }
                return Answer(key: key, argument: line.dropFirst().trimmingSpaces())
            }
            return nil
        }
        while true {
            Terminal.enterKeys()
            let key = try byte(again: {
                try again()
                Terminal.enterKeys()
            })
            guard key == 0x1B else {
                Terminal.leaveKeys()
                // Control-D ends an input.
                return key.flatMap { $0 == 0x04 ? nil : Answer(key: Character(Unicode.Scalar($0))) }
            }
            // An arrow sends three bytes at once; Escape alone is no answer.
            var sequence: [UInt8] = []
            while input.isReady(within: 20), sequence.count < 8, let more = try byte(again: {}) { sequence.append(more) }
            Terminal.leaveKeys()
            switch sequence {
            case [0x5B, 0x41], [0x4F, 0x41]: return Answer(key: "k")
            case [0x5B, 0x42], [0x4F, 0x42]: return Answer(key: "j")
            default: return Answer(key: "\u{1B}")
            }
        }
    }

    /// The next line without its end; nil at the end of the input.
    func line() throws -> String? {
        while true {
            if let end = pending.firstIndex(of: 0x0A) {
                defer { pending.removeSubrange(...end) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            let more = try input.read()
            if more.isEmpty {
                defer { pending = [] }
                return pending.isEmpty ? nil : String(decoding: pending, as: UTF8.self)
            }
            pending += more
        }
    }

    private func byte(again: () throws -> Void) throws -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count > 0 { return byte }
            if count == 0 { return nil }
            guard errno == EINTR else { throw FileError(input.name, errno: errno) }
            try again()
        }
    }
}

/// The state of the terminal: whatever ends or stops the program, it is left as it was found.
enum Terminal {
    // Signal handlers read them, on the one thread that a review has.
    nonisolated(unsafe) private static var usual = termios()
    nonisolated(unsafe) private static var isEntered = false

    /// Each key is read at once, and not shown.
    static func enterKeys() {
        guard !isEntered, tcgetattr(STDIN_FILENO, &usual) == 0 else { return }
        var keys = usual
        keys.c_lflag &= ~tcflag_t(ICANON | ECHO)
        isEntered = true
        tcsetattr(STDIN_FILENO, TCSADRAIN, &keys)
    }

    static func leaveKeys() {
        if isEntered { tcsetattr(STDIN_FILENO, TCSADRAIN, &usual) }
        isEntered = false
    }

    static func watchSignals() {
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { handle(signal) }
        var action = sigaction()
        // Not restarted: the read that waits for a key ends, and the question is shown anew.
        action.__sigaction_handler.sa_handler = { _ in Terminal.handle(SIGTSTP) }
        sigaction(SIGCONT, &action, nil)
    }

    private static func handle(_ number: Int32) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { number in
            Terminal.leaveKeys()
            signal(number, SIG_DFL)
            raise(number)
        }
        sigaction(number, &action, nil)
    }

    /// Lets no signal end the program between the two halves of what belongs together.
    static func undisturbed<T>(_ body: () throws -> T) rethrows -> T {
        var (set, old) = (sigset_t(), sigset_t())
        sigemptyset(&set)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { sigaddset(&set, signal) }
        sigprocmask(SIG_BLOCK, &set, &old)
        defer { sigprocmask(SIG_SETMASK, &old, nil) }
        return try body()
    }

    /// In columns; as many as a page has where standard output is no terminal.
    static var width: Int {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 20 ? Int(size.ws_col) : 100
    }
}
