public import Findings

extension FindingKind {
    public static let valueBesideMustBeSet = FindingKind(
        code: "S050", severity: .error,
        title: Message(id: "nilai pada yang harus ditetapkan", en: "value of what must be set"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `harus ditetapkan` berarti nilainya tidak ada di sini: daerah yang mengisinya. Nilai yang \
                    tetap ditulis tidak akan pernah dipakai, dan pembacanya mengira itulah nilai bawaan.
                    """,
                en: """
                    `must be set` means that there is no value here: whoever is below fills it in. A value written \
                    all the same would never be used, and its reader would take it for the one that holds by \
                    default.
                    """),
            cure: Message(
                id: """
                    Bila nilai ini berlaku selama daerah tidak menetapkan lain, tulis `dapat ditetapkan`. Bila \
                    daerah wajib mengisinya, hapus nilainya.
                    """,
                en: """
                    If this value holds as long as nobody sets another, write `may be set`. If it has to be filled \
                    in below, delete the value.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        parameter batas_telat : menit 5 .. 60 harus ditetapkan = 15 menit
                        """,
                    en: """
                        parameter late_limit : minutes 5 .. 60 must be set = 15 minutes
                        """),
                right: Message(
                    id: """
                        parameter batas_telat : menit 5 .. 60 dapat ditetapkan = 15 menit
                        """,
                    en: """
                        parameter late_limit : minutes 5 .. 60 may be set = 15 minutes
                        """))))
}

extension Finding {
    static func valueBesideMustBeSet(_ name: Name, at range: SourceRange, _ language: KeywordLanguage) -> Finding {
        let (must, may) = (Keyword.mustSet.phrase(language), Keyword.maySet.phrase(language))
        return Finding(
            .valueBesideMustBeSet,
            Message(
                id: "`\(name.text)` harus ditetapkan daerah, tetapi di sini sudah diberi nilai",
                en: "`\(name.text)` must be set below, yet it has a value here"),
            at: Label(range),
            help: Message(
                id: "tulis `\(may)` bila nilai ini berlaku selama tidak ditetapkan lain, atau hapus nilainya",
                en:
                    "write `\(may)` if this value holds as long as nothing else is set, or delete the value behind `\(must)`"
            ))
    }
}
