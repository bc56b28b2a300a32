extension TableAnalysis {
    /// Pairs of rows with equal results that one row could say. `results` numbers what each row gives: equal numbers, equal results.
    ///
    /// For a table whose rows do not overlap; in an ordered one only neighbours may be joined, so only they are tried.
    func mergeableRows(results: [Int], isOrdered: Bool) -> [(first: Int, second: Int)] {
        var pairs: [(first: Int, second: Int)] = []
        for first in rows.indices where !grid.isEmpty(rows[first]) {
            let end = isOrdered ? min(first + 2, rows.count) : rows.count
            for second in (first + 1)..<max(first + 1, end) where results[first] == results[second] {
                if !grid.isEmpty(rows[second]), grid.join(rows[first], rows[second]) != nil {
                    pairs.append((first, second))
                }
            }
        }
        return pairs
    }

    /// Axes that never change the outcome: rows with different results differ on the other axes too.
    /// For a complete table whose rows do not overlap.
    func idleAxes(results: [Int]) -> [Int] {
        grid.lines.indices.filter { idle in
            for first in rows.indices where !grid.isEmpty(rows[first]) {
                for second in rows.indices where second > first && results[first] != results[second] {
                    if grid.isEmpty(rows[second]) { continue }
                    let others = grid.lines.indices.filter { $0 != idle }
                    if others.allSatisfy({ grid.lines[$0].meets(rows[first], rows[second]) }) { return false }
                }
            }
            return true
        }
    }
}
