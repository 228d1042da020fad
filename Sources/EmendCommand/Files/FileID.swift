import Glibc

extension stat {
    var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
    var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
    var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}

/// Which file it is, whatever it is called.
struct FileID: Hashable {
    private let device: dev_t
    private let number: ino_t

    init(_ status: stat) {
        device = status.st_dev
        number = status.st_ino
    }

    /// Nil where there is no such file, or something that has no content of its own, such as a device.
    init?(path: String) {
        guard let status = fileStatus(path), status.isRegular || status.isDirectory else { return nil }
        self.init(status)
    }

    /// Nil for all but regular files.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.isRegular else { return nil }
        self.init(status)
    }
}
