public import Findings
import PolicyDSL

extension FindingKind {
    public static let allOfRows = FindingKind(
        code: "T017", severity: .error,
        title: Message(id: "`semua` tanpa syarat", en: "`all` without a condition"))
}

extension Finding {
    static func allOfRows(at range: SourceRange) -> Finding {
        Finding(
            .allOfRows,
            Message(
                id: "`semua` memerlukan nilai ya/tidak dari setiap baris",
                en: "`all` needs a yes/no value of each row"),
            at: Label(range),
            help: Message(
                id: "tulis misalnya `semua(Aktivitas.diakui)`",
                en: "write for instance `all(Activity.counted)`"))
    }
}
