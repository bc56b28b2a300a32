public import Findings
import PolicyDSL

extension FindingKind {
    public static let fieldWithoutStep = FindingKind(
        code: "R002", severity: .error,
        title: Message(id: "kolom tanpa kelipatan", en: "field without a step"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kolom desimal atau persen ini tidak menyebut ketelitiannya. Apakah antara 75 % dan 76 % masih \
                    ada nilai? Jawabannya menentukan apakah sebuah tabel mempunyai celah yang membuat orang tidak \
                    dibayar.
                    """,
                en: """
                    This decimal or percent field does not say how fine it is. Are there values between 75 % and 76 \
                    %? The answer decides whether a table has a gap in which people are not paid.
                    """),
            cure: Message(
                id: """
                    Tulis `kelipatan` sesudah batasnya, sebesar beda terkecil yang dapat muncul dalam data, misalnya \
                    `kelipatan 0,01`.
                    """,
                en: """
                    Write `step` after the range: the least difference that can occur in the data, as `step 0.01`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          bobot : desimal 0..120
                        """,
                    en: """
                        register Position
                          code   : text key
                          weight : decimal 0..120
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          bobot : desimal 0..120 kelipatan 0,01
                        """,
                    en: """
                        register Position
                          code   : text key
                          weight : decimal 0..120 step 0.01
                        """))))
}

extension Finding {
    static func fieldWithoutStep(_ name: Name, _ measure: Measure, _ language: KeywordLanguage) -> Finding {
        let step = language == .indonesian ? "kelipatan 0,01" : "step 0.01"
        return Finding(
            .fieldWithoutStep,
            Message(
                id: "ketelitian kolom `\(name.text)` belum disebut", en: "the field `\(name.text)` has no step"),
            at: Label(name.range),
            help: Message(
                id: "tulis sesudah batasnya misalnya `\(step)`", en: "write after its range for instance `\(step)`"))
    }
}
