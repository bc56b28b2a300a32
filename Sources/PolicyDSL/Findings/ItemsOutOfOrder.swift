public import Findings

extension FindingKind {
    public static let itemsOutOfOrder = FindingKind(
        code: "A015", severity: .warning,
        title: Message(id: "angka tidak berurutan", en: "clauses not numbered in order"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan dalam Pasal I diberi nomor 1, 2, 3, dan seterusnya menurut urutannya. Nomor yang \
                    melompat membuat pembaca mencari angka yang hilang.
                    """,
                en: """
                    The changes in Article I are numbered 1, 2, 3 and so on in their order. Where a number is left \
                    out, readers look for the clause that is missing.
                    """),
            cure: Message(
                id: """
                    Beri nomor ulang angka-angka perubahan ini dari 1. Penomoran pasal dalam peraturan yang diubah \
                    tidak ikut berubah.
                    """,
                en: """
                    Number the clauses of this amendment anew from 1. The articles of the regulation that is amended \
                    keep their numbers.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(id: indonesian("3"), en: english("3")),
                right: Message(id: indonesian("2"), en: english("2")))))

    private static func indonesian(_ second: String) -> String {
        """
        perubahan Perubahan_1 atas TPP_Kota
          berlaku sejak 1 Juli 2025

        angka 1 ubah parameter dasar menjadi Rp1.200.000
        angka \(second) ubah tabel penilaian baris grade = B: bayar menjadi 70 %
        """
    }

    private static func english(_ second: String) -> String {
        """
        amendment Amendment_1 to City_Pay
          in force from 1 July 2025

        item 1 change parameter base into Rp1,200,000
        item \(second) change table rating row grade = B: pay into 70 %
        """
    }
}

extension Finding {
    static func itemsOutOfOrder(_ item: AmendmentItem, expected: Int) -> Finding {
        Finding(
            .itemsOutOfOrder,
            Message(
                id: "angka \(item.label) berdiri di tempat angka \(expected)",
                en: "item \(item.label) stands where item \(expected) is due"),
            at: Label(item.range),
            help: Message(
                id: "tulis `angka \(expected)`, dan lanjutkan berurutan",
                en: "write `item \(expected)`, and go on in order"),
            citation: item.citation)
    }
}
