public import Findings

extension FindingKind {
    public static let commaBetweenArguments = FindingKind(
        code: "S026", severity: .error,
        title: Message(id: "koma di antara argumen", en: "comma between arguments"))
}

extension Finding {
    static func commaBetweenArguments(at range: SourceRange) -> Finding {
        Finding(
            .commaBetweenArguments,
            Message(
                id: "argumen dipisahkan dengan `;`, bukan `,`", en: "arguments are separated by `;`, not `,`"),
            at: Label(range), help: Message(id: "tulis `;`", en: "write `;`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `;`", en: "write `;`"),
                    edits: [Fix.Edit(range: range, replacement: ";")], isSafe: true)
            ])
    }
}
