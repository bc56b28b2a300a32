import RuleEngine

/// What expressions keep from period to period.
extension Plan {
    func isRunning(_ column: ColumnID) -> Bool {
        if case .running = columns[column].kind { true } else { false }
    }

    /// Whether it only says in which longer period a day lies: nothing that a drafter wrote, or could mistake.
    func isClock(_ column: ColumnID) -> Bool {
        guard isRunning(column) else { return false }
        var open = [columns[column].node]
        while let node = open.popLast() {
            switch nodes[node] {
            case .previous, .column, .aggregate, .lookupColumn: return false
            default: open += ownOperands(of: node)
            }
        }
        return true
    }

    /// Whether a node asks no more than whether the longer period goes on.
    func isOfClock(_ node: NodeID) -> Bool {
        guard case .compare(_, let before, _) = nodes[node], case .previous(let column, _) = nodes[before] else {
            return false
        }
        return isClock(column)
    }
}
