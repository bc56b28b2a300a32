import Findings
import PolicyDSL

/// Parts of dates, and functions of dates.
extension Lowerer {
    mutating func calendar(
        _ part: CalendarPart, _ inner: Expression, at range: SourceRange, _ context: Context
    ) -> Value? {
        guard let operand = date(inner, context) else { return nil }
        let calendar = Calendar(part)
        guard calendar.boundary != nil else {
            let interval: Interval
            switch calendar {
            case .month: interval = 1...12
            case .day: interval = 1...31
            case .weekday: interval = 1...7
            case .year, .startOfWeek, .startOfMonth, .startOfQuarter, .startOfSemester, .startOfYear, .endOfWeek,
                .endOfMonth, .endOfQuarter, .endOfSemester, .endOfYear:
                interval = ends(of: operand) { calendar.value(of: $0) }
            }
            return Value(
                .quantity(
                    Quantity(.none, numerator: made(.calendar(calendar, operand.node), interval, context), factor: .one)
                ))
        }
        let interval = ends(of: operand) { calendar.value(of: $0) }
        return dateValue(.calendar(calendar, operand.node), interval, at: range, context)
    }

    mutating func dateCall(_ call: DateCall, at range: SourceRange, _ context: Context) -> Value? {
        switch call.function {
        case .afterMonths:
            let (first, second) = (call.arguments[0], call.arguments[1])
            let date = date(first, context)
            guard let months = count(second, call.function, context), let date else { return nil }
            // Beyond this it leaves the calendar from any day.
            guard months.interval.lowerBound > -120_000, months.interval.upperBound < 120_000 else {
                return fail(.leavesCalendar(at: range))
            }
            let lower = dayNumber(Int(date.interval.lowerBound), afterMonths: Int(months.interval.lowerBound))
            let upper = dayNumber(Int(date.interval.upperBound), afterMonths: Int(months.interval.upperBound))
            return dateValue(
                .dateCall(.afterMonths, [date.node, months.node]), Int128(lower)...Int128(upper), at: range, context)
        case .workingDays:
            let first = date(call.arguments[0], context)
            let last = date(call.arguments[1], context)
            let week = week(call.arguments[2], call.function, context)
            guard let table = holidays(call.holidays), let first, let last, let week else { return nil }
            let node = Node.dateCall(.workingDays(holidays: table), [first.node, last.node, week.node])
            let distance = distance(from: first, to: last, context)
            guard distance.upperBound >= 0 else {
                if !context.isQuiet { report(.daysReversed(at: range)) }
                return Value(.quantity(Quantity(.none, numerator: integer(0, context), factor: .one)))
            }
            let most = mostWeekdays(in: Int(distance.upperBound) + 1, week: Int(week.interval.upperBound))
            return Value(.quantity(Quantity(.none, numerator: made(node, 0...Int128(most), context), factor: .one)))
        case .afterWorkingDays:
            let date = date(call.arguments[0], context)
            let count = count(call.arguments[1], call.function, context)
            let week = week(call.arguments[2], call.function, context)
            guard let table = holidays(call.holidays), let date, let count, let week else { return nil }
            guard count.interval.lowerBound >= 1 else {
                return fail(.dayBeforeFirst(words(count.interval.lowerBound), at: call.arguments[1].range))
            }
            guard count.interval.upperBound < 4_000_000 else { return fail(.leavesCalendar(at: range)) }
            // No day after the last that can be a holiday is one.
            let last = max(Int(date.interval.upperBound), lastHoliday(table))
            let lower = dayNumber(
                Int(date.interval.lowerBound), afterWeekdays: Int(count.interval.lowerBound),
                week: Int(week.interval.upperBound))
            let upper = dayNumber(
                last, afterWeekdays: Int(count.interval.upperBound), week: Int(week.interval.lowerBound))
            return dateValue(
                .dateCall(.afterWorkingDays(holidays: table), [date.node, count.node, week.node]),
                Int128(lower)...Int128(upper), at: range, context)
        }
    }

    // MARK: Arguments

    private mutating func date(_ expression: Expression, _ context: Context) -> Operand? {
        guard let value = lowerPresent(expression, context.expecting(nil)) else { return nil }
        guard case .date(let operand) = value.kind else {
            return fail(.notADate(describe(value), at: expression.range))
        }
        return operand
    }

    /// A whole number without a unit.
    private mutating func count(_ expression: Expression, _ function: DateFunction, _ context: Context) -> Operand? {
        guard let value = lowerPresent(expression, context.expecting(nil)) else { return nil }
        guard case .quantity(let quantity) = value.kind, quantity.dimension.isNone, quantity.flavour != .percent,
            let whole = whole(quantity, context)
        else {
            let word = function.keyword.phrase(symbols.language(of: expression.range))
            return fail(.notACount(word, describe(value), figure: expression.figureWithoutUnit, at: expression.range))
        }
        return whole
    }

    /// How many days of the week are worked.
    private mutating func week(_ expression: Expression, _ function: DateFunction, _ context: Context) -> Operand? {
        guard let count = count(expression, function, context) else { return nil }
        guard count.interval.lowerBound >= 1, count.interval.upperBound <= 7 else {
            let wrong = count.interval.upperBound > 7 ? count.interval.upperBound : count.interval.lowerBound
            return fail(.noSuchWeek(words(wrong), at: expression.range))
        }
        return count
    }

    private func words(_ value: Int128) -> String { String(value) }

    private mutating func holidays(_ name: Name?) -> TableID? {
        guard let name else { return nil }
        if symbols.brokenNames.contains(name.text) { return nil }
        let known = symbols.tables.filter { $0.isKeyedByDate }.map(\.name.text)
        guard let table = symbols.tableNames[name.text] else {
            return fail(.noRegisterOfDays(name, isDeclared: false, known: known))
        }
        // A key without a type was reported.
        if let key = symbols.tables[table].keyField, key.type == nil { return nil }
        guard symbols.tables[table].isKeyedByDate else {
            return fail(.noRegisterOfDays(name, isDeclared: true, known: known))
        }
        return table
    }

