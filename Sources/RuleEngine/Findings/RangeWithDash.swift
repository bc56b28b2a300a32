public import Findings
import PolicyDSL

extension FindingKind {
    public static let rangeWithDash = FindingKind(
        code: "S045", severity: .error,
        title: Message(id: "rentang dengan tanda minus", en: "range with a minus"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Dalam sel tabel `0 menit - 30 menit` dibaca sebagai pengurangan dan berarti −30 menit, bukan dari 0 sampai dengan 30 menit.",
                en:
                    "In a cell `0 minutes - 30 minutes` is a difference and means −30 minutes, not from 0 to 30 minutes."
            ),
            cure: Message(
                id: "Tulis `..` di antara kedua ujung; `..<` kalau ujung atasnya tidak termasuk.",
                en: "Write `..` between the two ends; `..<` where the upper end is left out."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel potongan untuk Absensi
                          | terlambat  | => potong : persen |
                          | 0 - 30 menit | 0 %                |
                          | > 30 menit   | 1 %                |
                        """,
                    en: """
                        table deduction for Attendance
                          | late           | => deducted : percent |
                          | 0 - 30 minutes | 0 %                   |
                          | > 30 minutes   | 1 %                   |
                        """),
                right: Message(
                    id: """
                        tabel potongan untuk Absensi
                          | terlambat     | => potong : persen |
                          | 0 .. 30 menit | 0 %                |
                          | > 30 menit    | 1 %                |
                        """,
                    en: """
                        table deduction for Attendance
                          | late            | => deducted : percent |
                          | 0 .. 30 minutes | 0 %                   |
                          | > 30 minutes    | 1 %                   |
                        """))))
}

extension Finding {
    static func rangeWithDash(_ lower: String, _ upper: String, at range: SourceRange, citation: Citation) -> Finding {
        let written = "\(lower) .. \(upper)"
        return Finding(
            .rangeWithDash,
            Message(
                id: "rentang ditulis dengan `..`, sedangkan `-` mengurangi",
                en: "a range is written with `..`, while `-` subtracts"),
            at: Label(range), help: Message(id: "tulis `\(written)`", en: "write `\(written)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(written)`", en: "write `\(written)`"),
                    edits: [Fix.Edit(range: range, replacement: written)], isSafe: false)
            ],
            citation: citation)
    }
}
