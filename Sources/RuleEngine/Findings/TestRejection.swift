public import Findings
import PolicyDSL

extension FindingKind {
    public static let testRejection = FindingKind(
        code: "U008", severity: .error,
        title: Message(id: "penolakan yang diharapkan tidak lengkap", en: "an expected rejection is incomplete"))
}

extension Finding {
    static func testRejectionColumns(table: Name, _ language: KeywordLanguage) -> Finding {
        let rejected = "`\(Keyword.expectedRejected.phrase(language)) \(table.text)`"
        let (row, code) = (LanguageName.row.spelling(language), LanguageName.code.spelling(language))
        return Finding(
            .testRejection,
            Message(
                id: "\(rejected) perlu kolom `\(row)` dan `\(code)`",
                en: "\(rejected) needs columns `\(row)` and `\(code)`"),
            at: Label(table.range),
            help: Message(
                id:
                    "`\(row)` ialah nomor baris yang diberikan, mulai dari 1; `\(code)` ialah kode temuan, misalnya `P012`",
                en: "`\(row)` is the number of the given row, from 1; `\(code)` is the finding's code, as `P012`"))
    }

    static func testRejectionCode(at range: SourceRange) -> Finding {
        Finding(
            .testRejection,
            Message(id: "ini bukan kode penolakan data", en: "this is not the code of a rejection"),
            at: Label(range),
            help: Message(
                id: "kode penolakan data ialah huruf P dan tiga angka, misalnya `P012`",
                en: "such a code is the letter P and three digits, as `P012`"))
    }
}
