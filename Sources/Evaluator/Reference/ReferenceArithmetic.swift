package import RuleEngine

/// The integer quotient, rounded; the divisor is positive.
package func roundedQuotient(_ dividend: Int128, by divisor: Int128, _ rounding: Rounding) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    if remainder == 0 { return quotient }
    let awayFromZero = dividend < 0 ? quotient - 1 : quotient + 1
    // Twice the remainder against the divisor, so written that it cannot overflow.
    let size = Int128(remainder.magnitude)
    let rest = divisor - size
    switch rounding {
    case .towardZero: return quotient
    case .down: return dividend < 0 ? awayFromZero : quotient
    case .up: return dividend < 0 ? quotient : awayFromZero
    case .nearest: return size >= rest ? awayFromZero : quotient
    case .halfEven:
        if size == rest { return quotient % 2 == 0 ? quotient : awayFromZero }
        return size > rest ? awayFromZero : quotient
    }
}

extension Comparison {
    func holds<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}

/// A part of the date of a day.
func calendarPart(_ part: Calendar, ofDay day: Int) -> Int {
    if let (unit, isStart) = part.boundary {
        let period = CalendarPeriod(unit, containing: day)
        return isStart ? period.first : period.last
    }
    let date = CivilDate(dayNumber: day)
    switch part {
    case .year: return date.year
    case .month: return date.month
    case .day: return date.day
    case .weekday: return weekday(ofDay: day)
    case .startOfWeek, .startOfMonth, .startOfQuarter, .startOfSemester, .startOfYear, .endOfWeek, .endOfMonth,
        .endOfQuarter, .endOfSemester, .endOfYear:
        return day
    }
}
