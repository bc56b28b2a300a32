public import Findings
import PolicyDSL

extension FindingKind {
    public static let datedWithoutDate = FindingKind(
        code: "V004", severity: .error,
        title: Message(id: "nilai bertanggal tanpa tanggal", en: "dated value without a date"))
}

extension Finding {
    static func datedWithoutDate(_ name: Name) -> Finding {
        Finding(
            .datedWithoutDate,
            Message(
                id: "`\(name.text)` berbeda menurut tanggal, tetapi di sini tidak ada tanggal",
                en: "`\(name.text)` depends on the date, but there is no date here"),
            at: Label(name.range),
            help: Message(
                id: "tambahkan masa pada `untuk …`, misalnya `per bulan`",
                en: "add a period to `for …`, as `per month`"))
    }
}
