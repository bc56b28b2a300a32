public import Findings
import PolicyDSL

extension FindingKind {
    public static let termRedeclared = FindingKind(
        code: "N074", severity: .error,
        title: Message(
            id: "yang dilimpahkan ditulis tanpa `menetapkan`", en: "what is left open written without `sets`"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan lain melimpahkan ketentuan ini. Bila ditulis lagi tanpa `menetapkan`, tidak jelas \
                    apakah daerah mengisinya atau naskah pusat sendiri yang berubah.
                    """,
                en: """
                    Another regulation leaves this provision open. Where it is written again without `sets`, it is \
                    not clear whether it is filled in below or the text above has changed.
                    """),
            cure: Message(
                id: """
                    Tulis `menetapkan` di depannya. Bila ini memang versi baru naskah yang melimpahkan, tulis lagi \
                    `dapat ditetapkan` pada deklarasinya.
                    """,
                en: """
                    Write `sets` before it. If it is a new version of the text that leaves it open, write `may be \
                    set` there again.
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
    static func termRedeclared(_ name: Name, declared: SourceRange) -> Finding {
        Finding(
            .termRedeclared,
            Message(
                id: "`\(name.text)` dilimpahkan peraturan lain, tetapi di sini ditulis tanpa `menetapkan`",
                en: "`\(name.text)` is left open by another regulation, but written here without `sets`"),
            at: Label(name.range),
            secondary: [Label(declared, Message(id: "di sini dilimpahkan", en: "left open here"))],
            help: Message(
                id: "tulis `menetapkan` di depannya, atau `dapat ditetapkan` bila ini versi baru naskahnya sendiri",
                en: "write `sets` before it, or `may be set` if this is a new version of that text itself"))
    }
}
