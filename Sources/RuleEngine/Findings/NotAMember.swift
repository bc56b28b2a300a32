public import Findings
import PolicyDSL

extension FindingKind {
    public static let notAMember = FindingKind(
        code: "N009", severity: .error,
        title: Message(id: "bukan anggota pilihan", en: "not a member of the choice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Yang dibandingkan adalah sebuah pilihan, dan nama ini bukan salah satu anggotanya. Syarat \
                    seperti ini tidak akan pernah terpenuhi, sehingga yang bergantung padanya tidak pernah \
                    dibayarkan.
                    """,
                en: """
                    What is compared is a choice, and this name is none of its members. Such a condition would never \
                    hold, and what depends on it would never be paid.
                    """),
            cure: Message(
                id: """
                    Pakai salah satu anggota yang dinyatakan. Bila anggotanya memang kurang, tambahkan pada \
                    `pilihan` dan sesuaikan tabel serta aturan yang memakainya.
                    """,
                en: """
                    Use one of the declared members. If a member is missing, add it to the `choice` and adapt the \
                    tables and rules that use it.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan sah untuk Aktivitas = status = disetujuii",
                    en: "rule valid for Activity = status = aproved"),
                right: Message(
                    id: "aturan sah untuk Aktivitas = status = disetujui",
                    en: "rule valid for Activity = status = approved"))))
}

extension Finding {
    static func notAMember(_ name: Name, _ choice: Choice) -> Finding {
        Finding(
            .notAMember,
            Message(
                id: "`\(name.text)` bukan anggota pilihan `\(choice.name)`",
                en: "`\(name.text)` is not a member of the choice `\(choice.name)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: choice.members))
                ?? Message(
                    id: "anggotanya: \(Wording.list(choice.members))",
                    en: "its members: \(Wording.list(choice.members))"))
    }
}
