public import Findings
import PolicyDSL

extension FindingKind {
    public static let reversedValidity = FindingKind(
        code: "V006", severity: .error,
        title: Message(id: "masa berlaku terbalik", en: "validity the wrong way round"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Masa berlakunya berakhir sebelum dimulai, sehingga ketentuan ini tidak pernah berlaku. Biasanya \
                    tahunnya salah atau kedua tanggalnya tertukar.
                    """,
                en: """
                    It ends before it starts, so the provision never holds. Most often a year is wrong or the two \
                    dates are exchanged.
                    """),
            cure: Message(
                id: "Perbaiki tahunnya, atau tukar kedua tanggalnya.",
                en: "Mend the year, or exchange the two dates."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        parameter batas_harian : menit berlaku sejak 1 Juli 2025 sampai dengan 30 Juni 2025 = 450 menit
                        """,
                    en: """
                        parameter daily_limit : minutes in force from 1 July 2025 through 30 June 2025 = 450 minutes
                        """),
                right: Message(
                    id: "parameter batas_harian : menit berlaku sejak 1 Januari 2025 = 450 menit",
                    en: "parameter daily_limit : minutes in force from 1 January 2025 = 450 minutes"))))
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
