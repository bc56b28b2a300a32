import Findings
import RuleEngine

/// Writes a plan by hand.
struct PlanSketch {
    var plan = Plan(regulation: "Sketch", validity: DayRange(from: 17_532, until: nil))  // 2018-01-01

    init() {
        plan.origins = [Origin(range: SourceRange(file: FileID(0), start: 0, end: 0), citation: [])]
    }

    mutating func field(_ name: String, _ type: ValueType, optional: Bool = false) -> Field {
        Field(name: name, column: name, type: type, isOptional: optional, origin: 0)
    }

    mutating func register(_ name: String, open: Bool = false, _ fields: [Field], rows: [[String]]? = nil) -> TableID {
        plan.tables.append(
            Table(
                name: name, kind: .register(key: 0, isOpen: open), fields: fields, inlineRows: rows, origin: 0))
        return plan.tables.count - 1
    }

    /// The first field is the date.
    mutating func log(_ name: String, of owner: TableID, column: String, _ fields: [Field]) -> TableID {
        plan.tables.append(
            Table(
                name: name, kind: .log(owner: owner, ownerColumn: column, date: 0), fields: fields, inlineRows: nil,
                origin: 0))
        return plan.tables.count - 1
    }

    mutating func grain(_ subject: Grain.Subject, _ period: PeriodUnit? = nil) -> GrainID {
        plan.grains.append(Grain(subject: subject, period: period))
        return plan.grains.count - 1
    }

    mutating func node(_ node: Node, _ kind: NodeType.Kind, optional: Bool = false) -> NodeID {
        plan.nodes.append(node)
        plan.types.append(NodeType(kind, isOptional: optional))
        return plan.nodes.count - 1
    }

    mutating func integer(_ value: Int128) -> NodeID { node(.integer(value), .integer(value...value)) }

    mutating func aggregate(_ aggregate: Aggregate, _ kind: NodeType.Kind, optional: Bool = false) -> NodeID {
        plan.aggregates.append(aggregate)
        return node(.aggregate(plan.aggregates.count - 1), kind, optional: optional)
    }

    mutating func column(
        _ name: String, _ grain: GrainID, _ node: NodeID, _ type: ValueType, optional: Bool = false
    ) -> ColumnID {
        plan.columns.append(
            Column(name: name, grain: grain, kind: .rule, node: node, type: type, isOptional: optional, origin: 0))
        return plan.columns.count - 1
    }

    mutating func output(_ name: String, _ grain: GrainID, _ columns: [Output.Column], sort: [Int] = []) {
        plan.outputs.append(Output(name: name, grain: grain, columns: columns, sort: sort, origin: 0))
    }
}

extension NumberType {
    static func whole(_ range: ClosedRange<Int128>, decimals: Int = 0) -> NumberType {
        NumberType(unit: .none, decimals: decimals, range: range)
    }
}
