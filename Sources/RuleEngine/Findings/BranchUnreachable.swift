public import Findings
import PolicyDSL

extension FindingKind {
    public static let branchUnreachable = FindingKind(
        code: "D015", severity: .warning,
        title: Message(id: "cabang tidak terjangkau", en: "unreachable branch"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dalam rangkaian `jika … selain itu jika …` yang pertama terpenuhi menentukan. Cabang ini tidak \
                    pernah mendapat giliran, karena semua keadaannya sudah diambil cabang di atasnya. Begitulah tarif \
                    baru yang ditambahkan di bawah tarif lama tidak pernah berlaku, dan pegawai tetap dibayar menurut \
                    tarif lama.
                    """,
                en: """
                    In a chain `if … otherwise if …` the first that holds decides. This branch never gets its turn, \
                    because the branches above take all its cases. That is how a new rate added below an old one never \
                    comes into force, and employees go on being paid by the old rate.
                    """),
            cure: Message(
                id: """
                    Taruh syarat yang lebih sempit lebih dahulu: untuk tanggal, yang paling baru di atas. Untuk tarif \
                    yang berganti pada suatu tanggal, tulis aturan yang sama dua kali dengan `berlaku sejak`.
                    """,
                en: """
                    Put the narrower condition first: of dates, the newest on top. For a rate that changes on a date, \
                    write the same rule twice with `in force from`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tarif untuk Absensi : rupiah =
                          jika tanggal >= 2025-07-01 maka Rp10.000
                          selain itu jika tanggal >= 2026-01-01 maka Rp12.500
                          selain itu Rp9.000
                        """,
                    en: """
                        rule rate for Attendance : rupiah =
                          if date >= 2025-07-01 then Rp10,000
                          otherwise if date >= 2026-01-01 then Rp12,500
                          otherwise Rp9,000
                        """),
                right: Message(
                    id: """
                        aturan tarif untuk Absensi : rupiah =
                          jika tanggal >= 2026-01-01 maka Rp12.500
                          selain itu jika tanggal >= 2025-07-01 maka Rp10.000
                          selain itu Rp9.000
                        """,
                    en: """
                        rule rate for Attendance : rupiah =
                          if date >= 2026-01-01 then Rp12,500
                          otherwise if date >= 2025-07-01 then Rp10,000
                          otherwise Rp9,000
                        """))))
}

extension Finding {
    /// - Parameters:
    ///   - by: the conditions of the branches that take its cases.
    ///   - others: further conditions of the chain that are never reached.
    static func branchUnreachable(
        at condition: SourceRange, by earlier: [SourceRange], others: [SourceRange]
    ) -> Finding {
        let taken = Message(
            id: "semua keadaannya sudah diambil cabang di atasnya", en: "the branches above take all its cases")
        return Finding(
            .branchUnreachable,
            Message(
                id: "cabang ini tidak pernah terpakai: \(taken.id)", en: "this branch is never reached: \(taken.en)"),
            at: Label(condition),
            secondary: earlier.map { Label($0, Message(id: "sudah diambil di sini", en: "taken here")) }
                + others.map { Label($0, Message(id: "ini pun tidak pernah terpakai", en: "never reached either")) },
            help: Message(
                id: "taruh syarat yang lebih sempit lebih dahulu; untuk tanggal, yang paling baru di atas",
                en: "put the narrower condition first; of dates, the newest on top"))
    }
}
