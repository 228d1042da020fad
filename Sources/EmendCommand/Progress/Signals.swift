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
    /// A pipe that becomes readable with the first signal, so that none can slip in before a wait for input begins. Made before any other thread.
    nonisolated(unsafe) private static var wake: [Int32] = []

    /// Takes note of signals from now on. What was ignored, as under nohup, is ignored further.
    static func watch() {
        // Made before a handler needs it.
        _ = received.load(ordering: .relaxed)
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends {
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
            }
            wake = ends
        }
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var present = sigaction()
            guard sigaction(number, nil, &present) == 0,
                unsafeBitCast(present.__sigaction_handler.sa_handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
            else { continue }
            var action = sigaction()
            action.__sigaction_handler.sa_handler = {
                let code = errno
                Signals.received.store($0, ordering: .relaxed)
                if !Signals.wake.isEmpty { _ = write(Signals.wake[1], "!", 1) }
                errno = code
            }
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
            sigaction(number, &action, nil)
            sigaddset(&set, number)
        }
        // Threads of a pool block them, and what they start inherits that.
        sigprocmask(SIG_UNBLOCK, &set, nil)
    }

    /// Throws an `Interruption` once a signal came.
    static func check() throws {
        let number = received.load(ordering: .relaxed)
        if number != 0 { throw Interruption(signal: number) }
    }

    /// Waits until there is something to be read, or its end. Throws an `Interruption` as soon as a signal comes.
    static func waitForInput(_ descriptor: Int32) throws {
        if wake.isEmpty { return }
        var requests = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0), pollfd(fd: wake[0], events: Int16(POLLIN), revents: 0)]
        while poll(&requests, 2, -1) < 0, errno == EINTR { try check() }
        if requests[1].revents != 0 { try check() }
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
