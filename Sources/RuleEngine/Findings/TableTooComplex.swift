public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableTooComplex = FindingKind(
        code: "D008", severity: .error,
        title: Message(id: "tabel terlalu rumit", en: "table too complex"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Syarat tabel ini terlalu banyak atau terlalu saling bergantung untuk dipastikan bahwa setiap \
                    keadaan mempunyai tepat satu baris. Tabel yang tidak dapat dipastikan lengkap dapat meninggalkan \
                    orang tanpa hasil, jadi tidak diterima.
                    """,
                en: """
                    The conditions of this table are too many, or depend too much on each other, to make sure that \
                    each case has exactly one row. A table that may be incomplete may leave people without a result, \
                    so it is not accepted.
                    """),
            cure: Message(
                id: """
                    Pecah menjadi beberapa tabel dengan syarat yang lebih sedikit, yang satu memakai hasil yang \
                    lain.
                    """,
                en: "Split it into several tables with fewer conditions, one using the result of another."),
            example: .none(
                Message(
                    id: """
                        Contohnya memerlukan tabel dengan puluhan syarat; tabel peraturan yang lazim jauh di bawah itu.
                        """,
                    en: """
                        An example would need a table with dozens of conditions; tables of regulations are far below \
                        that.
                        """))))
}

extension Finding {
    static func tableTooComplex(_ name: Name) -> Finding {
        Finding(
            .tableTooComplex,
            Message(
                id: "kelengkapan tabel `\(name.text)` tidak dapat dipastikan",
                en: "it cannot be made sure that the table `\(name.text)` is complete"),
            at: Label(name.range),
            help: Message(
                id: "pecah menjadi beberapa tabel dengan syarat lebih sedikit",
                en: "split it into tables with fewer conditions"))
    }
}
