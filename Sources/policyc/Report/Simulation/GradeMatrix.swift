import Evaluator

/// How many records and periods go from one grade to another, with the totals, and which of these cells are hidden.
struct GradeMatrix {
    /// Of the grades; empty: without a grade.
    var names: [String]
    /// One row and one column more than there are grades: the totals.
    var counts: [[Int]]
    private var heads: [[Int]]
    private var hidden: Set<SmallCells.Cell>

    init(_ report: SimulationReport, _ grade: Int) {
        let table = report.simulation.table
        let moves = table.moves(grade)
        let (before, after) = table.gradeHeads(grade)
        let grades = report.grades
        names = grades.map { $0.isEmpty ? report.notation.text("kosong", "absent") : $0 }
        counts = grades.map { old in grades.map { moves[old]?[$0]?.rows ?? 0 } }
        heads = grades.map { old in grades.map { moves[old]?[$0]?.heads ?? 0 } + [before[old] ?? 0] }
        heads.append(grades.map { after[$0] ?? 0 } + [report.simulation.table.total(report.simulation.view).heads])
        for row in counts.indices { counts[row].append(counts[row].reduce(0, +)) }
        let rows = counts
        counts.append((0...grades.count).map { column in rows.reduce(0) { $0 + $1[column] } })
        hidden = SmallCells.hidden(heads: heads, counts: counts, least: report.leastHeads)
    }

    func isHidden(_ row: Int, _ column: Int) -> Bool { hidden.contains(SmallCells.Cell(row: row, column: column)) }

    func text(_ row: Int, _ column: Int, _ report: SimulationReport) -> String {
        if isHidden(row, column) { return report.hidden.text(heads[row][column]) }
        let count = counts[row][column]
        return count == 0 ? "·" : report.notation.count(count)
    }

    /// How many move, and how many of these towards the first grade.
    var moved: (all: Int, up: Int) {
        var (all, up) = (0, 0)
        for row in names.indices {
            for column in names.indices where row != column {
                all += counts[row][column]
                if column < row { up += counts[row][column] }
            }
        }
        return (all, up)
    }
}
