public import Findings
import PolicyDSL

extension FindingKind {
    public static let boundsOnThisType = FindingKind(
        code: "R011", severity: .error,
        title: Message(id: "batas pada jenis ini", en: "bounds on this type"))
}

extension Finding {
    static func boundsOnThisType(at range: SourceRange) -> Finding {
        Finding(
            .boundsOnThisType,
            Message(
                id: "batas ini tidak cocok dengan jenisnya",
                en: "this bound does not fit the type"),
            at: Label(range),
            help: Message(
                id: "angka, tanggal, dan pukul berbatas nilai sejenis; jenis lain tanpa batas",
                en: "numbers, dates and times have bounds of their own kind; other types have none"))
    }
}
