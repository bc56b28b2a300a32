public import Findings

extension FindingKind {
    public static let replacedByOther = FindingKind(
        code: "A006", severity: .error,
        title: Message(id: "yang menggantikan bernama lain", en: "replaced by something else"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sesudah `menjadi` harus berdiri ketentuan dengan jenis dan nama yang sama. Ketentuan bernama lain \
                    tidak menggantikan apa pun: yang lama tetap berlaku di sampingnya.
                    """,
                en: """
                    After `into` must stand a provision of the same kind and name. One with another name replaces \
                    nothing: the old one would stay in force beside it.
                    """),
            cure: Message(
                id: """
                    Samakan namanya. Untuk mengganti nama, hapus yang lama dan sisipkan yang baru, masing-masing dengan \
                    angkanya sendiri.
                    """,
                en: """
                    Use the same name. To rename, delete the old one and insert the new one, each in a clause of its \
                    own.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah aturan tpp menjadi
                          aturan tunjangan untuk Pegawai per bulan : rupiah =
                            dasar
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change rule tpp into
                          rule allowance for Employee per month : rupiah =
                            base
                        """),
                right: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah aturan tpp menjadi
                          aturan tpp untuk Pegawai per bulan : rupiah =
                            (dasar * bayar) dibulatkan ke bawah ke Rp1.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change rule tpp into
                          rule tpp for Employee per month : rupiah =
                            (base * pay) rounded down to Rp1,000
                        """))))
}

extension Finding {
    static func replacedByOther(
        _ wanted: DeclarationName, at range: SourceRange, _ language: KeywordLanguage
    ) -> Finding {
        let (id, en) = wanted.kind.words
        return Finding(
            .replacedByOther,
            Message(
                id: "ini bukan \(id) `\(wanted.name.text)` yang diubah",
                en: "this is not the \(en) `\(wanted.name.text)` that is changed"),
            at: Label(range),
            secondary: [Label(wanted.name.range, Message(id: "yang diubah", en: "what is changed"))],
            help: Message(
                id: "pakai jenis dan nama yang sama, atau `hapus` yang lama dan `sisipkan` yang baru",
                en: "use the same kind and name, or `delete` the old one and `insert` the new one"))
    }
}
