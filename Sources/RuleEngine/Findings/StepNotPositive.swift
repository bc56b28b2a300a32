public import Findings
import PolicyDSL

extension FindingKind {
    public static let stepNotPositive = FindingKind(
        code: "R013", severity: .error,
        title: Message(id: "kelipatan harus di atas nol", en: "step must be above zero"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kelipatan ialah beda terkecil antara dua nilai, jadi harus lebih dari nol. Dengan kelipatan nol \
                    tidak ada nilai berikutnya.
                    """,
                en: """
                    The step is the least difference between two values, so it must be above zero. With a step of \
                    zero there is no next value.
                    """),
            cure: Message(
                id: """
                    Tulis beda terkecil yang dapat muncul dalam data, misalnya `kelipatan 0,01` atau `kelipatan \
                    0,5`.
                    """,
                en: "Write the least difference that can occur in the data, as `step 0.01` or `step 0.5`."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          bobot : desimal 0..100 kelipatan 0
                        """,
                    en: """
                        register Position
                          code   : text key
                          weight : decimal 0..100 step 0
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          bobot : desimal 0..100 kelipatan 0,5
                        """,
                    en: """
                        register Position
                          code   : text key
                          weight : decimal 0..100 step 0.5
                        """))))
}

extension Finding {
    static func stepNotPositive(at range: SourceRange) -> Finding {
        Finding(
            .stepNotPositive,
            Message(
                id: "kelipatan harus di atas nol",
                en: "the step must be above zero"),
            at: Label(range),
            help: Message(
                id: "tulis misalnya `kelipatan 0,01`",
                en: "write for instance `step 0.01`"))
    }
}
