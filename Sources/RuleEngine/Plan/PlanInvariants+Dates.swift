extension Plan {
    /// What an engine relies on in a function of dates: holidays keyed by a date, and a week of 1 to 7 days somewhere.
    func checkReckoning(_ reckoning: Reckoning, _ operands: [NodeID]) -> [String] {
        var faults: [String] = []
        if let table = reckoning.holidays, holidayKey(table) == nil {
            faults.append("table \(table) is no register keyed by a date")
        }
        if reckoning.holidays != nil, let week = operands.last, case .integer(let days) = types[week].kind,
            !days.overlaps(1...7)
        {
            faults.append("a week of \(days) working days")
        }
        return faults
    }

    /// The key field of a register whose key is a date.
    public func holidayKey(_ table: TableID) -> FieldID? {
        guard case .register(let key, false) = tables[table].kind, case .date = tables[table].fields[key].type else {
            return nil
        }
        return key
    }

    /// The registers whose records are days not worked.
    public var holidayTables: [TableID] {
        var result: Set<TableID> = []
        for node in nodes {
            if case .dateCall(let reckoning, _) = node, let table = reckoning.holidays { result.insert(table) }
        }
        return result.sorted()
    }
}
