extension Plan {
    /// Columns that need their own earlier values by way of another record, or of periods of another length: they cannot be reckoned
    /// period after period.
    func checkEarlierPeriods() -> [String] {
        guard nodes.contains(where: { if case .previous = $0 { true } else { false } }) else { return [] }
        var reads: [Reads] = []
        for column in columns { reads.append(columnsRead(by: column.node)) }
        var faults: [String] = []
        for circle in strongComponents(reads.map { $0.near.union($0.past).union($0.far).sorted() }) {
            guard circle.contains(where: { !reads[$0].past.isDisjoint(with: circle) }) else { continue }
            for column in circle {
                // A bound that rests on itself is no proof unless it is the same one all the way round.
                for (node, read) in reads[column].pastNodes where circle.contains(read) {
                    faults += outside(types[node], columns[read].type.integers).map { "node \(node): \($0)" }
                }
            }
            for column in circle where !reads[column].far.isDisjoint(with: circle) {
                faults.append("column \(column): it needs itself by way of another record or period")
            }
        }
        return faults
    }

    private struct Reads {
        /// Of this period, of the one before, and of other records and periods.
        var near: Set<ColumnID> = []
        var past: Set<ColumnID> = []
        var far: Set<ColumnID> = []
        var pastNodes: [(node: NodeID, column: ColumnID)] = []
    }

    private func columnsRead(by root: NodeID) -> Reads {
        var reads = Reads()
        var seen: Set<[Int]> = []
        var open = [(node: root, isFar: false)]
        while let next = open.popLast() {
            guard seen.insert([next.node, next.isFar ? 1 : 0]).inserted else { continue }
            switch nodes[next.node] {
            case .column(let column), .previous(let column, _):
                if next.isFar {
                    reads.far.insert(column)
                } else if case .column = nodes[next.node] {
                    reads.near.insert(column)
                } else {
                    reads.past.insert(column)
                    reads.pastNodes.append((next.node, column))
                }
            case .lookupColumn(let column, _): reads.far.insert(column)
            case .aggregate(let id):
                let aggregate = aggregates[id]
                for part in [aggregate.value, aggregate.filter, aggregate.group].compactMap(\.self) {
                    open.append((part, true))
                }
            case .integer, .boolean, .text, .absent, .field, .owner, .record, .lookupField, .inForce, .date, .lastDate,
                .present,
                .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or, .not, .cases,
                .calendar, .dateCall, .peers:
                break
            }
            // Peers are other records.
            let isFar = if case .peers = nodes[next.node] { true } else { next.isFar }
            for operand in nodes[next.node].operands { open.append((operand, isFar)) }
        }
        return reads
    }
}
