public import Findings
import PolicyDSL

extension FindingKind {
    public static let mayBeNegative = FindingKind(
        code: "R025", severity: .warning,
        title: Message(id: "uang yang dapat negatif", en: "money that may be negative"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai rupiah yang disampaikan dapat jatuh di bawah nol: pegawai seolah-olah harus \
                    membayar, atau nilai negatifnya mengurangi jumlah orang lain.
                    """,
                en: """
                    A value in rupiah that is delivered can fall below zero: an employee would have to pay, \
                    or the negative value would lessen a total.
                    """),
            cure: Message(
                id: """
                    Batasi dahulu yang dikurangkan, misalnya `terkecil(potongan; 100 %)`, lalu, kalau perlu, \
                    tahan hasilnya di nol dengan `terbesar(Rp0; …)`. Kalau memang boleh negatif, nyatakan \
                    batasnya pada jenis nilai aturan itu.
                    """,
                en: """
                    First limit what is taken away, as `least(deduction; 100 %)`; then, where needed, hold the \
                    result at zero with `greatest(Rp0; …)`. Where it may be negative indeed, state the range \
                    with the rule's type.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan potongan untuk Pegawai per bulan : rupiah = Rp50.000 * (terlambat_bulan / 1 menit)

                        aturan tpp untuk Pegawai per bulan : rupiah = tunjangan - potongan

                        keluaran tpp untuk Pegawai per bulan: nip, tpp
                        """,
                    en: """
                        rule deduction for Employee per month : rupiah = Rp50,000 * (month_late / 1 minutes)

                        rule pay for Employee per month : rupiah = allowance - deduction

                        output pay for Employee per month: id, pay
                        """),
                right: Message(
                    id: """
                        aturan potongan untuk Pegawai per bulan : rupiah = Rp50.000 * (terlambat_bulan / 1 menit)

                        aturan tpp untuk Pegawai per bulan : rupiah = terbesar(Rp0; tunjangan - potongan)

                        keluaran tpp untuk Pegawai per bulan: nip, tpp
                        """,
                    en: """
                        rule deduction for Employee per month : rupiah = Rp50,000 * (month_late / 1 minutes)

                        rule pay for Employee per month : rupiah = greatest(Rp0; allowance - deduction)

                        output pay for Employee per month: id, pay
                        """))))
}

extension Finding {
    static func mayBeNegative(
        _ sample: NegativeSample, at range: SourceRange, output: (name: String, range: SourceRange)
    ) -> Finding {
        let given = sample.given.isEmpty ? nil : sample.given.joined(separator: ", ")
        return Finding(
            .mayBeNegative,
            Message(id: "`\(sample.name)` dapat menjadi negatif", en: "`\(sample.name)` may be negative"),
            at: Label(
                range,
                given.map {
                    Message(id: "misalnya \($0) memberi \(sample.value)", en: "for example \($0) gives \(sample.value)")
                } ?? Message(id: "misalnya \(sample.value)", en: "for example \(sample.value)")),
            secondary: [
                Label(
                    output.range,
                    Message(id: "`\(output.name)` disampaikan di sini", en: "`\(output.name)` is delivered here"))
            ],
            help: help(sample))
    }

    /// What goes too far comes first: a floor hides that it was never limited.
    private static func help(_ sample: NegativeSample) -> Message {
        guard let excess = sample.excess else {
            return Message(
                id:
                    "persempit dahulu batas yang dikurangkan, atau tahan di nol dengan `terbesar(\(sample.zero); …)`; kalau memang boleh negatif, nyatakan batasnya pada jenisnya",
                en:
                    "first narrow the range of what is taken away, or hold it at zero with `greatest(\(sample.zero); …)`; where it may be negative, state its range with its type"
            )
        }
        return Message(
            id:
                "`\(excess.name)` dapat melebihi `\(excess.limit)`: batasi dengan `terkecil(\(excess.name); \(excess.limit))` atau persempit rentangnya; kalau pasalnya memang membolehkan, tahan hasilnya di nol dengan `terbesar(\(sample.zero); …)`",
            en:
                "`\(excess.name)` can exceed `\(excess.limit)`: cap it with `least(\(excess.name); \(excess.limit))` or narrow its range; where the article allows that, hold the result at zero with `greatest(\(sample.zero); …)`"
        )
    }
}
