public import Findings
import PolicyDSL

extension FindingKind {
    public static let conditionKnownHere = FindingKind(
        code: "R017", severity: .note,
        title: Message(id: "syarat yang sudah pasti di tempatnya", en: "condition that is settled already"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Bagian syarat ini mengulang apa yang sudah dipastikan oleh syarat di atasnya. Hasilnya \
                    tidak berubah, tetapi kalau kelak satu ambang diubah dan yang lain lupa, keduanya tidak \
                    lagi cocok.
                    """,
                en: """
                    This part of a condition repeats what the conditions above it settle. Nothing changes in \
                    the result, but when one threshold is amended and the other forgotten, the two no longer \
                    fit.
                    """),
            cure: Message(
                id: """
                    Hapus bagian itu, atau tulis cabang-cabangnya sebagai tabel: di sana kedua ujung setiap \
                    baris diperiksa.
                    """,
                en: """
                    Remove that part, or write the branches as a table: there both ends of every row are \
                    checked.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah =
                          jika kelas > 10 maka Rp500.000
                          selain itu jika kelas <= 10 dan jenis = struktural maka Rp100.000 selain itu Rp0
                        """,
                    en: """
                        rule extra for Employee : rupiah =
                          if grade > 10 then Rp500,000
                          otherwise if grade <= 10 and post = manager then Rp100,000 otherwise Rp0
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah =
                          jika kelas > 10 maka Rp500.000
                          selain itu jika jenis = struktural maka Rp100.000 selain itu Rp0
                        """,
                    en: """
                        rule extra for Employee : rupiah =
                          if grade > 10 then Rp500,000
                          otherwise if post = manager then Rp100,000 otherwise Rp0
                        """))))
}

extension Finding {
    static func conditionKnownHere(at range: SourceRange, _ reason: Message?) -> Finding {
        Finding(
            .conditionKnownHere,
            Message(
                id: "bagian syarat ini sudah dipastikan oleh syarat di atasnya",
                en: "this part of the condition is settled by the conditions above it"),
            at: Label(range, reason),
            help: Message(id: "bagian ini dapat dihapus", en: "this part can be removed"))
    }
}
