public import Findings
import PolicyDSL

extension FindingKind {
    public static let unusedDeclaration = FindingKind(
        code: "N028", severity: .warning,
        title: Message(id: "dideklarasikan tetapi tidak dipakai", en: "declared but not used"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Tidak ada aturan, tabel, jaminan atau keluaran yang memakai nama ini, jadi tidak ada nilai pegawai yang bergantung padanya. Sering kali sebuah aturan memakai angka langsung, padahal parameternya sudah ada, atau sebuah potongan sudah ditulis tetapi tidak pernah dikurangkan.",
                en:
                    "No rule, table, guarantee or output uses this name, so nobody's value depends on it. Often a rule uses a bare figure although its parameter is there, or a deduction was written and never taken off."
            ),
            cure: Message(
                id:
                    "Pakai di tempat yang dimaksud, sampaikan dalam keluaran, atau hapus deklarasinya. Uji tidak dihitung sebagai pemakaian.",
                en:
                    "Use it where it was meant, deliver it in an output, or delete the declaration. A test does not count as a use."
            ),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip   : teks kunci
                          menit : menit 0..600

                        parameter batas : menit = 450 menit

                        aturan diakui untuk Pegawai = terkecil(menit; 450 menit)

                        keluaran hari untuk Pegawai: nip, diakui
                        """,
                    en: """
                        regulation Sample
                          in force from 1 January 2025

                        register Employee
                          id     : text key
                          worked : minutes 0..600

                        parameter limit : minutes = 450 minutes

                        rule credited for Employee = least(worked; 450 minutes)

                        output daily for Employee: id, credited
                        """),
                right: Message(
                    id: """
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip   : teks kunci
                          menit : menit 0..600

                        parameter batas : menit = 450 menit

                        aturan diakui untuk Pegawai = terkecil(menit; batas)

                        keluaran hari untuk Pegawai: nip, diakui
                        """,
                    en: """
                        regulation Sample
                          in force from 1 January 2025

                        register Employee
                          id     : text key
                          worked : minutes 0..600

                        parameter limit : minutes = 450 minutes

                        rule credited for Employee = least(worked; limit)

                        output daily for Employee: id, credited
                        """))))
}

extension Finding {
    static func unusedDeclaration(_ what: UnusedKind, _ name: Name, citation: Citation) -> Finding {
        Finding(
            .unusedDeclaration,
            Message(
                id: "\(what.word.id) `\(name.text)` tidak dipakai", en: "the \(what.word.en) `\(name.text)` is not used"
            ),
            at: Label(name.range),
            help: Message(
                id:
                    "periksa dahulu aturan dan keluaran yang mestinya memakainya, mungkin tertulis angka atau nama lain; hapus hanya kalau memang tidak perlu",
                en:
                    "first check the rules and outputs that should use it, where another figure or name may stand; delete it only where it is not needed"
            ),
            citation: citation)
    }
}
