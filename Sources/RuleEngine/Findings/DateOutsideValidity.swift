public import Findings
import PolicyDSL

extension FindingKind {
    public static let dateOutsideValidity = FindingKind(
        code: "V013", severity: .warning,
        title: Message(id: "tanggal di luar masa peraturan", en: "date outside the time of the regulation"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Syarat ini membandingkan hari yang dinilai dengan tanggal di luar masa berlaku \
                    peraturannya. Hanya hari di dalam masa itu yang dinilai, jadi syaratnya selalu, atau \
                    tidak pernah, terpenuhi.
                    """,
                en: """
                    This condition compares a day that is scored with a date outside the time of its \
                    regulation. Only days within that time are scored, so it always, or never, holds.
                    """),
            cure: Message(
                id: """
                    Betulkan tanggalnya, sering hanya tahunnya, atau masa peraturannya. Aturan yang berganti \
                    menurut waktu lebih jelas sebagai versi (`berlaku sejak`).
                    """,
                en: """
                    Correct the date, often just the year, or the time of the regulation. A rule that \
                    changes with time reads better as versions (`in force from`).
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan lembur untuk Aktivitas = jika tanggal >= 2024-07-01 maka menit selain itu 0 menit",
                    en: "rule overtime for Activity = if date >= 2024-07-01 then minutes otherwise 0 minutes"),
                right: Message(
                    id: "aturan lembur untuk Aktivitas = jika tanggal >= 2025-07-01 maka menit selain itu 0 menit",
                    en: "rule overtime for Activity = if date >= 2025-07-01 then minutes otherwise 0 minutes"))))
}

extension Finding {
    static func dateOutsideValidity(
        _ date: String, always: Bool, from: String, through: String?, at range: SourceRange
    ) -> Finding {
        Finding(
            .dateOutsideValidity,
            always
                ? Message(
                    id: "syarat ini selalu terpenuhi selama peraturannya berlaku",
                    en: "this condition always holds while the regulation is in force")
                : Message(
                    id: "syarat ini tidak pernah terpenuhi selama peraturannya berlaku",
                    en: "this condition never holds while the regulation is in force"),
            at: Label(
                range,
                through.map {
                    Message(
                        id: "peraturannya berlaku \(from) sampai dengan \($0), sedangkan batasnya \(date)",
                        en: "the regulation is in force from \(from) through \($0), and the limit is \(date)")
                }
                    ?? Message(
                        id: "peraturannya berlaku sejak \(from), sedangkan batasnya \(date)",
                        en: "the regulation is in force from \(from) on, and the limit is \(date)")),
            help: Message(
                id: "betulkan tanggalnya atau masa peraturannya, atau hapus syarat ini",
                en: "correct the date or the time of the regulation, or remove the condition"))
    }
}
