public import Findings

extension FindingKind {
    /// A field that says neither yes nor no.
    public static let dataNotABoolean = FindingKind(
        code: "P013", severity: .error,
        title: Message(id: "bukan ya atau tidak", en: "neither yes nor no"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Isi kolom ya/tidak bukan salah satu dari keduanya. Singkatan seperti `Y` atau `v` tidak \
                    ditebak, karena di berkas lain dapat berarti sebaliknya.
                    """,
                en: """
                    A yes/no field holds neither. Marks such as `Y` or `v` are not guessed, as they may mean the \
                    opposite in another file.
                    """),
            cure: Message(
                id: """
                    Ekspor sebagai `1` dan `0`, atau `ya` dan `tidak`.
                    """,
                en: """
                    Export it as `1` and `0`, or as `yes` and `no`.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip  : teks kunci
                          apel : ya/tidak
                        """,
                    en: """
                        register Employee
                          id       : text key
                          assembly : yes/no
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,apel
                        198001,v
                        """,
                    en: """
                        id,assembly
                        198001,v
                        """),
                right: Message(
                    id: """
                        nip,apel
                        198001,ya
                        """,
                    en: """
                        id,assembly
                        198001,yes
                        """))))
}

extension RowFault {
    static func notABoolean(_ text: String) -> RowFault {
        RowFault(
            .dataNotABoolean,
            Message(
                id: "`\(text)` bukan ya/tidak; tulis `1` atau `0`, `ya` atau `tidak`",
                en: "`\(text)` is neither yes nor no; write `1` or `0`, `yes` or `no`"))
    }
}
