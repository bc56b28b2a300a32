/// A field of a register or log.
struct FieldKey: Hashable, Comparable, Sendable {
    var table: TableID
    var field: FieldID

    static func < (left: FieldKey, right: FieldKey) -> Bool {
        (left.table, left.field) < (right.table, right.field)
    }
}

/// Data as simple as can be: one record in each register, equal rows in each log. Whatever comes out of it can come out of data
/// that a door accepts, so a sample taken from it is one that can occur.
struct World: Sendable {
    /// Of the rows, and within the periods.
    var day: Int
    /// In each log, in every month.
    var rows: Int128
    /// As the declared type counts.
    var fields: [FieldKey: Int128] = [:]
    /// Values that are taken as given, whatever they are reckoned from.
    var given: [NodeID: Int128] = [:]
}

/// Reckons nodes of a plan in worlds. nil: not there, or beyond what a world can say.
struct WorldReading {
    private let builder: PlanBuilder
    private let columns: [NodeID]
    private let symbols: Symbols
    var world: World {
        didSet { trial += 1 }
    }
    private var known: [Int128?]
    /// The trial in which a value was reckoned.
    private var reckonedIn: [Int]
    private var trial = 1

    init(_ lowerer: Lowerer, _ world: World) {
        builder = lowerer.builder
        columns = lowerer.columnNodes
        symbols = lowerer.symbols
        self.world = world
        known = Array(repeating: nil, count: lowerer.builder.nodes.count)
        reckonedIn = Array(repeating: 0, count: lowerer.builder.nodes.count)
    }

    mutating func value(_ node: NodeID) -> Int128? {
        if let given = world.given[node] { return given }
        if reckonedIn[node] == trial { return known[node] }
        let result = reckoned(node)
        known[node] = result
        reckonedIn[node] = trial
        return result
    }

    private mutating func reckoned(_ node: NodeID) -> Int128? {
        switch builder.nodes[node] {
        case .integer(let value): return value
        case .boolean(let truth): return truth ? 1 : 0
        case .text(let text): return Int128(text)
        case .absent: return nil
        case .field(let field):
            guard case .table(let table) = builder.grains[builder.grainOfNode[node]].subject else { return nil }
            return value(FieldKey(table: table, field: field))
        case .lookupField(let table, let field, _): return value(FieldKey(table: table, field: field))
        case .column(let column), .lookupColumn(let column, _):
            return columns.indices.contains(column) ? value(columns[column]) : nil
        case .previous: return nil
        case .owner, .record, .inForce: return 0
        case .date: return days(node).map { Int128($0.first) }
        case .lastDate: return days(node).map { Int128($0.last) }
        case .present(let inner): return value(inner) == nil ? 0 : 1
        case .negate(let inner): return value(inner).flatMap { Int128(0).minus($0) }
        case .add(let left, let right): return both(left, right) { $0.plus($1) }
        case .subtract(let left, let right): return both(left, right) { $0.minus($1) }
        case .multiply(let left, let right): return both(left, right) { $0.times($1) }
        case .minimum(let left, let right): return both(left, right) { min($0, $1) }
        case .maximum(let left, let right): return both(left, right) { max($0, $1) }
        case .divide(let left, let right, let rounding):
            return both(left, right) { $1 > 0 ? rounding.quotient($0, $1) : nil }
        case .compare(let comparison, let left, let right):
            return both(left, right) { comparison.holds($0, $1) ? 1 : 0 }
        case .and(let left, let right):
            guard let first = value(left) else { return nil }
            return first == 0 ? 0 : value(right)
        case .or(let left, let right):
            guard let first = value(left) else { return nil }
            return first == 1 ? 1 : value(right)
        case .not(let inner): return value(inner).map { 1 - $0 }
        case .cases(let arms, let otherwise, _):
            for arm in arms {
                guard let holds = value(arm.condition) else { return nil }
                if holds == 1 { return value(arm.value) }
            }
            return value(otherwise)
        case .calendar(let part, let inner):
            guard let day = value(inner).flatMap({ Int(exactly: $0) }) else { return nil }
            return Int128(part.value(of: day))
        case .dateCall(.afterMonths, let operands):
            guard let day = value(operands[0]).flatMap({ Int(exactly: $0) }),
                let months = value(operands[1]).flatMap({ Int(exactly: $0) }), abs(months) < 120_000
            else { return nil }
            return Int128(dayNumber(day, afterMonths: months))
        // Which days are worked is the data's to say.
        case .dateCall(.workingDays, _), .dateCall(.afterWorkingDays, _): return nil
        case .peers(let measure, let inner, _): return measure == .count ? value(inner) : 1
        case .aggregate(let id): return gathered(builder.aggregates[id])
        }
    }

    private mutating func both(_ left: NodeID, _ right: NodeID, _ operation: (Int128, Int128) -> Int128?) -> Int128? {
        guard let first = value(left), let second = value(right) else { return nil }
        return operation(first, second)
    }

    private func value(_ key: FieldKey) -> Int128? {
        if case .log(_, _, let date) = symbols.tables[key.table].kind, date == key.field { return Int128(world.day) }
        return world.fields[key]
    }

    private func days(_ node: NodeID) -> (first: Int, last: Int)? {
        guard let period = builder.grains[builder.grainOfNode[node]].period else { return (world.day, world.day) }
        return period.days(around: world.day)
    }

    private mutating func gathered(_ aggregate: Aggregate) -> Int128? {
        guard let count = count(builder.grains[aggregate.source], builder.grains[aggregate.target]) else { return nil }
        // The one record of a world has none below it.
        var isThere = count > 0 && aggregate.hierarchy == nil
        if isThere, let filter = aggregate.filter {
            guard let holds = value(filter) else { return nil }
            isThere = holds == 1
        }
        guard isThere else {
            switch aggregate.kind {
            case .sum, .count, .exists: return 0
            case .all: return 1
            case .least, .greatest: return nil
            }
        }
        guard let value = aggregate.value else { return aggregate.kind == .count ? count : 1 }
        guard let one = self.value(value) else { return nil }
        switch aggregate.kind {
        case .sum: return one.times(count)
        case .count: return count
        case .least, .greatest, .exists, .all: return one
        }
    }

    /// How many values of a source one of the target's has.
    private func count(_ source: Grain, _ target: Grain) -> Int128? {
        guard case .table(let table) = source.subject, symbols.tables[table].isLog || source.period == .day else {
            guard source.period != target.period else { return 1 }
            guard let inner = source.period?.months, let outer = target.period?.months else { return nil }
            return Int128(outer / inner)
        }
        guard let period = target.period else { return nil }
        switch period {
        case .day: return min(world.rows, 1)
        case .week: return min(world.rows, 5)
        case .month, .quarter, .semester, .year: return period.months.flatMap { Int128($0).times(world.rows) }
        }
    }
}
