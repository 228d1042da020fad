import Glibc

/// The jobs of a plan in their order. Those of a directory are made when they are looked at: what is held of them is small.
struct JobList: RandomAccessCollection {
    /// A directory as an input.
    struct Tree {
        var walk: Walk
        /// The links in it, where they are made anew below the output.
        var links: [Walk.Entry] = []
        /// The directory that mirrors it; nil where none does.
        let output: [UInt8]?
        let isInPlace: Bool
        /// The entries that are read before, in this tree or by another name.
        var repeated: Set<Int> = []

        fileprivate mutating func removeAll(where isMeant: (Plan.Job) throws -> Bool) rethrows {
            var removed: Set<Int> = []
            var left: Set<Int> = []
            for index in walk.entries.indices {
                if try isMeant(job(index)) { removed.insert(index) } else if repeated.contains(index) { left.insert(index - removed.count) }
            }
            if removed.isEmpty { return }
            walk.removeAll(at: removed)
            repeated = left
        }

        fileprivate func job(_ index: Int) -> Plan.Job {
            let entry = walk.entries[index]
            switch entry.kind {
            case .file:
                let path = walk.path(entry)
                let destination: Plan.Destination = isInPlace ? .inPlace(path) : output.map { .file(walk.path(entry, below: $0)) } ?? .none
                return Plan.Job(source: .file(path), destination: destination, sizeAhead: repeated.contains(index) ? nil : walk.size(entry))
            case .link, .other: return Plan.Job(source: .skipped(walk.note(entry)), destination: .none)
            case .failed: return Plan.Job(source: .missing(walk.error(entry)), destination: .none)
            }
        }
    }

    private enum Part {
        case job(Plan.Job)
        case tree(Tree)
    }

    private var parts: [Part] = []
    /// The index of the first job of each part, and of the end.
    private var starts = [0]

    var startIndex: Int { 0 }
    var endIndex: Int { starts.last! }
    private(set) var trees: [Tree] = []

    mutating func append(_ job: Plan.Job) {
        parts.append(.job(job))
        starts.append(endIndex + 1)
    }

    mutating func append(_ tree: Tree) {
        trees.append(tree)
        parts.append(.tree(tree))
        starts.append(endIndex + tree.walk.entries.count)
    }

    /// Takes jobs out; `trees` stay as they are. O(n).
    mutating func removeAll(where isMeant: (Plan.Job) throws -> Bool) rethrows {
        var (kept, ends): ([Part], [Int]) = ([], [0])
        for part in parts {
            switch part {
            case .job(let job): if try !isMeant(job) { kept.append(part) } else { continue }
            case .tree(var tree):
                try tree.removeAll(where: isMeant)
                kept.append(.tree(tree))
            }
            if case .tree(let tree) = kept.last! { ends.append(ends.last! + tree.walk.entries.count) } else { ends.append(ends.last! + 1) }
        }
        (parts, starts) = (kept, ends)
    }

    subscript(index: Int) -> Plan.Job {
        precondition(index >= 0 && index < endIndex)
        var (low, high) = (0, parts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= index { low = middle } else { high = middle }
        }
        switch parts[low] {
        case .job(let job): return job
        case .tree(let tree): return tree.job(index - starts[low])
        }
    }
}
