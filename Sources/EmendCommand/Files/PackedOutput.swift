import ArgumentParser
import EmendCompression
import EmendFraming

/// What standard output is compressed with.
enum CompressionChoice: String, ExpressibleByArgument, CaseIterable {
    case keep, none, gzip, zstd

    func compression(of input: Compression?) -> Compression? {
        switch self {
        case .keep: input
        case .none: nil
        case .gzip: .gzip
        case .zstd: .zstd
        }
    }
}

/// Writes pieces to an output, compressed where the input was.
///
/// A member ends where one of the input's ended, if a piece ends there too: records of web archives keep a member each.
final class PackedOutput {
    let output: Output
    /// What an output that holds several texts demands of each.
    private let form: StandardOutputForm?
    private let name: String
    private var compression: Compression?
    private var hasBegun = false
    private var compressor: Compressor?
    /// Where members of the input end, in bytes of what they hold, as far as they were not met yet.
    private var memberEnds: ArraySlice<Int> = []
    /// How many of these bytes the pieces written so far stand for.
    private var position = 0

    /// The name is that of the text, for messages.
    init(_ output: Output, for name: String = "", in form: StandardOutputForm? = nil) {
        self.output = output
        self.name = name
        self.form = form
    }

    func begin(_ compression: Compression?) throws {
        self.compression = if let form { form.compression(of: compression) } else { compression }
        guard let compression = self.compression else { return }
        try start()
        try packing { compressor = try Compressor(compression) }
    }

    /// A text without any bytes has no form.
    private func start() throws {
        hasBegun = true
        try form?.take(self, compression, name)
    }

    /// Lets a reader have what was written so far.
    func flush() throws {
        guard compression != nil else { return }
        try packing { try output.write(compressor!.flush()) }
    }

    /// Whether a member ends with what it holds may be known only when that is cleaned and written.
    func endMember(at offset: Int) throws {
        guard compression != nil else { return }
        if offset == position { try endMember() } else { memberEnds.append(offset) }
    }

    func write(_ piece: CleanedPiece) throws {
        guard compression != nil else {
            if !hasBegun, !piece.bytes.isEmpty { try start() }
            return try output.write(piece.bytes)
        }
        try packing { try output.write(compressor!.append(piece.bytes)) }
        position = piece.originalOffset + piece.originalCount
        while let next = memberEnds.first, next <= position {
            memberEnds.removeFirst()
            if next == position { try endMember() }
        }
    }

    private func endMember() throws {
        try packing { try output.write(compressor!.endMember()) }
    }

    /// Ends the stream. Where the input broke off, that is left to be seen in the output, unless another text follows.
    func finish(isWhole: Bool) throws {
        form?.isDone()
        guard let compression else { return }
        try packing {
            if isWhole { return try output.write(compressor!.finish()) }
            let (bytes, rest) = try compressor!.breakOff()
            try output.write(bytes)
            form?.breakOff(rest, openStart: compression.memberStart)
        }
    }

    private func packing(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as CompressionError {
            throw FileError(output.name, error.message(compression ?? .gzip))
        }
    }
}

/// Standard output holds texts one after the other, in one compression.
final class StandardOutputForm {
    private let choice: CompressionChoice
    private var form: Compression??
    /// The text under way.
    private weak var current: PackedOutput?
    private var output: Output?
    /// What would end a text that broke off: it is written only where another one follows, which no reader would find else.
    private var missingEnd: [UInt8] = []
    /// The start of a member, which tells at the end of the run that something before it is missing.
    private var openStart: [UInt8] = []

    init(_ choice: CompressionChoice) {
        self.choice = choice
    }

    func compression(of input: Compression?) -> Compression? { choice.compression(of: input) }

    /// A text begins. Throws where texts before it have another compression.
    func take(_ output: PackedOutput, _ compression: Compression?, _ name: String) throws {
        if let form, form != compression {
            func words(_ compression: Compression?) -> String { compression.map { "compressed with \($0.rawValue)" } ?? "not compressed" }
            throw FileError(name, "is \(words(compression)), and what standard output holds by now is \(words(form)); add --compression none or another")
        }
        form = .some(compression)
        current = output
        self.output = output.output
        try output.output.write(missingEnd)
        missingEnd = []
    }

    /// See `PackedOutput.flush`.
    func flush() throws { try current?.flush() }

    func isDone() { current = nil }

    func breakOff(_ end: [UInt8], openStart: [UInt8]) {
        missingEnd = end
        self.openStart = openStart
    }

    /// The run ends. What broke off is to be seen at the end of a compressed stream, since that is where readers look.
    func finish() throws {
        if missingEnd.isEmpty { try output?.write(openStart) }
    }
}
