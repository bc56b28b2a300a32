public import Findings
import PolicyDSL

extension FindingKind {
    public static let periodOutsideTest = FindingKind(
        code: "T027", severity: .error,
        title: Message(id: "bulan di luar uji", en: "month outside a test"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Bulan atau tahun bukan sebuah tanggal: ia berlangsung dari hari pertama sampai hari terakhir. \
                    Sesudah Januari 2025 dapat berarti sesudah tanggal 1 atau sesudah tanggal 31, dan selisihnya \
                    sebulan bayaran.
                    """,
                en: """
                    A month or a year is not a date: it lasts from its first day to its last. After January 2025 may \
                    mean after the 1st or after the 31st, and between them lies a month's pay.
                    """),
            cure: Message(
                id: "Tulis tanggalnya dengan lengkap, pada hari yang dimaksud.",
                en: "Write the full date of the day that is meant."),
            example: .none(
                Message(
                    id: """
                        Bulan di luar uji sudah tertahan ketika naskah dibaca (S018, U004), jadi temuan ini tidak muncul \
                        dari naskah biasa.
                        """,
                    en: """
                        A month outside a test is stopped while the text is read (S018, U004), so no ordinary text gives \
                        this finding.
                        """))))
}

extension Finding {
    static func periodOutsideTest(at range: SourceRange) -> Finding {
        Finding(
            .periodOutsideTest,
            Message(
                id: "bulan atau tahun tidak dapat menjadi nilai",
                en: "a month or year cannot be a value"),
            at: Label(range),
            help: Message(
                id: "tulis tanggal lengkap",
                en: "write a full date"))
    }
}
