import RuleEngine

/// Makes the surroundings, searches for pieces, and puts them together.
struct SampleMaker {
    /// More rows than this are not evaluated as a whole.
    private static let mostChecked = 6000
    private static let mostMonths = 6
    private static let mostTriedRows = 4
    private let prepared: SamplePlan
    private let options: SampleOptions
    private var random: SampleRandom

    init(_ prepared: SamplePlan, _ options: SampleOptions) {
        self.prepared = prepared
        self.options = options
        random = SampleRandom(seed: options.seed)
    }

    private var plan: Plan { prepared.plan }

    mutating func make() throws(RunError) -> Sample {
        let months = months()
        guard let first = months.first else { throw .fault("a plan that is never in force") }
        let owners = owners()
        let values = SampleValues(plan: plan, hints: prepared.hints(), counts: counts(owners))
        var surroundings = SampleSurroundings(prepared: prepared, values: values, registers: [])
        surroundings.registers = plan.tables.indices.map { table in
            records(of: table, values, day: first.first)
        }
        let mutation = SampleMutation(surroundings: surroundings, months: months, forms: forms())
        let goals = prepared.goals()

        var rows: [[[ReferenceValue]]] = plan.tables.map { _ in [] }
        var ownerOfRows: [[Int]] = plan.tables.map { _ in [] }
        var met: Set<Int> = []
        var neededSize: Int?
        for register in owners {
            var search = SampleSearch(mutation, goals: goals)
            try search.run(register, month: first, effort: options.effort, &random)
            // What a piece for which there is no record would have met is not met.
            let cover = try search.cover()
            let pieces = cover.prefix(surroundings.registers[register].count)
            let hasMore = cover.dropFirst(pieces.count).contains { piece in
                piece.goals.contains { prepared.isThreshold(goals[$0]) && !met.contains($0) }
            }
            // A register with a key of few values, or with rows of its own, does not grow.
            if hasMore, surroundings.registers[register].count == options.size {
                neededSize = max(neededSize ?? 0, cover.count)
            }
            for piece in pieces { met.formUnion(piece.goals) }
            for record in surroundings.registers[register].indices {
                let piece =
                    record < pieces.count
                    ? pieces[record].piece : mutation.fresh(register, record: record, month: first, &random)
                place(piece, as: record, in: &surroundings, &rows, &ownerOfRows)
            }
        }
        met = try checked(met, goals, surroundings, rows, ownerOfRows)
        met.formUnion(try giveBothAnswers(goals, &surroundings, &rows, ownerOfRows))
        let thresholds = goals.indices.filter { prepared.isThreshold(goals[$0]) }
        return Sample(
            files: files(surroundings, rows, ownerOfRows), aimed: thresholds.count,
            missed: thresholds.filter { !met.contains($0) }.compactMap { prepared.missed(goals[$0]) },
            neededSize: neededSize)
    }

    // MARK: Surroundings

    /// Registers that own logs, in order; the first register where none does.
    private func owners() -> [TableID] {
        var result: [TableID] = []
        for table in plan.tables {
            if case .log(let owner, _, _) = table.kind, !result.contains(owner) { result.append(owner) }
        }
        return result.sorted()
    }

    private func counts(_ owners: [TableID]) -> [TableID: Int] {
        var counts: [TableID: Int] = [:]
        let main = owners.first ?? plan.tables.indices.first
        for (table, definition) in plan.tables.enumerated() {
            guard case .register(let key, let isOpen) = definition.kind else { continue }
            var count = table == main ? options.size : min(max(6, options.size / 8), isOpen ? 42 : 200)
            if owners.contains(table), table != main { count = options.size }
            if case .date(let days) = definition.fields[key].type { count = min(count, days.count) }
            if case .number(let number) = definition.fields[key].type {
                let most = (number.range.upperBound - number.range.lowerBound) / max(1, number.step) + 1
                if most < Int128(count) { count = Int(most) }
            }
            counts[table] = definition.inlineRows?.count ?? max(1, count)
        }
        for (table, definition) in plan.tables.enumerated() where definition.inlineRows == nil {
            if let rows = SampleDating(plan, table)?.count(counts) { counts[table] = rows }
        }
        return counts
    }

