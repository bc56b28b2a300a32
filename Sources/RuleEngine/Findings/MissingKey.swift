public import Findings
import PolicyDSL

extension FindingKind {
    public static let missingKey = FindingKind(
        code: "N013", severity: .error,
        title: Message(id: "daftar tanpa kunci", en: "register without key"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Setiap daftar memerlukan satu kolom kunci, yang membedakan barisnya. Tanpa kunci, baris catatan \
                    tidak dapat dihubungkan dengan orangnya, dan satu orang dapat terhitung dua kali.
                    """,
                en: """
                    Each register needs one key field, which tells its records apart. Without it the rows of a log \
                    cannot be joined to their person, and one person may be counted twice.
                    """),
            cure: Message(
                id: "Tulis `kunci` pada kolom yang isinya pasti berbeda, seperti NIP atau kode.",
                en: """
                    Write `key` at the field that surely differs from record to record, such as a staff number or a \
                    code.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Job
                          code  : text
                          grade : whole 1..15
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Job
                          code  : text key
                          grade : whole 1..15
                        """))))
}

extension Finding {
    static func missingKey(_ name: Name) -> Finding {
        Finding(
            .missingKey,
            Message(
                id: "daftar `\(name.text)` belum mempunyai kunci",
                en: "the register `\(name.text)` has no key"),
            at: Label(name.range),
            help: Message(
                id: "tulis `kunci` pada kolom yang membedakan isinya, misalnya `nip : teks kunci`",
                en: "mark the field that tells its records apart, as in `nip : text key`"))
    }
}
