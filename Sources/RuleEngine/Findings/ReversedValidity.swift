public import Findings
import PolicyDSL

extension FindingKind {
    public static let reversedValidity = FindingKind(
        code: "V006", severity: .error,
        title: Message(id: "masa berlaku terbalik", en: "validity the wrong way round"))
}

extension Finding {
    static func reversedValidity(at range: SourceRange) -> Finding {
        Finding(
            .reversedValidity,
            Message(
                id: "akhir berlakunya sebelum mulainya",
                en: "it ends before it starts"),
            at: Label(range),
            help: Message(
                id: "tukar kedua tanggalnya",
                en: "exchange the two dates"))
    }
}
