import RuleEngine

/// Evaluates a plan row at a time, by plain recursion. Slow, and meant to be obviously right.
struct ReferenceEvaluator {
    /// Nodes already evaluated at one place.
    typealias Scratch = [NodeID: ReferenceValue]

    private struct Level: Hashable {
        var grain: GrainID
        var field: FieldID
    }

    private struct ValueKey: Hashable {
        var column: ColumnID
        var place: Place
    }

    let plan: Plan
    let data: ReferenceData
    let calendar: ScoredCalendar
    /// Values that stand in place of a column's own: of a record in every period, or in one.
    var assumed: [ColumnID: [Place: ReferenceValue]] = [:]
    var trace = ReferenceTrace()
    private var daysWithRows: [Place: [Int]] = [:]
    private var known: [ValueKey: ReferenceValue] = [:]
    private var inProgress: Set<ValueKey> = []
    private let holidays: [TableID: Set<Int>]
    private var groups: [AggregateID: [Place: [Place]]] = [:]
    private var levels: [Level: [Place: [Place]]] = [:]
    var peers: [PeerPlace: [Int: Peer]] = [:]

    init(plan: Plan, data: ReferenceData, calendar: ScoredCalendar) {
        self.plan = plan
        self.data = data
        self.calendar = calendar
        holidays = Dictionary(uniqueKeysWithValues: plan.holidayTables.map { ($0, data.holidays($0, plan)) })
    }

    // MARK: Columns

    /// The value of a column at a place of its grain.
    mutating func value(of column: ColumnID, at place: Place) throws(RunError) -> ReferenceValue {
        if let values = assumed[column] {
            let anyTime = Place(grain: place.grain, item: place.item, day: nil)
            if let value = values[place] ?? values[anyTime] { return value }
        }
        let key = ValueKey(column: column, place: place)
        if let value = known[key] { return value }
        guard inProgress.insert(key).inserted else {
            throw .impossible("a column depends on itself", plan, column: column)
        }
        trace.columns.insert(column)
        var scratch: Scratch = [:]
        let definition = plan.columns[column]
        let value = try evaluate(definition.node, at: place, &scratch)
        guard fits(value, definition.type, isOptional: definition.isOptional) else {
            throw .impossible("\(value) does not fit the column's type \(definition.type)", plan, column: column)
        }
        inProgress.remove(key)
        known[key] = value
        return value
    }

    private func fits(_ value: ReferenceValue, _ type: ValueType, isOptional: Bool) -> Bool {
        switch (value, type) {
        case (.absent, _): isOptional
        case (.boolean, .boolean), (.text, .text): true
        case (.record(let record), .reference(let table)): data.tables[table].indices.contains(record)
        case (.integer(let integer), .number(let number)): number.range.contains(integer)
        case (.integer(let integer), .choice(let choice)):
            integer >= 0 && integer < Int128(plan.choices[choice].members.count)
        case (.integer(let integer), .date(let range)), (.integer(let integer), .timeOfDay(let range)):
            Int(exactly: integer).map(range.contains) ?? false
        case (.boolean, _), (.text, _), (.record, _), (.integer, _): false
        }
    }

    // MARK: Nodes

    /// The value of a node at a place of the grain it belongs to, checked against what is proven of it.
    mutating func evaluate(_ node: NodeID, at place: Place, _ scratch: inout Scratch) throws(RunError) -> ReferenceValue
    {
        if let value = scratch[node] { return value }
        let value = try compute(node, at: place, &scratch)
        try check(value, node)
        scratch[node] = value
        return value
    }

    private mutating func check(_ value: ReferenceValue, _ node: NodeID) throws(RunError) {
        let type = plan.types[node]
        switch (value, type.kind) {
        case (.absent, _):
            if !type.isOptional { throw .impossible("absent", plan, node: node) }
        case (.integer(let integer), .integer(let range)):
            if !range.contains(integer) { throw .impossible("\(integer) is out of range", plan, node: node) }
        case (.boolean(let boolean), .boolean):
            if boolean { trace.seenTrue.insert(node) } else { trace.seenFalse.insert(node) }
        case (.text, .code), (.record, .code):
            break
        case (.integer, _), (.boolean, _), (.text, _), (.record, _):
            throw .impossible("\(value) is of another kind", plan, node: node)
        }
    }

