public import Findings
import PolicyDSL

extension FindingKind {
    public static let notACondition = FindingKind(
        code: "T004", severity: .error,
        title: Message(id: "bukan syarat", en: "not a condition"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Di sini harus tertulis syarat, yang jawabannya ya atau tidak, tetapi yang tertulis sebuah nilai. \
                    Kapan syaratnya terpenuhi tidak disebut, jadi tidak jelas siapa yang memperoleh haknya.
                    """,
                en: """
                    A condition is wanted here, one that is true or not, but a value stands here. When it is met is \
                    not said, so it is not clear who has the right.
                    """),
            cure: Message(
                id: "Tulis perbandingannya, misalnya `kelas >= 8`. Untuk kolom yang boleh kosong, tulis `ada …`.",
                en: "Write the comparison, as in `grade >= 8`. For a field that may be absent, write `present …`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan tambahan untuk Pegawai : rupiah = jika kelas maka Rp500.000 selain itu Rp0",
                    en: "rule supplement for Employee : rupiah = if grade then Rp500,000 otherwise Rp0"),
                right: Message(
                    id: "aturan tambahan untuk Pegawai : rupiah = jika kelas >= 8 maka Rp500.000 selain itu Rp0",
                    en: "rule supplement for Employee : rupiah = if grade >= 8 then Rp500,000 otherwise Rp0"))))
}

extension Finding {
    static func notACondition(_ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .notACondition,
            Message(
                id: "di sini harus ada syarat, tetapi ini \(value.id)",
                en: "a condition is wanted here, but this is \(value.en)"),
            at: Label(range),
            help: Message(
                id: "tulis perbandingan, misalnya `nilai >= 90 %`",
                en: "write a comparison, as in `score >= 90 %`"))
    }

    /// A value behind an equality: `status = disetujui atau menunggu`.
    static func notACondition(
        _ value: String, besides subject: String, all values: [String], at range: SourceRange,
        _ language: KeywordLanguage
    ) -> Finding {
        let list = values.joined(separator: "; ")
        let whole = "\(subject) \(Keyword.among.phrase(language)) (\(list))"
        let or = Keyword.or.phrase(language)
        return Finding(
            .notACondition,
            Message(
                id: "`\(value)` di belakang `\(or)` bukan syarat; `\(subject)` tidak ikut terbaca untuk nilai ini",
                en: "`\(value)` behind `\(or)` is no condition; `\(subject)` is not read along for this value"),
            at: Label(range), help: Message(id: "tulis `\(whole)`", en: "write `\(whole)`"))
    }
}
