public import Findings
import PolicyDSL

extension FindingKind {
    public static let nameOrMember = FindingKind(
        code: "N008", severity: .error,
        title: Message(id: "nama bermakna ganda", en: "name with two meanings"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kata ini dapat dibaca sebagai anggota sebuah pilihan, tetapi juga sebagai nama sebuah nilai di \
                    sini. Kedua bacaan memberi hasil berbeda, jadi program tidak memilih sendiri.
                    """,
                en: """
                    This word can be read as a member of a choice, but also as the name of a value here. The two \
                    readings give different results, so the program does not pick one.
                    """),
            cure: Message(
                id: """
                    Bila maksudnya anggota pilihan, tulis di antara tanda petik. Bila maksudnya nilai, beri kolom \
                    atau aturan itu nama lain.
                    """,
                en: """
                    If the member of the choice is meant, write it between quotation marks. If the value is meant, \
                    give the field or rule another name.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        pilihan Tingkat : ringan, berat

                        daftar Hukuman
                          kode    : teks kunci
                          tingkat : Tingkat
                          berat   : ya/tidak

                        aturan dicabut untuk Hukuman = tingkat = berat
                        """,
                    en: """
                        choice Severity : light, severe

                        register Penalty
                          code     : text key
                          severity : Severity
                          severe   : yes/no

                        rule withdrawn for Penalty = severity = severe
                        """),
                right: Message(
                    id: """
                        pilihan Tingkat : ringan, berat

                        daftar Hukuman
                          kode    : teks kunci
                          tingkat : Tingkat
                          berat   : ya/tidak

                        aturan dicabut untuk Hukuman = tingkat = "berat"
                        """,
                    en: """
                        choice Severity : light, severe

                        register Penalty
                          code     : text key
                          severity : Severity
                          severe   : yes/no

                        rule withdrawn for Penalty = severity = "severe"
                        """))))
}

extension Finding {
    static func nameOrMember(_ name: Name, _ choice: Choice) -> Finding {
        Finding(
            .nameOrMember,
            Message(
                id: "`\(name.text)` di sini dapat berarti nilai bernama itu atau anggota pilihan `\(choice.name)`",
                en: "`\(name.text)` can mean a value here, or a member of the choice `\(choice.name)`"),
            at: Label(name.range),
            help: Message(
                id: "untuk anggota pilihan tulis `\"\(name.text)\"`",
                en: "for the member of the choice write `\"\(name.text)\"`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis sebagai anggota pilihan", en: "write it as a member of the choice"),
                    edits: [Fix.Edit(range: name.range, replacement: "\"\(name.text)\"")], isSafe: false)
            ])
    }
}
