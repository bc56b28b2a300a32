public import Findings

extension FindingKind {
    public static let valueWithoutSide = FindingKind(
        code: "A025", severity: .error,
        title: Message(id: "nilai tanpa sebelum atau sesudah", en: "a value without before or after"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dalam batas setiap nilai ada dua: sebelum perubahan dan sesudahnya. Nama nilainya saja tidak \
                    mengatakan yang mana.
                    """,
                en: """
                    In limits every value is there twice: before the amendment and after it. Its name alone does not say \
                    which one is meant.
                    """),
            cure: Message(
                id:
                    "Tulis `tpp_sebelum` untuk nilai menurut peraturan sekarang, `tpp_sesudah` untuk nilai sebagaimana diubah.",
                en: "Write `tpp_before` for the value under the present text, `tpp_after` for the one as amended."),
            example: .policy(
                .limits,
                wrong: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kota

                        jaminan tidak_turun untuk Pegawai per bulan: tpp_baru >= 90 % * tpp
                        """,
                    en: """
                        limits Limits_2026 to City_Pay

                        guarantee no_loss for Employee per month: tpp_new >= 90 % * tpp
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
    public static func valueWithoutSide(
        _ written: String, before: String, after: String, at range: SourceRange
    ) -> Finding {
        Finding(
            .valueWithoutSide,
            Message(
                id: "`\(written)` tidak mengatakan sebelum atau sesudah perubahan",
                en: "`\(written)` does not say whether before or after the amendment"),
            at: Label(range),
            help: Message(
                id: "tulis `\(before)` atau `\(after)`", en: "write `\(before)` or `\(after)`"))
    }
}
