public import Findings

extension FindingKind {
    public static let outputInLimits = FindingKind(
        code: "A024", severity: .error,
        title: Message(id: "keluaran dalam batas", en: "an output in limits"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Batas hanya menjawab ya atau tidak; `policyc simulate` sudah menulis apa yang berubah. Keluaran di \
                    sini tidak akan pernah ditulis, padahal orang dapat menunggunya.
                    """,
                en: """
                    Limits answer yes or no; `policyc simulate` already writes what changes. An output here would never \
                    be written, while somebody may wait for it.
                    """),
            cure: Message(
                id: "Hapus keluaran itu. Angka yang diperlukan ada di folder `--out`, atau di keluaran peraturannya.",
                en: "Delete it. The figures are in the folder of `--out`, or in the regulation's outputs."),
            example: .policy(
                .limits,
                wrong: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kota

                        jaminan tidak_turun untuk Pegawai per bulan: tpp_sesudah >= 90 % * tpp_sebelum

                        keluaran selisih untuk Pegawai per bulan: nip, periode, tpp_sesudah
                        """,
                    en: """
                        limits Limits_2026 to City_Pay

                        guarantee no_loss for Employee per month: tpp_after >= 90 % * tpp_before

                        output change for Employee per month: id, period, tpp_after
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
    public static func outputInLimits(_ name: Name) -> Finding {
        Finding(
            .outputInLimits,
            Message(
                id: "batas tidak mempunyai keluaran; `\(name.text)` tidak akan pernah ditulis",
                en: "limits have no outputs; `\(name.text)` would never be written"),
            at: Label(name.range),
            help: Message(
                id: "hapus keluaran itu, atau pindahkan ke peraturannya",
                en: "delete it, or move it to the regulation"))
    }
}
