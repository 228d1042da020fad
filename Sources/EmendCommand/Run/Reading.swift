import Emend
import EmendCompression
import EmendFraming
import EmendUnicode
import Glibc

/// How a document is read and cleaned, in its turn or before it.
struct Reading: Sendable {
    /// What comes of it, in the order in which it is told.
    enum Step: Sendable {
        case opened(Compression?)
        case read([UInt8])
        /// A member of what is compressed ends behind what was read.
        case endsMember
        /// Nobody named the encoding.
        case detected(EncodingDetection)
        case cleaned(CleanedPiece)
    }

    enum Ending {
        case whole
        /// These are its first bytes.
        case isNotText([UInt8])
        /// What was read before is cleaned.
        case brokeOff(FileError)
    }

    /// How long input may keep who reads it waiting before pieces that others are at are waited for instead.
    private static let patience: Int32 = 10

    var pipeline: Pipeline
    let framing: Framing
    let encoding: InputEncoding
    let recording: Recording
    /// The cleaned text goes to standard output: it is asked for as text, and as much of it as can be read, as `cat` would.
    let isStream: Bool
    /// What cannot be decoded ends the text.
    let isStrict: Bool

    /// Tells each step as soon as it is known. `pause` is called where whoever reads the output may be waiting for more of it.
    func clean(_ input: Input, _ status: stat, workers: Workers, pause: () throws -> Void = {}, each: (Step) throws -> Void) throws -> Ending {
        let note = Note()
        let decoder = framing.isBytes && encoding == .automatic ? nil : encoding.decoder(forRecords: framing != .text) { note.found = $0 }
        let source = PackedInput(input)
        var cleaner = FramedCleaner(pipeline, framing: framing, recording: recording, decoder: decoder, workers: workers)
        var ending = Ending.whole
        var isFirst = true
        source.keepsTaken = status.isRegular && !isStream
        while true {
            var portion: Decompressor.Portion?
            // What cannot be read has no form.
            var hasForm = true
            do {
                portion = try source.next()
                let isWhole = source.compression == nil && portion?.bytes.count ?? 0 == status.st_size
                if isFirst, source.keepsTaken, !framing.isBytes, !encoding.isText(portion?.bytes ?? [], isWhole: isWhole) { return .isNotText(source.taken) }
            } catch let error as FileError {
                // A file is not replaced by a part of itself.
                guard isStream else { throw error }
                ending = .brokeOff(error)
                hasForm = source.compression != nil
            }
            if isFirst, hasForm { try each(.opened(source.compression)) }
            source.keepsTaken = false
            isFirst = false
            guard let portion else { break }
            try each(.read(portion.bytes))
            if portion.endsMember { try each(.endsMember) }
            cleaner.append(portion.bytes)
            try note.tell(each)
            while let piece = cleaner.next() { try each(.cleaned(piece)) }
            if status.isRegular { continue }
            while !source.isReady(within: cleaner.isBusy ? Self.patience : 0), let piece = cleaner.flush() { try each(.cleaned(piece)) }
            if !source.isReady(within: 0) { try pause() }
        }
        var last = cleaner.finish()
        try note.tell(each)
        while let piece = last {
            try each(.cleaned(piece))
            last = cleaner.finish()
        }
        if case .whole = ending, let failure = cleaner.failure {
            let error = FileError(input.name, failure)
            guard isStream else { throw error }
            ending = .brokeOff(error)
        }
        return ending
    }

    /// Keeps what a decoder found until it is told.
    private final class Note {
        var found: EncodingDetection?

        func tell(_ each: (Step) throws -> Void) throws {
            if let found { try each(.detected(found)) }
            found = nil
        }
    }
}

extension Framing {
    /// Its records are told apart by bytes that other encodings use for letters, or hold what is no text.
    fileprivate var isBytes: Bool { self == .nul || self == .webArchive }
}
