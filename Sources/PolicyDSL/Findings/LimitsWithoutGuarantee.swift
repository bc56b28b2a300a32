public import Findings

extension FindingKind {
    public static let limitsWithoutGuarantee = FindingKind(
        code: "A021", severity: .error,
        title: Message(id: "batas tanpa jaminan", en: "limits without a guarantee"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Yang membatasi ialah `jaminan`. Tanpa satu pun, setiap perubahan lolos, berapa pun biayanya.
                    """,
                en: """
                    What limits is a `guarantee`. Without any, every change passes, whatever it costs.
                    """),
            cure: Message(
                id: "Tulis satu `jaminan` untuk setiap batas; aturan dan tabel hanya membantu menghitungnya.",
                en: "Write one `guarantee` for each limit; rules and tables only help to reckon it."),
            example: .policy(
                .limits,
                wrong: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kota

                        aturan selisih untuk Pegawai per bulan : rupiah = tpp_sesudah - tpp_sebelum
                        """,
                    en: """
                        limits Limits_2026 to City_Pay

                        rule change for Employee per month : rupiah = tpp_after - tpp_before
                        """),
                right: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kota

                        jaminan tidak_turun untuk Pegawai per bulan: tpp_sesudah >= 90 % * tpp_sebelum
                        """,
                    en: """
                        limits Limits_2026 to City_Pay

                        guarantee no_loss for Employee per month: tpp_after >= 90 % * tpp_before
                        """))))
}

extension Finding {
    public static func limitsWithoutGuarantee(_ name: Name, _ language: KeywordLanguage) -> Finding {
        Finding(
            .limitsWithoutGuarantee,
            Message(
                id:
                    "`\(name.text)` tidak membatasi apa pun: tidak ada satu pun `\(Keyword.guarantee.phrase(language))`",
                en: "`\(name.text)` limits nothing: it has no `\(Keyword.guarantee.phrase(language))`"),
            at: Label(name.range),
            help: Message(
                id:
                    "tulis apa yang harus tetap benar sesudah perubahan, misalnya `jaminan tidak_turun untuk Pegawai per "
                    + "tahun: jumlah(tpp_sesudah) >= 90 % * jumlah(tpp_sebelum)`",
                en: "write what must hold after the change, as `guarantee no_loss for Employee per year: "
                    + "sum(pay_after) >= 90 % * sum(pay_before)`"))
    }
}
