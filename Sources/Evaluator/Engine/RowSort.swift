/// Brings the rows of an output in order.
struct RowSort: Sendable {
    /// By how many columns rows are compared without looking into their cells: more would take much memory, and ties are few.
    private static let prepared = 2

    private let columns: [Delivery.Column]
    /// Of the most significant columns, by row.
    private let keys: [[Int128]]
    /// The others.
    private let rest: [Int]

    /// - Parameter sort: positions in `columns`, most significant first.
    init(_ columns: [Delivery.Column], by sort: [Int], rows: Int) {
        self.columns = columns
        keys = sort.prefix(Self.prepared).map { columns[$0].sortKeys(rows: rows) }
        rest = Array(sort.dropFirst(Self.prepared))
    }

    func sorted(_ rows: [Int], workers: Int) -> [Int] {
        // Exports mostly come in some order already.
        if isSorted(rows) { return rows }
        let pieces = max(1, min(4 * workers, rows.count / 4096))
        let bounds = (0...pieces).map { $0 * rows.count / pieces }
        let parts = Parallel.run(workers: workers, pieces: pieces) {
            [(piece: Int, rows: [Int])]()
        } _: { parts, piece in
            parts.append((piece, rows[bounds[piece]..<bounds[piece + 1]].sorted(by: precedes)))
        }
        var runs = parts.flatMap { $0 }.sorted { $0.piece < $1.piece }.map(\.rows)
        while runs.count > 1 {
            let before = runs
            let merged = Parallel.run(workers: workers, pieces: (before.count + 1) / 2) {
                [(piece: Int, rows: [Int])]()
            } _: { parts, piece in
                let other = 2 * piece + 1 < before.count ? before[2 * piece + 1] : []
                parts.append((piece, merge(before[2 * piece], other)))
            }
            runs = merged.flatMap { $0 }.sorted { $0.piece < $1.piece }.map(\.rows)
        }
        return runs.first ?? []
    }

    private func isSorted(_ rows: [Int]) -> Bool {
        for position in rows.indices.dropFirst() where precedes(rows[position], rows[position - 1]) { return false }
        return true
    }

    private func merge(_ left: [Int], _ right: [Int]) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(left.count + right.count)
        var l = 0
        var r = 0
        while l < left.count, r < right.count {
            if precedes(right[r], left[l]) {
                result.append(right[r])
                r += 1
            } else {
                result.append(left[l])
                l += 1
            }
        }
        result.append(contentsOf: left[l...])
        result.append(contentsOf: right[r...])
        return result
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        for column in keys {
            let one = column[left]
            let other = column[right]
            if one != other { return one < other }
        }
        for column in rest {
            let order = columns[column].compare(left, right)
            if order != 0 { return order < 0 }
        }
        return false
    }
}

extension Delivery.Column {
    /// Numbers in the order of the values: absent first, texts by their bytes.
    fileprivate func sortKeys(rows: Int) -> [Int128] {
        var ranks: [Int] = []
        if !isOrdered, let texts {
            ranks = [Int](repeating: 0, count: texts.count)
            for (rank, code) in texts.sortedIndices().enumerated() { ranks[code] = rank }
        }
        return (0..<rows).map { row in
            guard let value = cells.value(row) else { return .min }
            return ranks.isEmpty ? value : Int128(ranks[Int(value)])
        }
    }

    /// Absent first; figures, dates and choices by their integer, records by their key, texts by their bytes.
    fileprivate func compare(_ left: Int, _ right: Int) -> Int {
        switch (cells.value(left), cells.value(right)) {
        case (nil, nil): return 0
        case (nil, _): return -1
        case (_, nil): return 1
        case (let left?, let right?):
            if left == right { return 0 }
            if !isOrdered, let texts { return texts.precedes(Int(left), Int(right)) ? -1 : 1 }
            return left < right ? -1 : 1
        }
    }
}
