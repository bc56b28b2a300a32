public import Findings
import PolicyDSL

extension FindingKind {
    public static let shiftInOtherUnit = FindingKind(
        code: "T023", severity: .error,
        title: Message(id: "tambahan pada tanggal atau pukul", en: "addition to a date or time"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pada tanggal hanya hari yang dapat ditambahkan, dan pada pukul hanya menit atau jam; yang \
                    tertulis di sini satuan lain. Tanggal mana yang dihasilkan tidak tentu, dan tenggatnya dapat \
                    jatuh pada hari yang salah.
                    """,
                en: """
                    Only days can be added to a date, and only minutes or hours to a time of day; something else \
                    stands here. Which date results is not certain, and a deadline may fall on the wrong day.
                    """),
            cure: Message(
                id: "Tulis tambahannya dalam `hari` untuk tanggal, dalam `menit` atau `jam` untuk pukul.",
                en: "Write what is added in `days` for a date, in `minutes` or `hours` for a time of day."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan tenggat untuk Aktivitas = tanggal + 72 jam",
                    en: "rule deadline for Activity = date + 72 hours"),
                right: Message(
                    id: "aturan tenggat untuk Aktivitas = tanggal + 3 hari",
                    en: "rule deadline for Activity = date + 3 days"))))
}

extension Finding {
    static func shiftInOtherUnit(isDate: Bool, _ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .shiftInOtherUnit,
            Message(
                id: isDate
                    ? "tanggal hanya dapat ditambah atau dikurangi hari, bukan \(value.id)"
                    : "pukul hanya dapat ditambah atau dikurangi menit atau jam, bukan \(value.id)",
                en: isDate
                    ? "only days can be added to or taken from a date, not \(value.en)"
                    : "only minutes or hours can be added to or taken from a time of day, not \(value.en)"),
            at: Label(range),
            help: isDate
                ? Message(id: "tulis misalnya `3 hari`", en: "write for instance `3 days`")
                : Message(id: "tulis misalnya `30 menit`", en: "write for instance `30 minutes`"))
    }
}