    private mutating func compute(_ node: NodeID, at place: Place, _ scratch: inout Scratch) throws(RunError)
        -> ReferenceValue
    {
        switch plan.nodes[node] {
        case .integer(let value): return .integer(value)
        case .boolean(let value): return .boolean(value)
        case .text(let text): return .text(Array(plan.texts[text].utf8))
        case .absent: return .absent

        case .field(let field):
            guard case .table(let table) = plan.grains[place.grain].subject else {
                throw .impossible("a field of everything", plan, node: node)
            }
            return data.tables[table][place.item].values[field]
        case .column(let column):
            guard plan.columns[column].grain == place.grain else {
                throw .impossible("a column of another grain", plan, node: node)
            }
            return try value(of: column, at: place)
        case .owner:
            guard let owner = row(at: place)?.owner else { throw .impossible("no owner", plan, node: node) }
            return .record(owner)
        case .record:
            return .record(place.item)
        case .lookupField(let table, let field, let record):
            return data.tables[table][try self.record(record, at: place, &scratch)].values[field]
        case .lookupColumn(let column, let record):
            return try lookUp(column, record, at: place, &scratch, node)
        case .inForce(let table, let owner, let day):
            let owner = try owner.map { owner throws(RunError) in try record(owner, at: place, &scratch) }
            return data.row(of: table, owner: owner, inForceOn: Int(try integer(day, at: place, &scratch)), plan)
        case .previous(let column, let initial):
            return try earlier(column, initial, at: place, &scratch, node)
        case .date:
            return .integer(Int128(try day(of: place, node)))
        case .lastDate:
            let day = try day(of: place, node)
            guard let unit = plan.grains[place.grain].period else { return .integer(Int128(day)) }
            return .integer(Int128(CalendarPeriod(unit, containing: day).last))

        case .present(let operand):
            return .boolean(try evaluate(operand, at: place, &scratch) != .absent)
        case .negate(let operand):
            return .integer(
                try exact(Int128(0).subtractingReportingOverflow(integer(operand, at: place, &scratch)), node))
        case .add(let left, let right):
            let (left, right) = try integers(left, right, at: place, &scratch)
            return .integer(try exact(left.addingReportingOverflow(right), node))
        case .subtract(let left, let right):
            let (left, right) = try integers(left, right, at: place, &scratch)
            return .integer(try exact(left.subtractingReportingOverflow(right), node))
        case .multiply(let left, let right):
            let (left, right) = try integers(left, right, at: place, &scratch)
            return .integer(try exact(left.multipliedReportingOverflow(by: right), node))
        case .minimum(let left, let right):
            let (left, right) = try integers(left, right, at: place, &scratch)
            trace.compare(node, left, right)
            return .integer(min(left, right))
        case .maximum(let left, let right):
            let (left, right) = try integers(left, right, at: place, &scratch)
            trace.compare(node, left, right)
            return .integer(max(left, right))
        case .divide(let left, let right, let rounding):
            let (left, right) = try integers(left, right, at: place, &scratch)
            guard right > 0 else { throw .impossible("divisor \(right)", plan, node: node) }
            return .integer(roundedQuotient(left, by: right, rounding))

        case .compare(let comparison, let left, let right):
            return .boolean(try compare(comparison, left, right, at: place, &scratch, node))
        case .and(let left, let right):
            guard try boolean(left, at: place, &scratch) else { return .boolean(false) }
            return .boolean(try boolean(right, at: place, &scratch))
        case .or(let left, let right):
            guard try !boolean(left, at: place, &scratch) else { return .boolean(true) }
            return .boolean(try boolean(right, at: place, &scratch))
        case .not(let operand):
            return .boolean(try !boolean(operand, at: place, &scratch))
        case .cases(let cases, let otherwise, let isDisjoint):
            return try choose(cases, otherwise, isDisjoint, at: place, &scratch, node)
        case .calendar(let part, let operand):
            let day = try integer(operand, at: place, &scratch)
            return .integer(Int128(calendarPart(part, ofDay: Int(day))))
        case .dateCall(let reckoning, let operands):
            var figures: [Int] = []
            for operand in operands { figures.append(Int(try integer(operand, at: place, &scratch))) }
            let holidays = reckoning.holidays.flatMap { self.holidays[$0] } ?? []
            return .integer(Int128(ReferenceDates.value(reckoning, figures, holidays: holidays)))
        case .peers(let measure, let value, let group):
            return .integer(try standing(measure, value, group, at: place, node))
        case .aggregate(let aggregate):
            return try gather(aggregate, at: place)
        }
    }

