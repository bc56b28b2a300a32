public import Findings
import PolicyDSL

extension FindingKind {
    public static let duplicateDeclaration = FindingKind(
        code: "N002", severity: .error,
        title: Message(id: "nama dinyatakan dua kali", en: "name declared twice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nama ini sudah dipakai untuk hal lain. Bila keduanya dibiarkan, pembaca tidak tahu nilai mana \
                    yang berlaku, dan begitu pula program yang menghitung.
                    """,
                en: """
                    This name is already given to something else. With both left standing, a reader cannot tell \
                    which value holds, and neither can the program that reckons.
                    """),
            cure: Message(
                id: """
                    Beri salah satunya nama lain, atau hapus yang tidak dipakai. Bila keduanya ketentuan yang sama \
                    pada waktu yang berbeda, tulis sebagai versi dengan `berlaku sejak`.
                    """,
                en: """
                    Give one of them another name, or remove the one that is not used. If both are the same \
                    provision at different times, write them as versions with `in force from`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        parameter tambahan : rupiah = Rp500.000

                        aturan tambahan untuk Pegawai : rupiah = Rp150.000 * kelas
                        """,
                    en: """
                        parameter supplement : rupiah = Rp500,000

                        rule supplement for Employee : rupiah = Rp150,000 * grade
                        """),
                right: Message(
                    id: """
                        parameter tambahan_tetap : rupiah = Rp500.000

                        aturan tambahan untuk Pegawai : rupiah = tambahan_tetap + Rp150.000 * kelas
                        """,
                    en: """
                        parameter fixed_supplement : rupiah = Rp500,000

                        rule supplement for Employee : rupiah = fixed_supplement + Rp150,000 * grade
                        """))))
}

extension Finding {
    static func duplicateDeclaration(_ name: Name, first: SourceRange) -> Finding {
        Finding(
            .duplicateDeclaration,
            Message(
                id: "`\(name.text)` sudah dinyatakan",
                en: "`\(name.text)` is already declared"),
            at: Label(name.range),
            secondary: [Label(first, Message(id: "pertama kali di sini", en: "first here"))],
            help: Message(
                id: "beri nama lain, atau hapus salah satunya",
                en: "give one of them another name, or remove it"))
    }
}
