public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowNeverFits = FindingKind(
        code: "D004", severity: .warning,
        title: Message(id: "baris tidak pernah cocok", en: "row that never fits"))
}

extension Finding {
    static func rowNeverFits(at range: SourceRange) -> Finding {
        Finding(
            .rowNeverFits,
            Message(
                id: "tidak ada nilai dalam batasnya yang cocok dengan baris ini",
                en: "no value within the declared range fits this row"),
            at: Label(range),
            help: Message(
                id: "periksa batas kolomnya, atau hapus baris ini",
                en: "check the ranges, or remove this row"))
    }
}
