public import Findings
import PolicyDSL

extension FindingKind {
    public static let optionalKey = FindingKind(
        code: "N015", severity: .error,
        title: Message(id: "kunci opsional", en: "optional key"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kunci membedakan baris sebuah daftar, jadi tidak boleh kosong. Baris tanpa kunci tidak dapat \
                    dirujuk siapa pun.
                    """,
                en: """
                    A key tells the records of a register apart, so it cannot be absent. Nothing could refer to a \
                    record without one.
                    """),
            cure: Message(
                id: "Hapus `opsional`. Bila kolom itu memang sering kosong, jadikan kolom lain sebagai kunci.",
                en: "Remove `optional`. If the field is indeed often empty, make another field the key."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode : teks kunci opsional
                        """,
                    en: """
                        register Job
                          code : text key optional
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode : teks kunci
                        """,
                    en: """
                        register Job
                          code : text key
                        """))))
}

extension Finding {
    static func optionalKey(_ name: Name) -> Finding {
        Finding(
            .optionalKey,
            Message(
                id: "kunci `\(name.text)` tidak boleh opsional",
                en: "the key `\(name.text)` cannot be optional"),
            at: Label(name.range),
            help: Message(
                id: "hapus `opsional`",
                en: "remove `optional`"))
    }
}
