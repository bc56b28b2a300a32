public import Findings
import PolicyDSL

extension FindingKind {
    public static let valueOfOtherPeriod = FindingKind(
        code: "G013", severity: .error,
        title: Message(id: "nilai untuk masa lain", en: "value of another period"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai yang dibaca lewat rujukan ini ada untuk masa yang lebih pendek daripada masa aturan ini, \
                    jadi ada beberapa dan tidak tentu yang mana. Mengambil salah satunya berarti membayar menurut \
                    satu bulan saja.
                    """,
                en: """
                    The value read through this reference belongs to a shorter period than this rule's, so there are \
                    several and it is not certain which. To take one of them would be to pay by a single month.
                    """),
            cure: Message(
                id: """
                    Samakan masanya. Bila aturan ini memang untuk masa yang lebih panjang, tulis aturan pengumpul \
                    untuk daftar itu dahulu.
                    """,
                en: """
                    Give both the same period. If this rule is indeed for a longer one, first write a rule that \
                    gathers the value for that register.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan menit_skpd untuk Skpd per bulan = jumlah(Pegawai.menit_bulan)

                        aturan menit_kantor untuk Pegawai per tahun = skpd.menit_skpd
                        """,
                    en: """
                        rule office_minutes for Office per month = sum(Employee.month_minutes)

                        rule minutes_of_office for Employee per year = office.office_minutes
                        """),
                right: Message(
                    id: """
                        aturan menit_skpd untuk Skpd per tahun = jumlah(Pegawai.menit_bulan)

                        aturan menit_kantor untuk Pegawai per tahun = skpd.menit_skpd
                        """,
                    en: """
                        rule office_minutes for Office per year = sum(Employee.month_minutes)

                        rule minutes_of_office for Employee per year = office.office_minutes
                        """))))
}

extension Finding {
    static func valueOfOtherPeriod(
        _ name: Name, _ own: PeriodUnit?, _ here: PeriodUnit?, source: String
    ) -> Finding {
        let period = own.map(Wording.period)
        return Finding(
            .valueOfOtherPeriod,
            Message(
                id:
                    "`\(name.text)` dinyatakan per \(period?.id ?? "baris"), jadi di sini tidak tentu nilai yang mana",
                en:
                    "`\(name.text)` is stated per \(period?.en ?? "row"), so it is not certain which value is meant here"
            ),
            at: Label(name.range),
            help: Message(
                id: here == nil
                    ? "tambahkan masa pada `untuk …`, misalnya `per \(period?.id ?? "bulan")`"
                    : "buat aturan untuk `\(source)` per \(here.map { Wording.period($0).id } ?? "") yang mengumpulkannya",
                en: here == nil
                    ? "add a period to `for …`, as `per \(period?.en ?? "month")`"
                    : "write a rule for `\(source)` per \(here.map { Wording.period($0).en } ?? "") that gathers it"))
    }
}
