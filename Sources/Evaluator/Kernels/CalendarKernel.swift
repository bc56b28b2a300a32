import RuleEngine

/// Parts of dates.
enum CalendarKernel {
    static func run(_ part: Calendar, _ count: Int, _ days: Argument, into result: Lanes) {
        switch part {
        case .year: year(count, days, into: result)
        case .month: month(count, days, into: result)
        case .day: day(count, days, into: result)
        case .weekday: weekday(count, days, into: result)
        case .startOfWeek: week(count, days, last: 0, into: result)
        case .endOfWeek: week(count, days, last: 6, into: result)
        case .startOfMonth: start(count, days, months: 1, into: result)
        case .startOfQuarter: start(count, days, months: 3, into: result)
        case .startOfSemester: start(count, days, months: 6, into: result)
        case .startOfYear: start(count, days, months: 12, into: result)
        case .endOfMonth: end(count, days, months: 1, into: result)
        case .endOfQuarter: end(count, days, months: 3, into: result)
        case .endOfSemester: end(count, days, months: 6, into: result)
        case .endOfYear: end(count, days, months: 12, into: result)
        }
    }

    @inline(never)
    private static func year(_ count: Int, _ days: Argument, into result: Lanes) {
        Shape.map(count, days, into: result) { (day: Int32) -> Int32 in
            let date = March(day)
            return date.year &+ (date.month >= 10 ? 1 : 0)
        }
    }

    @inline(never)
    private static func month(_ count: Int, _ days: Argument, into result: Lanes) {
        Shape.map(count, days, into: result) { (day: Int32) -> Int32 in
            let month = March(day).month
            return month < 10 ? month &+ 3 : month &- 9
        }
    }

    @inline(never)
    private static func day(_ count: Int, _ days: Argument, into result: Lanes) {
        Shape.map(count, days, into: result) { (day: Int32) -> Int32 in March(day).day }
    }

    @inline(never)
    private static func weekday(_ count: Int, _ days: Argument, into result: Lanes) {
        Shape.map(count, days, into: result) { (day: Int32) -> Int32 in sinceMonday(day) &+ 1 }
    }

    @inline(never)
    private static func week(_ count: Int, _ days: Argument, last: Int32, into result: Lanes) {
        Shape.map(count, days, into: result) { (day: Int32) -> Int32 in day &- sinceMonday(day) &+ last }
    }

    @inline(never)
    private static func start(_ count: Int, _ days: Argument, months: Int64, into result: Lanes) {
        Shape.map(count, days, into: result) { (day: Int32) -> Int32 in
            let month = MonthCount.month(of: day)
            return Int32(truncatingIfNeeded: MonthCount.firstDay(of: month &- MonthCount.rest(month, months)))
        }
    }

    @inline(never)
    private static func end(_ count: Int, _ days: Argument, months: Int64, into result: Lanes) {
        Shape.map(count, days, into: result) { (day: Int32) -> Int32 in
            let month = MonthCount.month(of: day)
            let next = month &- MonthCount.rest(month, months) &+ months
            return Int32(truncatingIfNeeded: MonthCount.firstDay(of: next) &- 1)
        }
    }

    /// 0 (Monday) to 6.
    @inline(__always)
    static func sinceMonday(_ day: Int32) -> Int32 {
        let rest = (day &+ 3) % 7
        return rest < 0 ? rest &+ 7 : rest
    }

    /// A date in years that begin in March, so that the leap day comes last. No day number traps.
    struct March {
        var year: Int32
        /// 0 (March) to 11.
        var month: Int32
        var day: Int32

        @inline(__always)
        init(_ number: Int32) {
            let shifted = Int64(number) &+ 719_468
            let era = (shifted >= 0 ? shifted : shifted &- 146_096) / 146_097
            let dayOfEra = shifted &- era &* 146_097
            let yearOfEra = (dayOfEra &- dayOfEra / 1460 &+ dayOfEra / 36524 &- dayOfEra / 146_096) / 365
            let dayOfYear = dayOfEra &- (365 &* yearOfEra &+ yearOfEra / 4 &- yearOfEra / 100)
            let month = (5 &* dayOfYear &+ 2) / 153
            year = Int32(truncatingIfNeeded: yearOfEra &+ era &* 400)
            self.month = Int32(truncatingIfNeeded: month)
            day = Int32(truncatingIfNeeded: dayOfYear &- (153 &* month &+ 2) / 5 &+ 1)
        }
    }
}
