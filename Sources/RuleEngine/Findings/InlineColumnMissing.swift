public import Findings
import PolicyDSL

extension FindingKind {
    public static let inlineColumnMissing = FindingKind(
        code: "N023", severity: .error,
        title: Message(id: "kolom daftar tidak diisi", en: "column of a register not given"))
}

extension Finding {
    static func inlineColumnMissing(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .inlineColumnMissing,
            Message(
                id: "isi daftar ini tidak mempunyai kolom `\(name.text)`",
                en: "the rows of this register lack the column `\(name.text)`"),
            at: Label(range),
            secondary: [Label(name.range)],
            help: Message(
                id: "tambahkan kolomnya, atau nyatakan `opsional`",
                en: "add the column, or declare the field `optional`"))
    }
}
