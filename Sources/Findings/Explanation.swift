/// What a drafter is told who asks what a kind of finding means.
public struct Explanation: Sendable {
    /// What is wrong and what it would do to the people who are paid by the policy.
    public let meaning: Message
    /// What to do about it, in the order in which it is best tried.
    public let cure: Message
    public let example: Example

    public init(meaning: Message, cure: Message, example: Example) {
        self.meaning = meaning
        self.cure = cure
        self.example = example
    }
}

/// The smallest case of a kind of finding, and the same case mended. Both are tried in the tests.
public enum Example: Sendable {
    /// Policy text to be read after the setting's declarations; `wrong` gives the finding, `right` gives none.
    case policy(Setting, wrong: Message, right: Message)
    /// Data for a policy after a regulation's head: the file named `file`, as it is refused and as it is taken.
    case data(policy: Message, file: Message, wrong: Message, right: Message)
    /// What cannot be shown by a text alone, and why not.
    case none(Message)

    /// Declarations that examples may take as given, so that only what matters needs to be shown.
    public enum Setting: String, Sendable, CaseIterable {
        /// Nothing: the example is a whole file.
        case file
        /// A regulation's head only.
        case regulation
        /// A regulation with a register of employees, and logs of attendance and activity.
        case office
        /// A regulation that the example, a whole amendment, changes.
        case amendment
        /// The same regulation, whose changes the example, a whole file of limits, limits.
        case limits
    }
}
