public import Findings
import PolicyDSL

extension FindingKind {
    public static let boundsNotMultiples = FindingKind(
        code: "R009", severity: .error,
        title: Message(id: "batas bukan kelipatan", en: "bounds are no multiples"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Batas kolom ini bukan kelipatan dari ketelitiannya, sehingga nilai pada batas itu sendiri tidak \
                    dapat muncul. Pembaca tidak tahu apakah 10 atau 11 yang masih diterima.
                    """,
                en: """
                    The bounds of this field are no multiples of its step, so that the value at the bound itself \
                    cannot occur. A reader does not know whether 10 or 11 is still admitted.
                    """),
            cure: Message(
                id: "Tulis batas yang merupakan kelipatan, atau perhalus `kelipatan`-nya.",
                en: "Write bounds that are multiples, or a finer `step`."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          bobot : bulat 0..10,5
                        """,
                    en: """
                        register Position
                          code   : text key
                          weight : whole 0..10.5
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          bobot : bulat 0..10
                        """,
                    en: """
                        register Position
                          code   : text key
                          weight : whole 0..10
                        """))))
}

extension Finding {
    static func boundsNotMultiples(_ name: Name, _ step: String) -> Finding {
        Finding(
            .boundsNotMultiples,
            Message(
                id: "batas kolom `\(name.text)` bukan kelipatan \(step)",
                en: "the bounds of `\(name.text)` are not multiples of \(step)"),
            at: Label(name.range),
            help: Message(
                id: "samakan ketelitian batas dengan `kelipatan`",
                en: "give the bounds no more decimals than `step`"))
    }
}
