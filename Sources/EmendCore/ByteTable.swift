/// A table of one value for each byte that is never freed, so that its pointer may be shared.
struct ByteTable<Value>: @unchecked Sendable {
    private let base: UnsafePointer<Value>

    fileprivate init(_ base: UnsafePointer<Value>) { self.base = base }

    @inline(__always) subscript(byte: Int) -> Value { base[byte & 0xFF] }
}

func immortalTable<Value>(_ value: (UInt8) -> Value) -> ByteTable<Value> {
    let base = UnsafeMutablePointer<Value>.allocate(capacity: 256)
    for byte in 0...255 { (base + byte).initialize(to: value(UInt8(byte))) }
    return ByteTable(base)
}
