import CSQLite

/// A database file of SQLite.
final class SQLite {
    /// What SQLite says of a call that failed; the code is one of its primary result codes.
    struct Failure: Error {
        let code: Int32
        let message: String
    }

    fileprivate let handle: OpaquePointer

    /// Opens a file, or creates it. Neither is read before the first statement.
    init(path: String, isReadOnly: Bool = false) throws(Failure) {
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(path, &handle, isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
        guard code == SQLITE_OK, let handle else {
            let failure = Failure(code: code & 0xFF, message: String(cString: sqlite3_errstr(code)))
            sqlite3_close(handle)
            throw failure
        }
        self.handle = handle
        // A reader such as the program sqlite3 holds the file for a moment.
        sqlite3_busy_timeout(handle, 5_000)
    }

    deinit {
        sqlite3_close_v2(handle)
    }

    /// Runs statements that take no values and give none.
    func run(_ statements: String) throws(Failure) {
        let code = sqlite3_exec(handle, statements, nil, nil, nil)
        if code != SQLITE_OK { throw failure(code) }
    }

    /// The first value that a query gives, 0 where there is none.
    func number(_ query: String) throws(Failure) -> Int {
        let statement = try Statement(self, query)
        return try statement.step() ? statement.int(0) : 0
    }

    /// All or nothing of it is done.
    func transaction(_ body: () throws(Failure) -> Void) throws(Failure) {
        try run("BEGIN IMMEDIATE")
        do {
            try body()
            try run("COMMIT")
        } catch {
            // Some failures have ended it already.
            if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
            throw error
        }
    }

    var lastRowID: Int { Int(sqlite3_last_insert_rowid(handle)) }

    fileprivate func failure(_ code: Int32) -> Failure {
        Failure(code: code & 0xFF, message: String(cString: sqlite3_errmsg(handle)))
    }
}

extension SQLite {
    /// A statement that is compiled once and run with many values.
    final class Statement {
        private let database: SQLite
        private let handle: OpaquePointer

        init(_ database: SQLite, _ text: String) throws(Failure) {
            var handle: OpaquePointer?
            let code = sqlite3_prepare_v2(database.handle, text, -1, &handle, nil)
            guard code == SQLITE_OK, let handle else { throw database.failure(code) }
            self.database = database
            self.handle = handle
        }

        deinit {
            sqlite3_finalize(handle)
        }

        /// Starts it with these values, in the order of its question marks.
        func bind(_ values: [Value]) throws(Failure) {
            sqlite3_reset(handle)
            for (index, value) in values.enumerated() {
                let place = Int32(index + 1)
                let code: Int32
                switch value {
                case .null: code = sqlite3_bind_null(handle, place)
                case .int(let number): code = sqlite3_bind_int64(handle, place, Int64(number))
                case .text(let text): code = sqlite3_bind_text(handle, place, text, Int32(text.utf8.count), Self.copies)
                }
                if code != SQLITE_OK { throw database.failure(code) }
            }
        }

        /// Goes to the next row; false where there is none.
        func step() throws(Failure) -> Bool {
            let code = sqlite3_step(handle)
            if code == SQLITE_ROW { return true }
            defer { sqlite3_reset(handle) }
            guard code == SQLITE_DONE else { throw database.failure(code) }
            return false
        }

        /// Runs it with these values to its end.
        func run(_ values: [Value] = []) throws(Failure) {
            try bind(values)
            while try step() {}
        }

        /// Ends it, so that others may write.
        func reset() { sqlite3_reset(handle) }

        func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
        func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

        /// Empty for NULL. What is not UTF-8 has U+FFFD in it.
        func text(_ column: Int32) -> String {
            guard let start = sqlite3_column_text(handle, column) else { return "" }
            let count = Int(sqlite3_column_bytes(handle, column))
            return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }

        /// The text is copied before the call returns: SQLITE_TRANSIENT, a macro that Swift does not see.
        private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }

    enum Value {
        case null
        case int(Int)
        case text(String)

        init(_ number: Int?) { self = number.map(Value.int) ?? .null }
        init(_ text: String?) { self = text.map(Value.text) ?? .null }
    }
}
