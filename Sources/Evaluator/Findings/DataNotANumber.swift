public import Findings

extension FindingKind {
    /// A field that is not a figure as data files write it.
    public static let dataNotANumber = FindingKind(
        code: "P008", severity: .error,
        title: Message(id: "bukan angka", en: "not a number"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Isi kolom angka ini bukan angka polos: memakai titik ribuan, satuan, `Rp`, atau huruf. \
                    `1.250` dapat berarti seribu dua ratus lima puluh atau satu seperempat, maka tidak ditebak.
                    """,
                en: """
                    This column of figures holds something else: grouping, a unit, `Rp`, letters. `1,250` may be \
                    twelve hundred and fifty or one and a quarter, so it is not guessed.
                    """),
            cure: Message(
                id: """
                    Ekspor kolom itu sebagai angka tanpa format: `1250000`, dengan titik desimal (`12.5`), atau \
                    koma desimal bila pemisah kolomnya `;`.
                    """,
                en: """
                    Export the column as numbers without format: `1250000`, with a decimal point (`12.5`), or a \
                    decimal comma where the columns are separated by `;`.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip       : teks kunci
                          tunjangan : rupiah Rp0..Rp10.000.000
                        """,
                    en: """
                        register Employee
                          id        : text key
                          allowance : rupiah Rp0..Rp10,000,000
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,tunjangan
                        198001,Rp1.350.000
                        """,
                    en: """
                        id,allowance
                        198001,"Rp1,350,000"
                        """),
                right: Message(
                    id: """
                        nip,tunjangan
                        198001,1350000
                        """,
                    en: """
                        id,allowance
                        198001,1350000
                        """))))
}

extension RowFault {
    static func notANumber(_ text: String, decimals: Int, decimalComma: Bool) -> RowFault {
        let sample = decimals > 0 ? (decimalComma ? "1250,5" : "1250.5") : "1250"
        return RowFault(
            .dataNotANumber,
            Message(
                id: "`\(text)` bukan angka; tulis seperti `\(sample)`, tanpa pemisah ribuan dan tanpa satuan",
                en: "`\(text)` is not a number; write it as `\(sample)`, without grouping and without a unit"))
    }
}
