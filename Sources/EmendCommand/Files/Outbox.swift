import EmendFraming
import Glibc

/// Texts that are written and wait for their names, in the order in which they were cleaned.
///
/// A file takes its name only when it is on the disk. To wait for each alone takes far longer than to clean it, so they go in groups, and while some
/// threads wait for the disk the next group is cleaned and written.
struct Outbox {
    struct Item {
        let document: DocumentReport
        /// Nil where no file is replaced.
        let replacement: Replacement?
    }

    /// A group holds so many files, or bytes, at most. Each keeps a descriptor or two.
    private static let mostFiles = 32
    private static let mostBytes = 1 << 23
    /// File systems with a journal commit for several who wait at about the price of one.
    private static let threads = 4

    private var group: [Item] = []
    private var bytes = 0
    private var waiting: [[Item]] = []
    private var ahead: WorkAhead<[Int32], [Int32]>
    private let isParallel: Bool

    /// With a single thread to do all, a group waits when it is full.
    init(isParallel: Bool) {
        self.isParallel = isParallel
        ahead = WorkAhead(Workers(Self.threads)) { $0.map(Self.sync) }
    }

    /// Takes a text, and returns those that may take their names now, each with an error code of the system or 0.
    mutating func add(_ item: Item) -> [(Item, Int32)] {
        if item.replacement == nil, group.isEmpty, waiting.isEmpty { return [(item, 0)] }
        group.append(item)
        bytes += item.replacement?.size ?? 0
        guard group.count >= Self.mostFiles || bytes >= Self.mostBytes else { return [] }
        if !isParallel { return drain() }
        var ready: [(Item, Int32)] = []
        if ahead.isFull { ready = takeGroup() }
        send()
        return ready
    }

    /// What may take its name next; nothing where nothing waits.
    mutating func drain() -> [(Item, Int32)] {
        if waiting.isEmpty, !group.isEmpty {
            defer { (group, bytes) = ([], 0) }
            return group.map { ($0, $0.replacement.map { Self.sync($0.output.descriptor) } ?? 0) }
        }
        return takeGroup()
    }

    private mutating func send() {
        ahead.append(group.compactMap { $0.replacement?.output.descriptor })
        waiting.append(group)
        (group, bytes) = ([], 0)
    }

    private mutating func takeGroup() -> [(Item, Int32)] {
        guard let (_, outcome) = ahead.takeFirst() else { return [] }
        var codes = outcome[...]
        return waiting.removeFirst().map { ($0, $0.replacement == nil ? 0 : codes.removeFirst()) }
    }

    private static func sync(_ descriptor: Int32) -> Int32 {
        while fsync(descriptor) != 0 {
            if errno == EINTR { continue }
            // What is no file on a disk has nothing to wait for.
            return errno == EINVAL || errno == EROFS ? 0 : errno
        }
        return 0
    }
}
