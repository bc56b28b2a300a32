public import Findings
import PolicyDSL

extension FindingKind {
    public static let neverAbsent = FindingKind(
        code: "T015", severity: .warning,
        title: Message(id: "tidak pernah kosong", en: "never absent"))
}

extension Finding {
    static func neverAbsent(_ name: String?, at range: SourceRange) -> Finding {
        let subject = name.map { "`\($0)`" }
        return Finding(
            .neverAbsent,
            Message(
                id: "\(subject ?? "nilai ini") tidak pernah kosong", en: "\(subject ?? "this value") is never absent"),
            at: Label(range),
            help: Message(
                id: "hapus pemeriksaan ini, atau nyatakan nilainya `opsional`",
                en: "remove this check, or declare the value `optional`"))
    }
}