    private mutating func records(of table: TableID, _ values: SampleValues, day: Int) -> [[ReferenceValue]] {
        let definition = plan.tables[table]
        guard case .register = definition.kind else { return [] }
        if definition.inlineRows != nil { return prepared.inlineRecords(of: table) }
        let dating = SampleDating(plan, table)
        return (0..<(values.counts[table] ?? 0)).map { record in
            var row = definition.fields.indices.map { field in
                values.value(SampleField(table: table, field: field), day: day, record: record, &random)
            }
            dating?.date(&row, record: record, values.counts, day: day)
            return row
        }
    }

    private func forms() -> [NodeID: [LinearForm]] {
        var result: [NodeID: [LinearForm]] = [:]
        for node in prepared.homes.keys {
            let forms = prepared.forms(ofDifference: node)
            if !forms.isEmpty { result[node] = forms }
        }
        return result
    }

    /// The first whole month in force, and those about the dates that the policy names.
    private func months() -> [CalendarPeriod] {
        // Not before any log may have a row.
        let start = plan.tables.reduce(plan.validity.from) { latest, table in
            guard case .log(_, _, let date) = table.kind, case .date(let range) = table.fields[date].type,
                plan.validity.contains(range.lowerBound)
            else { return latest }
            return max(latest, range.lowerBound)
        }
        var first = CalendarPeriod(.month, containing: start)
        if first.first < start, plan.validity.contains(first.next.first) { first = first.next }
        var result = [first]
        for node in prepared.homes.keys.sorted() {
            guard case .compare(_, let left, let right) = plan.nodes[node] else { continue }
            for (one, other) in [(left, right), (right, left)] {
                guard case .date = plan.nodes[one], case .integer(let constant) = plan.nodes[other],
                    let day = Int(exactly: constant)
                else { continue }
                for day in [day - 1, day] where plan.validity.contains(day) {
                    let month = CalendarPeriod(.month, containing: day)
                    if !result.contains(month), result.count < Self.mostMonths { result.append(month) }
                }
            }
        }
        return result
    }

    // MARK: Putting together

    /// Gives a record the piece's values and rows. Its key stays its own; where the piece's registers refer to itself, so does it.
    private func place(
        _ piece: SamplePiece, as record: Int, in surroundings: inout SampleSurroundings,
        _ rows: inout [[[ReferenceValue]]], _ owners: inout [[Int]]
    ) {
        let register = piece.register
        for (field, definition) in plan.tables[register].fields.enumerated() {
            let isKey = surroundings.values.isKey(SampleField(table: register, field: field))
            // An inline register is the policy's own text; only its log rows are ours to make.
            // Who is above whom was settled for all records together.
            guard !isKey, plan.tables[register].inlineRows == nil, !definition.isHierarchy else { continue }
            var value = piece.record[field]
            if case .text = definition.type, case .text = value {
                let field = SampleField(table: register, field: field)
                let isHint = surroundings.values.hints[field]?.contains(value) ?? false
                if !isHint { value = .text(Array("\(definition.name) \(record + 1)".utf8)) }
            }
            if case .reference(register) = definition.type, case .record = value { value = .record(record) }
            surroundings.registers[register][record][field] = value
        }
        for log in piece.logs {
            for row in piece.rows[log] ?? [] {
                rows[log].append(
                    row.enumerated().map { field, value in
                        if case .reference(register) = plan.tables[log].fields[field].type, case .record = value {
                            return .record(record)
                        }
                        return value
                    })
                owners[log].append(record)
            }
        }
    }

