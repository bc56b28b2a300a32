public import Findings
import PolicyDSL

extension FindingKind {
    public static let noLink = FindingKind(
        code: "G003", severity: .error,
        title: Message(id: "tidak ada hubungan", en: "no link"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Yang dikumpulkan tidak mempunyai hubungan dengan yang dinilai, sehingga program tidak tahu baris \
                    mana milik siapa. Tanpa hubungan, setiap kantor akan memperoleh jumlah semua kantor.
                    """,
                en: """
                    What is gathered has no link to what is scored, so the program does not know which rows belong \
                    to whom. Without a link every office would get the sum of all offices.
                    """),
            cure: Message(
                id: """
                    Jadikan kolomnya rujukan dengan menulis nama daftar sebagai jenis. Bila memang seluruhnya yang \
                    dimaksud, tulis aturannya `untuk semua`.
                    """,
                en: """
                    Make the field a reference by writing the register as its type. If all of them are meant, write \
                    the rule `for everything`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Skpd
                          nama : teks kunci

                        daftar Kendaraan
                          nomor : teks kunci
                          skpd  : teks

                        aturan banyak_kendaraan untuk Skpd = banyak(Kendaraan)
                        """,
                    en: """
                        register Office
                          name : text key

                        register Vehicle
                          number : text key
                          office : text

                        rule vehicles for Office = count(Vehicle)
                        """),
                right: Message(
                    id: """
                        daftar Skpd
                          nama : teks kunci

                        daftar Kendaraan
                          nomor : teks kunci
                          skpd  : Skpd

                        aturan banyak_kendaraan untuk Skpd = banyak(Kendaraan)
                        """,
                    en: """
                        register Office
                          name : text key

                        register Vehicle
                          number : text key
                          office : Office

                        rule vehicles for Office = count(Vehicle)
                        """))))
}

extension Finding {
    static func noLink(from source: Message, to target: String, at range: SourceRange) -> Finding {
        Finding(
            .noLink,
            Message(
                id: "\(source.id) tidak berhubungan dengan `\(target)`",
                en: "nothing leads from \(source.en) to `\(target)`"),
            at: Label(range),
            help: Message(
                id: "yang dikumpulkan harus milik `\(target)` atau merujuk kepadanya",
                en: "what is gathered must belong to `\(target)` or refer to it"))
    }
}
