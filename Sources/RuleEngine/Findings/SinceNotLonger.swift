public import Findings
import PolicyDSL

extension FindingKind {
    public static let sinceNotLonger = FindingKind(
        code: "G034", severity: .error,
        title: Message(
            id: "`sejak awal` masa yang tidak lebih panjang", en: "`since start of` a period that is no longer one"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `sejak awal tahun` menjumlahkan masa demi masa dari awal tahun sampai dengan masa \
                    yang sedang dinilai. Masa yang disebut harus lebih panjang daripada masa aturannya \
                    dan memuatnya utuh; minggu tidak berada utuh dalam bulan atau tahun.
                    """,
                en: """
                    `since start of year` puts together period after period from the start of the year \
                    up to the one being scored. The period named must be longer than the rule's and hold \
                    it whole; weeks do not lie whole within months or years.
                    """),
            cure: Message(
                id: """
                    Sebut masa yang lebih panjang. Untuk jumlah dalam masa itu sendiri, hilangkan `sejak \
                    awal`.
                    """,
                en: """
                    Name a longer period. For the sum within the period itself leave `since start of` \
                    out.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan telat untuk Pegawai per bulan =
                          jumlah(Absensi.terlambat sejak awal bulan)
                        """,
                    en: """
                        rule total_late for Employee per month =
                          sum(Attendance.late since start of month)
                        """),
                right: Message(
                    id: """
                        aturan telat untuk Pegawai per bulan =
                          jumlah(Absensi.terlambat sejak awal tahun)
                        """,
                    en: """
                        rule total_late for Employee per month =
                          sum(Attendance.late since start of year)
                        """))))
}

extension Finding {
    static func sinceNotLonger(
        _ since: PeriodUnit, here: Message, _ period: PeriodUnit, at range: SourceRange
    ) -> Finding {
        let words = (Wording.period(since), Wording.period(period))
        let isWeek = period == .week
        return Finding(
            .sinceNotLonger,
            Message(
                id: isWeek
                    ? "minggu tidak berada utuh dalam satu \(words.0.id), jadi tidak dapat dihitung sejak awalnya"
                    : "aturan ini dinyatakan untuk \(here.id), sedangkan `sejak awal \(words.0.id)` memerlukan aturan untuk masa yang lebih pendek daripada \(words.0.id)",
                en: isWeek
                    ? "a week need not lie within one \(words.0.en), so nothing can be gathered since its start"
                    : "this rule is for \(here.en), and `since start of \(words.0.en)` needs one for periods shorter than a \(words.0.en)"
            ),
            at: Label(range),
            help: isWeek
                ? Message(id: "hitunglah per hari", en: "reckon it per day")
                : since == .year
                    ? Message(
                        id: "hilangkan `sejak awal tahun`: aturan untuk setahun sudah mengumpulkan seluruh tahunnya",
                        en: "leave `since start of year` out: a rule for a year gathers the whole year as it is")
                    : Message(
                        id:
                            "sebut masa yang lebih panjang, misalnya `sejak awal tahun`, atau hilangkan `sejak awal \(words.0.id)`",
                        en:
                            "name a longer period, as `since start of year`, or leave `since start of \(words.0.en)` out"
                    ))
    }
}
