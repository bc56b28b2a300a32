public import Findings
import PolicyDSL

extension FindingKind {
    public static let notACount = FindingKind(
        code: "T030", severity: .error,
        title: Message(id: "banyaknya bulan atau hari kerja", en: "count of months or working days"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `sesudah_bulan`, `hari_kerja`, dan `sesudah_hari_kerja` menghitung dengan bilangan bulat biasa. Satuannya \
                    sudah dikatakan nama fungsinya: `3 hari` adalah tiga hari kalender, bukan tiga hari kerja.
                    """,
                en: """
                    `after_months`, `working_days` and `after_working_days` count with plain whole numbers. The name of the \
                    function says what is counted: `3 days` are three days of the calendar, not three working days.
                    """),
            cure: Message(
                id: """
                    Tulis angkanya tanpa satuan, atau nyatakan parameternya sebagai `bulat`. Pecahan dibulatkan dahulu.
                    """,
                en: """
                    Write the figure without a unit, or declare the parameter as `whole`. Round a fraction first.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan boleh_dinilai untuk Aktivitas = tanggal >= sesudah_bulan(1 Januari 2025; 3 hari)
                        """,
                    en: """
                        rule may_be_rated for Activity = date >= after_months(1 January 2025; 3 days)
                        """),
                right: Message(
                    id: """
                        aturan boleh_dinilai untuk Aktivitas = tanggal >= sesudah_bulan(1 Januari 2025; 3)
                        """,
                    en: """
                        rule may_be_rated for Activity = date >= after_months(1 January 2025; 3)
                        """))))
}

extension Finding {
    /// - Parameter figure: the bare figure, where it was written with a unit.
    static func notACount(_ function: String, _ value: Message, figure: String?, at range: SourceRange) -> Finding {
        Finding(
            .notACount,
            Message(
                id: "`\(function)` menghitung dengan bilangan bulat tanpa satuan, tetapi ini \(value.id)",
                en: "`\(function)` counts with a whole number without a unit, but this is \(value.en)"),
            at: Label(range),
            help: figure.map { Message(id: "tulis `\($0)`", en: "write `\($0)`") }
                ?? Message(
                    id: "pakai bilangan bulat, misalnya parameter berjenis `bulat`",
                    en: "use a whole number, as a parameter of type `whole`"))
    }
}
