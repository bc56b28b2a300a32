public import Findings
import PolicyDSL

extension FindingKind {
    public static let periodOutsideOutput = FindingKind(
        code: "G014", severity: .error,
        title: Message(id: "periode di luar keluaran", en: "period outside an output"))
}

extension Finding {
    static func periodOutsideOutput(_ name: Name) -> Finding {
        Finding(
            .periodOutsideOutput,
            Message(
                id: "`\(name.text)` hanya dapat dipakai pada keluaran",
                en: "`\(name.text)` can be used in an output only"),
            at: Label(name.range),
            help: Message(
                id: "pakai `awal_periode` atau `akhir_periode`, yang berupa tanggal",
                en: "use `period_start` or `period_end`, which are dates"))
    }
}
