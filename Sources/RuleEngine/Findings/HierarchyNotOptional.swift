public import Findings
import PolicyDSL

extension FindingKind {
    public static let hierarchyNotOptional = FindingKind(
        code: "N051", severity: .error,
        title: Message(id: "jenjang tanpa puncak", en: "hierarchy without a top"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Rujukan berjenjang ini wajib diisi, padahal setiap jenjang mempunyai puncak: seseorang yang tidak \
                    mempunyai atasan lagi. Bila setiap baris wajib menyebut atasan, rujukannya pasti melingkar.
                    """,
                en: """
                    This reference must be given in every row, but every hierarchy has a top: someone with no \
                    superior. If each row had to name one, the references would have to go in a circle.
                    """),
            cure: Message(
                id: "Tulis `opsional berjenjang`, dan kosongkan kolomnya pada baris puncak.",
                en: "Write `optional hierarchy`, and leave the field of the top row empty."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Pegawai
                          nip    : teks kunci
                          atasan : Pegawai berjenjang
                        """,
                    en: """
                        register Employee
                          id       : text key
                          superior : Employee hierarchy
                        """),
                right: Message(
                    id: """
                        daftar Pegawai
                          nip    : teks kunci
                          atasan : Pegawai opsional berjenjang
                        """,
                    en: """
                        register Employee
                          id       : text key
                          superior : Employee optional hierarchy
                        """))))
}

extension Finding {
    static func hierarchyNotOptional(_ field: Name, of table: String) -> Finding {
        Finding(
            .hierarchyNotOptional,
            Message(
                id: "`\(field.text)` berjenjang, tetapi tidak boleh kosong",
                en: "`\(field.text)` is a hierarchy, but may not be empty"),
            at: Label(field.range),
            help: Message(
                id: "tulis `\(field.text) : \(table) opsional berjenjang`, karena puncak jenjang tidak mempunyainya",
                en: "write `\(field.text) : \(table) optional hierarchy`, as the top of the hierarchy has none"))
    }
}
