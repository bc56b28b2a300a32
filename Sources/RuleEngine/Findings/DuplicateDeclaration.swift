public import Findings
import PolicyDSL

extension FindingKind {
    public static let duplicateDeclaration = FindingKind(
        code: "N002", severity: .error,
        title: Message(id: "nama dinyatakan dua kali", en: "name declared twice"))
}

extension Finding {
    static func duplicateDeclaration(_ name: Name, first: SourceRange) -> Finding {
        Finding(
            .duplicateDeclaration,
            Message(
                id: "`\(name.text)` sudah dinyatakan",
                en: "`\(name.text)` is already declared"),
            at: Label(name.range),
            secondary: [Label(first, Message(id: "pertama kali di sini", en: "first here"))],
            help: Message(
                id: "beri nama lain, atau hapus salah satunya",
                en: "give one of them another name, or remove it"))
    }
}
