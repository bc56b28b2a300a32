import Findings

extension FindingKind {
    static let limitExceeded = FindingKind(
        code: "U120", severity: .error, title: Message(id: "batas dilampaui", en: "limit exceeded"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan yang dicoba dengan `policyc simulate … --gate` melampaui satu batas yang ditulis untuknya: \
                    jumlahnya terlalu besar, atau ada orang atau kantor yang kena terlalu banyak.
                    """,
                en: """
                    The amendment tried with `policyc simulate … --gate` exceeds a limit written for it: the total is too \
                    large, or some person or office is hit too hard.
                    """),
            cure: Message(
                id: """
                    Lihat siapa yang melampaui dan angka perubahan mana yang menyebabkannya (`Biaya tiap angka` dalam \
                    laporan yang sama). Ubah angka itu; batasnya diubah hanya bila yang menetapkannya setuju.
                    """,
                en: """
                    See who exceeds it and which clause causes that (`What each clause costs` in the same report). Change \
                    that clause; change the limit only where those who set it agree.
                    """),
            example: .none(
                Message(
                    id: "Temuan ini datang dari perintah `policyc simulate … --gate` atas data, bukan dari tulisan.",
                    en: "This comes from the command `policyc simulate … --gate` on data, not from a text."))))
}

extension Finding {
    static func kind(of verdict: GateRun.Verdict) -> FindingKind {
        verdict.checked == 0 ? .limitUnchecked : .limitExceeded
    }

    /// A limit that is exceeded, or that was checked on nothing.
    static func limitNotKept(_ verdict: GateRun.Verdict, _ indonesian: GateText, _ english: GateText) -> Finding {
        let others = [indonesian, english].map { $0.exceeded(verdict).dropFirst().joined(separator: "\n") }
        let isUnchecked = verdict.checked == 0
        return Finding(
            kind(of: verdict), Message(id: indonesian.summary(verdict), en: english.summary(verdict)),
            at: Label(verdict.place),
            help: isUnchecked ? Message(id: indonesian.unchecked().id, en: english.unchecked().en) : nil,
            note: others[0].isEmpty ? nil : Message(id: others[0], en: others[1]), citation: verdict.citation)
    }
}
