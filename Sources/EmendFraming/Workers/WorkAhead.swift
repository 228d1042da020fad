/// Work that is done ahead by several threads and taken in its order, a few pieces at a time.
package struct WorkAhead<Work: Sendable, Outcome: Sendable> {
    private struct Piece {
        var work: Work
        let size: Int
        var ticket: Workers.Ticket<Outcome>
    }

    private let workers: Workers
    private let mostBytes: Int
    private let perform: @Sendable (Work) -> Outcome
    private var pieces: [Piece] = []
    private var bytes = 0

    /// Two pieces for each worker are under way at most, and so many bytes, or one piece that is larger.
    package init(_ workers: Workers, mostBytes: Int = .max, _ perform: @escaping @Sendable (Work) -> Outcome) {
        self.workers = workers
        self.mostBytes = mostBytes
        self.perform = perform
    }

    package var isEmpty: Bool { pieces.isEmpty }
    package var isFull: Bool { pieces.count >= 2 * workers.count || !pieces.isEmpty && bytes >= mostBytes }

    package mutating func append(_ work: Work, size: Int = 0) {
        pieces.append(Piece(work: work, size: size, ticket: submit(work)))
        bytes += size
    }

    /// The work that was handed over first of what was not taken yet, and what came of it; waits for that.
    package mutating func takeFirst() -> (work: Work, outcome: Outcome)? {
        if pieces.isEmpty { return nil }
        let piece = pieces.removeFirst()
        bytes -= piece.size
        return (piece.work, piece.ticket.wait())
    }

    /// Has the pieces under way that a change touches done again; the change says whether it does.
    package mutating func revise(_ change: (inout Work) -> Bool) {
        for index in pieces.indices where change(&pieces[index].work) { pieces[index].ticket = submit(pieces[index].work) }
    }

    private func submit(_ work: Work) -> Workers.Ticket<Outcome> {
        let perform = perform
        return workers.submit { perform(work) }
    }
}
