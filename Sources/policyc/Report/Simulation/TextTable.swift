import Findings

/// Cells in columns: the first to the left, the others to the right.
struct TextTable {
    private(set) var lines: [String]

    init(_ rows: [[String]], indent: Int) {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? displayWidth(of: $0[column]) : 0 }.max() ?? 0
        }
        lines = rows.map { row in
            var line = String(repeating: " ", count: indent)
            for (column, cell) in row.enumerated() where widths[column] > 0 {
                let pad = String(repeating: " ", count: widths[column] - displayWidth(of: cell))
                line += (column > 0 ? "  " : "") + (column == 0 ? cell + pad : pad + cell)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }
}
