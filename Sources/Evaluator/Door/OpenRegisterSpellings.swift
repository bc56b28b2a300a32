import RuleEngine

/// Names of an open register that may be one: they differ in blanks and capitals only.
enum OpenRegisterSpellings {
    /// - Parameter keys: the keys of a register's records.
    static func findings(_ plan: Plan, keys: (TableID) -> [[UInt8]]) -> [DataFinding] {
        plan.tables.indices.compactMap { table -> DataFinding? in
            guard case .register(let key, true) = plan.tables[table].kind,
                plan.tables[table].fields[key].type == .text
            else { return nil }
            let groups = alike(keys(table))
            guard let first = groups.first else { return nil }
            return .similarNames(
                register: plan.tables[table].name, names: first.map { RowFault.quoted($0) }, others: groups.count - 1)
        }
    }

    private static func alike(_ keys: [[UInt8]]) -> [[[UInt8]]] {
        var groups: [[UInt8]: [[UInt8]]] = [:]
        for key in keys { groups[KeySpelling.folded(key), default: []].append(key) }
        return groups.filter { $0.value.count > 1 }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { group in
            group.value.sorted { $0.lexicographicallyPrecedes($1) }
        }
    }
}
