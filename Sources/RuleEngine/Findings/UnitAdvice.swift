import Findings
import PolicyDSL

/// How two units are brought together.
enum UnitAdvice {
    /// A figure that most likely only has the wrong unit, as it was meant: hours of leave, a count in days. nil otherwise.
    ///
    /// - Parameter typed: the value that is written as a figure; `other`: what it stands beside.
    static func figure(
        _ typed: Quantity, beside other: (dimension: Dimension, flavour: Flavour), _ language: KeywordLanguage
    ) -> String? {
        guard !typed.dimension.isNone, other.flavour == .plain,
            (typed.dimension == .time && other.dimension == .days) || other.dimension.isNone,
            let own = Measure.natural(typed.dimension, typed.flavour, isInHours: typed.isInHours),
            let count = typed.constant?.divided(by: own.size),
            let measure = Measure.natural(other.dimension, other.flavour, isInHours: false),
            let amount = count.times(measure.size)
        else { return nil }
        return Wording.amount(amount, measure, language)
    }

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

    /// How a value comes to be of the declared type, where one of them is a plain number.
    static func ofDeclared(_ value: Quantity, _ measure: Measure, _ language: KeywordLanguage) -> Message? {
        let measured =
            value.dimension.isNone ? measure : Measure.natural(value.dimension, value.flavour, isInHours: false)
        guard value.dimension.isNone != measure.dimension.isNone, value.flavour != .percent,
            measure.flavour != .percent, let measured
        else {
            return between((value.dimension, value.flavour), (measure.dimension, measure.flavour), language)
        }
        let one = Wording.amount(measured.size, measured, language)
        let unit = Wording.unit(measured, language)
        return value.dimension.isNone
            ? Message(
                id: "kalikan hitungan itu dengan `\(one)`, atau hapus satuan `\(unit)` dari jenisnya",
                en: "multiply the count by `\(one)`, or leave the unit `\(unit)` out of its type")
            : Message(
                id: "bagi rumusnya dengan `\(one)`, atau nyatakan jenisnya `\(unit)`",
                en: "divide the expression by `\(one)`, or declare it as `\(unit)`")
    }

    static let days = Message(
        id: """
            hari tidak menjadi jam dengan sendirinya; nyatakan panjang sehari, misalnya \
            `parameter menit_per_hari = 450 menit / 1 hari`, lalu kalikan harinya dengan itu
            """,
        en: """
            days do not become hours by themselves; state how long a day is, as \
            `parameter minutes_per_day = 450 minutes / 1 days`, and multiply the days by it
            """)
}
