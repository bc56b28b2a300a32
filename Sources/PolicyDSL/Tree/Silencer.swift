public import Findings

/// A drafter's word that a warning is known and why it may stand: `# abaikan D010: alasannya`, or in the prose of a
/// literate file `<!-- abaikan L001: alasannya -->`.
public struct Silencer: Sendable, Equatable {
    public var code: String
    /// nil: none was given.
    public var reason: String?
    /// From the word to the end of what was written.
    public var range: SourceRange
    public var codeRange: SourceRange
    /// Findings that begin here are meant.
    public var scope: SourceRange
    /// What to delete to be rid of it; nil where other codes stand in the same comment.
    public var removal: SourceRange?
    public var citation: Citation

    public init(
        code: String, reason: String?, range: SourceRange, codeRange: SourceRange, scope: SourceRange,
        removal: SourceRange?, citation: Citation
    ) {
        self.code = code
        self.reason = reason
        self.range = range
        self.codeRange = codeRange
        self.scope = scope
        self.removal = removal
        self.citation = citation
    }
}
