public import Findings
import PolicyDSL

extension FindingKind {
    public static let duplicateTitle = FindingKind(
        code: "U103", severity: .error,
        title: Message(id: "judul kolom ganda", en: "column title twice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua kolom keluaran berjudul sama. Penerima berkas tidak dapat membedakannya, dan program \
                    yang membacanya mungkin mengambil yang salah.
                    """,
                en: """
                    Two columns of the output have one title. Whoever receives the file cannot tell them apart, \
                    and a program that reads it may take the wrong one.
                    """),
            cure: Message(
                id: """
                    Beri salah satunya judul lain dengan `sebagai "…"`.
                    """,
                en: """
                    Give one of them another title with `as "…"`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        keluaran tunjangan untuk Pegawai: nip, nama, skpd.nama, tunjangan
                        """,
                    en: """
                        output allowances for Employee: id, name, office.name, allowance
                        """),
                right: Message(
                    id: """
                        keluaran tunjangan untuk Pegawai: nip, nama, skpd.nama sebagai "skpd", tunjangan
                        """,
                    en: """
                        output allowances for Employee: id, name, office.name as "office", allowance
                        """))))
}

extension Finding {
    static func duplicateTitle(_ title: String, at range: SourceRange, first: SourceRange) -> Finding {
        Finding(
            .duplicateTitle,
            Message(
                id: "kolom `\(title)` sudah ada",
                en: "there is a column `\(title)` already"),
            at: Label(range),
            secondary: [Label(first)],
            help: Message(
                id: "beri judul lain dengan `sebagai \"…\"`",
                en: "give it another title by `as \"…\"`"))
    }
}
