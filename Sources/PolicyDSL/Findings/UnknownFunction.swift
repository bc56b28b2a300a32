public import Findings

extension FindingKind {
    public static let unknownFunction = FindingKind(
        code: "S024", severity: .error,
        title: Message(id: "fungsi yang tidak ada", en: "unknown function"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tidak ada fungsi dengan nama ini. Yang ada hanya beberapa (`jumlah`, `banyak`, `rata_rata`, \
                    `terkecil`, `terbesar`, `ada`, `semua`, bagian tanggal), dan fungsi sendiri tidak dapat \
                    dibuat: nilai antara menjadi aturan bernama yang dapat diuji.
                    """,
                en: """
                    There is no function of this name. There are only a few (`sum`, `count`, `mean`, `least`, \
                    `greatest`, `exists`, `all`, parts of dates), and none can be defined: a value on the way \
                    becomes a rule with a name, which can be tested.
                    """),
            cure: Message(
                id: """
                    Pakai fungsi yang disarankan, atau tulis perhitungannya sebagai aturan tersendiri.
                    """,
                en: """
                    Use the function suggested, or write the computation as a rule of its own.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan kali_terlambat untuk Pegawai per bulan = hitung(Absensi bila terlambat > 0 menit)
                        """,
                    en: """
                        rule times_late for Employee per month = number(Attendance when late > 0 minutes)
                        """),
                right: Message(
                    id: """
                        aturan kali_terlambat untuk Pegawai per bulan = banyak(Absensi bila terlambat > 0 menit)
                        """,
                    en: """
                        rule times_late for Employee per month = count(Attendance when late > 0 minutes)
                        """))))
}

extension Finding {
    static func unknownFunction(_ name: String, functions: [String], at range: SourceRange) -> Finding {
        let help: Message
        if let near = nearest(to: name, among: functions) {
            help = Message(id: "mungkin maksudnya `\(near)(…)`", en: "did you mean `\(near)(…)`?")
        } else {
            let list = functions.map { "`\($0)`" }.joined(separator: ", ")
            help = Message(
                id: "yang ada: \(list); perhitungan sendiri ditulis sebagai aturan",
                en: "there are \(list); calculations of one's own are written as rules")
        }
        return Finding(
            .unknownFunction,
            Message(id: "tidak ada fungsi `\(name)`", en: "there is no function `\(name)`"), at: Label(range),
            help: help)
    }
}