    private mutating func choose(
        _ cases: [Case], _ otherwise: NodeID, _ isDisjoint: Bool, at place: Place, _ scratch: inout Scratch,
        _ node: NodeID
    ) throws(RunError) -> ReferenceValue {
        var chosen: Int?
        for (arm, one) in cases.enumerated() where try boolean(one.condition, at: place, &scratch) {
            if let chosen {
                throw .impossible("arms \(chosen) and \(arm) hold together", plan, node: node)
            }
            chosen = arm
            // Where arms exclude each other, look at the others too: it is a promise of the plan.
            if !isDisjoint { break }
        }
        trace.arms[ReferenceTrace.Arm(node: node, arm: chosen ?? cases.count), default: 0] += 1
        return try evaluate(chosen.map { cases[$0].value } ?? otherwise, at: place, &scratch)
    }

    private mutating func compare(
        _ comparison: Comparison, _ left: NodeID, _ right: NodeID, at place: Place, _ scratch: inout Scratch,
        _ node: NodeID
    ) throws(RunError) -> Bool {
        let left = try evaluate(left, at: place, &scratch)
        let right = try evaluate(right, at: place, &scratch)
        if case .integer(let left) = left, case .integer(let right) = right {
            trace.compare(node, left, right)
            return comparison.holds(left, right)
        }
        switch (left, right) {
        case (.boolean, .boolean), (.text, .text), (.record, .record): break
        case (.absent, _), (.integer, _), (.boolean, _), (.text, _), (.record, _):
            throw .impossible("\(left) compared with \(right)", plan, node: node)
        }
        switch comparison {
        case .equal: return left == right
        case .notEqual: return left != right
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            throw .impossible("codes have no order", plan, node: node)
        }
    }

    private mutating func lookUp(
        _ column: ColumnID, _ record: NodeID?, at place: Place, _ scratch: inout Scratch, _ node: NodeID
    ) throws(RunError) -> ReferenceValue {
        let grain = plan.columns[column].grain
        var target = Place(grain: grain, item: 0, day: nil)
        if let record { target.item = try self.record(record, at: place, &scratch) }
        if let unit = plan.grains[grain].period {
            target.day = CalendarPeriod(unit, containing: try day(of: place, node)).first
        }
        return try value(of: column, at: target)
    }

    // MARK: Earlier periods

    /// The column's value one period earlier. Its values are reckoned from the oldest on, so that none waits for more than one
    /// before it.
    private mutating func earlier(
        _ column: ColumnID, _ initial: NodeID, at place: Place, _ scratch: inout Scratch, _ node: NodeID
    ) throws(RunError) -> ReferenceValue {
        guard let before = try placeBefore(place, node) else { return try evaluate(initial, at: place, &scratch) }
        var open = [before]
        while let first = open.last, known[ValueKey(column: column, place: first)] == nil,
            let next = try placeBefore(first, node)
        {
            open.append(next)
        }
        for place in open.dropFirst().reversed() { _ = try value(of: column, at: place) }
        return try value(of: column, at: before)
    }

    /// The same record's place one period earlier; nil where that period is not scored. Of days, the earlier one with a row.
    private mutating func placeBefore(_ place: Place, _ node: NodeID) throws(RunError) -> Place? {
        let day = try day(of: place, node)
        guard let unit = plan.grains[place.grain].period else { throw .impossible("no periods here", plan, node: node) }
        var before = place
        if unit == .day {
            let earlier = days(of: place).last { $0 < day && calendar.isScored($0, .day) }
            guard let earlier else { return nil }
            before.day = earlier
        } else {
            let period = CalendarPeriod(unit, containing: day).previous
            guard calendar.isScored(period.first, unit) else { return nil }
            before.day = period.first
        }
        return before
    }

    /// The days on which a record, or everything, has a row, in order.
    private mutating func days(of place: Place) -> [Int] {
        let anyTime = Place(grain: place.grain, item: place.item, day: nil)
        if let known = daysWithRows[anyTime] { return known }
        let days =
            switch plan.grains[place.grain].subject {
            case .everything: data.days(plan)
            case .table(let table): data.days(plan, ofOwner: place.item, in: table)
            }
        daysWithRows[anyTime] = days.sorted()
        return daysWithRows[anyTime] ?? []
    }

    // MARK: Aggregates

