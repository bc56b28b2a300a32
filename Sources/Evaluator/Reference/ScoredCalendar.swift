import RuleEngine

/// Which periods are scored, and at which places each grain has a value.
struct ScoredCalendar {
    /// nil: nothing is scored but what has no time.
    var days: ClosedRange<Int>?
    var validity: DayRange

    /// The scored periods of a unit; of days, all that could have a row.
    func periods(_ unit: PeriodUnit) -> [CalendarPeriod] {
        guard let days else { return [] }
        return CalendarPeriod.overlapping(days, unit).filter { validity.contains($0.first) }
    }

    /// Whether the period that begins on a day is scored.
    func isScored(_ first: Int, _ unit: PeriodUnit) -> Bool {
        guard let days else { return false }
        return CalendarPeriod(unit, containing: first).days.overlaps(days) && validity.contains(first)
    }

    /// Every place at which a grain has a value.
    func places(of grain: GrainID, _ plan: Plan, _ data: ReferenceData) -> [Place] {
        let definition = plan.grains[grain]
        switch definition.subject {
        case .everything:
            return places(of: grain, items: 0..<1, unit: definition.period) { _ in data.days(plan) }
        case .table(let table):
            switch plan.tables[table].kind {
            case .log:
                return data.tables[table].indices.map { item in
                    Place(grain: grain, item: item, day: data.tables[table][item].day)
                }
            case .register:
                return places(of: grain, items: data.tables[table].indices, unit: definition.period) { record in
                    data.days(plan, ofOwner: record, in: table)
                }
            }
        }
    }

    private func places(
        of grain: GrainID, items: Range<Int>, unit: PeriodUnit?, daysWithRows: (Int) -> Set<Int>
    ) -> [Place] {
        guard let unit else { return items.map { Place(grain: grain, item: $0, day: nil) } }
        let periods = periods(unit)
        return items.flatMap { item in
            let exists: Set<Int>? = unit == .day ? daysWithRows(item) : nil
            return periods.compactMap { period -> Place? in
                if let exists, !exists.contains(period.first) { return nil }
                return Place(grain: grain, item: item, day: period.first)
            }
        }
    }
}

extension ReferenceData {
    /// The days on which a record of a register has a row in one of the logs that it owns.
    func days(_ plan: Plan, ofOwner record: Int, in register: TableID) -> Set<Int> {
        var result: Set<Int> = []
        for (table, definition) in plan.tables.enumerated() {
            guard case .log(register, _, _) = definition.kind else { continue }
            for row in tables[table] where row.owner == record {
                if let day = row.day { result.insert(day) }
            }
        }
        return result
    }

    /// The days on which any log has a row.
    func days(_ plan: Plan) -> Set<Int> {
        var result: Set<Int> = []
        for (table, definition) in plan.tables.enumerated() {
            guard case .log = definition.kind else { continue }
            for row in tables[table] {
                if let day = row.day { result.insert(day) }
            }
        }
        return result
    }
}
