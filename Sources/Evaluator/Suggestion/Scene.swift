import RuleEngine

/// A value that an example can state: a field of a record or row, or a rule's value, assumed.
struct SceneInput: Hashable {
    enum Kind: Hashable {
        case field(FieldID)
        case column(ColumnID)
    }

    var table: TableID
    var kind: Kind
}

/// One case of an example: one row of each table that matters, in one period.
struct Scene: Hashable {
    /// The first day of the example.
    var start: Int
    var values: [SceneInput: PlainValue]
}

extension PlainValue {
    var integer: Int128? {
        switch self {
        case .integer(let integer): integer
        case .absent, .boolean, .text: nil
        }
    }
}

/// What examples of one rule or table are made of.
struct SceneStage {
    let plan: Plan
    let columns: [ColumnID]
    let grain: GrainID
    private(set) var inputs: [SceneInput] = []
    /// Tables of which an example needs a row, in the plan's order.
    private(set) var tables: [TableID] = []
    /// Tables that values are gathered from: each case has rows of its own.
    private(set) var sources: Set<TableID> = []
    /// Whether values over everything are read, in which cases would meet.
    private(set) var isShared = false
    private(set) var hasAggregate = false
    /// Whether values without a bound are varied, too: figures that are not round, which rounding shows in.
    var isThorough = false
    /// Whether parts of dates matter.
    private(set) var hasCalendar = false
    /// Comparisons of the declaration and of what it gathers.
    private(set) var tests: [(node: NodeID, grain: GrainID)] = []
    /// The days from which examples are worth trying.
    private(set) var starts: [Int] = []
    private var visited: Set<NodeID> = []

    init(_ plan: Plan, _ columns: [ColumnID]) {
        self.plan = plan
        self.columns = columns
        grain = plan.columns[columns[0]].grain
        starts = [Self.firstStart(plan, unit)]
        if case .table(let table) = plan.grains[grain].subject {
            tables.append(table)
            visit(dated: table)
        } else {
            isShared = true
        }
        for column in columns { visit(plan.columns[column].node, grain) }
        addReferrers()
        tables = Array(Set(tables)).sorted()
        let ordered = inputs.sorted { order($0) < order($1) }
        inputs = ordered
    }

    /// The period that an example spans.
    var unit: PeriodUnit {
        switch plan.grains[grain].period {
        case .day, .week, nil: .month
        case .month: .month
        case .quarter: .quarter
        case .semester: .semester
        case .year: .year
        }
    }

    var subject: TableID? {
        if case .table(let table) = plan.grains[grain].subject { table } else { nil }
    }

    func isLog(_ table: TableID) -> Bool {
        if case .log = plan.tables[table].kind { true } else { false }
    }

    func type(of input: SceneInput) -> ValueType {
        switch input.kind {
        case .field(let field): plan.tables[input.table].fields[field].type
        case .column(let column): plan.columns[column].type
        }
    }

    func isOptional(_ input: SceneInput) -> Bool {
        switch input.kind {
        case .field(let field): plan.tables[input.table].fields[field].isOptional
        case .column(let column): plan.columns[column].isOptional
        }
    }

    private func order(_ input: SceneInput) -> Int {
        switch input.kind {
        case .field(let field): input.table * 10_000 + field
        case .column(let column): input.table * 10_000 + 5000 + column
        }
    }

    private static func firstStart(_ plan: Plan, _ unit: PeriodUnit) -> Int {
        start(plan.validity.from, unit)
    }

    private static func start(_ day: Int, _ unit: PeriodUnit) -> Int {
        let period = CalendarPeriod(unit, containing: day)
        return period.first < day ? period.next.first : period.first
    }

    // MARK: What matters

    private mutating func add(_ input: SceneInput) {
        if !inputs.contains(input) { inputs.append(input) }
        tables.append(input.table)
    }

