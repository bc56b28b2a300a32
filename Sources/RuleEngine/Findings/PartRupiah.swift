public import Findings
import PolicyDSL

extension FindingKind {
    public static let partRupiah = FindingKind(
        code: "R026", severity: .warning,
        title: Message(id: "pecahan rupiah yang disampaikan", en: "a fraction of a rupiah is delivered"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai rupiah yang disampaikan dapat mempunyai desimal. Tidak ada yang dapat dibayar setengah \
                    rupiah; bendahara akan membulatkannya sendiri, dan caranya tidak tertulis dalam peraturan.
                    """,
                en: """
                    A value in rupiah that is delivered may have decimals. Nobody can be paid half a rupiah; the \
                    treasurer will round it in a way that the regulation does not state.
                    """),
            cure: Message(
                id: """
                    Tulis pembulatan yang dikehendaki pasalnya, misalnya `dibulatkan ke bawah ke Rp1`, juga pada \
                    pengecualiannya. Kalau desimalnya memang dikehendaki, nyatakan `kelipatan` pada jenis nilainya.
                    """,
                en: """
                    Write the rounding that the article wants, such as `rounded down to Rp1`, in exceptions too. \
                    Where the decimals are meant, state a `step` with the type.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tpp untuk Pegawai per bulan : rupiah = tunjangan * capaian

                        keluaran tpp untuk Pegawai per bulan: nip, tpp
                        """,
                    en: """
                        rule pay for Employee per month : rupiah = allowance * attainment

                        output pay for Employee per month: id, pay
                        """),
                right: Message(
                    id: """
                        aturan tpp untuk Pegawai per bulan : rupiah = tunjangan * capaian dibulatkan ke bawah ke Rp1

                        keluaran tpp untuk Pegawai per bulan: nip, tpp
                        """,
                    en: """
                        rule pay for Employee per month : rupiah = allowance * attainment rounded down to Rp1

                        output pay for Employee per month: id, pay
                        """))))
}

extension Finding {
    static func partRupiah(
        _ name: String, value: String, given: [String], at range: SourceRange,
        output: (name: String, range: SourceRange), _ language: KeywordLanguage
    ) -> Finding {
        let sample = given.joined(separator: ", ")
        return Finding(
            .partRupiah,
            Message(
                id: "`\(name)` dapat memuat pecahan rupiah", en: "`\(name)` may have a fraction of a rupiah"),
            at: Label(
                range,
                given.isEmpty
                    ? Message(id: "misalnya \(value)", en: "for example \(value)")
                    : Message(id: "misalnya \(sample) memberi \(value)", en: "for example \(sample) gives \(value)")),
            secondary: [
                Label(
                    output.range,
                    Message(id: "`\(output.name)` disampaikan di sini", en: "`\(output.name)` is delivered here"))
            ],
            help: Message(
                id: "bulatkan seperti bunyi pasalnya, misalnya `dibulatkan ke Rp1` atau `dibulatkan ke bawah ke Rp1`",
                en: "round it as the article says, for instance `rounded to Rp1` or `rounded down to Rp1`"))
    }
}
