public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableDecidesNothing = FindingKind(
        code: "D011", severity: .warning,
        title: Message(id: "tabel yang tidak menentukan", en: "table that decides nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Semua baris tabel memberi hasil yang sama, sehingga syarat-syaratnya tidak ada artinya. Biasanya \
                    hasil satu baris disalin ke baris lain dan lupa diubah: semua orang lalu mendapat hasil yang sama.
                    """,
                en: """
                    All rows of the table give the same result, so that its conditions mean nothing. Usually the result \
                    of one row was copied to the others and never changed: everybody gets the same then.
                    """),
            cure: Message(
                id: """
                    Isi hasil yang benar pada tiap baris. Bila hasilnya memang satu, tulis `aturan` atau `parameter` \
                    sebagai gantinya.
                    """,
                en: """
                    Fill in the right result of each row. If there is one result only, write a `rule` or a `parameter` \
                    instead.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel makan untuk Pegawai
                          | kelas | => uang_makan : rupiah |
                          | <= 8  | Rp35.000               |
                          | > 8   | Rp35.000               |
                        """,
                    en: """
                        table meals for Employee
                          | grade | => meal_money : rupiah |
                          | <= 8  | Rp35,000               |
                          | > 8   | Rp35,000               |
                        """),
                right: Message(
                    id: """
                        tabel makan untuk Pegawai
                          | kelas | => uang_makan : rupiah |
                          | <= 8  | Rp35.000               |
                          | > 8   | Rp37.000               |
                        """,
                    en: """
                        table meals for Employee
                          | grade | => meal_money : rupiah |
                          | <= 8  | Rp35,000               |
                          | > 8   | Rp37,000               |
                        """))))
}

extension Finding {
    static func tableDecidesNothing(_ name: Name) -> Finding {
        Finding(
            .tableDecidesNothing,
            Message(
                id: "tabel `\(name.text)` memberi hasil yang sama untuk semua keadaan",
                en: "the table `\(name.text)` gives the same result in every case"),
            at: Label(name.range),
            help: Message(
                id: "periksa hasil tiap baris; bila memang satu, tulis sebagai aturan atau parameter",
                en: "check the result of each row; if there is one only, write a rule or a parameter instead"))
    }
}
