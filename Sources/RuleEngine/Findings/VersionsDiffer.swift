public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionsDiffer = FindingKind(
        code: "V005", severity: .error,
        title: Message(id: "versi berbeda bentuk", en: "versions differ in form"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Versi-versi sebuah aturan harus menjawab hal yang sama: untuk siapa, per kapan, dan dalam satuan \
                    apa. Versi ini lain bentuknya, sehingga yang membacanya akan menerima rupiah pada satu tanggal \
                    dan persen pada tanggal lain.
                    """,
                en: """
                    The versions of a rule answer the same question: for whom, for which period, in which unit. This \
                    one has another form, so that whoever reads it would get rupiah on one date and a percentage on \
                    another.
                    """),
            cure: Message(
                id: "Samakan `untuk …`, jenis, dan hasilnya. Bila ini aturan yang lain, beri nama lain.",
                en: """
                    Give all versions the same `for …`, type and results. If this is another rule, give it another \
                    name.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai per bulan : rupiah berlaku sejak 1 Januari 2025 = Rp100.000 * kelas

                        aturan tambahan untuk Pegawai per bulan : persen berlaku sejak 1 Juli 2025 = 5 % * kelas
                        """,
                    en: """
                        rule supplement for Employee per month : rupiah in force from 1 January 2025 = Rp100,000 * grade

                        rule supplement for Employee per month : percent in force from 1 July 2025 = 5 % * grade
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai per bulan : rupiah berlaku sejak 1 Januari 2025 = Rp100.000 * kelas

                        aturan tambahan untuk Pegawai per bulan : rupiah berlaku sejak 1 Juli 2025 = Rp150.000 * kelas
                        """,
                    en: """
                        rule supplement for Employee per month : rupiah in force from 1 January 2025 = Rp100,000 * grade

                        rule supplement for Employee per month : rupiah in force from 1 July 2025 = Rp150,000 * grade
                        """))))
}

extension Finding {
    static func versionsDiffer(_ name: Name, first: SourceRange) -> Finding {
        Finding(
            .versionsDiffer,
            Message(
                id: "versi ini tidak sama bentuk dengan versi lainnya",
                en: "this version is not of the same form as the others"),
            at: Label(name.range),
            secondary: [Label(first, Message(id: "versi pertama di sini", en: "the first version is here"))],
            help: Message(
                id: "semua versi mempunyai `untuk …`, jenis, dan hasil yang sama; beri nama lain bila ini aturan lain",
                en: "all versions have the same `for …`, type and results; give it another name if it is another rule"))
    }
}
