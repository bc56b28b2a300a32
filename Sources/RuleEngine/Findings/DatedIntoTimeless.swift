public import Findings
import PolicyDSL

extension FindingKind {
    public static let datedIntoTimeless = FindingKind(
        code: "G005", severity: .error,
        title: Message(id: "nilai bertanggal tanpa masa", en: "dated values without a period"))
}

extension Finding {
    static func datedIntoTimeless(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .datedIntoTimeless,
            Message(
                id: "`\(name.text)` bertanggal, tetapi aturan ini tidak menyebut masa",
                en: "`\(name.text)` is dated, but this rule has no period"),
            at: Label(range),
            help: Message(
                id: "tambahkan masa pada `untuk …`, misalnya `per bulan`",
                en: "add a period to `for …`, as `per month`"))
    }
}
