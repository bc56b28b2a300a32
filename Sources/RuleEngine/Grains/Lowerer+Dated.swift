import Findings
import PolicyDSL

/// The rows of dated registers: which is in force, and on how many days.
extension Lowerer {
    func isDated(_ subject: Grain.Subject) -> Bool {
        if case .table(let table) = subject { symbols.tables[table].dating != nil } else { false }
    }

    /// Whether a dated register has one row for a row or record of a grain, on the day at hand.
    func isInForce(_ dated: TableID, at grain: Grain) -> Bool {
        guard dated < symbols.tables.count, symbols.tables[dated].dating != nil else { return false }
        // That a grain has no day is told where the name is read.
        guard let owner = symbols.tables[dated].datedOwner else { return symbols.tables[dated].dating?.owner == nil }
        guard case .table(let table) = grain.subject else { return false }
        if table == owner { return true }
        if case .log(owner, _, _) = symbols.tables[table].kind { return true }
        return false
    }

    /// The row in force for the grain's own record, or for a log row's owner.
    mutating func inForce(_ dated: TableID, _ name: Name, _ context: Context) -> Value? {
        guard symbols.tables[dated].datedOwner != nil else {
            return inForce(dated, name, owner: nil, through: nil, context)
        }
        let owner: Node = isLog(context.grain.subject) ? .owner : .record
        let record = builder.add(owner, NodeType(.code), in: context.grainID)
        return inForce(dated, name, owner: record, through: nil, context)
    }

    mutating func inForce(
        _ dated: TableID, _ name: Name, owner: NodeID?, through: NodeID?, _ context: Context
    ) -> Value? {
        guard hasDate(context.grain) else { return fail(.datedWithoutDate(name)) }
        let day = dayOperand(.date, context)
        return wrap(
            .inForce(dated, owner: owner, day: day.node), .reference(dated), isOptional: true, through: through, context
        )
    }

    /// The days of the period on which the row at hand is in force: none where it begins later or ended before.
    mutating func daysInForce(_ name: Name, _ context: Context) -> Value? {
        guard case .table(let table) = context.grain.subject, let period = context.grain.period,
            let dating = symbols.tables[table].dating
        else { return nil }
        func day(_ field: FieldID) -> Operand? {
            guard case .date(let days)? = symbols.tables[table].fields[field].type else { return nil }
            let interval = Interval(days)
            let node = builder.add(.field(field), NodeType(.integer(interval)), in: context.grainID)
            return Operand(node: node, interval: context.facts.intervals[node] ?? interval)
        }
        let first = dayOperand(.date, context)
        let last = dayOperand(.lastDate, context)
        let most = period.dayCounts.upperBound
        guard let start = day(dating.start), let end = day(dating.end),
            let from = extremum(false, start, first, context), let through = extremum(true, end, last, context),
            let between = subtract(through, from, context),
            let days = add(between, integer(1, context), context),
            let bounded = extremum(true, days, integer(most, context), context),
            let result = extremum(false, bounded, integer(0, context), context)
        else { return fail(.overflow(at: name.range)) }
        builder.readings.markLeaf(result.node)
        let measure = Measure.days
        return Value(.quantity(Quantity(measure.dimension, measure.flavour, numerator: result, factor: measure.size)))
    }
}

extension Lowerer {
    /// Gathers what the rows of a dated register say, whenever they hold: seldom what is meant.
    mutating func watchRowsOfAllTimes(
        _ aggregate: AggregateExpression, _ source: Grain, _ path: [Name], _ context: Context
    ) {
        guard let first = aggregate.path.first, aggregate.filter == nil, !context.isQuiet,
            case .table(let table) = source.subject, isDated(source.subject),
            symbols.tableNames[first.text] == table
        else { return }
        if let name = path.first, symbols.tables[table].fieldNames[name.text] == nil { return }
        report(.rowsOfAllTimes(first, isDated: source.period != nil, language))
    }
}

extension PeriodUnit {
    /// How many days a period has.
    var dayCounts: ClosedRange<Int128> {
        switch self {
        case .day: 1...1
        case .week: 7...7
        case .month: 28...31
        case .quarter: 90...92
        case .semester: 181...184
        case .year: 365...366
        }
    }
}
