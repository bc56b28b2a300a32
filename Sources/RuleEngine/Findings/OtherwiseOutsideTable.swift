public import Findings
import PolicyDSL

extension FindingKind {
    public static let otherwiseOutsideTable = FindingKind(
        code: "D007", severity: .error,
        title: Message(id: "`selain itu` di luar tabel", en: "`otherwise` outside a table"))
}

extension Finding {
    static func otherwiseOutsideTable(at range: SourceRange) -> Finding {
        Finding(
            .otherwiseOutsideTable,
            Message(
                id: "`selain itu` di sini tidak mempunyai arti",
                en: "`otherwise` has no meaning here"),
            at: Label(range),
            help: Message(
                id: "sebut nilainya, atau pakai tabel",
                en: "name the values, or use a table"))
    }
}
