public import Findings

extension FindingKind {
    public static let amountNotation = FindingKind(
        code: "S009", severity: .error,
        title: Message(id: "penulisan jumlah uang", en: "notation of an amount of money"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Jumlah uang tidak ditulis seperti yang dapat dihitung: memakai hiasan kuitansi (`Rp.`, `,-`, \
                    kata `rupiah` di belakang), atau pecahannya tiga angka sehingga mungkin ribuan dalam cara \
                    tulis bahasa lain. `Rp35,000` di naskah Indonesia akan dibayar tiga puluh lima rupiah.
                    """,
                en: """
                    The amount is not written as one that can be computed with: it has the ornaments of a \
                    receipt (`Rp.`, `,-`, the word behind it), or three decimals, which may be thousands in the \
                    other language's notation. `Rp35.000` in an English file would be paid as thirty-five \
                    rupiah.
                    """),
            cure: Message(
                id: """
                    Tulis `Rp` langsung di depan angka, dengan titik untuk ribuan: `Rp35.000`. Bila memang ada \
                    pecahan rupiah, tulis dua atau empat angka di belakang koma.
                    """,
                en: """
                    Write `Rp` right before the figure, with commas between thousands: `Rp35,000`. If there \
                    really are fractions of a rupiah, write two or four decimals.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan uang_makan untuk Pegawai per bulan : rupiah = hari_hadir * Rp35,000
                        """,
                    en: """
                        rule meals for Employee per month : rupiah = days_present * Rp35.000
                        """),
                right: Message(
                    id: """
                        aturan uang_makan untuk Pegawai per bulan : rupiah = hari_hadir * Rp35.000
                        """,
                    en: """
                        rule meals for Employee per month : rupiah = days_present * Rp35,000
                        """))))
}

extension Finding {
    /// - Parameter range: the ornament alone; or all of `written`, where it is not a part of what is meant.
    static func amountNotation(_ written: String, meant: String, at range: SourceRange) -> Finding {
        let isOrnamentBehind = written.hasPrefix(meant)
        return Finding(
            .amountNotation,
            Message(
                id: "jumlah uang tidak ditulis `\(written)` di sini", en: "amounts are not written `\(written)` here"),
            at: Label(range),
            help: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: isOrnamentBehind && meant != "Rp" ? "" : meant)],
                    isSafe: true)
            ])
    }

    /// Three decimals in an amount are nearly always thousands in the other language's notation: a factor of 1,000 in pay.
    static func amountWithThreeDecimals(_ written: String, grouped: String, at range: SourceRange) -> Finding {
        Finding(
            .amountNotation,
            Message(
                id: "`\(written)` terbaca sebagai rupiah dengan tiga angka pecahan",
                en: "`\(written)` reads as rupiah with three decimals"),
            at: Label(range),
            help: Message(
                id: "tulis `\(grouped)` bila maksudnya ribuan, atau `\(written)0` bila memang pecahan",
                en: "write `\(grouped)` if thousands are meant, or `\(written)0` if it is a fraction"))
    }
}
