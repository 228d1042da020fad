/// Why a user's dictionary is refused, where, and what to do about it.
public struct DictionaryError: Error, Hashable, CustomStringConvertible {
    public let place: DictionaryPlace
    /// What is wrong and what to do, after the place and a colon.
    public let problem: String

    package init(place: DictionaryPlace, problem: String) {
        self.place = place
        self.problem = problem
    }

    public var description: String { escaped("\(place): \(problem)") }
}

/// Something in a dictionary that is not used, told so that nothing is passed over in silence.
public struct DictionaryNote: Sendable, Hashable, CustomStringConvertible {
    public let place: DictionaryPlace
    public let text: String

    public var description: String { escaped("\(place): \(text)") }
}

/// A line of a dictionary.
public struct DictionaryPlace: Sendable, Hashable, CustomStringConvertible {
    public let file: String
    /// From 1; 0 where the whole file is meant.
    public let line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    public var description: String { line == 0 ? file : "\(file):\(line)" }
}