    private func lastHoliday(_ table: TableID) -> Int {
        if case .date(let days)? = symbols.tables[table].keyField?.type {
            days.upperBound
        } else {
            defaultDays.upperBound
        }
    }

    // MARK: Results

    private func ends(of operand: Operand, _ value: (Int) -> Int) -> Interval {
        Int128(value(Int(operand.interval.lowerBound)))...Int128(value(Int(operand.interval.upperBound)))
    }

    private mutating func made(_ node: Node, _ interval: Interval, _ context: Context) -> Operand {
        if let only = interval.only { return integer(only, context) }
        let id = builder.add(node, NodeType(.integer(interval)), in: context.grainID)
        let known = context.facts.intervals[id].flatMap { $0.intersection(interval) }
        return Operand(node: id, interval: known ?? interval)
    }

    private mutating func dateValue(
        _ node: Node, _ interval: Interval, at range: SourceRange, _ context: Context
    ) -> Value? {
        guard Interval(calendarDays).intersection(interval) == interval else { return fail(.leavesCalendar(at: range)) }
        return Value(.date(made(node, interval, context)))
    }

    // MARK: Distances

    /// How many days one date lies after another.
    func distance(from first: Operand, to last: Operand, _ context: Context) -> Interval {
        var result = last.interval.minus(first.interval) ?? Interval(calendarDays)
        if first.node == last.node { result = 0...0 }
        let pair = Facts.Pair(left: last.node, right: first.node)
        if let known = context.facts.differences[pair], let both = result.intersection(known) { result = both }
        if let known = builder.distance(from: first.node, to: last.node), let both = result.intersection(known) {
            result = both
        }
        return result
    }

    /// With what the calendar says of the difference of two dates.
    func knowingDistance(_ last: Operand, _ first: Operand, _ context: Context) -> Context {
        guard let known = builder.distance(from: first.node, to: last.node) else { return context }
        var result = context
        let pair = Facts.Pair(left: last.node, right: first.node)
        result.facts.differences[pair] = result.facts.differences[pair]?.intersection(known) ?? known
        return result
    }
}

extension PlanBuilder {
    /// What the calendar alone says of the days between two dates: both ends of one period, or a day and an end of its period.
    func distance(from first: NodeID, to last: NodeID) -> Interval? {
        let (first, after) = shifted(first)
        let (last, before) = shifted(last)
        guard let days = plainDistance(from: first, to: last) ?? plainDistance(from: last, to: first)?.negated else {
            return nil
        }
        return days.plus(Interval(only: before - after))
    }

    private func plainDistance(from first: NodeID, to last: NodeID) -> Interval? {
        if first == last { return 0...0 }
        switch (nodes[first], nodes[last]) {
        case (.date, .lastDate):
            let unit = grains[grainOfNode[first]].period ?? .day
            return Int128(unit.length.lowerBound - 1)...Int128(unit.length.upperBound - 1)
        case (.calendar(let start, let one), .calendar(let end, let other)):
            guard one == other, let start = start.boundary, let end = end.boundary, start.unit == end.unit,
                start.isStart, !end.isStart
            else { return nil }
            return Int128(start.unit.length.lowerBound - 1)...Int128(start.unit.length.upperBound - 1)
        case (.calendar(let start, last), _):
            guard let start = start.boundary, start.isStart else { return nil }
            return 0...Int128(start.unit.length.upperBound - 1)
        case (_, .calendar(let end, first)):
            guard let end = end.boundary, !end.isStart else { return nil }
            return 0...Int128(end.unit.length.upperBound - 1)
        default: return nil
        }
    }

    /// A date as another and a constant number of days.
    private func shifted(_ node: NodeID) -> (NodeID, Int128) {
        switch nodes[node] {
        case .add(let inner, let days): constant(days).map { (inner, $0) } ?? (node, 0)
        case .subtract(let inner, let days): constant(days).map { (inner, -$0) } ?? (node, 0)
        default: (node, 0)
        }
    }
}

extension TableSymbol {
    /// Whether its records are days: a register whose key is a date.
    var isKeyedByDate: Bool { if case .date? = keyField?.type { true } else { false } }
}

extension Expression {
    /// The bare figure, where one was written with a unit.
    fileprivate var figureWithoutUnit: String? {
        if case .number(let literal) = kind, literal.decimals == 0, literal.unit != .none {
            String(literal.mantissa)
        } else {
            nil
        }
    }
}

extension Calendar {
    init(_ part: CalendarPart) {
        switch part {
        case .year: self = .year
        case .month: self = .month
        case .day: self = .day
        case .weekday: self = .weekday
        case .startOfWeek: self = .startOfWeek
        case .startOfMonth: self = .startOfMonth
        case .startOfQuarter: self = .startOfQuarter
        case .startOfSemester: self = .startOfSemester
        case .startOfYear: self = .startOfYear
        case .endOfWeek: self = .endOfWeek
        case .endOfMonth: self = .endOfMonth
        case .endOfQuarter: self = .endOfQuarter
        case .endOfSemester: self = .endOfSemester
        case .endOfYear: self = .endOfYear
        }
    }

    /// What it says of a day.
    func value(of day: Int) -> Int {
        if let boundary {
            let days = boundary.unit.days(around: day)
            return boundary.isStart ? days.first : days.last
        }
        if self == .weekday { return weekdayNumber(of: day) }
        let date = CivilDate(dayNumber: day)
        return self == .year ? date.year : self == .month ? date.month : date.day
    }
}
