public import Findings
import PolicyDSL

extension FindingKind {
    public static let openRegisterWithRows = FindingKind(
        code: "N027", severity: .error,
        title: Message(id: "isi pada daftar terbuka", en: "rows of an open register"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Daftar terbuka berisi kunci apa pun yang disebut data lain, jadi tidak mempunyai isi sendiri. \
                    Bila isinya ditulis di sini, tidak jelas apakah kunci lain masih diterima.
                    """,
                en: """
                    An open register holds whatever keys other data mention, so it has no rows of its own. With rows \
                    written here it is not clear whether other keys are still admitted.
                    """),
            cure: Message(
                id: """
                    Bila hanya isi ini yang boleh dipakai, hapus `terbuka`. Bila kunci lain juga diterima, hapus \
                    isinya.
                    """,
                en: """
                    If only these rows are admitted, remove `open`. If other keys are admitted too, remove the rows.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Unit terbuka
                          nama : teks kunci
                          berisi
                            | nama      |
                            | "Dinas A" |
                        """,
                    en: """
                        register Unit open
                          name : text key
                          contains
                            | name      |
                            | "Dinas A" |
                        """),
                right: Message(
                    id: """
                        daftar Unit
                          nama : teks kunci
                          berisi
                            | nama      |
                            | "Dinas A" |
                        """,
                    en: """
                        register Unit
                          name : text key
                          contains
                            | name      |
                            | "Dinas A" |
                        """))))
}

extension Finding {
    static func openRegisterWithRows(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .openRegisterWithRows,
            Message(
                id: "daftar terbuka `\(name.text)` tidak dapat mempunyai isi sendiri",
                en: "the open register `\(name.text)` cannot have rows of its own"),
            at: Label(range),
            help: Message(
                id: "hapus `terbuka`, atau hapus isinya",
                en: "remove `open`, or remove the rows"))
    }
}
