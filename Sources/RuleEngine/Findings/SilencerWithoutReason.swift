public import Findings
import PolicyDSL

extension FindingKind {
    public static let silencerWithoutReason = FindingKind(
        code: "L020", severity: .warning,
        title: Message(id: "temuan diabaikan tanpa alasan", en: "finding ignored without a reason"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Peringatan boleh diabaikan di tempatnya, tetapi orang yang membaca peraturan ini tahun depan perlu tahu mengapa peringatan itu tidak berlaku.",
                en:
                    "A warning may be ignored at its place, but whoever reads the policy next year needs to know why it does not matter there."
            ),
            cure: Message(
                id: "Tulis alasannya sesudah titik dua. Bila tidak ada alasan, perbaiki yang diperingatkan.",
                en: "Write the reason after a colon. Where there is none, mend what the warning is about."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah =
                            Rp100.000
                          # abaikan X007
                          kecuali tinggi: bila kelas > 15 maka Rp200.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah =
                            Rp100,000
                          # ignore X007
                          except high: when grade > 15 then Rp200,000
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah =
                            Rp100.000
                          # abaikan X007: kelas 16 sedang diusulkan
                          kecuali tinggi: bila kelas > 15 maka Rp200.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah =
                            Rp100,000
                          # ignore X007: grade 16 is being proposed
                          except high: when grade > 15 then Rp200,000
                        """))))
}

extension Finding {
    static func silencerWithoutReason(_ silencer: Silencer) -> Finding {
        Finding(
            .silencerWithoutReason,
            Message(
                id: "`\(silencer.code)` diabaikan tanpa alasan", en: "`\(silencer.code)` is ignored without a reason"),
            at: Label(silencer.codeRange),
            help: Message(
                id: "tulis alasannya sesudah titik dua: `abaikan \(silencer.code): alasannya`",
                en: "write the reason after a colon: `ignore \(silencer.code): the reason`"),
            citation: silencer.citation)
    }
}
