import RuleEngine

/// The periods of one length that a run reckons with, oldest first; a page of a column is one of them.
struct Periods: Sendable {
    let unit: PeriodUnit?
    let firstDays: [Int]
    let lastDays: [Int]
    /// Parallel: those scored. Others are reckoned only because something looks there.
    let isScored: [Bool]

    var count: Int { firstDays.count }

    /// No time: one page.
    static let timeless = Periods(unit: nil, firstDays: [0], lastDays: [0], isScored: [true])

    private init(unit: PeriodUnit?, firstDays: [Int], lastDays: [Int], isScored: [Bool]) {
        self.unit = unit
        self.firstDays = firstDays
        self.lastDays = lastDays
        self.isScored = isScored
    }

    /// - Parameters:
    ///   - days: from the first to the last day that anything lies on.
    ///   - firsts: for days, those with rows.
    init(
        _ unit: PeriodUnit, days: ClosedRange<Int>?, existing firsts: [Int], scored: ClosedRange<Int>?,
        validity: DayRange
    ) {
        var periods: [CalendarPeriod] = []
        if unit == .day {
            periods = firsts.sorted().map { CalendarPeriod(.day, containing: $0) }
        } else if let days {
            periods = CalendarPeriod.overlapping(days, unit)
        }
        self.init(
            unit: unit, firstDays: periods.map(\.first), lastDays: periods.map(\.last),
            isScored: periods.map { period in
                guard let scored else { return false }
                return scored.overlaps(period.days) && validity.contains(period.first)
            })
    }

    /// The page of the period that holds a day.
    func page(of day: Int) -> Int? {
        if unit == nil { return 0 }
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if lastDays[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low < count && firstDays[low] <= day ? low : nil
    }

    /// Pages by day, for the days from the first of these periods on: −1 where there is none.
    func pagesByDay() -> (firstDay: Int32, pages: [Int32]) {
        guard let first = firstDays.first, let last = lastDays.last, unit != nil else { return (0, []) }
        var pages = [Int32](repeating: -1, count: last - first + 1)
        for page in firstDays.indices {
            for day in firstDays[page]...lastDays[page] { pages[day - first] = Int32(page) }
        }
        return (Int32(first), pages)
    }
}
