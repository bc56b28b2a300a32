public import Findings
import PolicyDSL

extension FindingKind {
    public static let hierarchyNotToItself = FindingKind(
        code: "N050", severity: .error,
        title: Message(id: "jenjang ke luar daftarnya", en: "hierarchy that leaves its register"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `berjenjang` menyatakan bahwa rujukan dalam satu daftar tidak pernah kembali ke awalnya: atasan \
                    dari atasan seseorang bukan orang itu sendiri. Rujukan ke daftar lain, dan kolom catatan, tidak \
                    dapat kembali, sehingga kata itu tidak berarti apa-apa di sana.
                    """,
                en: """
                    `hierarchy` says that references within one register never come back to where they began: nobody \
                    is the superior of their own superior. A reference to another register, and a field of a log, \
                    cannot come back, so the word means nothing there.
                    """),
            cure: Message(
                id: "Hapus `berjenjang`, atau rujuk daftar yang sama.",
                en: "Remove `hierarchy`, or refer to the same register."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Unit
                          kode : teks kunci

                        daftar Pegawai
                          nip  : teks kunci
                          unit : Unit opsional berjenjang
                        """,
                    en: """
                        register Office
                          code : text key

                        register Employee
                          id     : text key
                          office : Office optional hierarchy
                        """),
                right: Message(
                    id: """
                        daftar Unit
                          kode  : teks kunci
                          induk : Unit opsional berjenjang

                        daftar Pegawai
                          nip  : teks kunci
                          unit : Unit opsional
                        """,
                    en: """
                        register Office
                          code   : text key
                          parent : Office optional hierarchy

                        register Employee
                          id     : text key
                          office : Office optional
                        """))))
}

extension Finding {
    static func hierarchyNotToItself(_ field: Name, of table: String, isLog: Bool) -> Finding {
        Finding(
            .hierarchyNotToItself,
            Message(
                id: isLog
                    ? "`\(field.text)` kolom catatan; `berjenjang` hanya untuk kolom daftar"
                    : "`\(field.text)` berjenjang, tetapi tidak merujuk ke `\(table)` sendiri",
                en: isLog
                    ? "`\(field.text)` is a field of a log; `hierarchy` is for fields of registers"
                    : "`\(field.text)` is a hierarchy, but does not refer to `\(table)` itself"),
            at: Label(field.range),
            help: Message(
                id: isLog ? "hapus `berjenjang`" : "hapus `berjenjang`, atau ganti jenisnya menjadi `\(table)`",
                en: isLog ? "remove `hierarchy`" : "remove `hierarchy`, or make its type `\(table)`"))
    }
}