    /// What the whole sample meets: the pieces stand among others now, which may change what is counted over all of them.
    private func checked(
        _ met: Set<Int>, _ goals: [SampleGoal], _ surroundings: SampleSurroundings, _ rows: [[[ReferenceValue]]],
        _ owners: [[Int]]
    ) throws(RunError) -> Set<Int> {
        guard let seen = try seen(goals, surroundings, rows, owners) else { return met }
        return met.filter { goals[$0].event.isSide }.union(seen)
    }

    /// The goals that all rows together meet; nil where there are too many to see.
    private func seen(
        _ goals: [SampleGoal], _ surroundings: SampleSurroundings, _ rows: [[[ReferenceValue]]], _ owners: [[Int]]
    ) throws(RunError) -> Set<Int>? {
        guard rows.reduce(0, { $0 + $1.count }) <= Self.mostChecked else { return nil }
        var days: ClosedRange<Int>?
        let tables = plan.tables.enumerated().map { table, definition -> [ReferenceData.Row] in
            switch definition.kind {
            case .register:
                return surroundings.registers[table].enumerated().map {
                    ReferenceData.Row(values: $0.element, owner: nil, day: nil, position: $0.offset)
                }
            case .log(_, _, let date):
                return rows[table].enumerated().compactMap { position, values in
                    guard case .integer(let integer) = values[date] else { return nil }
                    let day = Int(integer)
                    guard plan.validity.contains(day) else { return nil }
                    days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
                    return ReferenceData.Row(
                        values: values, owner: owners[table][position], day: day, position: position)
                }
            }
        }
        let trace = try surroundings.trace(ReferenceData(tables: tables).withEnds(plan), days: days)
        return Set(goals.indices.filter { goals[$0].distance(trace) == 0 })
    }

    /// Sees to it that every yes/no field has both answers, where that takes nothing from what is met.
    private func giveBothAnswers(
        _ goals: [SampleGoal], _ surroundings: inout SampleSurroundings,
        _ rows: inout [[[ReferenceValue]]], _ owners: [[Int]]
    ) throws(RunError) -> Set<Int> {
        var met = try seen(goals, surroundings, rows, owners) ?? []
        for (table, definition) in plan.tables.enumerated() where definition.inlineRows == nil {
            let isLog = if case .log = definition.kind { true } else { false }
            for (field, one) in definition.fields.enumerated() where one.type == .boolean {
                let column = isLog ? rows[table].map { $0[field] } : surroundings.registers[table].map { $0[field] }
                let answers = Set(column).subtracting([.absent])
                guard column.count > 1, answers.count == 1, case .boolean(let answer)? = answers.first else { continue }
                // The last rows are the least likely to have been made for something.
                for position in column.indices.suffix(Self.mostTriedRows).reversed() {
                    var (changedRows, changed) = (rows, surroundings)
                    if isLog {
                        changedRows[table][position][field] = .boolean(!answer)
                    } else {
                        changed.registers[table][position][field] = .boolean(!answer)
                    }
                    let left = try seen(goals, changed, changedRows, owners) ?? met
                    guard left.isSuperset(of: met) else { continue }
                    (rows, surroundings, met) = (changedRows, changed, left)
                    break
                }
            }
        }
        return met
    }

    // MARK: Files

    private func files(
        _ surroundings: SampleSurroundings, _ rows: [[[ReferenceValue]]], _ owners: [[Int]]
    ) -> [Sample.File] {
        var result: [Sample.File] = []
        for (table, definition) in plan.tables.enumerated() where definition.inlineRows == nil {
            switch definition.kind {
            case .register(_, let isOpen):
                guard !isOpen else { continue }
                let file = SampleFile(plan, surroundings.registers)
                result.append(file.register(table))
            case .log:
                result.append(SampleFile(plan, surroundings.registers).log(table, rows[table], owners[table]))
            }
        }
        return result
    }
}

extension SampleGoal.Event {
    /// Whether it is about the exact difference of a comparison, of which a trace keeps only the nearest on each side.
    fileprivate var isSide: Bool {
        switch self {
        case .difference: true
        case .isTrue, .isFalse, .arm: false
        }
    }
}
