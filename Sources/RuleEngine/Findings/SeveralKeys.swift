public import Findings
import PolicyDSL

extension FindingKind {
    public static let severalKeys = FindingKind(
        code: "N014", severity: .error,
        title: Message(id: "lebih dari satu kunci", en: "more than one key"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Daftar ini mempunyai dua kolom kunci. Rujukan hanya dapat memakai satu, jadi tidak jelas baris \
                    mana yang ditunjuk bila keduanya tidak sejalan.
                    """,
                en: """
                    This register has two key fields. A reference can use only one, so it is not clear which record \
                    is meant where the two disagree.
                    """),
            cure: Message(
                id: """
                    Tinggalkan `kunci` pada kolom yang dipakai data untuk merujuk, dan hapus dari yang lain. Bila \
                    hanya gabungan keduanya yang unik, sediakan satu kolom kode dalam datanya.
                    """,
                en: """
                    Keep `key` at the field by which the data refer, and remove it from the other. If only the two \
                    together are unique, supply one code column in the data.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode : teks kunci
                          nama : teks kunci
                        """,
                    en: """
                        register Job
                          code : text key
                          name : text key
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode : teks kunci
                          nama : teks
                        """,
                    en: """
                        register Job
                          code : text key
                          name : text
                        """))))
}

extension Finding {
    static func severalKeys(_ name: Name, first: Name) -> Finding {
        Finding(
            .severalKeys,
            Message(
                id: "daftar sudah berkunci `\(first.text)`; `\(name.text)` tidak dapat menjadi kunci kedua",
                en: "the register is keyed by `\(first.text)`; `\(name.text)` cannot be a second key"),
            at: Label(name.range),
            secondary: [Label(first.range, Message(id: "kunci pertama", en: "the first key"))],
            help: Message(
                id: "hapus `kunci` pada salah satunya",
                en: "remove `key` from one of them"))
    }
}
