public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownSortColumn = FindingKind(
        code: "U102", severity: .error,
        title: Message(id: "urutan menurut kolom yang tidak ada", en: "sorted by an unknown column"))
}

extension Finding {
    static func unknownSortColumn(_ name: Name, nearest: [String]) -> Finding {
        Finding(
            .unknownSortColumn,
            Message(
                id: "keluaran ini tidak mempunyai kolom `\(name.text)`",
                en: "this output has no column `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "urutkan menurut kolom yang ada di keluaran",
                    en: "sort by a column of the output"))
    }
}
