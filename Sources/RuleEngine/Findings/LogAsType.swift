public import Findings
import PolicyDSL

extension FindingKind {
    public static let logAsType = FindingKind(
        code: "N020", severity: .error,
        title: Message(id: "catatan sebagai jenis", en: "log as a type"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sebuah kolom hanya dapat merujuk ke daftar, karena baris catatan tidak mempunyai kunci. Rujukan \
                    ke catatan tidak menunjuk baris tertentu.
                    """,
                en: """
                    A field can refer only to a register, as the rows of a log have no key. A reference to a log \
                    would point at no row in particular.
                    """),
            cure: Message(
                id: """
                    Rujuklah daftar yang memiliki catatan itu. Bila baris yang dirujuk memang berdiri sendiri, \
                    nyatakan sebagai `daftar` dengan kunci.
                    """,
                en: """
                    Refer to the register that owns the log. If the rows referred to stand on their own, declare \
                    them as a `register` with a key.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Keberatan
                          nomor : teks kunci
                          atas  : Aktivitas
                        """,
                    en: """
                        register Objection
                          number : text key
                          about  : Activity
                        """),
                right: Message(
                    id: """
                        daftar Keberatan
                          nomor : teks kunci
                          atas  : Pegawai
                        """,
                    en: """
                        register Objection
                          number : text key
                          about  : Employee
                        """))))
}

extension Finding {
    static func logAsType(_ name: Name) -> Finding {
        Finding(
            .logAsType,
            Message(
                id: "`\(name.text)` adalah catatan; kolom hanya dapat merujuk ke daftar",
                en: "`\(name.text)` is a log; a field can refer to a register only"),
            at: Label(name.range),
            help: Message(
                id: "tulis nama daftar sebagai jenisnya",
                en: "write the name of a register as its type"))
    }
}
