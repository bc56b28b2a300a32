public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionsDiffer = FindingKind(
        code: "V005", severity: .error,
        title: Message(id: "versi berbeda bentuk", en: "versions differ in form"))
}

extension Finding {
    static func versionsDiffer(_ name: Name, first: SourceRange) -> Finding {
        Finding(
            .versionsDiffer,
            Message(
                id: "versi ini tidak sama bentuk dengan versi lainnya",
                en: "this version is not of the same form as the others"),
            at: Label(name.range),
            secondary: [Label(first, Message(id: "versi pertama di sini", en: "the first version is here"))],
            help: Message(
                id: "semua versi mempunyai `untuk …`, jenis, dan hasil yang sama; beri nama lain bila ini aturan lain",
                en: "all versions have the same `for …`, type and results; give it another name if it is another rule"))
    }
}
