public import Findings

extension FindingKind {
    public static let valueNotCompared = FindingKind(
        code: "A026", severity: .error,
        title: Message(id: "nilai yang tidak dibandingkan", en: "a value that is not compared"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Simulasi membandingkan nilai yang disampaikan satu keluaran. Nilai peraturan yang tidak ada di \
                    keluaran itu tidak dikenal oleh batas; begitu juga teks, dan nilai yang selalu sama.
                    """,
                en: """
                    A simulation compares the values that one output delivers. Limits do not know a value of the \
                    regulation that is not in that output, nor texts, nor a value that is always the same.
                    """),
            cure: Message(
                id: """
                    Pakai nilai yang ada di keluaran itu, atau hitung ulang dari nilai-nilai itu dengan `aturan` dalam \
                    batas. Bila nilainya memang penting, tambahkan pada keluaran peraturan.
                    """,
                en: """
                    Use a value of that output, or reckon it from those with a `rule` in the limits. If the value matters, \
                    add it to the regulation's output.
                    """),
            example: .policy(
                .limits,
                wrong: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kota

                        jaminan tetap untuk Pegawai per bulan: bayar_sesudah >= bayar_sebelum
                        """,
                    en: """
                        limits Limits_2026 to City_Pay

                        guarantee same for Employee per month: pay_after >= pay_before
                        """),
                right: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kota

                        jaminan tetap untuk Pegawai per bulan: tpp_sesudah >= tpp_sebelum
                        """,
                    en: """
                        limits Limits_2026 to City_Pay

                        guarantee same for Employee per month: tpp_after >= tpp_before
                        """))))
}

extension Finding {
    /// - Parameters:
    ///   - known: the values that limits may speak of.
    ///   - sides: what is written behind their names.
    public static func valueNotCompared(
        _ value: String, output: String, known: [String], sides: [String], at range: SourceRange
    ) -> Finding {
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        let ends = sides.map { "`\($0)`" }
        return Finding(
            .valueNotCompared,
            Message(
                id: "`\(value)` bukan nilai yang dibandingkan dalam keluaran `\(output)`",
                en: "`\(value)` is not among the values that are compared in the output `\(output)`"),
            at: Label(range),
            help: Message(
                id: "yang ada: \(list), masing-masing dengan \(ends[0]) dan \(ends[1])",
                en: "those there are: \(list), each with \(ends[0]) and \(ends[1])"))
    }

    /// A column's title in the place of the value's own name.
    public static func titleForValue(_ title: String, of value: String, written: String, at range: SourceRange)
        -> Finding
    {
        Finding(
            .valueNotCompared,
            Message(
                id: "`\(title)` ialah judul kolom; nilainya bernama `\(value)`",
                en: "`\(title)` is the title of a column; the value's name is `\(value)`"),
            at: Label(range), help: Message(id: "tulis `\(written)`", en: "write `\(written)`"))
    }

    /// A parameter of the regulation, which limits do not know.
    public static func parameterNotCompared(_ name: String, _ language: KeywordLanguage, at range: SourceRange)
        -> Finding
    {
        let keyword = Keyword.parameter.phrase(language)
        return Finding(
            .valueNotCompared,
            Message(
                id: "`\(name)` ialah parameter peraturan itu, yang tidak dikenal dalam batas",
                en: "`\(name)` is a parameter of the regulation, which limits do not know"),
            at: Label(range),
            help: Message(
                id: "tulis angkanya di sini: `\(keyword) \(name) : … = …`",
                en: "write the figure here: `\(keyword) \(name) : … = …`"))
    }
}
