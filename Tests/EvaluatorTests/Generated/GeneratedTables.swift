import Generators
import RuleEngine

extension GeneratedPolicy {
    /// A plan with the tables of a generated policy and nothing else.
    var tablePlan: Plan {
        var sketch = PlanSketch()
        sketch.plan.validity = DayRange(from: validFrom, until: nil)
        var names: [String: Int] = [:]
        for declaration in declarations {
            switch declaration {
            case .register(let register): names[register.name] = names.count
            case .log(let log): names[log.name] = names.count
            case .choice, .units, .parameter, .rule, .exception, .table, .output, .guarantee: continue
            }
        }
        for declaration in declarations {
            switch declaration {
            case .register(let register):
                let fields = register.fields.map { field($0, &sketch, names) }
                sketch.plan.tables.append(
                    Table(
                        name: register.name,
                        kind: .register(
                            key: register.fields.firstIndex { $0.isKey } ?? 0, isOpen: register.isOpen),
                        fields: fields, inlineRows: register.rows, origin: 0))
            case .log(let log):
                let fields = log.fields.map { field($0, &sketch, names) }
                let owner = names[log.owner] ?? 0
                let key = declarations.lazy.compactMap { declaration -> GeneratedField? in
                    guard case .register(let register) = declaration, register.name == log.owner else { return nil }
                    return register.fields.first { $0.isKey }
                }.first
                sketch.plan.tables.append(
                    Table(
                        name: log.name,
                        kind: .log(
                            owner: owner, ownerColumn: log.ownerColumn ?? key?.column ?? key?.name ?? "", date: 0),
                        fields: fields, inlineRows: nil, origin: 0))
            case .choice, .units, .parameter, .rule, .exception, .table, .output, .guarantee: continue
            }
        }
        return sketch.plan
    }

    private func field(_ field: GeneratedField, _ sketch: inout PlanSketch, _ tables: [String: Int]) -> Field {
        let type: ValueType
        switch field.content {
        case .number(_, let range, let decimals, let step):
            type = .number(
                NumberType(
                    unit: .none, decimals: decimals, range: Int128(range.lowerBound)...Int128(range.upperBound),
                    step: Int128(step)))
        case .text: type = .text
        case .boolean: type = .boolean
        case .date(let range): type = .date(range ?? -25_567...84_005)
        case .time(let range): type = .timeOfDay(range ?? 0...1439)
        case .choice(_, let members):
            sketch.plan.choices.append(Choice(name: field.name, members: members))
            type = .choice(sketch.plan.choices.count - 1)
        case .reference(let register): type = .reference(tables[register] ?? 0)
        }
        return Field(
            name: field.name, column: field.column ?? field.name, type: type, isOptional: field.isOptional, origin: 0)
    }
}
