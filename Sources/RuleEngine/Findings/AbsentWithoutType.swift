public import Findings
import PolicyDSL

extension FindingKind {
    public static let absentWithoutType = FindingKind(
        code: "T014", severity: .error,
        title: Message(id: "kosong tanpa jenis", en: "absence without type"))
}

extension Finding {
    static func absentWithoutType(at range: SourceRange) -> Finding {
        Finding(
            .absentWithoutType,
            Message(
                id: "`kosong` di sini tidak mempunyai jenis",
                en: "`absent` has no type here"),
            at: Label(range),
            help: Message(
                id: "pakai `kosong` sebagai salah satu cabang di samping nilai yang ada, atau sesudah `=`",
                en: "use `absent` as one branch beside a value, or after `=`"))
    }
}
