public import Findings
import PolicyDSL

extension FindingKind {
    public static let fieldWithoutRange = FindingKind(
        code: "R001", severity: .error,
        title: Message(id: "kolom tanpa batas", en: "field without a range"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kolom angka ini tidak menyebut nilai terkecil dan terbesar yang diterima. Salah ketik seperti \
                    kelas 150 akan lolos dari pintu data dan dibayar, dan program tidak dapat memastikan bahwa tabel \
                    dan hitungannya lengkap.
                    """,
                en: """
                    This number field does not say the least and the greatest value admitted. A slip such as grade \
                    150 would pass the door and be paid, and the program could not make sure that tables and sums \
                    are complete.
                    """),
            cure: Message(
                id: """
                    Tulis batasnya menurut peraturan atau menurut akal, misalnya `bulat 1..15` atau `menit \
                    0..1.440`. Lebih baik sedikit longgar daripada menolak data yang benar.
                    """,
                en: """
                    Write the range that the regulation or common sense gives, as `whole 1..15` or `minutes \
                    0..1,440`. Better a little wide than refusing true data.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          kelas : bulat
                        """,
                    en: """
                        register Position
                          code  : text key
                          grade : whole
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Position
                          code  : text key
                          grade : whole 1..15
                        """))))
}

extension Finding {
    static func fieldWithoutRange(
        _ name: Name, _ measure: Measure, isWhole: Bool, needsStep: Bool, _ language: KeywordLanguage
    ) -> Finding {
        let upper = needsStep ? 100 : measure.unit == .minutes ? 1440 : measure.unit == .rupiah ? 100_000_000 : 1000
        let amount = Wording.figure(Rational(Int128(upper)), language)
        let whole = language == .indonesian ? "bulat" : "whole"
        let word = "\(isWhole ? whole : Wording.typeName(measure, language)) "
        let step = needsStep ? (language == .indonesian ? " kelipatan 0,01" : " step 0.01") : ""
        return Finding(
            .fieldWithoutRange,
            Message(
                id: "kolom `\(name.text)` belum mempunyai batas", en: "the field `\(name.text)` has no range"),
            at: Label(name.range),
            help: Message(
                id: "tulis nilai terkecil dan terbesar yang diterima, misalnya `\(word)0..\(amount)\(step)`",
                en: "write the least and greatest value admitted, as `\(word)0..\(amount)\(step)`"))
    }
}
