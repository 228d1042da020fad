/// The spelling of English that a text is to have.
public enum Variety: String, Sendable, Hashable, CaseIterable {
    /// Each text keeps its own.
    case keep
    case american = "en-US"
    case british = "en-GB"
}
