public import Findings
import PolicyDSL

extension FindingKind {
    public static let finerThanDeclared = FindingKind(
        code: "T022", severity: .error,
        title: Message(id: "lebih halus daripada yang dinyatakan", en: "finer than declared"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Rumus ini dapat menghasilkan pecahan yang lebih halus daripada jenis yang dinyatakan, misalnya \
                    setengah rupiah. Sisanya harus dibuang atau dibulatkan, dan naskah belum mengatakan ke mana.
                    """,
                en: """
                    This formula may give a fraction finer than the declared type, such as half a rupiah. The rest \
                    must be cut off or rounded, and the text does not say which way.
                    """),
            cure: Message(
                id: """
                    Tulis pembulatannya. Bila pecahannya memang berarti, nyatakan jenis yang lebih halus, misalnya \
                    `desimal` atau `persen`.
                    """,
                en: """
                    Write the rounding. If the fraction does matter, declare a finer type, such as `decimal` or \
                    `percent`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan bobot untuk Pegawai : bulat = kelas * 0,5",
                    en: "rule weight for Employee : whole = grade * 0.5"),
                right: Message(
                    id: "aturan bobot untuk Pegawai : bulat = kelas * 0,5 dibulatkan ke 1",
                    en: "rule weight for Employee : whole = grade * 0.5 rounded to 1"))))
}

extension Finding {
    static func finerThanDeclared(_ finest: String, at range: SourceRange) -> Finding {
        Finding(
            .finerThanDeclared,
            Message(
                id: "nilainya dapat mempunyai pecahan yang lebih kecil daripada \(finest)",
                en: "the value may have fractions smaller than \(finest)"),
            at: Label(range),
            help: Message(
                id: "tulis `dibulatkan ke \(finest)`",
                en: "write `rounded to \(finest)`"))
    }
}
