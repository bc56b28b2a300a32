public import Findings
import PolicyDSL

extension FindingKind {
    public static let percentBesidePlain = FindingKind(
        code: "T003", severity: .error,
        title: Message(id: "persen dan angka biasa", en: "percentage and plain number"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sebuah persen bertemu dengan angka biasa. Apakah `90` berarti 90 % atau 9.000 %? Salah baca di \
                    sini mengubah ambang atau potongan menjadi seratus kali lipat.
                    """,
                en: """
                    A percentage meets a plain number. Does `90` mean 90 % or 9,000 %? A wrong reading changes a \
                    threshold or a deduction a hundredfold.
                    """),
            cure: Message(
                id: """
                    Tambahkan tanda `%` pada angkanya; satu bagian utuh ditulis `100 %`. Bila yang dimaksud memang \
                    angka biasa, nyatakan nilainya sebagai `desimal` atau `bulat`.
                    """,
                en: """
                    Add the `%` sign to the figure; one whole is written `100 %`. If a plain number is meant, \
                    declare the value as `decimal` or `whole`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan berprestasi untuk Pegawai per bulan = capaian >= 90",
                    en: "rule high_achiever for Employee per month = attainment >= 90"),
                right: Message(
                    id: "aturan berprestasi untuk Pegawai per bulan = capaian >= 90 %",
                    en: "rule high_achiever for Employee per month = attainment >= 90 %"))))
}

extension Finding {
    /// - Parameter share: the figure as a share of one whole, where it is at most that: `100 %` for 1.
    static func percentBesidePlain(
        _ figure: String?, share: String? = nil, percent: String?, at range: SourceRange, other: SourceRange
    ) -> Finding {
        let written = figure.map { "\($0) %" } ?? percent
        let help = written.map { text in
            share.map {
                Message(
                    id: "tulis `\($0)`; kalau memang sekecil itu yang dimaksud, `\(text)`",
                    en: "write `\($0)`; where so little is meant, `\(text)`")
            } ?? Message(id: "tulis `\(text)`", en: "write `\(text)`")
        }
        return Finding(
            .percentBesidePlain,
            Message(
                id: "angka biasa tidak dapat dipadukan dengan persen",
                en: "a plain number does not go with a percentage"),
            at: Label(range, Message(id: "ini angka biasa", en: "this is a plain number")),
            secondary: [Label(other, Message(id: "ini persen", en: "this is a percentage"))],
            help: help
                ?? Message(
                    id: "nyatakan keduanya dalam persen, atau keduanya tanpa persen",
                    en: "state both in percent, or both without"),
            fixes: [share, figure.map { "\($0) %" }].compactMap(\.self).map { text in
                Fix(
                    title: Message(id: "tulis `\(text)`", en: "write `\(text)`"),
                    edits: [Fix.Edit(range: range, replacement: text)], isSafe: false)
            })
    }
}
