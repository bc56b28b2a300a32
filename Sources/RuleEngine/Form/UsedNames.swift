import PolicyDSL

/// The names that declarations read, each without what it says of itself. Tests use nothing: they only look.
struct UsedNames {
    private(set) var names: Set<String> = []

    init(_ declarations: [Declaration]) {
        for declaration in declarations { collect(declaration) }
    }

    private mutating func collect(_ declaration: Declaration) {
        switch declaration {
        case .choice, .unit, .test: break
        case .register(let register):
            if let owner = register.dating?.owner { names.insert(owner.text) }
            for field in register.fields { collect(field.type) }
        case .log(let log):
            names.insert(log.owner.text)
            for field in log.fields { collect(field.type) }
        case .parameter(let parameter):
            collect(parameter.type)
            collect(parameter.value, besides: parameter.name)
        case .rule(let rule):
            collect(rule.grain)
            collect(rule.type)
            collect(rule.value, besides: rule.name)
            for exception in rule.exceptions { collect(exception, of: rule.name) }
        case .table(let table):
            collect(table.grain)
            for result in table.results { collect(result.type) }
            for condition in table.conditions { collect(condition) }
            for row in table.rows {
                for part in row.conditions.flatMap(\.alternatives).flatMap(\.parts) { collect(part) }
                for result in row.results { collect(result) }
            }
        case .exception(let exception): collect(exception, of: exception.target)
        case .output(let output):
            collect(output.grain)
            for column in output.columns { names.formUnion(column.path.map(\.text)) }
            names.formUnion(output.sortedBy.map(\.text))
        case .guarantee(let guarantee):
            guarantee.grain.map { collect($0) }
            collect(guarantee.condition)
        }
    }

    private mutating func collect(_ exception: ExceptionDeclaration, of target: Name?) {
        collect(exception.condition, besides: target)
        collect(exception.value, besides: target)
    }

    private mutating func collect(_ grain: GrainExpression) {
        switch grain.subject {
        case .everything: break
        case .named(let name): names.insert(name.text)
        }
    }

    private mutating func collect(_ type: TypeExpression?) {
        guard let type else { return }
        switch type.kind {
        case .named(let name): names.insert(name.text)
        case .measure(let unit): collect(unit)
        case .quotient(let above, let below):
            collect(above)
            collect(below)
        case .whole, .decimal, .text, .date, .timeOfDay, .yesNo, .inlineChoice: break
        }
        for bound in [type.bounds?.lower, type.bounds?.upper, type.step] { bound.map { collect($0) } }
    }

    private mutating func collect(_ unit: UnitName) {
        switch unit {
        case .named(let name): names.insert(name.text)
        case .rupiah, .percent, .minutes, .hours, .days: break
        }
    }

    /// - Parameter own: the value that the expression is the meaning of.
    private mutating func collect(_ expression: Expression, besides own: Name? = nil) {
        func insert(_ path: [Name]) { names.formUnion(path.map(\.text).filter { $0 != own?.text }) }
        switch expression.kind {
        case .path(let path), .present(let path): insert(path)
        case .peers(let peers): insert(peers.group ?? [])
        case .aggregate(let aggregate): insert(aggregate.path + [aggregate.via].compactMap(\.self))
        case .dateCall(let call): call.holidays.map { insert([$0]) }
        case .previous(let name, _): insert([name])
        case .number(let literal):
            if case .named(let unit) = literal.unit { names.insert(unit.text) }
        case .text, .yesNo, .date, .timeOfDay, .period, .absent, .negate, .not, .arithmetic, .comparison, .and, .or,
            .among, .ifAbsent, .conditional, .rounded, .extremum, .calendar, .inARow, .interpolated:
            break
        }
        for part in expression.parts { collect(part, besides: own) }
    }
}
