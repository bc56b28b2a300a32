public import Findings

/// What regulations that rest on this one may say instead: `dapat ditetapkan`, `harus ditetapkan`.
public struct Delegation: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// What stands here holds where nothing is set.
        case may
        /// Nothing stands here.
        case must
    }

    public var kind: Kind
    public var range: SourceRange

    public init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}
