extension FormulaGenerator {
    /// A result that runs along the range of its row.
    mutating func interpolated(_ measure: Measure, _ size: inout Size) -> Formula {
        let ends = (figure(measure), figure(measure))
        for end in [ends.0, ends.1] { size.magnitude = max(size.magnitude, Size.figure(end).magnitude) }
        let run = Quantity(.interpolated(.figure(ends.0), .figure(ends.1)), size)
        guard let rounded = rounded(run, measure, always: true) else { return .figure(ends.0) }
        size.magnitude = max(size.magnitude, rounded.size.magnitude)
        size.decimals = max(size.decimals, rounded.size.decimals)
        return rounded.formula
    }
}

extension GeneratedTable {
    /// Whether its results depend on the rows they stand in.
    package var hasInterpolation: Bool {
        rows.flatMap(\.results).contains { if case .rounded(.interpolated, _, _) = $0 { true } else { false } }
    }
}

extension GeneratedTable.Row {
    /// Whether exactly one of its cells is a range.
    var canInterpolate: Bool {
        cells.count { cell in if cell.count == 1, case .range = cell[0] { true } else { false } } == 1
    }
}
