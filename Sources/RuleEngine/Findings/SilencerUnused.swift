public import Findings
import PolicyDSL

extension FindingKind {
    public static let silencerUnused = FindingKind(
        code: "L023", severity: .warning,
        title: Message(id: "tidak ada yang diabaikan", en: "nothing to ignore"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Di tempat ini tidak ada temuan dengan kode itu. Mungkin sudah diperbaiki; mungkin pula komentarnya terpisah dari barisnya, dan kelak menutupi temuan lain.",
                en:
                    "There is no finding of that code at this place. It may have been mended; or the comment has come apart from its line and will hide another finding some day."
            ),
            cure: Message(
                id:
                    "Hapus komentarnya, atau pindahkan ke ujung baris yang ditandai temuan itu atau ke baris tepat di atasnya.",
                en:
                    "Delete the comment, or move it to the end of the line that the finding marks, or to the line right above."
            ),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        # abaikan X007: kelas 16 sedang diusulkan
                        aturan tambahan untuk Pegawai : rupiah = Rp100.000
                        """,
                    en: """
                        # ignore X007: grade 16 is being proposed
                        rule supplement for Employee : rupiah = Rp100,000
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp100.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp100,000
                        """))))
}

extension Finding {
    static func silencerUnused(_ silencer: Silencer) -> Finding {
        Finding(
            .silencerUnused,
            Message(
                id: "tidak ada temuan `\(silencer.code)` yang diabaikan di sini",
                en: "there is no finding `\(silencer.code)` to ignore here"),
            at: Label(silencer.codeRange),
            help: Message(
                id: "hapus komentar ini, atau tulis di baris yang ditandai temuannya",
                en: "delete this comment, or write it on the line that the finding marks"),
            fixes: silencer.removal.map { place in
                [
                    Fix(
                        title: Message(id: "hapus komentar ini", en: "delete this comment"),
                        edits: [Fix.Edit(range: place, replacement: "")], isSafe: true)
                ]
            } ?? [],
            citation: silencer.citation)
    }
}
