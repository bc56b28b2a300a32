public import Findings

extension FindingKind {
    public static let declarationOutsideItem = FindingKind(
        code: "A013", severity: .error,
        title: Message(id: "ketentuan di luar angka", en: "a provision outside any clause"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan mengubah peraturan hanya melalui angka-angkanya. Ketentuan yang berdiri di luar angka \
                    tidak masuk ke peraturan mana pun. Yang boleh berdiri sendiri hanya `uji`.
                    """,
                en: """
                    An amendment changes a regulation through its clauses only. A provision outside any clause would \
                    belong to no regulation. Only a `test` may stand by itself.
                    """),
            cure: Message(
                id: """
                    Tulis ketentuan itu dalam angka tersendiri: `angka 3 sisipkan …`.
                    """,
                en: """
                    Write the provision in a clause of its own: `item 3 insert …`.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(id: indonesian(""), en: english("")),
                right: Message(id: indonesian("angka 2 sisipkan "), en: english("item 2 insert ")))))

    private static func indonesian(_ opening: String) -> String {
        """
        perubahan Perubahan_1 atas TPP_Kota
          berlaku sejak 1 Juli 2025

        angka 1 ubah parameter dasar menjadi Rp1.200.000

        \(opening)jaminan wajar untuk Pegawai per bulan: tpp >= Rp0
        """
    }

    private static func english(_ opening: String) -> String {
        """
        amendment Amendment_1 to City_Pay
          in force from 1 July 2025

        item 1 change parameter base into Rp1,200,000

        \(opening)guarantee fair for Employee per month: tpp >= Rp0
        """
    }
}

extension Finding {
    public static func declarationOutsideItem(_ range: SourceRange) -> Finding {
        Finding(
            .declarationOutsideItem,
            Message(
                id: "ketentuan ini tidak berada dalam angka mana pun",
                en: "this provision stands in no clause"),
            at: Label(range),
            help: Message(
                id: "tulis `angka …` dan `sisipkan` di depannya", en: "write `item …` and `insert` before it"))
    }
}
