// EmendCommand: the command, product `emend`: options, files, reports, exit codes.

import ArgumentParser
import Emend
import Glibc

/// How a run ends, as the shell sees it.
enum Exit {
    static let done: Int32 = 0
    static let changesFound: Int32 = 1
    static let usage: Int32 = 2
    static let failed: Int32 = 3
}

@main
enum Main {
    static func main() {
        // A closed pipe is an error of write(2), so that temporary files are removed before the end.
        signal(SIGPIPE, SIG_IGN)
        // So is a file that grows beyond `ulimit -f`.
        signal(SIGXFSZ, SIG_IGN)
        var arguments = Array(CommandLine.arguments.dropFirst())
        // `emend help why` asks what `emend why --help` does; the lexicon's subcommands have this of their own.
        if arguments.first == "help" { arguments = Array(arguments.dropFirst()) + ["--help"] }
        // The first word names a subcommand; anywhere else, and behind `--`, the same word is a file.
        switch arguments.first {
        case "undo": run(UndoCommand.self, Array(arguments.dropFirst()))
        case "filters": run(FiltersCommand.self, Array(arguments.dropFirst()))
        case "explain": run(ExplainCommand.self, Array(arguments.dropFirst()))
        case "why": run(WhyCommand.self, Array(arguments.dropFirst()))
        case "lexicon": run(LexiconCommand.self, Array(arguments.dropFirst()))
        case "status": run(StatusCommand.self, Array(arguments.dropFirst()))
        case "boilerplate": run(BoilerplateCommand.self, Array(arguments.dropFirst()))
        default:
            // A test shows that the parser would make the same command.
            if arguments.allSatisfy({ !$0.hasPrefix("-") || $0 == "-" }) { run(CleanCommand.self) { CleanCommand(files: arguments) } }
            run(CleanCommand.self, arguments)
        }
    }

    private static func run<Command: ParsableCommand>(_ type: Command.Type, _ arguments: [String]) -> Never {
        run(type) { try Command.parseAsRoot(arguments) }
    }

    private static func run<Command: ParsableCommand>(_: Command.Type, _ make: () throws -> any ParsableCommand) -> Never {
        do {
            var command = try make()
            try command.run()
            exit(Exit.done)
        } catch let end as ExitCode {
            exit(end.rawValue)
        } catch let interruption as Interruption {
            Signals.end(by: interruption.signal)
        } catch is ClosedPipe {
            endAsAClosedPipeDoes()
        } catch let error as UsageError {
            report(error.message)
            exit(Exit.usage)
        } catch let error as DictionaryError {
            report(error.description)
            exit(Exit.usage)
        } catch let error as FileError {
            report(error.message)
            exit(Exit.failed)
        } catch {
            finish(Command.self, error)
        }
    }

    /// As for `cat`: the shell learns of the signal, nobody reads a message.
    private static func endAsAClosedPipeDoes() -> Never {
        signal(SIGPIPE, SIG_DFL)
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGPIPE)
        sigprocmask(SIG_UNBLOCK, &set, nil)
        raise(SIGPIPE)
        exit(Exit.failed)
    }

    /// Prints help, a version, or in one line what is wrong with the command line.
    private static func finish<Command: ParsableCommand>(_: Command.Type, _ error: any Error) -> Never {
        if Command.exitCode(for: error) == .success {
            let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
            try? output.write(Command.fullMessage(for: error) + "\n")
            try? output.flush()
            exit(Exit.done)
        }
        let message = Command.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
        report("\(message) (\(Command.configuration.commandName ?? "emend") --help tells more)")
        exit(Exit.usage)
    }
}

/// The command line asks for what cannot be done.
struct UsageError: Error {
    let message: String
}

/// A file could not be read, written or used.
struct FileError: Error {
    let name: String
    /// With the name.
    let message: String
    let reason: String
    /// The file serves all texts of the run, so none can be done without it.
    let isShared: Bool

    init(_ name: String, _ message: String, isShared: Bool = false) {
        self.name = name
        self.message = "\(visible(name)): \(message)"
        reason = message
        self.isShared = isShared
    }

    /// With the system's words for what the last call met.
    init(_ name: String, errno code: Int32, isShared: Bool = false) {
        self.init(name, String(cString: strerror(code)), isShared: isShared)
    }
}

/// The reader of standard output has gone.
struct ClosedPipe: Error {}

/// Says one line on standard error.
func report(_ message: String) {
    writeToStandardError("\(StatusLine.taken())emend: \(message)\n")
}

func writeToStandardError(_ text: String) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
        let count = bytes[written...].withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        if count < 0, errno != EINTR { return }
        written += max(count, 0)
    }
}
