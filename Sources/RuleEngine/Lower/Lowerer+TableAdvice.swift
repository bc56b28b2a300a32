import Findings
import PolicyDSL

extension Lowerer {
    /// Findings of one kind in one table; more help nobody.
    private static let mostAdvice = 5

    /// What a complete table says in more words than it needs, and where its order misleads.
    mutating func advice(
        _ table: LoweredTable, _ analysis: TableAnalysis, _ inputs: ConditionRegions
    ) -> [Finding] {
        let start = findings.count
        advise(table, analysis, inputs)
        defer { findings.removeSubrange(start...) }
        return Array(findings[start...])
    }

    private mutating func advise(_ table: LoweredTable, _ analysis: TableAnalysis, _ inputs: ConditionRegions) {
        let declaration = table.declaration
        let results = resultNumbers(declaration)
        if Set(results).count == 1 {
            report(.tableDecidesNothing(declaration.name))
            return
        }
        if adviseColumns(table, analysis, inputs, results) { return }
        if declaration.isOrdered {
            if declaration.rows.count > 1, analysis.isDisjoint {
                report(.orderNotNeeded(declaration.name, language))
            } else {
                adviseOrder(declaration, analysis, inputs, results)
            }
        }
        for merge in analysis.merges(results: results, isOrdered: declaration.isOrdered).prefix(Lowerer.mostAdvice) {
            report(merging(merge, table, analysis, inputs))
        }
    }

    /// Equal numbers for rows that give the same, as it is written.
    private func resultNumbers(_ table: TableDeclaration) -> [Int] {
        var known: [[Expression]] = []
        return table.rows.map { row in
            let results = row.results.map { meaning(of: $0) }
            // Interpolations that read alike run along different ranges.
            if !row.results.contains(where: { $0.interpolation != nil }), let number = known.firstIndex(of: results) {
                return number
            }
            known.append(results)
            return known.count - 1
        }
    }

    /// Whether a column decides nothing.
    private mutating func adviseColumns(
        _ table: LoweredTable, _ analysis: TableAnalysis, _ inputs: ConditionRegions, _ results: [Int]
    ) -> Bool {
        let isOrdered = table.declaration.isOrdered
        guard let idle = analysis.idleAxes(results: results, isOrdered: isOrdered), !idle.isEmpty else { return false }
        var hasIdle = false
        for (position, column) in table.columns.enumerated() {
            let axes = inputs.axes(of: column, table.cells.map { $0[position] })
            if axes.isEmpty || !axes.isSubset(of: idle) { continue }
            hasIdle = true
            let head = table.declaration.conditions[position]
            report(.columnDecidesNothing(head.written(language), at: head.range))
        }
        return hasIdle
    }

    private mutating func adviseOrder(
        _ table: TableDeclaration, _ analysis: TableAnalysis, _ inputs: ConditionRegions, _ results: [Int]
    ) {
        for crossing in analysis.crossings(results: results, limit: Lowerer.mostAdvice) {
            let sample = inputs.words(crossing.sample, in: crossing.shared, self)
            let (first, second) = (table.rows[crossing.first].range, table.rows[crossing.second].range)
            if crossing.axis != nil, let rest = crossing.rest {
                let words = inputs.words(rest, self) ?? sample
                report(.rowSaysMore(at: second, first: first, sample, rest: words))
            } else {
                report(.rowsCross(at: second, first: first, sample))
            }
        }
    }

    // MARK: One row for several

    private func merging(
        _ merge: TableAnalysis.Merge, _ table: LoweredTable, _ analysis: TableAnalysis, _ inputs: ConditionRegions
    ) -> Finding {
        let declaration = table.declaration
        let ranges = merge.rows.map { declaration.rows[$0].range }
        var cells: [Int: String] = [:]
        for axis in merge.axes {
            guard let (column, text) = cell(axis, of: merge, table, analysis, inputs) else {
                return .rowsMergeable(at: ranges, row: nil, fix: [])
            }
            cells[column] = text
        }
        let first = declaration.rows[merge.rows[0]]
        let written =
            first.conditions.enumerated().map { cells[$0] ?? $1.written(language) ?? "…" }
            + first.results.map { $0.written(language) ?? "…" }
        let changes = cells.sorted { $0.key < $1.key }.map { column, text in
            Fix.Edit(range: first.conditions[column].range, replacement: text)
        }
        let removals = ranges.dropFirst().map { Fix.Edit(range: $0, replacement: "") }
        return .rowsMergeable(
            at: ranges, row: "| " + written.joined(separator: " | ") + " |", fix: changes + removals)
    }

    /// The cell that says what the rows hold on an axis; nil where that cannot be written so that no other row changes.
    private func cell(
        _ axis: Int, of merge: TableAnalysis.Merge, _ table: LoweredTable, _ analysis: TableAnalysis,
        _ inputs: ConditionRegions
    ) -> (column: Int, text: String)? {
        let columns = table.columns.indices.filter { column in
            inputs.axes(of: table.columns[column], table.cells.map { $0[column] }).contains(axis)
        }
        guard columns.count == 1, let column = columns.first, inputs.isAxis(axis, of: table.columns[column]) else {
            return nil
        }
        let cells = table.declaration.rows.map { $0.conditions[column] }
        // `selain itu` in another row is what these rows leave.
        if cells.contains(where: \.hasOtherwise) { return nil }
        let text = inputs.cell(merge.box, axis, self)
        if text == "-" { return (column, "-") }
        guard let ends = analysis.ends(of: merge, on: axis) else { return nil }
        return (bandText(lowest: cells[ends.lowest], highest: cells[ends.highest]) ?? text).map { (column, $0) }
    }

    /// Bands that follow each other as one, with the ends as they are written; nil where a cell is no simple band.
    private func bandText(lowest: Cell, highest: Cell) -> String? {
        guard let first = Band(lowest), let last = Band(highest) else { return nil }
        let alternative: Alternative
        switch (first.lower, last.upper) {
        case (let lower?, let upper?):
            alternative = .range(lower.value, upper.value, lowerIsOpen: lower.isOpen, upperIsOpen: upper.isOpen)
        case (let lower?, nil): alternative = .comparison(lower.isOpen ? .greater : .greaterOrEqual, lower.value)
        case (nil, let upper?): alternative = .comparison(upper.isOpen ? .less : .lessOrEqual, upper.value)
        case (nil, nil): return nil
        }
        return alternative.written(language)
    }
}

/// A cell that is one run of values; an end that is not written is that of the column's range.
private struct Band {
    struct End {
        var value: Expression
        var isOpen: Bool
    }

    var lower: End?
    var upper: End?

    init?(_ cell: Cell) {
        guard cell.alternatives.count == 1 else { return nil }
        switch cell.alternatives[0] {
        case .range(let first, let last, let lowerIsOpen, let upperIsOpen):
            lower = End(value: first, isOpen: lowerIsOpen)
            upper = End(value: last, isOpen: upperIsOpen)
        case .comparison(.equal, let value):
            lower = End(value: value, isOpen: false)
            upper = lower
        case .comparison(.greater, let value): lower = End(value: value, isOpen: true)
        case .comparison(.greaterOrEqual, let value): lower = End(value: value, isOpen: false)
        case .comparison(.less, let value): upper = End(value: value, isOpen: true)
        case .comparison(.lessOrEqual, let value): upper = End(value: value, isOpen: false)
        case .comparison(.notEqual, _), .absent, .otherwise: return nil
        }
    }
}

extension Cell {
    /// Whether it holds what no other row names.
    var hasOtherwise: Bool {
        alternatives.contains { if case .otherwise = $0 { true } else { false } }
    }
}
