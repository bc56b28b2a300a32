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
                    Tahan di nol dengan `terbesar(Rp0; …)`, persempit batas potongannya, atau, kalau memang \
                    boleh negatif, nyatakan batasnya pada jenis nilai aturan itu.
                    """,
                en: """
                    Hold it at zero with `greatest(Rp0; …)`, narrow the range of the deduction or, where it \
                    may be negative indeed, state the range with the rule's type.
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
            help: Message(
                id:
                    "tahan di nol dengan `terbesar(\(sample.zero); …)`, atau persempit batas yang dikurangkan; kalau memang boleh negatif, nyatakan batasnya pada jenisnya",
                en:
                    "hold it at zero with `greatest(\(sample.zero); …)`, or narrow the range of what is taken away; where it may be negative, state its range with its type"
            ))
    }
}
