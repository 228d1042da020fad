/// Maps ranges of changed text to the text it came from, for people to read: what was replaced has no inner
/// structure any more, so a range that touches it maps to the whole of it.
struct OffsetMap {
    private struct Region {
        var start: Int
        var end: Int
        var originalStart: Int
        var originalEnd: Int
    }

    /// In order and not overlapping, in both coordinates.
    private var regions: [Region] = []

    /// The smallest original range that encloses a range, and whether that range holds text which was changed before. O(log edits).
    func original(_ range: Range<Int>) -> (range: Range<Int>, isNested: Bool) {
        var index = firstRegion(endingAtOrAfter: range.lowerBound)
        var first = -1
        var last = -1
        while index < regions.count, regions[index].start <= range.upperBound {
            if intersects(regions[index], range) {
                if first < 0 { first = index }
                last = index
            }
            index += 1
        }
        if first < 0 {
            let start = position(range.lowerBound)
            return (start..<start + range.count, false)
        }
        let start = range.lowerBound < regions[first].start ? position(range.lowerBound) : regions[first].originalStart
        let end = range.upperBound > regions[last].end
            ? regions[last].originalEnd + range.upperBound - regions[last].end : regions[last].originalEnd
        return (min(start, end)..<max(start, end), true)
    }

    /// Takes in the edits of one stage, given in the coordinates before it. O(regions + edits).
    mutating func apply(_ edits: [StageEdit]) {
        var result: [Region] = []
        result.reserveCapacity(regions.count + edits.count)
        var shift = 0
        var i = 0
        var j = 0
        while i < regions.count || j < edits.count {
            // The next cluster starts with whatever comes first and grows by all that overlaps it.
            var start: Int
            var end: Int
            var delta = 0
            var firstRegion = -1
            var lastRegion = -1
            let takesRegion = j >= edits.count || (i < regions.count
                && (regions[i].start, regions[i].end) < (edits[j].start, edits[j].start + edits[j].removed))
            if takesRegion {
                (start, end, firstRegion, lastRegion) = (regions[i].start, regions[i].end, i, i)
                i += 1
            } else {
                (start, end) = (edits[j].start, edits[j].start + edits[j].removed)
                delta = edits[j].inserted - edits[j].removed
                j += 1
            }
            while true {
                if i < regions.count, overlaps(regions[i].start, regions[i].end, start, end) {
                    end = max(end, regions[i].end)
                    if firstRegion < 0 { firstRegion = i }
                    lastRegion = i
                    i += 1
                } else if j < edits.count, overlaps(edits[j].start, edits[j].start + edits[j].removed, start, end) {
                    end = max(end, edits[j].start + edits[j].removed)
                    delta += edits[j].inserted - edits[j].removed
                    j += 1
                } else {
                    break
                }
            }
            let original: (start: Int, end: Int)
            if firstRegion >= 0 {
                original.start = start < regions[firstRegion].start ? position(start) : regions[firstRegion].originalStart
                original.end = end > regions[lastRegion].end
                    ? regions[lastRegion].originalEnd + end - regions[lastRegion].end : regions[lastRegion].originalEnd
            } else {
                original.start = position(start)
                original.end = original.start + end - start
            }
            result.append(Region(start: start + shift, end: end + shift + delta, originalStart: original.start, originalEnd: original.end))
            shift += delta
        }
        regions = result
    }

    private func intersects(_ region: Region, _ range: Range<Int>) -> Bool {
        overlaps(region.start, region.end, range.lowerBound, range.upperBound)
    }

    /// Sharing a byte, or one empty and strictly inside the other.
    private func overlaps(_ aStart: Int, _ aEnd: Int, _ bStart: Int, _ bEnd: Int) -> Bool {
        aStart < bEnd && bStart < aEnd
    }

    /// The original position of an offset that lies in no region; what was deleted there counts as before it.
    private func position(_ offset: Int) -> Int {
        var low = 0
        var high = regions.count
        while low < high {
            let middle = (low + high) / 2
            if regions[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? offset : regions[low - 1].originalEnd + offset - regions[low - 1].end
    }

    private func firstRegion(endingAtOrAfter offset: Int) -> Int {
        var low = 0
        var high = regions.count
        while low < high {
            let middle = (low + high) / 2
            if regions[middle].end < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
