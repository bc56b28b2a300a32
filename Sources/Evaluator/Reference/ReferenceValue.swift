import RuleEngine

/// A value in the reference evaluator: no codes but the position of a record.
enum ReferenceValue: Hashable {
    case absent
    case boolean(Bool)
    /// A number, choice, date or time of day.
    case integer(Int128)
    /// UTF-8; two texts are equal if their bytes are.
    case text([UInt8])
    /// A record's position in its register.
    case record(Int)

    /// As a key is written.
    var keyText: [UInt8] {
        switch self {
        case .text(let bytes): bytes
        case .integer(let integer): Array(String(integer).utf8)
        case .absent, .boolean, .record: []
        }
    }
}

/// Where a value is stated: a grain, a row or record of it, and a period.
struct Place: Hashable {
    var grain: GrainID
    /// Position of the row or record; 0 for everything.
    var item: Int
    /// The period's first day, or the row's day; nil without time.
    var day: Int?
}

extension RunError {
    /// For what the plan promises can never be.
    static func impossible(_ what: String, _ plan: Plan, node: NodeID? = nil, column: ColumnID? = nil) -> RunError {
        var text = what
        if let node { text += " at node \(node) \(plan.nodes[node]) of type \(plan.types[node])" }
        if let column { text += " in column \(plan.columns[column].name)" }
        return .fault(text)
    }
}