    private mutating func gather(_ id: AggregateID, at place: Place) throws(RunError) -> ReferenceValue {
        let aggregate = plan.aggregates[id]
        var values: [ReferenceValue] = []
        let members =
            if let field = aggregate.hierarchy { below(field, aggregate.source) } else { try members(of: id) }
        // Values without time belong to every period.
        let timeless = Place(grain: place.grain, item: place.item, day: nil)
        for source in members[place] ?? members[timeless] ?? [] {
            var scratch: Scratch = [:]
            // Whether records below take part may depend on values that are gathered here.
            if aggregate.hierarchy != nil, let filter = aggregate.filter,
                try !boolean(filter, at: source, &scratch)
            {
                continue
            }
            guard let value = aggregate.value else {
                values.append(.boolean(true))
                continue
            }
            let found = try evaluate(value, at: source, &scratch)
            if found != .absent { values.append(found) }
        }
        switch aggregate.kind {
        case .count:
            return .integer(Int128(values.count))
        case .exists:
            return .boolean(values.contains(.boolean(true)))
        case .all:
            return .boolean(!values.contains(.boolean(false)))
        case .sum, .least, .greatest:
            var result: Int128?
            for value in values {
                guard case .integer(let integer) = value else { throw .fault("\(aggregate) of \(value)") }
                guard let soFar = result else {
                    result = integer
                    continue
                }
                if aggregate.kind == .sum {
                    let (sum, overflow) = soFar.addingReportingOverflow(integer)
                    if overflow { throw .fault("\(aggregate) overflows") }
                    result = sum
                } else {
                    result = aggregate.kind == .least ? min(soFar, integer) : max(soFar, integer)
                }
            }
            if let result { return .integer(result) }
            return aggregate.kind == .sum ? .integer(0) : .absent
        }
    }

    /// For each place of the target grain the places of the source grain that belong to it and pass the filter.
    private mutating func members(of id: AggregateID) throws(RunError) -> [Place: [Place]] {
        if let known = groups[id] { return known }
        let aggregate = plan.aggregates[id]
        let target = plan.grains[aggregate.target]
        var result: [Place: [Place]] = [:]
        for source in calendar.places(of: aggregate.source, plan, data) {
            var scratch: Scratch = [:]
            if let filter = aggregate.filter, try !boolean(filter, at: source, &scratch) { continue }
            var place = Place(grain: aggregate.target, item: 0, day: nil)
            if let group = aggregate.group { place.item = try record(group, at: source, &scratch) }
            if let unit = target.period, let day = source.day {
                place.day = CalendarPeriod(unit, containing: day).first
            }
            result[place, default: []].append(source)
        }
        groups[id] = result
        return result
    }

    /// For each place of a register's grain those of the records directly below in a hierarchy.
    private mutating func below(_ field: FieldID, _ grain: GrainID) -> [Place: [Place]] {
        if let known = levels[Level(grain: grain, field: field)] { return known }
        var result: [Place: [Place]] = [:]
        for source in calendar.places(of: grain, plan, data) {
            guard case .record(let superior)? = row(at: source)?.values[field] else { continue }
            result[Place(grain: grain, item: superior, day: source.day), default: []].append(source)
        }
        levels[Level(grain: grain, field: field)] = result
        return result
    }

    // MARK: Operands

    private func row(at place: Place) -> ReferenceData.Row? {
        guard case .table(let table) = plan.grains[place.grain].subject else { return nil }
        return data.tables[table][place.item]
    }

    private func day(of place: Place, _ node: NodeID) throws(RunError) -> Int {
        guard let day = place.day else { throw .impossible("no time here", plan, node: node) }
        return day
    }

    private mutating func integer(_ node: NodeID, at place: Place, _ scratch: inout Scratch) throws(RunError) -> Int128
    {
        guard case .integer(let value) = try evaluate(node, at: place, &scratch) else {
            throw .impossible("no integer", plan, node: node)
        }
        return value
    }

    private mutating func integers(
        _ left: NodeID, _ right: NodeID, at place: Place, _ scratch: inout Scratch
    ) throws(RunError) -> (Int128, Int128) {
        (try integer(left, at: place, &scratch), try integer(right, at: place, &scratch))
    }

    mutating func boolean(_ node: NodeID, at place: Place, _ scratch: inout Scratch) throws(RunError) -> Bool {
        guard case .boolean(let value) = try evaluate(node, at: place, &scratch) else {
            throw .impossible("no truth value", plan, node: node)
        }
        return value
    }

    private mutating func record(_ node: NodeID, at place: Place, _ scratch: inout Scratch) throws(RunError) -> Int {
        guard case .record(let value) = try evaluate(node, at: place, &scratch) else {
            throw .impossible("no record", plan, node: node)
        }
        return value
    }

    private func exact(_ result: (partialValue: Int128, overflow: Bool), _ node: NodeID) throws(RunError) -> Int128 {
        if result.overflow { throw .impossible("overflow", plan, node: node) }
        return result.partialValue
    }
}
