public import Findings
import PolicyDSL

extension FindingKind {
    public static let aggregateInRow = FindingKind(
        code: "G009", severity: .error,
        title: Message(id: "agregat pada baris catatan", en: "aggregate in a row"))
}

extension Finding {
    static func aggregateInRow(at range: SourceRange) -> Finding {
        Finding(
            .aggregateInRow,
            Message(
                id: "satu baris catatan tidak mengumpulkan apa-apa",
                en: "one row of a log gathers nothing"),
            at: Label(range),
            help: Message(
                id:
                    "buat aturan untuk pemiliknya, misalnya `untuk Pegawai per bulan`, lalu baca dari sini lewat `pegawai.…`",
                en: "write a rule for its owner, as `for Employee per month`, and read it here by `employee.…`"))
    }
}
