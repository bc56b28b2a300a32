public import Findings
import PolicyDSL

extension FindingKind {
    public static let leavesCalendar = FindingKind(
        code: "R007", severity: .error,
        title: Message(id: "tanggal di luar kalender", en: "date outside the calendar"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tanggal hasil hitungan ini dapat keluar dari tahun 1 sampai dengan 9999. Biasanya batas \
                    banyaknya hari terlalu longgar.
                    """,
                en: """
                    The date reckoned here may leave the years 1 to 9999. Most often the number of days has too wide \
                    a range.
                    """),
            cure: Message(
                id: "Persempit batas kolom banyaknya hari.",
                en: "Narrow the range of the field with the number of days."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Surat
                          nomor : teks kunci
                          mulai : tanggal
                          masa  : hari 0..9.999.999

                        aturan selesai untuk Surat = mulai + masa
                        """,
                    en: """
                        register Letter
                          number : text key
                          start  : date
                          span   : days 0..9,999,999

                        rule end for Letter = start + span
                        """),
                right: Message(
                    id: """
                        daftar Surat
                          nomor : teks kunci
                          mulai : tanggal
                          masa  : hari 0..3.650

                        aturan selesai untuk Surat = mulai + masa
                        """,
                    en: """
                        register Letter
                          number : text key
                          start  : date
                          span   : days 0..3,650

                        rule end for Letter = start + span
                        """))))
}

extension Finding {
    static func leavesCalendar(at range: SourceRange) -> Finding {
        Finding(
            .leavesCalendar,
            Message(
                id: "tanggal ini dapat di luar tahun 1 sampai 9999",
                en: "this date may be outside the years 1 to 9999"),
            at: Label(range),
            help: Message(
                id: "persempit batas banyaknya hari",
                en: "narrow the number of days"))
    }
}
