import Glibc
import Synchronization

/// The run is to end before its time, since a signal asks for that.
struct Interruption: Error {
    let signal: Int32
}

/// What asks a run to end: Ctrl-C, `kill`, a terminal that closes.
///
/// The first one lets the run end in good order; the same one again ends it at once.
enum Signals {
    private static let received = Atomic<Int32>(0)

    /// Takes note of signals from now on. What was ignored, as under nohup, is ignored further.
    static func watch() {
        // Made before a handler needs it.
        _ = received.load(ordering: .relaxed)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var present = sigaction()
            guard sigaction(number, nil, &present) == 0, unsafeBitCast(present.__sigaction_handler.sa_handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self) else { continue }
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { Signals.received.store($0, ordering: .relaxed) }
            // Without SA_RESTART: a read that waits for input is to end.
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
            sigaction(number, &action, nil)
        }
    }

    /// Whether one came.
    static var isAsked: Bool { received.load(ordering: .relaxed) != 0 }

    /// Throws an `Interruption` once a signal came.
    static func check() throws {
        let number = received.load(ordering: .relaxed)
        if number != 0 { throw Interruption(signal: number) }
    }

    /// Ends as who does not look at signals ends, so that a shell learns of it.
    static func end(by number: Int32) -> Never {
        signal(number, SIG_DFL)
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, number)
        sigprocmask(SIG_UNBLOCK, &set, nil)
        raise(number)
        exit(128 + number)
    }
}
