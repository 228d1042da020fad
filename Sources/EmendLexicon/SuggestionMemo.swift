import Synchronization

/// What was suggested for forms of late: unknown words recur, within a document, over documents and in the second round of a pipeline.
final class SuggestionMemo: Sendable {
    struct Key: Hashable {
        let letters: [UInt8]
        let budget: Int
        let limit: Int
    }

    /// The most forms that are held; a few hundred bytes each.
    private static let capacity = 4_096

    private let held = Mutex<[Key: [Suggestion]]>([:])

    /// What is held for a form, or else what `search` finds.
    func suggestions(for key: Key, search: () -> [Suggestion]) -> [Suggestion] {
        if let known = held.withLock({ $0[key] }) { return known }
        let found = search()
        held.withLock { held in
            // Starting anew is as good as choosing what to drop: what is frequent soon returns.
            if held.count >= Self.capacity { held.removeAll(keepingCapacity: true) }
            held[key] = found
        }
        return found
    }
}
