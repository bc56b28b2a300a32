public import Findings

extension FindingKind {
    public static let tooFewArguments = FindingKind(
        code: "S035", severity: .error,
        title: Message(id: "argumen kurang", en: "too few arguments"))
}

extension Finding {
    static func tooFewArguments(_ name: String, at range: SourceRange) -> Finding {
        Finding(
            .tooFewArguments,
            Message(
                id: "`\(name)` membandingkan sedikitnya dua nilai, atau mengumpulkan nilai dari catatan",
                en: "`\(name)` compares at least two values, or gathers the values of a log"),
            at: Label(range),
            help: Message(
                id: "tulis `\(name)(a; b)`, atau `\(name)(Catatan.nilai)`",
                en: "write `\(name)(a; b)`, or `\(name)(Log.value)`"))
    }
}
