public import Findings

extension FindingKind {
    public static let limitsOfAmendment = FindingKind(
        code: "A022", severity: .error,
        title: Message(id: "batas atas sebuah perubahan", en: "limits to an amendment"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Batas ditulis atas peraturannya, bukan atas satu perubahan: batas yang sama berlaku bagi setiap \
                    perubahan yang dicoba.
                    """,
                en: """
                    Limits are written to the regulation, not to one amendment: the same limits hold for every amendment \
                    that is tried.
                    """),
            cure: Message(
                id: """
                    Sebut peraturan yang diubah; perubahannya disebut di baris perintah: `policyc simulate tpp.policy.md \
                    --amend perubahan.policy.md --gate batas.policy.md`.
                    """,
                en: """
                    Name the regulation that is amended; the amendment is named on the command line: `policyc simulate \
                    pay.policy.md --amend amendment.policy.md --gate limits.policy.md`.
                    """),
            example: .none(
                Message(
                    id: "memerlukan tiga berkas: peraturan, perubahan, dan batas",
                    en: "it takes three files: the regulation, the amendment, and the limits"))))
}

extension Finding {
    public static func limitsOfAmendment(_ name: Name, regulation: String) -> Finding {
        Finding(
            .limitsOfAmendment,
            Message(
                id: "`\(name.text)` ialah perubahan; batas ditulis atas peraturan yang diubahnya",
                en: "`\(name.text)` is an amendment; limits are written to the regulation that it changes"),
            at: Label(name.range),
            help: Message(
                id: "tulis `\(regulation)` sebagai gantinya", en: "write `\(regulation)` instead"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(regulation)`", en: "write `\(regulation)`"),
                    edits: [Fix.Edit(range: name.range, replacement: regulation)], isSafe: false)
            ])
    }
}
