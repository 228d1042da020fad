internal import CBytes

/// Lines that their author switched off: from one that holds `emend:off` to one that holds `emend:on`, or the end of the document; and each with `emend:off-line`.
package struct SwitchedOff {
    /// What a text that goes on from another one starts inside of.
    package enum Start: UInt8, Sendable {
        case nothing
        /// A line that was switched off, and was cut.
        case line
        case region
    }

    /// Whole lines with their ends, in order, not overlapping.
    fileprivate(set) var ranges: [Range<Int>] = []
    /// What the text after this one starts inside of.
    fileprivate(set) var end = Start.nothing

    package enum Marker {
        case off, on, offLine
    }

    /// O(length), and next to nothing for a text without colons.
    init(_ bytes: [UInt8], _ present: ByteSet, from start: Start) {
        guard start != .nothing || present.contains(0x3A) else { return }
        bytes.withUnsafeBufferPointer { find($0, start, hasColons: present.contains(0x3A)) }
    }

    private mutating func find(_ p: UnsafeBufferPointer<UInt8>, _ start: Start, hasColons: Bool) {
        var region: Int? = start == .region ? 0 : nil
        var line = 0..<0
        func lineEnd(from place: Int) -> Int { min(p.count, place + emend_find_byte(p.baseAddress! + place, p.count - place, 0x0A) + 1) }
        if start == .line, !p.isEmpty { add(0..<lineEnd(from: 0)) }
        var place = 0
        while hasColons, place < p.count {
            place += emend_find_byte(p.baseAddress! + place, p.count - place, 0x3A)
            guard place < p.count else { break }
            if let marker = Self.marker(p, at: place) {
                if place >= line.upperBound {
                    let first = p[line.upperBound..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? line.upperBound
                    line = first..<lineEnd(from: place)
                }
                switch marker {
                case .off: region = region ?? line.lowerBound
                case .on:
                    if let start = region { add(start..<line.upperBound) }
                    region = nil
                case .offLine: if region == nil { add(line) }
                }
            }
            place += 1
        }
        if let region {
            add(region..<p.count)
            end = .region
        } else if let last = ranges.last, last.upperBound == p.count, p[p.count - 1] != 0x0A {
            end = .line
        }
    }

    private mutating func add(_ range: Range<Int>) {
        if let last = ranges.last, range.lowerBound < last.upperBound {
            ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else if !range.isEmpty {
            ranges.append(range)
        }
    }

    /// The marker around a colon, if it is a word of its own.
    package static func marker(_ p: UnsafeBufferPointer<UInt8>, at colon: Int) -> Marker? {
        func holds(_ text: StaticString, at start: Int) -> Bool {
            let count = text.utf8CodeUnitCount
            return start >= 0 && start + count <= p.count && (0..<count).allSatisfy { p[start + $0] == text.utf8Start[$0] }
        }
        func isWord(_ index: Int) -> Bool { index >= 0 && index < p.count && (p[index].isAlphanumeric || p[index] == 0x5F || p[index] >= 0x80) }
        func ends(at end: Int) -> Bool { !isWord(end) && !(end + 1 < p.count && p[end] == 0x2D && isWord(end + 1)) }
        guard colon >= 5, p[colon - 1] == 0x64, holds("emend", at: colon - 5), !isWord(colon - 6) else { return nil }
        if holds("off-line", at: colon + 1), ends(at: colon + 9) { return .offLine }
        if holds("off", at: colon + 1), ends(at: colon + 4) { return .off }
        return holds("on", at: colon + 1) && ends(at: colon + 3) ? .on : nil
    }
}

extension SwitchedOff.Marker {
    /// The first one in a text. O(length).
    package init?(in text: Slice<UnsafeBufferPointer<UInt8>>) {
        let text = UnsafeBufferPointer(rebasing: text)
        guard let marker = text.indices.lazy.compactMap({ text[$0] == 0x3A ? SwitchedOff.marker(text, at: $0) : nil }).first else { return nil }
        self = marker
    }
}

extension [Range<Int>] {
    /// The ranges, none of which is edited, after edits.
    func moved(past edits: [StageEdit]) -> [Range<Int>] {
        var moved = self
        var shift = 0
        var next = 0
        for i in moved.indices {
            while next < edits.count, edits[next].start + edits[next].removed <= moved[i].lowerBound {
                shift += edits[next].inserted - edits[next].removed
                next += 1
            }
            moved[i] = moved[i].lowerBound + shift..<moved[i].upperBound + shift
        }
        return moved
    }
}
