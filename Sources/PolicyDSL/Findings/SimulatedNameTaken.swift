public import Findings

extension FindingKind {
    public static let simulatedNameTaken = FindingKind(
        code: "A027", severity: .error,
        title: Message(id: "nama nilai simulasi dipakai lagi", en: "the name of a simulated value used again"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai sebelum dan sesudah perubahan datang dari simulasi. Bila dinyatakan lagi, batas akan memeriksa \
                    angka yang ditulis di sini, bukan akibat perubahannya.
                    """,
                en: """
                    The values before and after the amendment come from the simulation. Declared again, the limits would \
                    check figures written here, not what the amendment does.
                    """),
            cure: Message(
                id: "Hapus deklarasinya bila maksudnya nilai simulasi; beri nama lain bila maksudnya nilai lain.",
                en: "Delete the declaration if the simulated value is meant; give it another name if not."),
            example: .policy(
                .limits,
                wrong: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kota

                        parameter tpp_sebelum : rupiah = Rp1.000.000

                        jaminan tidak_turun untuk Pegawai per bulan: tpp_sesudah >= tpp_sebelum
                        """,
                    en: """
                        limits Limits_2026 to City_Pay

                        parameter tpp_before : rupiah = Rp1,000,000

                        guarantee no_loss for Employee per month: tpp_after >= tpp_before
                        """),
                right: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kota

                        parameter paling_sedikit : rupiah = Rp1.000.000

                        jaminan tidak_turun untuk Pegawai per bulan: tpp_sesudah >= terkecil(tpp_sebelum; paling_sedikit)
                        """,
                    en: """
                        limits Limits_2026 to City_Pay

                        parameter at_least : rupiah = Rp1,000,000

                        guarantee no_loss for Employee per month: tpp_after >= least(tpp_before; at_least)
                        """))))
}

extension Finding {
    public static func simulatedNameTaken(_ name: Name) -> Finding {
        Finding(
            .simulatedNameTaken,
            Message(
                id: "`\(name.text)` sudah ada: nilainya datang dari simulasi",
                en: "`\(name.text)` is there already: its value comes from the simulation"),
            at: Label(name.range),
            help: Message(id: "hapus deklarasi ini, atau beri nama lain", en: "delete this, or give it another name"))
    }
}
