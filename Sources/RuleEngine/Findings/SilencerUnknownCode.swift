public import Findings
import PolicyDSL

extension FindingKind {
    public static let silencerUnknownCode = FindingKind(
        code: "L021", severity: .warning,
        title: Message(id: "kode yang diabaikan tidak dikenal", en: "ignored code is unknown"),
        explanation: Explanation(
            meaning: Message(
                id: "Tidak ada temuan dengan kode ini, jadi komentarnya tidak mengabaikan apa pun.",
                en: "There is no finding of this code, so the comment ignores nothing."),
            cure: Message(
                id: "Salin kode dari pesan yang dimaksud; kode berdiri di dalam kurung siku di awal pesan.",
                en: "Copy the code from the message that is meant; it stands in brackets at its beginning."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        # abaikan X999: kelas 16 sedang diusulkan
                        aturan tambahan untuk Pegawai : rupiah = Rp100.000
                        """,
                    en: """
                        # ignore X999: grade 16 is being proposed
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
    static func silencerUnknownCode(_ silencer: Silencer, known: [String]) -> Finding {
        let near = nearestNames(silencer.code.uppercased(), among: known)
        var help = Message(
            id: "salin kodenya dari pesan yang hendak diabaikan", en: "copy the code from the message to be ignored")
        if let first = near.first {
            help = Message(id: "mungkin `\(first)`", en: "perhaps `\(first)`")
        }
        return Finding(
            .silencerUnknownCode,
            Message(
                id: "tidak ada temuan berkode `\(silencer.code)`",
                en: "there is no finding with the code `\(silencer.code)`"),
            at: Label(silencer.codeRange), help: help, citation: silencer.citation)
    }
}
