public import Findings
import PolicyDSL

extension FindingKind {
    /// A row of a dated register in the policy that the next one ends before its own last day.
    public static let inlineRowCutShort = FindingKind(
        code: "N058", severity: .warning,
        title: Message(id: "masa yang bertumpang tindih", en: "overlapping spans"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris berikutnya mulai sebelum baris ini berakhir. Yang berlaku ialah yang mulai terakhir, dan \
                    baris yang dipotong tidak hidup kembali sesudahnya.
                    """,
                en: """
                    The next row starts before this one has ended. The one that started last is in force, and the \
                    one cut short does not come back.
                    """),
            cure: Message(
                id: """
                    Betulkan tanggalnya. Bila baris pertama memang berlaku lagi sesudah yang kedua berakhir, \
                    tambahkan baris baru mulai hari itu.
                    """,
                en: """
                    Mend the dates. If the first row does hold again after the second has ended, add a row that \
                    starts on that day.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Ramadan berlaku sejak mulai sampai dengan selesai
                          mulai   : tanggal
                          selesai : tanggal
                          berisi
                            | mulai      | selesai    |
                            | 2025-03-01 | 2026-03-29 |
                            | 2026-02-18 | 2026-03-19 |
                        """,
                    en: """
                        register Ramadan in force from start through finish
                          start  : date
                          finish : date
                          contains
                            | start      | finish     |
                            | 2025-03-01 | 2026-03-29 |
                            | 2026-02-18 | 2026-03-19 |
                        """),
                right: Message(
                    id: """
                        daftar Ramadan berlaku sejak mulai sampai dengan selesai
                          mulai   : tanggal
                          selesai : tanggal
                          berisi
                            | mulai      | selesai    |
                            | 2025-03-01 | 2025-03-29 |
                            | 2026-02-18 | 2026-03-19 |
                        """,
                    en: """
                        register Ramadan in force from start through finish
                          start  : date
                          finish : date
                          contains
                            | start      | finish     |
                            | 2025-03-01 | 2025-03-29 |
                            | 2026-02-18 | 2026-03-19 |
                        """))))
}

extension Finding {
    static func inlineRowCutShort(at range: SourceRange, next: SourceRange) -> Finding {
        Finding(
            .inlineRowCutShort,
            Message(
                id: "baris ini belum berakhir ketika baris berikutnya mulai",
                en: "this row has not ended when the next one starts"),
            at: Label(range),
            secondary: [Label(next, Message(id: "mulai di tengahnya", en: "starts within it"))],
            help: Message(
                id: "yang berlaku ialah yang mulai terakhir, dan yang dipotong tidak hidup kembali; periksa tanggalnya",
                en: "the one that started last is in force, and the one cut short does not come back; check the dates"))
    }
}
