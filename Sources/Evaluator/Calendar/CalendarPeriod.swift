public import RuleEngine

/// One day, week, month … of the calendar.
public struct CalendarPeriod: Sendable, Hashable {
    public let unit: PeriodUnit
    /// Its first day.
    public let first: Int

    /// The period that holds a day.
    public init(_ unit: PeriodUnit, containing day: Int) {
        self.unit = unit
        switch unit {
        case .day:
            first = day
        case .week:
            first = day - (weekday(ofDay: day) - 1)
        case .month, .quarter, .semester, .year:
            let date = CivilDate(dayNumber: day)
            let length = Self.months(in: unit)
            let month = (date.month - 1) / length * length + 1
            first = CivilDate(year: date.year, month: month, day: 1).dayNumber
        }
    }

    /// Its last day.
    public var last: Int { next.first - 1 }

    public var days: ClosedRange<Int> { first...last }

    public var next: CalendarPeriod {
        switch unit {
        case .day: CalendarPeriod(.day, containing: first + 1)
        case .week: CalendarPeriod(.week, containing: first + 7)
        // 32, 93, 184 and 366 days after the first day of a period lies the one after it, never the second after it.
        case .month: CalendarPeriod(.month, containing: first + 31)
        case .quarter: CalendarPeriod(.quarter, containing: first + 92)
        case .semester: CalendarPeriod(.semester, containing: first + 184)
        case .year: CalendarPeriod(.year, containing: first + 366)
        }
    }

    public var previous: CalendarPeriod { CalendarPeriod(unit, containing: first - 1) }

    /// As printed in outputs: `2025-01-31`, `2025-W05`, `2025-01`, `2025-Q1`, `2025-S1`, `2025`.
    public var label: String {
        var writer = CSVWriter()
        writer.period(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The ISO year and number of a week: the year that its Thursday lies in.
    public var isoWeek: (year: Int, week: Int) {
        let monday = CalendarPeriod(.week, containing: first).first
        let thursday = CivilDate(dayNumber: monday + 3)
        let newYear = CivilDate(year: thursday.year, month: 1, day: 1).dayNumber
        return (thursday.year, (monday + 3 - newYear) / 7 + 1)
    }

    /// All periods of a unit that share a day with a range of days.
    public static func overlapping(_ days: ClosedRange<Int>, _ unit: PeriodUnit) -> [CalendarPeriod] {
        var result: [CalendarPeriod] = []
        var period = CalendarPeriod(unit, containing: days.lowerBound)
        while period.first <= days.upperBound {
            result.append(period)
            period = period.next
        }
        return result
    }

    private static func months(in unit: PeriodUnit) -> Int {
        switch unit {
        case .day, .week, .month: 1
        case .quarter: 3
        case .semester: 6
        case .year: 12
        }
    }
}

extension PeriodUnit {
    /// Whether each period of this unit lies in one of another, or is one: day in week and month; month in quarter,
    /// semester and year; weeks in nothing longer.
    public func lies(in other: PeriodUnit) -> Bool {
        if self == other { return true }
        switch (self, other) {
        case (.day, _): return true
        case (.month, .quarter), (.month, .semester), (.month, .year): return true
        case (.quarter, .semester), (.quarter, .year), (.semester, .year): return true
        case (.week, _), (.month, _), (.quarter, _), (.semester, _), (.year, _): return false
        }
    }
}
