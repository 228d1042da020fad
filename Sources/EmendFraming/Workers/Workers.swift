import Glibc

/// Threads that clean what lies before them: blocks of a text, batches of records, files. Several cleaners may share them.
///
/// A thread is started when work is waiting for one, so what fits into one block costs none. They are threads of their own and not tasks, since
/// who asks for the next piece waits for it in place, which a task must not; they end with this object.
public final class Workers: Sendable {
    /// How many threads there are at most. With one nothing is done ahead, and no thread is started.
    public let count: Int
    private let shop = Monitor(Shop())

    /// Below 1 counts as 1.
    public init(_ count: Int) {
        self.count = max(1, count)
    }

    deinit {
        let threads = shop.change { shop in
            shop.isClosed = true
            shop.jobs = []
            return shop.threads
        }
        for thread in threads { pthread_join(thread, nil) }
    }

    /// How many processor cores are online.
    public static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// How many threads were started so far.
    var startedCount: Int { shop.change { $0.threads.count } }

    /// What the threads share.
    private struct Shop {
        var jobs: [@Sendable () -> Void] = []
        var threads: [pthread_t] = []
        /// How many threads have nothing to do.
        var idle = 0
        var isClosed = false
    }

    /// The outcome of work that another thread does.
    final class Ticket<Outcome: Sendable>: Sendable {
        fileprivate let outcome = Monitor<Outcome?>(nil)

        /// Waits for it.
        func wait() -> Outcome { outcome.wait { $0 } }
    }

    /// Hands work to the next thread that is free. Where the system starts no thread, it is done before this returns.
    func submit<Outcome: Sendable>(_ work: @escaping @Sendable () -> Outcome) -> Ticket<Outcome> {
        let ticket = Ticket<Outcome>()
        let job: @Sendable () -> Void = {
            let outcome = work()
            ticket.outcome.change { $0 = outcome }
        }
        let isTaken = shop.change { shop in
            if shop.idle <= shop.jobs.count, shop.threads.count < count, let thread = start() { shop.threads.append(thread) }
            if shop.threads.isEmpty { return false }
            shop.jobs.append(job)
            return true
        }
        if !isTaken { job() }
        return ticket
    }

    private func start() -> pthread_t? {
        var thread = pthread_t()
        // The threads hold what they share, not this object: its end is theirs.
        let context = Unmanaged.passRetained(shop)
        let code = pthread_create(&thread, nil, { context in
            Workers.work(at: Unmanaged<Monitor<Shop>>.fromOpaque(context!).takeRetainedValue())
            return nil
        }, context.toOpaque())
        if code == 0 { return thread }
        context.release()
        return nil
    }

    private static func work(at shop: Monitor<Shop>) {
        var isIdle = false
        while true {
            let job: (@Sendable () -> Void)? = shop.wait { shop -> (@Sendable () -> Void)?? in
                if shop.isClosed { return .some(nil) }
                if !isIdle, shop.jobs.isEmpty {
                    isIdle = true
                    shop.idle += 1
                }
                guard !shop.jobs.isEmpty else { return nil }
                if isIdle { shop.idle -= 1 }
                isIdle = false
                return shop.jobs.removeFirst()
            }
            guard let job else { return }
            job()
        }
    }
}
