/// Months counted from January of the year 0, and their first days. No number traps.
enum MonthCount {
    @inline(__always)
    static func month(of day: Int32) -> Int64 {
        let date = CalendarKernel.March(day)
        return Int64(date.year) &* 12 &+ Int64(date.month) &+ 2
    }

    /// The first day of a month, since 1 January 1970.
    @inline(__always)
    static func firstDay(of month: Int64) -> Int64 {
        // Of years that begin in March.
        let shifted = month &- 2
        let inYear = rest(shifted, 12)
        let year = (shifted &- inYear) / 12
        let yearOfEra = rest(year, 400)
        let dayOfYear = (153 &* inYear &+ 2) / 5
        let dayOfEra = yearOfEra &* 365 &+ yearOfEra / 4 &- yearOfEra / 100 &+ dayOfYear
        return (year &- yearOfEra) / 400 &* 146_097 &+ dayOfEra &- 719_468
    }

    /// What is left over, never negative.
    @inline(__always)
    static func rest(_ number: Int64, _ divisor: Int64) -> Int64 {
        let rest = number % divisor
        return rest < 0 ? rest &+ divisor : rest
    }
}
