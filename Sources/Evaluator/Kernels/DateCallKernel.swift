import RuleEngine

/// Functions of dates. What stands in lanes that nobody reads may be anything: nothing traps, and every loop ends.
enum DateCallKernel {
    @inline(never)
    static func months(_ count: Int, _ days: Argument, _ months: Argument, into result: Lanes) {
        Shape.map(count, days, months, into: result) { (day: Int32, months: Int32) -> Int32 in
            let month = MonthCount.month(of: day)
            let target = month &+ Int64(months)
            let past = Int64(day) &- MonthCount.firstDay(of: month)
            let next = MonthCount.firstDay(of: target &+ 1)
            return Int32(truncatingIfNeeded: min(MonthCount.firstDay(of: target) &+ past, next &- 1))
        }
    }

    @inline(never)
    static func workingDays(
        _ count: Int, _ first: Argument, _ last: Argument, _ week: Argument, _ calendar: WorkingCalendar,
        into result: Lanes
    ) {
        each(count, first, last, week, into: result) { first, last, week in
            guard first <= last else { return 0 }
            return calendar.worked(through: last, week: week) &- calendar.worked(through: first &- 1, week: week)
        }
    }

    @inline(never)
    static func afterWorkingDays(
        _ count: Int, _ days: Argument, _ counts: Argument, _ week: Argument, _ calendar: WorkingCalendar,
        into result: Lanes
    ) {
        each(count, days, counts, week, into: result) { day, count, week in
            calendar.day(after: day, count: count, week: week)
        }
    }

    @inline(__always)
    private static func each(
        _ count: Int, _ a: Argument, _ b: Argument, _ c: Argument, into result: Lanes,
        _ f: (Int64, Int64, Int64) -> Int64
    ) {
        var out = unsafe result.buffer(of: count, as: Int32.self).mutableSpan
        for i in 0..<count {
            let week = min(max(c.word(i, of: count), 1), 7)
            out[i] = Int32(truncatingIfNeeded: f(a.word(i, of: count), b.word(i, of: count), week))
        }
    }
}

extension Argument {
    /// One element of words.
    @inline(__always)
    fileprivate func word(_ index: Int, of count: Int) -> Int64 {
        switch self {
        case .scalar(let value): Int64(truncatingIfNeeded: value)
        case .lanes(let lanes):
            unsafe Int64(UnsafeBufferPointer(lanes.buffer(of: count, as: Int32.self)).span[index])
        }
    }
}

/// The working days of all time, for weeks of 1 to 7 of them.
struct WorkingCalendar: Sendable {
    /// By working days of the week: the holidays that fall on them, in order.
    private let holidays: [[Int64]]

    init(holidays: [Int32]) {
        let sorted = holidays.sorted()
        self.holidays = (0...7).map { week in
            sorted.filter { CalendarKernel.sinceMonday($0) < Int32(week) }.map { Int64($0) }
        }
    }

    /// Working days up to and with a day, from a Monday long ago; only differences mean something.
    func worked(through day: Int64, week: Int64) -> Int64 {
        weekdays(through: day, week) &- holidays(through: day, week)
    }

    /// - Parameter count: at least 1.
    func day(after day: Int64, count: Int64, week: Int64) -> Int64 {
        let wanted = weekdays(through: day, week) &- holidays(through: day, week) &+ count
        var passed = holidays(through: day, week)
        while true {
            let found = weekday(wanted &+ passed, week)
            let through = holidays(through: found, week)
            // Each holiday on the way puts it off by one weekday more.
            if through <= passed { return found }
            passed = through
        }
    }

    /// Days among the first `week` of their weeks, from a Monday long ago.
    private func weekdays(through day: Int64, _ week: Int64) -> Int64 {
        let sinceMonday = day &+ 3
        let rest = MonthCount.rest(sinceMonday, 7)
        return (sinceMonday &- rest) / 7 &* week &+ min(rest &+ 1, week)
    }

    /// The day up to which there are so many of them.
    private func weekday(_ number: Int64, _ week: Int64) -> Int64 {
        let rest = MonthCount.rest(number &- 1, week)
        return (number &- 1 &- rest) / week &* 7 &+ rest &- 3
    }

    private func holidays(through day: Int64, _ week: Int64) -> Int64 {
        let list = holidays[Int(week)]
        let days = list.span
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return Int64(low)
    }
}
