/// A function of dates with several arguments: `sesudah_bulan(tanggal; 3)`.
public struct DateCall: Sendable, Equatable {
    public var function: DateFunction
    public var arguments: [Expression]
    /// The register of the days that are not worked, where the function asks for one.
    public var holidays: Name?

    public init(_ function: DateFunction, _ arguments: [Expression], holidays: Name?) {
        self.function = function
        self.arguments = arguments
        self.holidays = holidays
    }
}

public enum DateFunction: String, Sendable, CaseIterable {
    case afterMonths, workingDays, afterWorkingDays

    /// The word that it is written with.
    public var keyword: Keyword {
        switch self {
        case .afterMonths: .afterMonths
        case .workingDays: .workingDays
        case .afterWorkingDays: .afterWorkingDays
        }
    }

    /// How many values it is given, the register of holidays not counted.
    var argumentCount: Int {
        switch self {
        case .afterMonths: 2
        case .workingDays, .afterWorkingDays: 3
        }
    }

    /// Whether the register of holidays comes last.
    var asksForHolidays: Bool {
        switch self {
        case .afterMonths: false
        case .workingDays, .afterWorkingDays: true
        }
    }
}

extension CalendarPart {
    /// The words that it is written with.
    public var keyword: Keyword {
        switch self {
        case .year: .yearOf
        case .month: .monthOf
        case .day: .dayOf
        case .weekday: .weekdayOf
        case .startOfWeek: .startOfWeekOf
        case .startOfMonth: .startOfMonthOf
        case .startOfQuarter: .startOfQuarterOf
        case .startOfSemester: .startOfSemesterOf
        case .startOfYear: .startOfYearOf
        case .endOfWeek: .endOfWeekOf
        case .endOfMonth: .endOfMonthOf
        case .endOfQuarter: .endOfQuarterOf
        case .endOfSemester: .endOfSemesterOf
        case .endOfYear: .endOfYearOf
        }
    }
}
