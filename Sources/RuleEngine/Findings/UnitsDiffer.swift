public import Findings
import PolicyDSL

extension FindingKind {
    public static let unitsDiffer = FindingKind(
        code: "T001", severity: .error,
        title: Message(id: "satuan berbeda", en: "different units"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua nilai yang satuannya berbeda dijumlahkan, dikurangkan, atau dibandingkan. Menit dan rupiah \
                    tidak dapat dijumlahkan; angka yang keluar tidak berarti apa-apa, tetapi tetap terlihat seperti \
                    rupiah pada slip pembayaran.
                    """,
                en: """
                    Two values of different units are added, subtracted or compared. Minutes and rupiah cannot be \
                    added; the figure that came out would mean nothing, and yet look like rupiah on a pay slip.
                    """),
            cure: Message(
                id: """
                    Kalikan dahulu dengan tarif per satuan sehingga keduanya sesatuan. Bila salah satunya angka \
                    tanpa satuan, tambahkan satuannya; bila hanya satuannya salah tulis, tulis satuan yang benar.
                    """,
                en: """
                    First multiply by a rate per unit so that both have one unit. If one of them is a figure without \
                    a unit, add the unit; if only its unit is wrong, write the right one.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan honor untuk Aktivitas : rupiah = menit + Rp5.000",
                    en: "rule fee for Activity : rupiah = minutes + Rp5,000"),
                right: Message(
                    id: "aturan honor untuk Aktivitas : rupiah = menit * Rp5.000 / 1 menit",
                    en: "rule fee for Activity : rupiah = minutes * Rp5,000 / 1 minutes"))))
}

extension Finding {
    static func unitsDiffer(
        _ left: Message, _ right: Message, _ leftRange: SourceRange, _ rightRange: SourceRange, fixFor one: Quantity,
        _ other: Quantity, _ language: KeywordLanguage
    ) -> Finding {
        var help =
            UnitAdvice.bringingTogether(one, other, language)
            ?? Message(
                id: "samakan satuannya lebih dahulu, misalnya dengan mengalikan tarif per satuan",
                en: "bring both to one unit first, for instance by a rate per unit")
        var fixes: [Fix] = []
        // A bare figure beside a quantity most likely only lacks its unit.
        for (plain, wanted, range) in [(one, other, leftRange), (other, one, rightRange)] {
            guard plain.dimension.isNone, plain.flavour == .plain, let value = plain.constant,
                let measure = Measure.natural(wanted.dimension, wanted.flavour, isInHours: wanted.isInHours),
                let amount = value.times(measure.size)
            else { continue }
            let text = Wording.amount(amount, measure, language)
            help = Message(id: "tulis `\(text)`", en: "write `\(text)`")
            fixes = [Fix(title: help, edits: [Fix.Edit(range: range, replacement: text)], isSafe: false)]
        }
        for (typed, beside, range) in [(one, other, leftRange), (other, one, rightRange)] where beside.constant == nil {
            guard let text = UnitAdvice.figure(typed, beside: (beside.dimension, beside.flavour), language) else {
                continue
            }
            help =
                beside.dimension.isNone
                ? Message(
                    id:
                        "tulis `\(text)`: yang lain hitungan tanpa satuan; atau nyatakan satuan itu pada jenis nilainya",
                    en: "write `\(text)`: the other is a count without unit; or state the unit with that value's type")
                : Message(
                    id: "tulis `\(text)`; kalau satuannya memang lain, \(UnitAdvice.days.id)",
                    en: "write `\(text)`; where the unit is another indeed, \(UnitAdvice.days.en)")
            fixes = [
                Fix(
                    title: Message(id: "tulis `\(text)`", en: "write `\(text)`"),
                    edits: [Fix.Edit(range: range, replacement: text)], isSafe: false)
            ]
        }
        return Finding(
            .unitsDiffer,
            Message(
                id: "\(left.id) tidak dapat dijumlahkan atau dibandingkan dengan \(right.id)",
                en: "\(left.en) cannot be added to or compared with \(right.en)"),
            at: Label(rightRange, Message(id: "ini \(right.id)", en: "this is \(right.en)")),
            secondary: [Label(leftRange, Message(id: "ini \(left.id)", en: "this is \(left.en)"))], help: help,
            fixes: fixes)
    }
}
