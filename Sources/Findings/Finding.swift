public enum Severity: String, Sendable, Comparable, CaseIterable {
    case note, warning, error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// What can be found: a stable code, how grave it is, and its name. One file each, beside the stage that finds it.
///
/// Codes are a letter for the area and three digits: `S` text and syntax, `N` names, `T` types and units, `G` grains,
/// `R` ranges and arithmetic, `V` versions in time, `X` exceptions, `D` decision tables, `U` tests and outputs,
/// `L` the regulation's own text around the policy, `P` data at the door. A code is never given to another meaning.
public struct FindingKind: Sendable {
    public let code: String
    public let severity: Severity
    /// What the rule is, in a few words, without the case at hand.
    public let title: Message
    /// What `policyc explain CODE` says.
    public let explanation: Explanation?

    public init(code: String, severity: Severity, title: Message, explanation: Explanation? = nil) {
        self.code = code
        self.severity = severity
        self.title = title
        self.explanation = explanation
    }
}

/// A code is one kind.
extension FindingKind: Hashable {
    public static func == (left: FindingKind, right: FindingKind) -> Bool { left.code == right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// A place and what is to be said about it there.
public struct Label: Sendable, Hashable {
    public var range: SourceRange
    public var message: Message?

    public init(_ range: SourceRange, _ message: Message? = nil) {
        self.range = range
        self.message = message
    }
}

/// A change to the text that mends a finding.
public struct Fix: Sendable, Hashable {
    public struct Edit: Sendable, Hashable {
        public var range: SourceRange
        public var replacement: String

        public init(range: SourceRange, replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    public var title: Message
    public var edits: [Edit]
    /// Whether the change may be made without asking: it does not alter what the policy means.
    public var isSafe: Bool

    public init(title: Message, edits: [Edit], isSafe: Bool) {
        self.title = title
        self.edits = edits
        self.isSafe = isSafe
    }
}

/// One thing found: data only. How it looks is a renderer's business.
///
/// `summary` says what is wrong in the drafter's words (lower case, no full stop, the user's text in backticks);
/// the primary label says what is wrong at that place; `help` is what to do about it.
public struct Finding: Sendable, Hashable {
    public var kind: FindingKind
    public var summary: Message
    public var primary: Label
    public var secondary: [Label]
    public var help: Message?
    public var note: Message?
    public var fixes: [Fix]
    /// The article the place stands in, outermost part first (`["Pasal 7", "Ayat (2)"]`).
    public var citation: [String]

    public init(
        _ kind: FindingKind, _ summary: Message, at primary: Label, secondary: [Label] = [], help: Message? = nil,
        note: Message? = nil, fixes: [Fix] = [], citation: [String] = []
    ) {
        self.kind = kind
        self.summary = summary
        self.primary = primary
        self.secondary = secondary
        self.help = help
        self.note = note
        self.fixes = fixes
        self.citation = citation
    }

    public var severity: Severity { kind.severity }
}
