public import Findings
import PolicyDSL

extension FindingKind {
    public static let shiftNotWhole = FindingKind(
        code: "T024", severity: .error,
        title: Message(id: "tambahan berupa pecahan", en: "fraction of a day or minute added"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pada tanggal hanya dapat ditambahkan hari utuh, dan pada pukul menit utuh. Satu setengah hari \
                    sesudah sebuah tanggal bukan tanggal.
                    """,
                en: """
                    Only whole days can be added to a date, and whole minutes to a time of day. A day and a half \
                    after a date is not a date.
                    """),
            cure: Message(
                id: """
                    Bulatkan yang ditambahkan, misalnya `dibulatkan ke atas ke 1 hari`, atau tulis hari yang utuh.
                    """,
                en: "Round what is added, as `rounded up to 1 days`, or write whole days."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan tenggat untuk Aktivitas = tanggal + 1,5 hari",
                    en: "rule deadline for Activity = date + 1.5 days"),
                right: Message(
                    id: "aturan tenggat untuk Aktivitas = tanggal + 2 hari",
                    en: "rule deadline for Activity = date + 2 days"))))
}

extension Finding {
    static func shiftNotWhole(isDate: Bool, at range: SourceRange) -> Finding {
        Finding(
            .shiftNotWhole,
            Message(
                id: isDate
                    ? "yang ditambahkan pada tanggal dapat berupa pecahan hari"
                    : "yang ditambahkan pada pukul dapat berupa pecahan menit",
                en: isDate
                    ? "what is added to the date may be a fraction of a day"
                    : "what is added to the time may be a fraction of a minute"),
            at: Label(range),
            help: isDate
                ? Message(id: "tulis `dibulatkan ke 1 hari`", en: "write `rounded to 1 days`")
                : Message(id: "tulis `dibulatkan ke 1 menit`", en: "write `rounded to 1 minutes`"))
    }
}
