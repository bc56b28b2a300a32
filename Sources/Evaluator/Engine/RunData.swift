import RuleEngine

/// All that the steps of a run share: registers, what was stored and gathered so far, the periods. It changes between steps only.
final class RunData: @unchecked Sendable {
    let plan: Plan
    let dataset: Dataset
    let schedule: Schedule
    let options: RunOptions
    /// By register; 0 for logs.
    let recordCounts: [Int]
    var stored: [ValueID: PagedColumn] = [:]
    var gathered: [GatheringID: PagedColumn] = [:]
    /// Numbers of records, for all registers.
    let recordNumbers: Memory
    /// By dated register.
    let rowsInForce: [TableID: RowsInForce]
    var scored: ClosedRange<Int>?
    /// By register of days not worked.
    let workingCalendars: [TableID: WorkingCalendar]
    private var periodsOfUnit: [PeriodUnit: Periods] = [:]
    private var pagesByDay: [PeriodUnit: (firstDay: Int32, pages: [Int32])] = [:]

    init(plan: Plan, dataset: Dataset, schedule: Schedule, options: RunOptions) {
        self.plan = plan
        self.dataset = dataset
        self.schedule = schedule
        self.options = options
        recordCounts = dataset.registers.map { $0?.count ?? 0 }
        rowsInForce = RowsInForce.all(plan, dataset)
        workingCalendars = Dictionary(
            uniqueKeysWithValues: plan.holidayTables.map { ($0, WorkingCalendar(holidays: dataset.days(of: $0, plan))) }
        )
        let most = recordCounts.max() ?? 0
        recordNumbers = Memory(bytes: 4 * most)
        Lanes(recordNumbers, width: .word).numberFromZero(most)
    }

    var workers: Int { max(1, options.threads) }

    /// Lanes of one page of a grain.
    func size(of domain: Domain) -> Int {
        switch domain {
        case .rows: 0
        case .records(let table, _): recordCounts[table]
        case .whole: 1
        }
    }

    // MARK: Periods

    func periods(_ unit: PeriodUnit?) -> Periods {
        guard let unit else { return .timeless }
        return periodsOfUnit[unit] ?? Periods(unit, days: nil, existing: [], scored: nil, validity: plan.validity)
    }

    /// Pages by day of a unit.
    func window(_ unit: PeriodUnit) -> (firstDay: Int32, pages: [Int32]) { pagesByDay[unit] ?? (0, []) }

    /// Settles the periods, once all logs were read.
    ///
    /// - Parameters:
    ///   - days: from the first to the last day with a row in force.
    ///   - existing: the days that anything was gathered for.
    func settlePeriods(days: ClosedRange<Int>?, existing: Set<Int>) {
        if let asked = options.scored {
            let last = (asked.until ?? asked.from + 1) - 1
            scored = asked.from <= last ? asked.from...last : nil
        } else {
            scored = days
        }
        var all = days
        if let scored {
            all = all.map { min($0.lowerBound, scored.lowerBound)...max($0.upperBound, scored.upperBound) } ?? scored
        }
        for unit in PeriodUnit.allCases {
            let periods = Periods(
                unit, days: all, existing: Array(existing), scored: scored, validity: plan.validity)
            periodsOfUnit[unit] = periods
            pagesByDay[unit] = periods.pagesByDay()
        }
    }

    // MARK: Registers

    /// The texts behind the codes of a type; nil where values are no codes.
    func texts(of type: ValueType, _ pool: ByteStrings) -> ByteStrings? {
        switch type {
        case .text: pool
        case .reference(let table): dataset.registers[table]?.keys
        case .boolean, .number, .choice, .date, .timeOfDay: nil
        }
    }

    /// A field of a register.
    func field(_ table: TableID, _ field: FieldID) -> (lanes: Lanes, presence: Lanes?, count: Int)? {
        guard let register = dataset.registers[table] else { return nil }
        // The arrays live as long as the data set, which this object holds and nobody changes.
        let column = register.fields[field]
        return unsafe (column.lanes, column.presenceLanes, register.count)
    }
}

extension ColumnData {
    /// The column's memory; the column must outlive every use.
    @unsafe var lanes: Lanes {
        switch width {
        case .uint8: unsafe uint8.withUnsafeBufferPointer { unsafe Lanes($0) }
        case .int32: unsafe int32.withUnsafeBufferPointer { unsafe Lanes($0) }
        case .int64: unsafe int64.withUnsafeBufferPointer { unsafe Lanes($0) }
        }
    }

    @unsafe var presenceLanes: Lanes? {
        present.isEmpty ? nil : unsafe present.withUnsafeBufferPointer { unsafe Lanes($0) }
    }
}

extension Dataset {
    /// The days that a register keyed by a date holds.
    func days(of table: TableID, _ plan: Plan) -> [Int32] {
        guard let key = plan.holidayKey(table), let register = registers[table] else { return [] }
        return Array(register.fields[key].int32.prefix(register.count))
    }
}

extension Lanes {
    /// 0, 1, 2 …
    func numberFromZero(_ count: Int) {
        var out = unsafe buffer(of: count, as: Int32.self).mutableSpan
        for i in 0..<count { out[i] = Int32(truncatingIfNeeded: i) }
    }

    /// The same from a later element on.
    func dropFirst(_ count: Int) -> Lanes { unsafe Lanes(base + count * width.bytes, width) }
}
