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

    /// Each file was done or failed.
    var isOver: Bool { done + failed >= planned }

    var done: Int { upToDate + changed + unchanged + notText }

    func settle(_ document: DocumentReport) {
        if !document.isText { notText += 1 } else if document.isChanged { changed += 1 } else { unchanged += 1 }
        bytesRead += document.bytesRead
    }

    func lose(_ document: DocumentReport, for error: FileError) {
        if !document.isText { notText -= 1 } else if document.isChanged { changed -= 1 } else { unchanged -= 1 }
        failed += 1
    }

    func fail(_ job: Plan.Job, for error: FileError) { failed += 1 }
}
