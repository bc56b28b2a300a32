public import Findings
import PolicyDSL

extension FindingKind {
    public static let silencerOnError = FindingKind(
        code: "L022", severity: .warning,
        title: Message(id: "kesalahan tidak dapat diabaikan", en: "an error cannot be ignored"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Kesalahan membuat nilai seseorang tidak dapat dihitung atau tidak tentu; komentar tidak mengubah hal itu. Yang dapat diabaikan hanya peringatan dan keterangan.",
                en:
                    "An error leaves somebody's value impossible or undecided, and a comment does not change that. Only warnings and notes can be ignored."
            ),
            cure: Message(
                id: "Perbaiki kesalahannya, lalu hapus komentar itu.", en: "Mend the error, then delete the comment."),
            example: .none(
                Message(
                    id: "`# abaikan D001: alasannya` tidak menghilangkan kesalahan D001",
                    en: "`# ignore D001: the reason` does not remove the error D001"))))
}

extension Finding {
    static func silencerOnError(_ silencer: Silencer, _ error: Finding?) -> Finding {
        Finding(
            .silencerOnError,
            Message(
                id: "`\(silencer.code)` kesalahan, bukan peringatan: tidak dapat diabaikan",
                en: "`\(silencer.code)` is an error, not a warning: it cannot be ignored"),
            at: Label(silencer.codeRange),
            secondary: error.map { [Label($0.primary.range, Message(id: "kesalahannya", en: "the error"))] } ?? [],
            help: Message(
                id: "perbaiki kesalahannya dan hapus komentar ini", en: "mend the error and delete this comment"),
            citation: silencer.citation)
    }
}