    private mutating func visit(_ node: NodeID, _ grain: GrainID) {
        guard visited.insert(node).inserted else { return }
        switch plan.nodes[node] {
        case .compare, .minimum, .maximum: tests.append((node, grain))
        case .field(let field):
            if case .table(let table) = plan.grains[grain].subject {
                add(SceneInput(table: table, kind: .field(field)))
                tests.append((node, grain))
            }
        case .date:
            if case .table(let table) = plan.grains[grain].subject, case .log(_, _, let date) = plan.tables[table].kind
            {
                add(SceneInput(table: table, kind: .field(date)))
            }
        case .calendar: hasCalendar = true
        case .inForce(let table, _, _): visit(dated: table)
        case .dateCall(let reckoning, _):
            hasCalendar = true
            if let table = reckoning.holidays { tables.append(table) }
        // The records of other examples would be peers too.
        case .peers: isShared = true
        case .lookupField(let table, let field, _): add(SceneInput(table: table, kind: .field(field)))
        case .column(let column), .lookupColumn(let column, _), .previous(let column, _): visit(column: column)
        case .aggregate(let id):
            hasAggregate = true
            let aggregate = plan.aggregates[id]
            if case .table(let table) = plan.grains[aggregate.source].subject {
                tables.append(table)
                sources.insert(table)
                // A record's days are those on which it has rows.
                if plan.grains[aggregate.source].period == .day { addLogs(of: table) }
            }
            if case .everything = plan.grains[aggregate.target].subject { isShared = true }
            for part in [aggregate.value, aggregate.filter] {
                if let part { visit(part, aggregate.source) }
            }
        case .cases(let arms, _, _):
            for arm in arms {
                guard case .version(let days) = arm.label else { continue }
                let start = Self.start(days.from, unit)
                if plan.validity.contains(start), !starts.contains(start) { starts.append(start) }
            }
        default: break
        }
        for operand in plan.ownOperands(of: node) { visit(operand, grain) }
    }

    /// A case has a row of its own, of an owner of its own.
    private mutating func visit(dated table: TableID) {
        guard let dating = plan.tables[table].dating else { return }
        add(SceneInput(table: table, kind: .field(dating.start)))
        if let finish = dating.finish { add(SceneInput(table: table, kind: .field(finish))) }
        if let owner = plan.tables[table].datedOwner {
            tables.append(owner)
            sources.insert(owner)
        }
    }

    private mutating func visit(column: ColumnID) {
        if isAssumable(column), case .table(let table) = plan.grains[plan.columns[column].grain].subject {
            add(SceneInput(table: table, kind: .column(column)))
        } else {
            if case .everything = plan.grains[plan.columns[column].grain].subject { isShared = true }
            if plan.grains[plan.columns[column].grain].period == .day,
                case .table(let table) = plan.grains[plan.columns[column].grain].subject
            {
                addLogs(of: table)
            }
            visit(plan.columns[column].node, plan.columns[column].grain)
        }
    }

    private mutating func addLogs(of register: TableID) {
        for (table, definition) in plan.tables.enumerated() {
            if case .log(register, _, _) = definition.kind {
                tables.append(table)
                sources.insert(table)
            }
        }
    }

    /// A record of an open register is there where something refers to it.
    private mutating func addReferrers() {
        for register in Set(tables) {
            guard case .register(_, isOpen: true) = plan.tables[register].kind else { continue }
            let referrers = plan.tables.indices.filter { refers($0, to: register) }
            guard !referrers.contains(where: tables.contains), let first = referrers.first else { continue }
            tables.append(first)
            sources.insert(first)
        }
    }

    private func refers(_ table: TableID, to register: TableID) -> Bool {
        guard plan.tables[table].inlineRows == nil else { return false }
        if case .log(register, _, _) = plan.tables[table].kind { return true }
        return plan.tables[table].fields.contains { $0.type == .reference(register) }
    }

    /// Whether an example may say what a column comes to.
    func isAssumable(_ column: ColumnID) -> Bool {
        if plan.isRunning(column) { return false }
        let grain = plan.grains[plan.columns[column].grain]
        guard case .table(let table) = grain.subject, !isLog(table), plan.tables[table].dating == nil else {
            return false
        }
        return grain.period != .day && grain.period != .week
    }
}
