import Findings
import PolicyDSL

/// How two units are brought together.
enum UnitAdvice {
    /// nil where nothing is known that goes beyond making them the same.
    static func bringingTogether(_ one: Quantity, _ other: Quantity, _ language: KeywordLanguage) -> Message? {
        between((one.dimension, one.flavour), (other.dimension, other.flavour), language)
    }

    static func between(
        _ one: (dimension: Dimension, flavour: Flavour), _ other: (dimension: Dimension, flavour: Flavour),
        _ language: KeywordLanguage
    ) -> Message? {
        if Set([one.dimension, other.dimension]) == [.days, .time] { return days }
        for (plain, measured) in [(one, other), (other, one)] where plain.dimension.isNone && plain.flavour != .percent
        {
            guard !measured.dimension.isNone,
                let measure = Measure.natural(measured.dimension, measured.flavour, isInHours: false)
            else { continue }
            let unit = Wording.amount(measure.size, measure, language)
            return Message(
                id: "bagi yang bersatuan dengan `\(unit)`, atau kalikan angka biasanya dengan `\(unit)`",
                en: "divide the one with a unit by `\(unit)`, or multiply the plain number by `\(unit)`")
        }
        return nil
    }

    private static let days = Message(
        id: """
            hari tidak menjadi jam dengan sendirinya; nyatakan panjang sehari, misalnya \
            `parameter menit_per_hari = 450 menit / 1 hari`, lalu kalikan harinya dengan itu
            """,
        en: """
            days do not become hours by themselves; state how long a day is, as \
            `parameter minutes_per_day = 450 minutes / 1 days`, and multiply the days by it
            """)
}
