/// What is read of a date: a figure (`weekday` is 1, Monday, to 7), or the first or last day of the period it lies in.
public enum Calendar: String, Sendable, CaseIterable {
    case year, month, day, weekday
    case startOfWeek, startOfMonth, startOfQuarter, startOfSemester, startOfYear
    case endOfWeek, endOfMonth, endOfQuarter, endOfSemester, endOfYear
}

extension Calendar {
    /// Whose first or last day it is; nil for a figure.
    public var boundary: (unit: PeriodUnit, isStart: Bool)? {
        switch self {
        case .year, .month, .day, .weekday: nil
        case .startOfWeek: (.week, true)
        case .startOfMonth: (.month, true)
        case .startOfQuarter: (.quarter, true)
        case .startOfSemester: (.semester, true)
        case .startOfYear: (.year, true)
        case .endOfWeek: (.week, false)
        case .endOfMonth: (.month, false)
        case .endOfQuarter: (.quarter, false)
        case .endOfSemester: (.semester, false)
        case .endOfYear: (.year, false)
        }
    }
}

/// A function of dates. Days not worked are the weekdays beyond the first so many of the week, and the records of a register
/// whose key is a date.
public enum Reckoning: Sendable, Hashable {
    /// Of a date and a count of months: the same day so many months later, or the last one of that month where it has no such day.
    case afterMonths
    /// Of two dates and the working weekdays from Monday (1 to 7): the working days from one to the other, both counted; 0 where
    /// the second is before the first.
    case workingDays(holidays: TableID)
    /// Of a date, a count (1 or more) and the working weekdays from Monday (1 to 7): the so manieth working day after the date.
    case afterWorkingDays(holidays: TableID)

    public var operandCount: Int {
        switch self {
        case .afterMonths: 2
        case .workingDays, .afterWorkingDays: 3
        }
    }

    /// The register of the days not worked.
    public var holidays: TableID? {
        switch self {
        case .afterMonths: nil
        case .workingDays(let table), .afterWorkingDays(let table): table
        }
    }

    /// Whether it gives a date.
    public var isDate: Bool {
        switch self {
        case .afterMonths, .afterWorkingDays: true
        case .workingDays: false
        }
    }
}
