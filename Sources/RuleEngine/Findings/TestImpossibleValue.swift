public import Findings
import PolicyDSL

extension FindingKind {
    public static let testImpossibleValue = FindingKind(
        code: "U011", severity: .error,
        title: Message(id: "nilai andaian yang tidak mungkin", en: "an assumed value that cannot be"))
}

extension Finding {
    /// What is proven of a rule's value is what makes the rules after it safe; an example must not assume more.
    static func testImpossibleValue(
        _ column: String, least: String, most: String, at range: SourceRange
    ) -> Finding {
        Finding(
            .testImpossibleValue,
            Message(
                id: "nilai `\(column)` tidak mungkin demikian", en: "the value of `\(column)` cannot be this"),
            at: Label(range),
            help: Message(
                id: "menurut aturannya paling kecil \(least) dan paling besar \(most)",
                en: "by its rule it is at least \(least) and at most \(most)"))
    }
}
