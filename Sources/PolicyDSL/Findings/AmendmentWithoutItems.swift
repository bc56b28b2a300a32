public import Findings

extension FindingKind {
    public static let amendmentWithoutItems = FindingKind(
        code: "A012", severity: .error,
        title: Message(id: "perubahan tanpa angka", en: "an amendment without clauses"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan memuat paling sedikit satu angka. Tanpa angka tidak ada yang diubah, dan peraturan lama \
                    tetap dipakai seluruhnya.
                    """,
                en: """
                    An amendment has at least one clause. Without any nothing is changed, and the old text stays in use \
                    as it is.
                    """),
            cure: Message(
                id: """
                    Tulis apa yang diubah: `angka 1 ubah parameter …`, `angka 1 ubah tabel …`, `angka 1 sisipkan …`, \
                    `angka 1 hapus …`.
                    """,
                en: """
                    Write what changes: `item 1 change parameter …`, `item 1 change table …`, `item 1 insert …`, `item 1 \
                    delete …`.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025
                        """),
                right: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasar menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter base into Rp1,200,000
                        """))))
}

extension Finding {
    public static func amendmentWithoutItems(_ header: RegulationHeader) -> Finding {
        Finding(
            .amendmentWithoutItems,
            Message(
                id: "perubahan `\(header.name.text)` tidak memuat satu angka pun",
                en: "the amendment `\(header.name.text)` has no clause"),
            at: Label(header.name.range),
            help: Message(
                id: "tulis apa yang diubah, misalnya `angka 1 ubah parameter … menjadi …`",
                en: "write what changes, as `item 1 change parameter … into …`"))
    }
}
