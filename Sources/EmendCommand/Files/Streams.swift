import Glibc

/// Reads a descriptor to its end.
final class Input {
    private static let chunk = 1 << 17

    let descriptor: Int32
    let name: String
    private let isOwned: Bool

    /// Standard input.
    init() {
        descriptor = STDIN_FILENO
        name = "<stdin>"
        isOwned = false
    }

    init(path: String) throws {
        descriptor = path.withSystemPath { open($0, O_RDONLY | O_CLOEXEC) }
        name = path
        isOwned = true
        if descriptor < 0 { throw FileError(path, errno: errno) }
    }

    deinit {
        if isOwned { close(descriptor) }
    }

    func status() throws -> stat {
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw FileError(name, errno: errno) }
        return status
    }

    /// What is there to be read, as far as it fits; nothing at the end.
    func read(upTo count: Int = Input.chunk) throws -> [UInt8] {
        var code: Int32 = 0
        try Signals.waitForInput(descriptor)
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var got = Glibc.read(descriptor, buffer.baseAddress, count)
            while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, count) }
            if got < 0 { code = errno }
            filled = max(got, 0)
        }
        if code != 0 { throw FileError(name, errno: code) }
        return bytes
    }
}

/// A file as it was before it was read.
struct Opening: Sendable {
    let status: stat
    /// When that was, in nanoseconds since 1970.
    let time: Int

    init(of input: Input) throws {
        time = timespec.now.nanoseconds
        status = try input.status()
    }
}

extension Input {
    /// Whether a read would return at once, now or after waiting so long.
    func isReady(within milliseconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) != 0
    }
}

/// Writes to a descriptor, gathering small pieces.
final class Output {
    private static let capacity = 1 << 16

    let descriptor: Int32
    let name: String
    private let isOwned: Bool
    private let isShared: Bool
    private var buffer: [UInt8] = []

    /// A shared output serves all texts of a run: where it fails, the run ends.
    init(descriptor: Int32, name: String, isOwned: Bool = false, isShared: Bool = false) {
        self.descriptor = descriptor
        self.name = name
        self.isOwned = isOwned
        self.isShared = isShared
    }

    /// Creates a file, or empties it. `/dev/stdout`, `/dev/stderr` and `-` are the descriptors themselves, whatever they lead to.
    convenience init(path: String, isShared: Bool) throws {
        switch path {
        case "-", "/dev/stdout": self.init(descriptor: STDOUT_FILENO, name: "<stdout>", isShared: isShared)
        case "/dev/stderr": self.init(descriptor: STDERR_FILENO, name: "<stderr>", isShared: isShared)
        default: try self.init(opening: path, O_WRONLY | O_CREAT | O_TRUNC, isShared: isShared)
        }
    }

    convenience init(opening path: String, _ flags: Int32, isShared: Bool) throws {
        let descriptor = path.withSystemPath { open($0, flags | O_CLOEXEC, 0o666) }
        if descriptor < 0 { throw FileError(path, errno: errno, isShared: isShared) }
        self.init(descriptor: descriptor, name: path, isOwned: true, isShared: isShared)
    }

    deinit {
        if isOwned { close(descriptor) }
    }

    var isStandardOutput: Bool { descriptor == STDOUT_FILENO }
    var isTerminal: Bool { isatty(descriptor) == 1 }

    func write(_ bytes: [UInt8]) throws {
        if buffer.count + bytes.count > Self.capacity { try flush() }
        if bytes.count >= Self.capacity { try put(bytes) } else { buffer.append(contentsOf: bytes) }
    }

    func write(_ text: String) throws {
        try write(Array(text.utf8))
    }

    func flush() throws {
        if buffer.isEmpty { return }
        defer { buffer.removeAll(keepingCapacity: true) }
        try put(buffer)
    }

    /// Waits until what was written is on the disk. What is no file has nothing to wait for.
    func sync() throws {
        try flush()
        if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw FileError(name, errno: errno, isShared: isShared) }
    }

    private func put(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written) }
            if count < 0 {
                if errno == EINTR { continue }
                if errno == EPIPE, isStandardOutput { throw ClosedPipe() }
                throw FileError(name, errno: errno, isShared: isShared)
            }
            written += count
        }
    }
}
