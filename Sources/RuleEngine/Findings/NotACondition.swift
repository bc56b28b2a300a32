public import Findings
import PolicyDSL

extension FindingKind {
    public static let notACondition = FindingKind(
        code: "T004", severity: .error,
        title: Message(id: "bukan syarat", en: "not a condition"))
}

extension Finding {
    static func notACondition(_ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .notACondition,
            Message(
                id: "di sini harus syarat, tetapi ini \(value.id)",
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
