public import Findings
import PolicyDSL

extension FindingKind {
    public static let noEarlierPeriod = FindingKind(
        code: "G030", severity: .error,
        title: Message(id: "tidak ada masa sebelumnya", en: "no earlier period"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai masa sebelumnya hanya ada bagi sesuatu yang dinilai masa demi masa. Satu baris \
                    catatan, dan nilai yang tidak bermasa, tidak mempunyai masa sebelumnya.
                    """,
                en: """
                    Only what is scored period after period has an earlier period. A row of a log, and a \
                    value without periods, has none.
                    """),
            cure: Message(
                id: """
                    Nyatakan aturannya per masa, misalnya `untuk Pegawai per hari`. Hari yang tidak \
                    mempunyai baris dilewati: yang dibaca ialah hari sebelumnya yang mempunyai baris.
                    """,
                en: """
                    State the rule per period, as `for Employee per day`. Days without a row are passed \
                    over: what is read is the earlier day that has one.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan beruntun untuk Absensi = berturut_turut(keadaan = alpa) >= 3
                        """,
                    en: """
                        rule long_run for Attendance = in_a_row(presence = missing) >= 3
                        """),
                right: Message(
                    id: """
                        aturan alpa_hari untuk Pegawai per hari = ada(Absensi bila keadaan = alpa)

                        aturan beruntun untuk Pegawai per hari = berturut_turut(alpa_hari) >= 3
                        """,
                    en: """
                        rule day_absent for Employee per day = exists(Attendance when presence = missing)

                        rule long_run for Employee per day = in_a_row(day_absent) >= 3
                        """))))
}

extension Finding {
    static func noEarlierPeriod(_ word: String, at range: SourceRange) -> Finding {
        Finding(
            .noEarlierPeriod,
            Message(
                id: "`\(word)` memerlukan masa sebelumnya, dan yang dinilai di sini tidak bermasa",
                en: "`\(word)` needs an earlier period, and what is scored here has no periods"),
            at: Label(range),
            help: Message(
                id: "nyatakan aturannya per masa, misalnya `untuk Pegawai per hari` atau `per bulan`",
                en: "state the rule per period, as `for Employee per day` or `per month`"))
    }
}
