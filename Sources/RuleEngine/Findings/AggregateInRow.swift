public import Findings
import PolicyDSL

extension FindingKind {
    public static let aggregateInRow = FindingKind(
        code: "G009", severity: .error,
        title: Message(id: "pengumpulan pada satu baris", en: "gathering in a row"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Aturan untuk catatan menilai satu baris, dan satu baris tidak mempunyai baris lain di bawahnya \
                    untuk dikumpulkan. Jumlah sehari atau sebulan ialah nilai pemiliknya.
                    """,
                en: """
                    A rule for a log scores one row, and a row has no rows beneath it to gather. The sum of a day or \
                    a month is a value of its owner.
                    """),
            cure: Message(
                id: """
                    Tulis aturan pengumpul bagi pemiliknya, lalu baca dari baris lewat nama pemilik, misalnya \
                    `pegawai.menit_hari`.
                    """,
                en: """
                    Write the gathering rule for the owner, then read it in the row by the owner's name, as \
                    `employee.day_minutes`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan berlebih untuk Aktivitas = jumlah(Aktivitas.menit) > 450 menit",
                    en: "rule over_limit for Activity = sum(Activity.minutes) > 450 minutes"),
                right: Message(
                    id: """
                        aturan menit_hari untuk Pegawai per hari = jumlah(Aktivitas.menit)

                        aturan berlebih untuk Aktivitas = pegawai.menit_hari > 450 menit
                        """,
                    en: """
                        rule day_minutes for Employee per day = sum(Activity.minutes)

                        rule over_limit for Activity = employee.day_minutes > 450 minutes
                        """))))
}

extension Finding {
    static func aggregateInRow(at range: SourceRange) -> Finding {
        Finding(
            .aggregateInRow,
            Message(
                id: "satu baris catatan tidak mengumpulkan apa-apa",
                en: "one row of a log gathers nothing"),
            at: Label(range),
            help: Message(
                id:
                    "buat aturan untuk pemiliknya, misalnya `untuk Pegawai per bulan`, lalu baca dari sini lewat `pegawai.…`",
                en: "write a rule for its owner, as `for Employee per month`, and read it here by `employee.…`"))
    }
}
