extension PeriodUnit {
    /// How many months it holds; nil for what months are not made into.
    var months: Int? {
        switch self {
        case .day, .week: nil
        case .month: 1
        case .quarter: 3
        case .semester: 6
        case .year: 12
        }
    }

    /// How many days it can hold.
    var length: ClosedRange<Int> {
        switch self {
        case .day: 1...1
        case .week: 7...7
        case .month: 28...31
        case .quarter: 90...92
        case .semester: 181...184
        case .year: 365...366
        }
    }

    /// The first and last day of the period that holds a day.
    func days(around day: Int) -> (first: Int, last: Int) {
        let first = firstDay(containing: day)
        return (first, nextStart(after: first) - 1)
    }
}

/// 1 (Monday) to 7.
func weekdayNumber(of day: Int) -> Int { ((day + 3) % 7 + 7) % 7 + 1 }

/// The first day of a month; months run on into other years.
func dayNumber(year: Int, monthFromJanuary month: Int) -> Int {
    let index = year * 12 + month
    let inYear = ((index % 12) + 12) % 12
    return dayNumber(year: (index - inYear) / 12, month: inYear + 1, day: 1)
}

/// The same day so many months later, or the last one of that month.
func dayNumber(_ day: Int, afterMonths months: Int) -> Int {
    let date = CivilDate(dayNumber: day)
    let first = dayNumber(year: date.year, monthFromJanuary: date.month - 1 + months)
    let next = dayNumber(year: date.year, monthFromJanuary: date.month + months)
    return min(first + date.day - 1, next - 1)
}

/// The so manieth day after a date that is among the first `week` days of its week, holidays left out of account.
func dayNumber(_ day: Int, afterWeekdays count: Int, week: Int) -> Int {
    let monday = day - (weekdayNumber(of: day) - 1)
    let position = min(weekdayNumber(of: day), week) + count - 1
    return monday + position / week * 7 + position % week
}

/// The most days of so many in a row that are among the first `week` days of their weeks.
func mostWeekdays(in days: Int, week: Int) -> Int { days / 7 * week + min(days % 7, week) }
