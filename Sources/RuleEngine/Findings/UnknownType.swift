public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownType = FindingKind(
        code: "N003", severity: .error,
        title: Message(id: "jenis tidak dikenal", en: "unknown type"))
}

extension Finding {
    static func unknownType(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownType,
            Message(
                id: "tidak ada jenis `\(name.text)`",
                en: "there is no type `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id:
                        "yang ada: bulat, desimal, rupiah, persen, menit, jam, hari, tanggal, pukul, teks, ya/tidak, serta pilihan, daftar, dan satuan yang dinyatakan",
                    en:
                        "there are: whole, decimal, rupiah, percent, minutes, hours, days, date, time of day, text, yes/no, and declared choices, registers and units"
                ))
    }
}
