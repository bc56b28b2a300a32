import Findings

extension FindingKind {
    static let limitUnchecked = FindingKind(
        code: "U121", severity: .error,
        title: Message(id: "batas tidak memeriksa apa pun", en: "limit checked nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tidak ada satu masa pun atau satu orang pun yang diperiksa dengan batas ini, jadi tidak diketahui \
                    apakah perubahan mematuhinya. Batas yang tidak memeriksa apa pun tidak dianggap terpenuhi.
                    """,
                en: """
                    Not one period or person was checked against this limit, so it is not known whether the change keeps \
                    to it. A limit that checked nothing does not count as kept.
                    """),
            cure: Message(
                id: """
                    Periksa `berlaku sejak` di kepala berkas batas: batas per tahun hanya diperiksa untuk tahun yang \
                    mulainya pada atau sesudah tanggal itu. Tanpa `berlaku sejak`, batas berlaku untuk semua masa yang dihitung.
                    """,
                en: """
                    Look at `in force from` in the head of the file: a limit per year is checked only for years that begin \
                    on that day or later. Without it the limits hold for all periods that are simulated.
                    """),
            example: .none(
                Message(
                    id: "Temuan ini datang dari perintah `policyc simulate … --gate` atas data, bukan dari tulisan.",
                    en: "This comes from the command `policyc simulate … --gate` on data, not from a text."))))
}
