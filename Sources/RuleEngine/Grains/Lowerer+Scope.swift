import Findings
import PolicyDSL

/// What a bare name means at a grain.
enum Found {
    case field(TableID, FieldID)
    case value(Int)
    case owner(TableID)
    case parameter(Int)
    case periodStart, periodEnd
    /// The row of a dated register that is in force here.
    case inForce(TableID)
    case daysInForce
}

extension Lowerer {
    func find(_ name: String, at grain: Grain) -> Found? {
        if case .table(let table) = grain.subject {
            if let field = symbols.tables[table].fieldNames[name] { return .field(table, field) }
            if let value = symbols.value(name, of: grain.subject), isVisible(symbols.values[value].grain, from: grain) {
                return .value(value)
            }
            if case .log(let owner, _, _) = symbols.tables[table].kind,
                ownerName(symbols.tables[owner].name.text) == name
            {
                return .owner(owner)
            }
        }
        if let value = symbols.value(name, of: .everything), isVisible(symbols.values[value].grain, from: grain) {
            return .value(value)
        }
        if let parameter = symbols.parameterNames[name] { return .parameter(parameter) }
        if grain.period != nil {
            switch name {
            case "awal_periode", "period_start": return .periodStart
            case "akhir_periode", "period_end": return .periodEnd
            case "hari_berlaku", "days_in_force": if isDated(grain.subject) { return .daysInForce }
            default: break
            }
        }
        if let dated = symbols.tableNames[name], isInForce(dated, at: grain) { return .inForce(dated) }
        return nil
    }

    /// Whether a value has exactly one period that belongs to the grain's row or period.
    func isVisible(_ value: Grain, from grain: Grain) -> Bool {
        guard let period = value.period else { return !isLog(value.subject) || value == grain }
        if isLog(grain.subject) { return true }
        return grain.period?.isEnclosed(by: period) ?? false
    }

    func isLog(_ subject: Grain.Subject) -> Bool {
        if case .table(let table) = subject { symbols.tables[table].isLog } else { false }
    }

    /// All names that mean something at a grain, for suggestions.
    func namesInScope(_ grain: Grain) -> [String] {
        var names: [String] = []
        if case .table(let table) = grain.subject {
            names += symbols.tables[table].namedFields
            names += symbols.values.filter { $0.grain.subject == grain.subject && isVisible($0.grain, from: grain) }
                .map(\.name.text)
            if case .log(let owner, _, _) = symbols.tables[table].kind {
                names.append(ownerName(symbols.tables[owner].name.text))
            }
        }
        names += symbols.values.filter { $0.grain.subject == .everything && isVisible($0.grain, from: grain) }
            .map(\.name.text)
        names += symbols.parameters.map(\.name.text)
        return names
    }

    /// A path: a value in scope, or one reached through references.
    mutating func path(_ names: [Name], at range: SourceRange, _ context: Context) -> Value? {
        guard let first = names.first else { return nil }
        guard let found = find(first.text, at: context.grain) else {
            return names.count == 1 ? bareMember(first, context) : unresolved(first, names, context)
        }
        if context.isConstant {
            guard case .parameter = found else { return fail(.notConstant(first, at: range)) }
        }
        if names.count == 1, let choice = context.expectedChoice, symbols.choices[choice].members.contains(first.text) {
            return fail(.nameOrMember(first, symbols.choices[choice]))
        }
        guard var value = value(of: found, first, context) else { return nil }
        var text = first.text
        for name in names.dropFirst() {
            text += "." + name.text
            guard let next = step(from: value, to: name, after: text, found: found, context) else { return nil }
            value = next
        }
        note(value, text)
        return value
    }

    /// Remembers what the drafter calls a value.
    mutating func note(_ value: Value, _ text: String) {
        if case .quantity(let quantity) = value.kind {
            let node = quantity.numerator.node
            if words[node] == nil, quantity.denominator == nil { words[node] = Meaning(text: text, value: value) }
        } else if let node = node(of: value), words[node] == nil {
            words[node] = Meaning(text: text, value: value)
        }
    }

    private mutating func value(of found: Found, _ name: Name, _ context: Context) -> Value? {
        switch found {
        case .field(let table, let field):
            let symbol = symbols.tables[table].fields[field]
            guard let type = symbol.type else { return nil }
            return wrap(.field(field), type, isOptional: symbol.isOptional, context)
        case .owner(let table):
            let node = builder.add(.owner, NodeType(.code), in: context.grainID)
            return Value(.reference(table, node))
        case .parameter(let parameter):
            return self.parameter(parameter, name, context)
        case .periodStart:
            return Value(.date(dayOperand(.date, context)))
        case .inForce(let table):
            return inForce(table, name, context)
        case .daysInForce:
            return daysInForce(name, context)
        case .periodEnd:
            return Value(.date(dayOperand(.lastDate, context)))
        case .value(let index):
            let grain = symbols.values[index].grain
            let reach = grain == context.grain ? context.reach : .elsewhere
            guard let column = column(of: index, asked: name.range, reach) else { return nil }
            if grain == context.grain { return wrap(.column(column), knownColumn(column), context) }
            guard case .table = grain.subject else {
                return wrap(.lookupColumn(column, record: nil), columns[column], context)
            }
            let record = builder.add(.record, NodeType(.code), in: context.grainID)
            return wrap(.lookupColumn(column, record: record), columns[column], context)
        }
    }

