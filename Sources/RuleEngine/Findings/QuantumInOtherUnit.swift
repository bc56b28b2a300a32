public import Findings
import PolicyDSL

extension FindingKind {
    public static let quantumInOtherUnit = FindingKind(
        code: "T009", severity: .error,
        title: Message(id: "satuan pembulatan berbeda", en: "rounding in another unit"))
}

extension Finding {
    static func quantumInOtherUnit(_ value: Message, _ quantum: Message, at range: SourceRange) -> Finding {
        Finding(
            .quantumInOtherUnit,
            Message(
                id: "yang dibulatkan \(value.id), tetapi dibulatkan ke \(quantum.id)",
                en: "what is rounded is \(value.en), but it is rounded to \(quantum.en)"),
            at: Label(range),
            help: Message(
                id: "bulatkan ke satuan nilainya sendiri, misalnya `0,01 %`, `Rp1`, `1 menit`",
                en: "round to the unit of the value itself, as `0.01 %`, `Rp1`, `1 minutes`"))
    }
}
