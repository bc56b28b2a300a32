import Findings
import PolicyDSL

extension Lowerer {
    /// Overlaps that are reported of one table; more help nobody.
    private static let mostOverlaps = 5

    /// Whether every case has its row, and only one; findings where not.
    mutating func checkRows(_ table: TableDeclaration, _ heads: [Value], _ conditions: [NodeID]) -> Bool {
        let columns = heads.compactMap { head in
            if case .quantity(let quantity) = head.kind { quantity.numerator.node } else { node(of: head) }
        }
        let inputs = regions(of: conditions, leading: columns)
        let rows = conditions.compactMap { inputs.region($0) }
        guard rows.count == conditions.count else {
            report(.tableTooComplex(table.name))
            return false
        }
        let analysis = TableAnalysis(inputs.space, rows: rows)
        for row in analysis.emptyRows { report(.rowNeverFits(at: table.rows[row].range)) }
        var isSound = true
        if table.isOrdered {
            for masked in analysis.maskedRows() ?? [] {
                report(
                    .rowUnreachable(at: table.rows[masked.row].range, by: masked.by.map { table.rows[$0].range }))
            }
        } else {
            for overlap in analysis.overlaps(limit: Lowerer.mostOverlaps) {
                isSound = false
                report(
                    .rowsOverlap(
                        at: table.rows[overlap.second].range, first: table.rows[overlap.first].range,
                        inputs.words(overlap.sample, in: overlap.shared, self),
                        whole: inputs.words(overlap.shared, self),
                        language))
            }
        }
        let gaps = analysis.gaps()
        if gaps.isUndecided {
            report(.tableTooComplex(table.name))
            return false
        }
        if let first = gaps.rows.first {
            let regions = gaps.rows.map { inputs.words($0.box, self) ?? inputs.words($0.sample, in: $0.box, self) }
            report(
                .tableGap(
                    table.name, inputs.words(first.sample, in: first.box, self), regions: regions,
                    hasMore: gaps.hasMore, language))
            isSound = false
        }
        return isSound
    }
}