    /// The days that a row can have, or a period can begin or end with.
    private func days(of grain: Grain) -> Interval {
        var known = defaultDays
        for (table, symbol) in symbols.tables.enumerated() {
            guard case .log(_, _, let field) = symbol.kind, case .date(let days)? = symbol.fields[field].type else {
                continue
            }
            if grain.subject == .table(table) { return Interval(days) }
            known = min(known.lowerBound, days.lowerBound)...max(known.upperBound, days.upperBound)
        }
        // A period reaches beyond the days that have rows.
        let lower = max(calendarDays.lowerBound, known.lowerBound - 366)
        return Interval(lower...min(calendarDays.upperBound, known.upperBound + 366))
    }

    mutating func dayOperand(_ node: Node, _ context: Context) -> Operand {
        let interval = days(of: context.grain)
        let id = builder.add(node, NodeType(.integer(interval)), in: context.grainID)
        return Operand(node: id, interval: context.facts.intervals[id] ?? interval)
    }

    /// From a reference to a field or value of the record it refers to.
    private mutating func step(
        from value: Value, to name: Name, after text: String, found: Found, _ context: Context
    ) -> Value? {
        guard case .reference(let table, let record) = value.kind else {
            return fail(.pathThroughValue(name, describe(value)))
        }
        let symbol = symbols.tables[table]
        if let field = symbol.fieldNames[name.text] {
            guard let type = symbol.fields[field].type else { return nil }
            return wrap(
                .lookupField(table, field, record: record), type, isOptional: symbol.fields[field].isOptional,
                through: value.presence, context)
        }
        guard let index = symbols.value(name.text, of: .table(table)) else {
            if let dated = symbols.tableNames[name.text], dated < symbols.tables.count,
                symbols.tables[dated].datedOwner == table
            {
                return inForce(dated, name, owner: record, through: value.presence, context)
            }
            if symbols.brokenNames.contains(name.text) { return nil }
            let known =
                symbol.namedFields
                + symbols.values.filter { $0.grain.subject == .table(table) }.map(\.name.text)
            return fail(.unknownPart(name, of: symbol.name.text, known: known))
        }
        let grain = symbols.values[index].grain
        guard isVisible(grain, from: context.grain) else {
            return fail(.valueOfOtherPeriod(name, grain.period, context.grain.period, source: symbol.name.text))
        }
        if grain.period == .day, !isOwner(found) {
            return fail(.dayOfOtherRecord(name, symbol.name.text))
        }
        guard let column = column(of: index, asked: name.range) else { return nil }
        return wrap(
            .lookupColumn(column, record: record), columns[column], through: value.presence, context)
    }

    private func isOwner(_ found: Found) -> Bool {
        if case .owner = found { true } else { false }
    }

    private mutating func wrap(
        _ node: Node, _ column: Column, through: NodeID? = nil, _ context: Context
    ) -> Value {
        wrap(node, column.type, isOptional: column.isOptional, through: through, context)
    }

    /// A node that holds a value of a plan's type.
    mutating func wrap(
        _ node: Node, _ type: ValueType, isOptional: Bool, through: NodeID? = nil, _ context: Context
    ) -> Value {
        let kind: NodeType.Kind =
            switch type {
            case .boolean: .boolean
            case .text, .reference: .code
            case .number(let number): .integer(number.range)
            case .choice(let choice): .integer(0...Int128(max(0, symbols.choices[choice].members.count - 1)))
            case .date(let days): .integer(Interval(days))
            case .timeOfDay(let minutes): .integer(Interval(minutes))
            }
        let id = builder.add(node, NodeType(kind, isOptional: isOptional), in: context.grainID)
        var presence = through
        if isOptional {
            let own = present(id, context)
            presence = through.map { and($0, own, context) } ?? own
        }
        let interval: Interval =
            if case .integer(let known) = kind { context.facts.intervals[id] ?? known } else { 0...0 }
        let operand = Operand(node: id, interval: interval)
        switch type {
        case .boolean: return Value(.boolean(id), presence: presence)
        case .text: return Value(.text(id), presence: presence)
        case .reference(let table): return Value(.reference(table, id), presence: presence)
        case .choice(let choice): return Value(.choice(choice, operand), presence: presence)
        case .date: return Value(.date(operand), presence: presence)
        case .timeOfDay: return Value(.timeOfDay(operand), presence: presence)
        case .number(let number):
            let measure = Measure(number.unit)
            let power = powerOfTen(number.decimals) ?? 1
            let factor = Rational(1, power)?.times(measure.size) ?? .one
            return Value(
                .quantity(
                    Quantity(
                        measure.dimension, measure.flavour, isInHours: number.unit == .hours, numerator: operand,
                        factor: factor)),
                presence: presence)
        }
    }
}
