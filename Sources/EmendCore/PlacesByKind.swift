/// What shows something, sorted by what it shows: for each of 32 kinds its places, in text order.
struct PlacesByKind<Place: Sendable>: Sendable {
    private let sorted: [Place]
    private let starts: [Int]

    /// O(places), in two passes. A place of several kinds stands in the list of each.
    init(_ places: [Place], kinds: (Place) -> UInt32) {
        var starts = [Int](repeating: 0, count: 33)
        for place in places {
            var left = kinds(place)
            while left != 0 {
                starts[left.trailingZeroBitCount &+ 1] &+= 1
                left &= left &- 1
            }
        }
        for kind in 0..<32 { starts[kind + 1] += starts[kind] }
        self.starts = starts
        sorted = [Place](unsafeUninitializedCapacity: starts[32]) { sorted, count in
            var next = starts
            next.withUnsafeMutableBufferPointer { next in
                for place in places {
                    var left = kinds(place)
                    while left != 0 {
                        let kind = left.trailingZeroBitCount
                        sorted.initializeElement(at: next[kind], to: place)
                        next[kind] &+= 1
                        left &= left &- 1
                    }
                }
            }
            count = starts[32]
        }
    }

    /// The places of one kind, which is a power of two.
    func callAsFunction(_ kind: UInt32) -> ArraySlice<Place> {
        let bit = kind.trailingZeroBitCount
        return sorted[starts[bit]..<starts[bit + 1]]
    }
}
