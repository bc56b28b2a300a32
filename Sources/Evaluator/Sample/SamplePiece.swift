import RuleEngine

/// One record that owns logs, with its rows of one month: what the search tries out.
struct SamplePiece: Equatable {
    var register: TableID
    var record: [ReferenceValue]
    /// The rows of each log the register owns.
    var rows: [TableID: [[ReferenceValue]]]
    var month: CalendarPeriod

    var logs: [TableID] { rows.keys.sorted() }

    var rowCount: Int { rows.values.reduce(0) { $0 + $1.count } }
}

/// The data around the pieces: registers that own no logs, and the months that are tried.
struct SampleSurroundings {
    let prepared: SamplePlan
    let values: SampleValues
    /// The records of each register, as they will be in the sample; empty for logs.
    var registers: [[[ReferenceValue]]]

    /// The data of one piece alone. Where other registers refer to the piece's, they refer to its one record.
    func data(of piece: SamplePiece) -> ReferenceData {
        let plan = prepared.plan
        var tables: [[ReferenceData.Row]] = []
        for (table, definition) in plan.tables.enumerated() {
            switch definition.kind {
            case .register:
                var records = table == piece.register ? [piece.record] : registers[table]
                if let owner = definition.dating?.owner, definition.datedOwner == piece.register {
                    // Of the rows of many owners, one's own: the first's.
                    records = records.filter { $0[owner] == .record(0) }
                }
                tables.append(
                    records.enumerated().map { position, values in
                        ReferenceData.Row(
                            values: values.enumerated().map { alone($0.element, definition.fields[$0.offset], piece) },
                            owner: nil, day: nil, position: position)
                    })
            case .log(_, _, let date):
                tables.append(
                    (piece.rows[table] ?? []).enumerated().map { position, values in
                        var day: Int?
                        if case .integer(let integer) = values[date] { day = Int(integer) }
                        return ReferenceData.Row(
                            values: values.enumerated().map { alone($0.element, definition.fields[$0.offset], piece) },
                            owner: 0, day: day, position: position)
                    })
            }
        }
        return ReferenceData(tables: tables).withEnds(plan)
    }

    private func alone(_ value: ReferenceValue, _ field: Field, _ piece: SamplePiece) -> ReferenceValue {
        // Alone it has nobody above it.
        if field.isHierarchy, case .reference(piece.register) = field.type { return .absent }
        if case .reference(piece.register) = field.type, case .record = value { return .record(0) }
        return value
    }

    /// What evaluating everything on some data goes through.
    func trace(_ data: ReferenceData, days: ClosedRange<Int>?) throws(RunError) -> ReferenceTrace {
        let plan = prepared.plan
        var evaluator = ReferenceEvaluator(
            plan: plan, data: data, calendar: ScoredCalendar(days: days, validity: plan.validity))
        for (column, definition) in plan.columns.enumerated() {
            for place in evaluator.calendar.places(of: definition.grain, plan, data) {
                _ = try evaluator.value(of: column, at: place)
            }
        }
        for output in plan.outputs {
            for place in evaluator.calendar.places(of: output.grain, plan, data) {
                var scratch: ReferenceEvaluator.Scratch = [:]
                for column in output.columns {
                    if case .node(let node, _) = column.source { _ = try evaluator.evaluate(node, at: place, &scratch) }
                }
            }
        }
        for guarantee in plan.guarantees {
            for place in evaluator.calendar.places(of: guarantee.grain, plan, data) {
                var scratch: ReferenceEvaluator.Scratch = [:]
                _ = try evaluator.boolean(guarantee.condition, at: place, &scratch)
            }
        }
        return evaluator.trace
    }
}
