public import Findings

extension FindingKind {
    public static let itemTwice = FindingKind(
        code: "A010", severity: .error,
        title: Message(id: "nomor angka berulang", en: "a clause number used twice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua angka dengan nomor yang sama tidak dapat dirujuk: siapa pun yang menyebut angka itu dapat \
                    dimaksudkan keduanya.
                    """,
                en: """
                    Two clauses with one number cannot be referred to: whoever names the number may mean either.
                    """),
            cure: Message(
                id: """
                    Beri setiap angka nomornya sendiri, berurutan.
                    """,
                en: """
                    Give each clause a number of its own, in order.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasar menjadi Rp1.200.000
                        angka 1 ubah tabel penilaian baris grade = B: bayar menjadi 70 %
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter base into Rp1,200,000
                        item 1 change table rating row grade = B: pay into 70 %
                        """),
                right: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasar menjadi Rp1.200.000
                        angka 2 ubah tabel penilaian baris grade = B: bayar menjadi 70 %
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter base into Rp1,200,000
                        item 2 change table rating row grade = B: pay into 70 %
                        """))))
}

extension Finding {
    static func itemTwice(_ item: AmendmentItem, first: SourceRange) -> Finding {
        Finding(
            .itemTwice,
            Message(id: "angka \(item.label) sudah ada", en: "there is an item \(item.label) already"),
            at: Label(item.range),
            secondary: [Label(first, Message(id: "yang pertama", en: "the first"))],
            help: Message(id: "beri nomor berikutnya", en: "give it the next number"))
    }
}
