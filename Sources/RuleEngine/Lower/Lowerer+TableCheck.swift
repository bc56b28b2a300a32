import Findings
import PolicyDSL

/// A table whose conditions were lowered.
struct LoweredTable {
    var declaration: TableDeclaration
    /// The node of each condition column.
    var columns: [NodeID]
    /// By row, then column; `selain itu` is worked out.
    var cells: [[NodeID]]
    /// The whole condition of each row.
    var rows: [NodeID]
}

extension Lowerer {
    /// Overlaps that are reported of one table; more help nobody.
    private static let mostOverlaps = 5

    /// Whether every case has its row, and only one; findings where not.
    ///
    /// - Returns: what else there is to say of the table, once its results are known to be right; nil where cases have no
    ///   row, or several.
    mutating func checkRows(_ table: LoweredTable) -> [Finding]? {
        let declaration = table.declaration
        guard let (inputs, rows) = relatedRegions(of: table.rows, leading: table.columns) else {
            report(.tableTooComplex(declaration.name))
            return nil
        }
        let analysis = TableAnalysis(inputs.space, rows: rows)
        let empty = analysis.emptyRows
        for row in empty { report(.rowNeverFits(at: declaration.rows[row].range)) }
        var isSound = true
        var isTidy = empty.isEmpty
        if declaration.isOrdered {
            for masked in analysis.maskedRows() ?? [] {
                isTidy = false
                report(
                    .rowUnreachable(
                        at: declaration.rows[masked.row].range, by: masked.by.map { declaration.rows[$0].range }))
            }
        } else {
            for overlap in analysis.overlaps(limit: Lowerer.mostOverlaps) {
                isSound = false
                report(overlapping(overlap, declaration, inputs))
            }
        }
        let gaps = analysis.gaps()
        if gaps.isUndecided {
            report(.tableTooComplex(declaration.name))
            return nil
        }
        if let first = gaps.rows.first {
            let regions = gaps.rows.map { inputs.words($0.box, self) ?? inputs.words($0.sample, in: $0.box, self) }
            report(
                .tableGap(
                    declaration.name, inputs.words(first.sample, in: first.box, self), regions: regions,
                    hasMore: gaps.hasMore, beside: neighbours(of: first.box, declaration, rows, inputs), language))
            isSound = false
        }
        guard isSound else { return nil }
        // What else could be said of a table with rows too many would be about another table.
        return isTidy ? advice(table, analysis, inputs) : []
    }

    /// The row that ends where a gap begins, and the one that begins where it ends.
    private func neighbours(
        of gap: Box, _ table: TableDeclaration, _ rows: [Region], _ inputs: ConditionRegions
    ) -> [Label] {
        var found: [Box.Side: SourceRange] = [:]
        for (row, region) in zip(table.rows, rows) {
            for box in region.boxes {
                // The members of a choice have no ends.
                guard let (axis, side) = box.side(of: gap, in: inputs.space), inputs.space.axes[axis].isOrdered else {
                    continue
                }
                found[side] = found[side] ?? row.range
            }
        }
        let words: [(Box.Side, Message)] = [
            (.below, Message(id: "baris ini berakhir sebelum celah", en: "this row ends before the gap")),
            (.above, Message(id: "baris ini mulai sesudah celah", en: "this row starts after the gap")),
        ]
        return words.compactMap { side, message in found[side].map { Label($0, message) } }
    }

    private func overlapping(
        _ overlap: TableAnalysis.Overlap, _ table: TableDeclaration, _ inputs: ConditionRegions
    ) -> Finding {
        let sample = inputs.words(overlap.sample, in: overlap.shared, self)
        let (first, second) = (table.rows[overlap.first].range, table.rows[overlap.second].range)
        if let inner = overlap.inner {
            return .rowInsideRow(
                at: table.rows[inner].range, outer: inner == overlap.second ? first : second, sample,
                isFirst: inner == overlap.first, language)
        }
        return .rowsOverlap(
            at: second, first: first, sample, whole: inputs.words(overlap.shared, self), language)
    }
}
