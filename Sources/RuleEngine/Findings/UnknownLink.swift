public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownLink = FindingKind(
        code: "G011", severity: .error,
        title: Message(id: "rujukan `lewat` tidak ada", en: "no such reference"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sesudah `lewat` harus tertulis kolom yang merujuk ke daftar yang dinilai. Nama ini bukan kolom \
                    seperti itu, sehingga tidak jelas baris mana yang dikumpulkan.
                    """,
                en: """
                    After `via` stands the field that refers to the register scored. This name is no such field, so \
                    it is not clear which rows are gathered.
                    """),
            cure: Message(
                id: "Tulis salah satu kolom rujukannya. Bila hanya ada satu rujukan, `lewat` tidak perlu ditulis.",
                en: "Write one of the fields that refer to it. If there is only one, `via` is not needed."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Kantor
                          kode : teks kunci

                        daftar Petugas
                          nomor  : teks kunci
                          asal   : Kantor
                          tujuan : Kantor

                        aturan banyak_petugas untuk Kantor = banyak(Petugas lewat tujuannya)
                        """,
                    en: """
                        register Branch
                          code : text key

                        register Officer
                          number      : text key
                          origin      : Branch
                          destination : Branch

                        rule officers for Branch = count(Officer via destiny)
                        """),
                right: Message(
                    id: """
                        daftar Kantor
                          kode : teks kunci

                        daftar Petugas
                          nomor  : teks kunci
                          asal   : Kantor
                          tujuan : Kantor

                        aturan banyak_petugas untuk Kantor = banyak(Petugas lewat tujuan)
                        """,
                    en: """
                        register Branch
                          code : text key

                        register Officer
                          number      : text key
                          origin      : Branch
                          destination : Branch

                        rule officers for Branch = count(Officer via destination)
                        """))))
}

extension Finding {
    static func unknownLink(_ name: Name, to target: String, nearest: [String]) -> Finding {
        Finding(
            .unknownLink,
            Message(
                id: "`\(name.text)` bukan rujukan ke `\(target)`",
                en: "`\(name.text)` is no reference to `\(target)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "sesudah `lewat` tulis nama kolom yang merujuk ke `\(target)`",
                    en: "after `via` write the field that refers to `\(target)`"))
    }
}
