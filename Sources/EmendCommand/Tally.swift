import EmendFraming

/// How far a run has come.
final class Tally: Recorder {
    /// The files that it is about, with those that are up to date.
    let planned: Int
    /// The files that an earlier run did.
    let upToDate: Int
    private(set) var changed = 0
    private(set) var unchanged = 0
    private(set) var notText = 0
    private(set) var failed = 0
    /// Of texts that were read to their end, in bytes.
    private(set) var bytesRead = 0

    init(planned: Int, upToDate: Int) {
        self.planned = planned
        self.upToDate = upToDate
    }

    var done: Int { upToDate + changed + unchanged + notText }

    func settle(_ document: DocumentReport) {
        if !document.isText { notText += 1 } else if document.isChanged { changed += 1 } else { unchanged += 1 }
        bytesRead += document.bytesRead
    }

    func fail(_ job: Plan.Job, for error: FileError) { failed += 1 }
}
