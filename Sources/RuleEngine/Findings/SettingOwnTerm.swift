public import Findings
import PolicyDSL

extension FindingKind {
    public static let settingOwnTerm = FindingKind(
        code: "N077", severity: .error,
        title: Message(id: "menetapkan ketentuan sendiri", en: "setting one's own provision"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Ketentuan ini dibuat di peraturan yang sama. Yang dilimpahkan diisi oleh peraturan lain, yang \
                    menyebut peraturan ini di `mengingat`.
                    """,
                en: """
                    This provision is made in the same regulation. What it leaves open is filled in by another \
                    one, which names this one under `under`.
                    """),
            cure: Message(
                id: """
                    Tulis nilainya pada deklarasinya; perubahan pada suatu tanggal ditulis sebagai versi dengan \
                    `berlaku sejak`.
                    """,
                en: """
                    Write the value at its declaration; a change at a date is written as a version with `in force \
                    from`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        parameter batas_telat : menit dapat ditetapkan = 15 menit

                        menetapkan parameter batas_telat = 10 menit
                        """,
                    en: """
                        parameter late_limit : minutes may be set = 15 minutes

                        sets parameter late_limit = 10 minutes
                        """),
                right: Message(
                    id: """
                        parameter batas_telat : menit dapat ditetapkan = 10 menit
                        """,
                    en: """
                        parameter late_limit : minutes may be set = 10 minutes
                        """))))
}

extension Finding {
    static func settingOwnTerm(_ name: Name, declared: SourceRange) -> Finding {
        Finding(
            .settingOwnTerm,
            Message(
                id: "`\(name.text)` dibuat di peraturan ini sendiri",
                en: "`\(name.text)` is made in this very regulation"),
            at: Label(name.range),
            secondary: [Label(declared, Message(id: "deklarasinya", en: "its declaration"))],
            help: Message(
                id: "tulis nilainya di sana, atau pindahkan penetapannya ke peraturan lain",
                en: "write the value there, or move the setting to another regulation"))
    }
}
