import Findings

extension TestLowering {
    /// Values that must be set, on which something expected depends and which the test does not give.
    mutating func reportOpenTerms(_ test: TestCase) {
        guard findings.isEmpty, plan.columns.contains(where: { $0.kind == .open }) else { return }
        var waiting = test.expected.map(\.column) + test.expectedRows.map(\.column)
        var seen = Set(waiting)
        while let column = waiting.popLast() {
            if isAssumed(column) { continue }
            if plan.columns[column].kind == .open {
                let declared = plan.columns[column]
                var table: String?
                if case .table(let id) = plan.grains[declared.grain].subject { table = plan.tables[id].name }
                findings.append(
                    .testNeedsOpenTerm(
                        declared.name, table: table, declared: plan.origins[declared.origin].range, self.test, language)
                )
            }
            for next in columnsRead(by: column) where seen.insert(next).inserted { waiting.append(next) }
        }
    }

    /// Whether every record of the test is given a value of a column.
    private func isAssumed(_ column: ColumnID) -> Bool {
        let keys = Set(assumed.filter { $0.column == column }.map(\.key))
        guard case .table(let table) = plan.grains[plan.columns[column].grain].subject else {
            return keys.contains(nil)
        }
        let records = data.keys(of: table)
        return !records.isEmpty && records.allSatisfy { keys.contains($0) }
    }

    private func columnsRead(by column: ColumnID) -> [ColumnID] {
        var result: [ColumnID] = []
        var waiting = [plan.columns[column].node]
        var seen = Set(waiting)
        while let node = waiting.popLast() {
            var next = plan.nodes[node].operands
            if case .column(let read) = plan.nodes[node] { result.append(read) }
            if case .lookupColumn(let read, _) = plan.nodes[node] { result.append(read) }
            if case .aggregate(let id) = plan.nodes[node] {
                let aggregate = plan.aggregates[id]
                next += [aggregate.value, aggregate.filter, aggregate.group].compactMap(\.self)
            }
            for part in next where seen.insert(part).inserted { waiting.append(part) }
        }
        return result
    }
}
