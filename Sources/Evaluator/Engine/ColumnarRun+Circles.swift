import RuleEngine

extension ColumnarRun {
    /// As many rounds as the hierarchy has levels: with each the values of one more level are what they should be.
    mutating func runRounds(_ circle: ValueGraph.Circle, _ steps: ArraySlice<Schedule.Step>) {
        for value in circle.kept { data.stored[value] = data.placeholder(for: value) }
        let rounds = circle.hierarchies.map { data.levels(circle.domain.table, $0) }.max() ?? 1
        for _ in 0..<max(rounds, 1) {
            for step in steps { dense(step) }
        }
    }
}

extension RunData {
    /// Some value of its type for every record and period.
    fileprivate func placeholder(for value: ValueID) -> PagedColumn {
        let graph = schedule.graph
        let (domain, type) = (graph.values[value].domain, graph.values[value].type)
        let periods = periods(domain.unit)
        let column = PagedColumn(
            width: Width(storing: type), size: size(of: domain), pages: periods.count, unit: domain.unit,
            isOptional: type.isOptional)
        let least: Int128 = if case .integer(let range) = type.kind { range.lowerBound } else { 0 }
        for page in 0..<periods.count {
            FillKernel.run(column.size, least, into: column.lanes(page: page))
            if let presence = column.presenceLanes(page: page) { FillKernel.run(column.size, 0, into: presence) }
        }
        return column
    }

    /// The most records that stand one above the other.
    fileprivate func levels(_ table: TableID?, _ field: FieldID) -> Int {
        guard let register = table.flatMap({ dataset.registers[$0] }) else { return 1 }
        let column = register.fields[field]
        return Hierarchy.levels(
            of: (0..<register.count).map { column.isPresent($0) ? Int(column.int32[$0]) : nil })
    }
}
