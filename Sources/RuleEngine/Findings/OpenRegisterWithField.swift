public import Findings
import PolicyDSL

extension FindingKind {
    public static let openRegisterWithField = FindingKind(
        code: "N026", severity: .error,
        title: Message(id: "kolom pada daftar terbuka", en: "field of an open register"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Daftar terbuka tidak mempunyai berkas: barisnya ialah kunci yang disebut data lain. Kolom lain \
                    pada daftar itu tidak pernah terisi.
                    """,
                en: """
                    An open register has no file: its records are the keys that other data mention. Any other field \
                    of it would never be filled.
                    """),
            cure: Message(
                id: """
                    Bila kolomnya perlu, hapus `terbuka` dan sediakan berkas datanya, atau tulis isinya dengan \
                    `berisi`. Bila tidak, hapus kolomnya.
                    """,
                en: """
                    If the field is needed, remove `open` and supply the data file, or write the rows by `contains`. \
                    If not, remove the field.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Unit terbuka
                          nama  : teks kunci
                          tarif : rupiah Rp0 .. Rp5.000.000
                        """,
                    en: """
                        register Unit open
                          name : text key
                          rate : rupiah Rp0 .. Rp5,000,000
                        """),
                right: Message(
                    id: """
                        daftar Unit
                          nama  : teks kunci
                          tarif : rupiah Rp0 .. Rp5.000.000
                        """,
                    en: """
                        register Unit
                          name : text key
                          rate : rupiah Rp0 .. Rp5,000,000
                        """))))
}

extension Finding {
    static func openRegisterWithField(_ name: Name, of register: String) -> Finding {
        Finding(
            .openRegisterWithField,
            Message(
                id: "tidak ada yang mengisi `\(name.text)`: daftar terbuka `\(register)` hanya mengenal kuncinya",
                en: "nothing fills `\(name.text)`: the open register `\(register)` knows its keys only"),
            at: Label(name.range),
            help: Message(
                id: "hapus `terbuka` dan sediakan datanya, atau hapus kolom ini",
                en: "remove `open` and supply its data, or remove this field"))
    }
}
