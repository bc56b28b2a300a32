public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowsWithoutValue = FindingKind(
        code: "T018", severity: .error,
        title: Message(id: "agregat tanpa nilai", en: "aggregate without a value"))
}

extension Finding {
    static func rowsWithoutValue(at range: SourceRange) -> Finding {
        Finding(
            .rowsWithoutValue,
            Message(
                id: "yang dikumpulkan harus suatu nilai dari setiap baris",
                en: "a value of each row is wanted here"),
            at: Label(range),
            help: Message(
                id: "tulis nilainya sesudah titik, misalnya `Aktivitas.menit`; untuk menghitung baris pakai `banyak`",
                en: "write the value after a dot, as `Activity.minutes`; to count rows use `count`"))
    }
}
