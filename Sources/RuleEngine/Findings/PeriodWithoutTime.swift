public import Findings
import PolicyDSL

extension FindingKind {
    public static let periodWithoutTime = FindingKind(
        code: "U101", severity: .error,
        title: Message(id: "keluaran tanpa masa", en: "output without a period"))
}

extension Finding {
    static func periodWithoutTime(_ name: Name) -> Finding {
        Finding(
            .periodWithoutTime,
            Message(
                id: "keluaran ini tidak mempunyai masa",
                en: "this output has no period"),
            at: Label(name.range),
            help: Message(
                id: "tambahkan masa pada `untuk …`, atau hapus kolom ini",
                en: "add a period to `for …`, or remove this column"))
    }
}
