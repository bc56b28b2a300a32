extension TableAnalysis {
    /// Pairs of rows with equal results that one row could say. `results` numbers what each row gives: equal numbers, equal results.
    ///
    /// For a table whose rows do not overlap; in an ordered one only neighbours may be joined, so only they are tried.
    func mergeableRows(results: [Int], isOrdered: Bool) -> [(first: Int, second: Int)] {
        // A row of several boxes is said by no single row as it is.
        let single = rows.indices.filter { box in owners.count { $0 == owners[box] } == 1 }
        var pairs: [(first: Int, second: Int)] = []
        for (position, first) in single.enumerated() {
            for second in single[(position + 1)...] {
                let (one, other) = (owners[first], owners[second])
                if results[one] != results[other] || (isOrdered && other != one + 1) { continue }
                if grid.join(rows[first], rows[second]) != nil { pairs.append((one, other)) }
            }
        }
        return pairs
    }

    /// Axes that never change the outcome: rows with different results differ on the other axes too.
    /// For a complete table whose rows do not overlap.
    func idleAxes(results: [Int]) -> [Int] {
        grid.lines.indices.filter { idle in
            let others = grid.lines.indices.filter { $0 != idle }
            for first in rows.indices {
                for second in rows.indices where second > first && results[owners[first]] != results[owners[second]] {
                    if others.allSatisfy({ grid.lines[$0].meets(rows[first], rows[second]) }) { return false }
                }
            }
            return true
        }
    }
}
