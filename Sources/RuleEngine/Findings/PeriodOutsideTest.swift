public import Findings
import PolicyDSL

extension FindingKind {
    public static let periodOutsideTest = FindingKind(
        code: "T027", severity: .error,
        title: Message(id: "bulan di luar uji", en: "month outside a test"))
}

extension Finding {
    static func periodOutsideTest(at range: SourceRange) -> Finding {
        Finding(
            .periodOutsideTest,
            Message(
                id: "bulan atau tahun tidak dapat menjadi nilai",
                en: "a month or year cannot be a value"),
            at: Label(range),
            help: Message(
                id: "tulis tanggal lengkap",
                en: "write a full date"))
    }
}
