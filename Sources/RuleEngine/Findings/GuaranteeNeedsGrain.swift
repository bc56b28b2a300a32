public import Findings
import PolicyDSL

extension FindingKind {
    public static let guaranteeNeedsGrain = FindingKind(
        code: "G015", severity: .error,
        title: Message(id: "jaminan tanpa `untuk`", en: "guarantee without `for`"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Jaminan ini tidak menyebut untuk siapa, dan nilai yang dibacanya ada pada lebih dari satu daftar \
                    atau catatan. Tidak jelas baris mana yang harus memenuhinya.
                    """,
                en: """
                    This guarantee does not say for whom it holds, and the value that it reads exists in more than \
                    one register or log. It is not clear which rows have to meet it.
                    """),
            cure: Message(
                id: """
                    Tulis `untuk …` sesudah nama jaminan. Bila jaminannya berlaku bagi keduanya, tulis satu jaminan \
                    untuk masing-masing.
                    """,
                en: """
                    Write `for …` after the name of the guarantee. If it holds for both, write one guarantee for \
                    each.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "jaminan tanggal_wajar: tanggal >= 1 Januari 2025",
                    en: "guarantee date_in_bounds: date >= 1 January 2025"),
                right: Message(
                    id: "jaminan tanggal_wajar untuk Absensi: tanggal >= 1 Januari 2025",
                    en: "guarantee date_in_bounds for Attendance: date >= 1 January 2025"))))
}

extension Finding {
    static func guaranteeNeedsGrain(_ name: Name) -> Finding {
        Finding(
            .guaranteeNeedsGrain,
            Message(
                id: "tidak jelas untuk siapa jaminan `\(name.text)`",
                en: "it is not clear for whom the guarantee `\(name.text)` holds"),
            at: Label(name.range),
            help: Message(
                id: "tulis `untuk …` sesudah namanya",
                en: "write `for …` after its name"))
    }
}
