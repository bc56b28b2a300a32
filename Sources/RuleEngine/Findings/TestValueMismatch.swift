public import Findings
import PolicyDSL

extension FindingKind {
    public static let testValueMismatch = FindingKind(
        code: "U004", severity: .error,
        title: Message(id: "nilai tidak cocok dengan kolomnya", en: "a value does not fit its column"))
}

extension Finding {
    /// - Parameter wanted: what the column holds, as it would be written.
    static func testValueMismatch(column: String, wanted: Message, at range: SourceRange) -> Finding {
        Finding(
            .testValueMismatch,
            Message(
                id: "nilai ini tidak cocok untuk `\(column)`", en: "this value does not fit `\(column)`"),
            at: Label(range),
            help: Message(id: "tulis \(wanted.id)", en: "write \(wanted.en)"))
    }

    static func testUnknownMember(_ member: String, column: String, members: [String], at range: SourceRange) -> Finding
    {
        let list = members.map { "`\($0)`" }.joined(separator: ", ")
        let near = nearest(to: member, among: members)
        return Finding(
            .testValueMismatch,
            Message(
                id: "`\(member)` bukan salah satu pilihan `\(column)`", en: "`\(member)` is not a choice of `\(column)`"
            ),
            at: Label(range),
            help: near.map { Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant") }
                ?? Message(id: "pilihannya: \(list)", en: "the choices are: \(list)"))
    }
}
