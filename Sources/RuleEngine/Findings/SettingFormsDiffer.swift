public import Findings
import PolicyDSL

extension FindingKind {
    public static let settingFormsDiffer = FindingKind(
        code: "N076", severity: .error,
        title: Message(id: "penetapan yang berlainan bentuk", en: "settings of several forms"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sebelum penetapan ini berlaku, ketentuan di atas masih dipakai. Yang satu berupa tabel dan \
                    yang lain aturan, atau kedua tabel tidak memberi hasil yang sama, sehingga tidak dapat dibaca \
                    sebagai versi dari satu ketentuan.
                    """,
                en: """
                    Before this setting holds, the provision above is still used. One is a table and the other a \
                    rule, or the two tables do not give the same results, so they cannot be read as versions of \
                    one provision.
                    """),
            cure: Message(
                id: """
                    Tulis penetapannya dalam bentuk yang sama, atau berlakukan sejak awal peraturan ini.
                    """,
                en: """
                    Write the setting in the same form, or let it hold from the first day of this regulation.
                    """),
            example: .none(
                Message(
                    id: """
                        Perlu dua peraturan, masing-masing dalam berkasnya sendiri; lihat halaman 18 buku \
                        petunjuk.
                        """,
                    en: """
                        It takes two regulations, each in a file of its own; see page 18 of the manual.
                        """))))
}

extension Finding {
    static func settingFormsDiffer(_ name: Name, declared: SourceRange) -> Finding {
        Finding(
            .settingFormsDiffer,
            Message(
                id: "`\(name.text)` berganti bentuk di tengah masa berlaku peraturan ini",
                en: "`\(name.text)` changes its form while this regulation is in force"),
            at: Label(name.range),
            secondary: [Label(declared, Message(id: "bentuk yang lain", en: "the other form"))],
            help: Message(
                id: "tulis sebagai aturan atau tabel yang sama bentuknya, atau berlakukan sejak awal peraturan ini",
                en: "write it as a rule or table of the same form, or let it hold from this regulation's first day"))
    }
}
