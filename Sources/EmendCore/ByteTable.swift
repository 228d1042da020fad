/// A table that is never freed, so that its pointer may be shared.
struct ImmortalTable<Value>: @unchecked Sendable {
    private let base: UnsafePointer<Value>

    fileprivate init(_ base: UnsafePointer<Value>) { self.base = base }

    /// The value of an index that must be smaller than the table; it is not checked.
    @inline(__always) subscript(index: Int) -> Value { base[index] }
}

/// One value for each byte.
func immortalTable<Value>(_ value: (UInt8) -> Value) -> ImmortalTable<Value> {
    immortalTable(count: 256) { value(UInt8($0)) }
}

/// One value for each number below a count.
func immortalTable<Value>(count: Int, _ value: (Int) -> Value) -> ImmortalTable<Value> {
    let base = UnsafeMutablePointer<Value>.allocate(capacity: count)
    for index in 0..<count { (base + index).initialize(to: value(index)) }
    return ImmortalTable(base)
}
