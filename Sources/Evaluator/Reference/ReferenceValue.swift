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
}

extension Plan {
    /// A key of a register as data writes it; nil for what is none.
    func keyText(_ key: ReferenceValue, of register: TableID) -> String? {
        switch key {
        case .text(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .integer(let integer):
            guard holidayKey(register) != nil else { return String(integer) }
            return CalendarPeriod(.day, containing: Int(integer)).label
        case .absent, .boolean, .record: return nil
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
