public import Findings
import PolicyDSL

extension FindingKind {
    public static let circleWithoutBounds = FindingKind(
        code: "G040", severity: .error,
        title: Message(id: "nilai berjenjang tanpa batas", en: "hierarchical value without a range"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai aturan ini dihitung dari nilai aturan yang sama pada bawahan. Besarnya tidak dapat \
                    diketahui dari rumusnya saja, karena rumus itu memakai dirinya sendiri.
                    """,
                en: """
                    The value of this rule is reckoned from the same rule's values of those below. How large it can \
                    be does not follow from its expression, which uses itself.
                    """),
            cure: Message(
                id: """
                    Tulis jenis aturan beserta batas dan, untuk desimal dan persen, kelipatannya. Pemeriksaan lalu \
                    memastikan bahwa hasilnya tetap dalam batas itu, berapa pun nilai bawahan di dalamnya.
                    """,
                en: """
                    Write the rule's type with its range and, for a decimal or a percentage, its step. The check then \
                    makes sure that the result stays within, whatever the values below are.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Pegawai
                          nip     : teks kunci
                          kinerja : desimal 0..100 kelipatan 0,01
                          atasan  : Pegawai opsional berjenjang

                        aturan nilai untuk Pegawai : desimal =
                          50 % * (rata_rata(Pegawai.nilai lewat atasan) bila kosong 0) + 50 % * kinerja \
                        dibulatkan ke 0,01
                        """,
                    en: """
                        register Employee
                          id          : text key
                          performance : decimal 0..100 step 0.01
                          superior    : Employee optional hierarchy

                        rule score for Employee : decimal =
                          50 % * (mean(Employee.score via superior) if absent 0) + 50 % * performance \
                        rounded to 0.01
                        """),
                right: Message(
                    id: """
                        daftar Pegawai
                          nip     : teks kunci
                          kinerja : desimal 0..100 kelipatan 0,01
                          atasan  : Pegawai opsional berjenjang

                        aturan nilai untuk Pegawai : desimal 0..100 kelipatan 0,01 =
                          50 % * (rata_rata(Pegawai.nilai lewat atasan) bila kosong 0) + 50 % * kinerja \
                        dibulatkan ke 0,01
                        """,
                    en: """
                        register Employee
                          id          : text key
                          performance : decimal 0..100 step 0.01
                          superior    : Employee optional hierarchy

                        rule score for Employee : decimal 0..100 step 0.01 =
                          50 % * (mean(Employee.score via superior) if absent 0) + 50 % * performance \
                        rounded to 0.01
                        """))))
}

extension Finding {
    /// - Parameter declared: the type as far as it is written.
    static func circleWithoutBounds(
        _ name: Name, declared: DeclaredType?, _ language: KeywordLanguage, asked range: SourceRange
    ) -> Finding {
        return Finding(
            .circleWithoutBounds,
            Message(
                id: "`\(name.text)` dihitung dari nilai bawahan, tetapi jenis dan batasnya belum tertulis",
                en: "`\(name.text)` is reckoned from the values of those below, but its type and range are not written"),
            at: Label(name.range),
            secondary: [Label(range, Message(id: "nilainya dipakai di sini", en: "its value is used here"))],
            help: Message(
                id: "tulis jenis dan batas nilainya, misalnya `: \(sample(declared, language))`",
                en: "write its type and range, as `: \(sample(declared, language))`"))
    }

    private static func sample(_ declared: DeclaredType?, _ language: KeywordLanguage) -> String {
        let step = language == .indonesian ? "kelipatan" : "step"
        guard case .number(let measure, let isWhole)? = declared?.kind else {
            return "\(Wording.typeName(.plain, language)) 0..100 \(step) \(language == .indonesian ? "0,01" : "0.01")"
        }
        if isWhole { return "\(language == .indonesian ? "bulat" : "whole") 0..100" }
        let word = Wording.typeName(measure, language)
        if measure.flavour == .percent { return "\(word) 0 % .. 100 % \(step) 1 %" }
        if measure.dimension.isNone { return sample(nil, language) }
        return "\(word) 0 .. \(Wording.amount(Rational(100), measure, language))"
    }
}
