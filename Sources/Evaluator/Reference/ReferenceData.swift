import RuleEngine

/// The accepted rows of all tables, as the reference evaluator reads them.
struct ReferenceData {
    struct Row {
        /// One per field of the table.
        var values: [ReferenceValue]
        /// Log rows: the position of the owner's record.
        var owner: Int?
        /// Log rows: the day.
        var day: Int?
        /// 0-based position among the data rows of the file; nil where no row made it.
        var position: Int?
    }

    /// Parallel to the plan's tables. Log rows outside the regulation's validity are not among them.
    var tables: [[Row]]

    /// The record of a register with a given key, as it is written in data.
    func record(of table: TableID, withKey key: ReferenceValue, in plan: Plan) -> Int? {
        guard case .register(let field, _) = plan.tables[table].kind else { return nil }
        return tables[table].firstIndex { $0.values[field] == key }
    }
}
