import RuleEngine

/// Months that are scored, of which a log that otherwise has rows has none: mostly they were not exported.
enum LogGaps {
    /// - Parameters:
    ///   - delivered: as in `RunOptions`.
    ///   - days: those with a row of a log in force.
    static func findings(
        _ plan: Plan, scored: ClosedRange<Int>?, delivered: DayRange?, days: (TableID) -> Set<Int>
    ) -> [DataFinding] {
        let months = ScoredCalendar(days: scored, validity: plan.validity).periods(.month)
            .filter { delivered?.contains($0.first) ?? true }
        return plan.tables.enumerated().flatMap { id, table -> [DataFinding] in
            guard case .log = table.kind else { return [] }
            let kept = Set(days(id).map { CalendarPeriod(.month, containing: $0) })
            let missing = months.filter { !kept.contains($0) }
            // A log that is kept now and then has such months by nature. Fewer than four months never suffice.
            guard missing.count * 4 <= months.count else { return [] }
            return runs(missing).map { .monthsMissing(log: table.name, $0.first, $0.last) }
        }
    }

    /// Consecutive months as one.
    private static func runs(_ months: [CalendarPeriod]) -> [(first: CalendarPeriod, last: CalendarPeriod)] {
        var result: [(first: CalendarPeriod, last: CalendarPeriod)] = []
        for month in months {
            if let run = result.last, run.last.next == month {
                result[result.count - 1].last = month
            } else {
                result.append((month, month))
            }
        }
        return result
    }
}
