import RuleEngine

/// Small changes to a piece, in the hope of coming nearer to a goal.
struct SampleMutation {
    let surroundings: SampleSurroundings
    let months: [CalendarPeriod]
    let forms: [NodeID: [LinearForm]]

    private var prepared: SamplePlan { surroundings.prepared }
    private var plan: Plan { surroundings.prepared.plan }
    private var values: SampleValues { surroundings.values }

    /// A record with a usual month, or with a row on few days only: of a hundred working days on `share`.
    func fresh(
        _ register: TableID, record: Int, month: CalendarPeriod, share: Int = 92, _ random: inout SampleRandom
    ) -> SamplePiece {
        var piece = SamplePiece(register: register, record: [], rows: [:], month: month)
        piece.record = plan.tables[register].fields.indices.map { field in
            values.value(SampleField(table: register, field: field), day: month.first, record: record, &random)
        }
        for (table, definition) in plan.tables.enumerated() {
            guard case .log(register, _, _) = definition.kind else { continue }
            piece.rows[table] = month.days.filter { weekday(ofDay: $0) <= 5 && random.chance(share) }.map { day in
                row(table, day: day, &random)
            }
        }
        // Lives are more alike than chance: many rows of one person say the same.
        if random.chance(60) { for _ in 0..<4 { spread(&piece, &random) } }
        return piece
    }

    func row(_ table: TableID, day: Int, _ random: inout SampleRandom) -> [ReferenceValue] {
        plan.tables[table].fields.indices.map { field in
            let field = SampleField(table: table, field: field)
            if values.isDay(field), case .date(let range) = plan.tables[table].fields[field.field].type {
                return .integer(Int128(min(max(day, range.lowerBound), range.upperBound)))
            }
            return values.value(field, day: day, record: random.below(1000), &random)
        }
    }

    /// A figure that was moved, and by how much: what came of it tells how to move it on.
    struct Nudge {
        var field: SampleField
        var row: Int?
        var delta: Int128
    }

    /// Tries to change a piece towards a goal that it misses by `gap`; `fields` are known to have a bearing on it, and
    /// `handle` moved it in this very piece.
    func change(
        _ piece: inout SamplePiece, towards goal: SampleGoal, gap: Int128, fields: [SampleField], handle: Nudge?,
        _ random: inout SampleRandom
    ) -> Nudge? {
        if random.chance(40), solve(&piece, goal, &random) { return nil }
        // What is gathered from many rows moves with many of them.
        let isWide = piece.rowCount > 8 && !isNarrow(goal)
        switch random.below(20) {
        case 0...(isWide ? 7 : 12): return nudge(&piece, gap, fields, handle, &random)
        case 8...10: nudgeAll(&piece, gap, fields, &random)
        case 11...14: spread(&piece, &random)
        case 15...16: resize(&piece, &random)
        default:
            if months.count > 1, random.chance(30), let month = random.element(of: months) {
                move(&piece, to: month)
            } else {
                reset(&piece, &random)
            }
        }
        return nil
    }

    /// Moves the figures of a field in all rows by an equal part of the gap.
    private func nudgeAll(
        _ piece: inout SamplePiece, _ gap: Int128, _ fields: [SampleField], _ random: inout SampleRandom
    ) {
        let known = fields.filter { $0.table != piece.register }
        guard let field = random.element(of: known) ?? anyField(piece, &random)?.0, field.table != piece.register,
            let count = piece.rows[field.table]?.count, count > 0
        else { return }
        let parts: [Int128] = [1, 1, 1, 2, 10, 60, 100]
        var delta = gap / Int128(count) / (random.element(of: parts) ?? 1)
        if delta == 0 { delta = gap < 0 ? -1 : 1 }
        if random.chance(30) { delta = -delta }
        for row in 0..<count { _ = apply(Nudge(field: field, row: row, delta: delta), to: &piece) }
    }

    /// Moves the same figure again; false where its declaration does not let it go there.
    func apply(_ nudge: Nudge, to piece: inout SamplePiece) -> Bool {
        guard case .integer(let integer) = current(piece, nudge.field, row: nudge.row) else { return false }
        let step = step(nudge.field)
        let (value, overflow) = integer.addingReportingOverflow(nudge.delta / step * step)
        return !overflow && set(&piece, nudge.field, row: nudge.row, .integer(value))
    }

    private func step(_ field: SampleField) -> Int128 {
        if case .number(let number) = plan.tables[field.table].fields[field.field].type { return max(1, number.step) }
        return 1
    }

    /// Whether a goal is about a row of a log, or a day.
    func isNarrow(_ goal: SampleGoal) -> Bool {
        guard let grain = prepared.homes[goal.node].map({ plan.grains[$0.grain] }) else { return false }
        if grain.period == .day { return true }
        guard case .table(let table) = grain.subject, case .log = plan.tables[table].kind else { return false }
        return true
    }

    /// The rows of both pieces in one month of the first one's record, on days of their own; nil where they do not fit.
    func joined(_ first: SamplePiece, _ second: SamplePiece) -> SamplePiece? {
        guard first.month == second.month else { return nil }
        let taken = days(first)
        let length = second.month.days.count
        for offset in 0..<length {
            let moved = days(second).map { second.month.first + ($0 - second.month.first + offset) % length }
            guard taken.isDisjoint(with: moved) else { continue }
            var result = first
            for log in second.logs {
                guard case .log(_, _, let date) = plan.tables[log].kind else { continue }
                for var row in second.rows[log] ?? [] {
                    let day = Int(number(row[date]) ?? 0)
                    let new = second.month.first + (day - second.month.first + offset) % length
                    shift(&row, log, by: Int128(new - day))
                    result.rows[log, default: []].append(row)
                }
            }
            return result
        }
        return nil
    }

    private func days(_ piece: SamplePiece) -> Set<Int> {
        var result: Set<Int> = []
        for log in piece.logs {
            guard case .log(_, _, let date) = plan.tables[log].kind else { continue }
            for row in piece.rows[log] ?? [] { if let day = number(row[date]) { result.insert(Int(day)) } }
        }
        return result
    }

    // MARK: Moves

    /// Sets one field so that a comparison of fields comes out exactly as wanted.
    private func solve(_ piece: inout SamplePiece, _ goal: SampleGoal, _ random: inout SampleRandom) -> Bool {
        guard let home = prepared.homes[goal.node], let table = prepared.table(of: home.grain),
            let form = random.element(of: forms[goal.node] ?? [])
        else { return false }
        var wanted: Int128 = Int128(random.below(3) - 1)
        if case .difference(let exact) = goal.event { wanted = exact }
        let variables = form.terms.keys.sorted { order($0) < order($1) }
        guard let variable = random.element(of: variables) else { return false }
        let isRecord = table == piece.register
        guard isRecord || piece.rows[table]?.isEmpty == false else { return false }
        let position = random.below(piece.rows[table]?.count ?? 1)
        let row = isRecord ? piece.record : piece.rows[table]?[position] ?? []
        let value = form.solve(for: variable, wanted: wanted) { number($0, row, piece, table) }
        guard let value else { return false }
        switch variable {
        case .own(let field):
            let field = SampleField(table: table, field: field)
            return set(&piece, field, row: isRecord ? nil : position, .integer(value))
        case .owner(let field):
            return set(&piece, SampleField(table: piece.register, field: field), row: nil, .integer(value))
        case .referred(let via, let field):
            // The record referred to stays as it is; another one may be what is wanted.
            guard case .reference(let register) = plan.tables[table].fields[via].type,
                let record = surroundings.registers[register].firstIndex(where: { $0[field] == .integer(value) })
            else { return false }
            return set(&piece, SampleField(table: table, field: via), row: isRecord ? nil : position, .record(record))
        }
    }

    private func order(_ variable: LinearForm.Variable) -> Int {
        switch variable {
        case .own(let field): field
        case .owner(let field): 1000 + field
        case .referred(let via, let field): 10_000 + via * 1000 + field
        }
    }

    private func number(
        _ variable: LinearForm.Variable, _ row: [ReferenceValue], _ piece: SamplePiece, _ table: TableID
    ) -> Int128? {
        let value: ReferenceValue
        switch variable {
        case .own(let field): value = row[field]
        case .owner(let field): value = piece.record[field]
        case .referred(let via, let field):
            guard case .record(let record) = row[via],
                case .reference(let register) = plan.tables[table].fields[via].type
            else { return nil }
            if register == piece.register {
                value = piece.record[field]
            } else {
                guard surroundings.registers[register].indices.contains(record) else { return nil }
                value = surroundings.registers[register][record][field]
            }
        }
        if case .integer(let integer) = value { return integer }
        return nil
    }

    private func set(_ piece: inout SamplePiece, _ field: SampleField, row: Int?, _ value: ReferenceValue) -> Bool {
        guard values.admits(value, field), !values.isKey(field) else { return false }
        if values.isDay(field) {
            guard case .integer(let day) = value, piece.month.days.contains(Int(day)) else { return false }
        }
        if let row {
            piece.rows[field.table]?[row][field.field] = value
        } else {
            piece.record[field.field] = value
        }
        return true
    }

    /// A field and a row of it (nil: the record's own), the record's now and then.
    private func anyField(_ piece: SamplePiece, _ random: inout SampleRandom) -> (SampleField, row: Int?)? {
        let logs = piece.logs.filter { piece.rows[$0]?.isEmpty == false }
        guard let log = random.element(of: logs), random.chance(80) else {
            let field = random.below(piece.record.count)
            return (SampleField(table: piece.register, field: field), nil)
        }
        let field = random.below(plan.tables[log].fields.count)
        return (SampleField(table: log, field: field), random.below(piece.rows[log]?.count ?? 0))
    }

    private func current(_ piece: SamplePiece, _ field: SampleField, row: Int?) -> ReferenceValue {
        guard let row else { return piece.record[field.field] }
        return piece.rows[field.table]?[row][field.field] ?? .absent
    }

    /// Moves one figure by the gap, or a part of it.
    private func nudge(
        _ piece: inout SamplePiece, _ gap: Int128, _ fields: [SampleField], _ handle: Nudge?,
        _ random: inout SampleRandom
    ) -> Nudge? {
        for _ in 0..<8 {
            var place = anyField(piece, &random)
            if let handle, random.chance(35) {
                place = (handle.field, handle.row)
            } else if random.chance(75), let known = random.element(of: fields) {
                place = (known, known.table == piece.register ? nil : random.below(piece.rows[known.table]?.count ?? 0))
            }
            guard let (field, row) = place, row == nil || row ?? 0 < piece.rows[field.table]?.count ?? 0,
                case .integer = current(piece, field, row: row)
            else { continue }
            switch plan.tables[field.table].fields[field.field].type {
            case .number, .date, .timeOfDay: break
            case .boolean, .choice, .text, .reference: continue
            }
            let parts: [Int128] = [1, 2, 3, 5, 10, 60, 100, 600, 1000, 6000, 10_000, 60_000, 1_000_000]
            let step = step(field)
            var delta = gap / (random.element(of: parts) ?? 1) / step * step
            if delta == 0 || random.chance(25) { delta = step * Int128(1 + random.below(random.chance(60) ? 2 : 20)) }
            if random.chance(40) { delta = -delta }
            let nudge = Nudge(field: field, row: row, delta: delta)
            if apply(nudge, to: &piece) { return nudge }
        }
        return nil
    }

    private func reset(_ piece: inout SamplePiece, _ random: inout SampleRandom) {
        guard let (field, row) = anyField(piece, &random) else { return }
        _ = set(&piece, field, row: row, another(piece, field, row: row, &random))
    }

    private func another(
        _ piece: SamplePiece, _ field: SampleField, row: Int?, _ random: inout SampleRandom
    ) -> ReferenceValue {
        let definition = plan.tables[field.table].fields[field.field]
        switch definition.type {
        case .choice(let choice) where !definition.isOptional || random.chance(85):
            return .integer(Int128(random.below(plan.choices[choice].members.count)))
        case .boolean where !definition.isOptional || random.chance(85):
            return .boolean(random.chance(50))
        case .boolean, .number, .choice, .text, .date, .timeOfDay, .reference:
            return values.value(field, day: day(piece, field.table, row), record: random.below(1000), &random)
        }
    }

    private func day(_ piece: SamplePiece, _ table: TableID, _ row: Int?) -> Int {
        guard let row, case .log(_, _, let date) = plan.tables[table].kind,
            case .integer(let day)? = piece.rows[table]?[row][date]
        else { return piece.month.first }
        return Int(day)
    }

    /// Gives all rows of a log, or many of them, one value in one field.
    private func spread(_ piece: inout SamplePiece, _ random: inout SampleRandom) {
        guard let (field, row) = anyField(piece, &random), let row else { return }
        let value = random.chance(50) ? current(piece, field, row: row) : another(piece, field, row: row, &random)
        if values.isDay(field) { return }
        let share = random.chance(50) ? 100 : 40
        for position in piece.rows[field.table]?.indices ?? 0..<0 where random.chance(share) {
            var value = value
            if case .date = plan.tables[field.table].fields[field.field].type, case .integer(let integer) = value {
                // Dates keep their distance from the row's own day.
                value = .integer(integer - Int128(day(piece, field.table, row) - day(piece, field.table, position)))
            }
            _ = set(&piece, field, row: position, value)
        }
    }

    /// More or fewer rows.
    private func resize(_ piece: inout SamplePiece, _ random: inout SampleRandom) {
        guard let log = random.element(of: piece.logs) else { return }
        var rows = piece.rows[log] ?? []
        let count = random.chance(60) ? 1 : 1 + random.below(8)
        for _ in 0..<count {
            if random.chance(50), !rows.isEmpty {
                rows.remove(at: random.below(rows.count))
            } else if rows.count < 120 {
                let day = piece.month.first + random.below(piece.month.days.count)
                if random.chance(60), var copy = random.element(of: rows),
                    case .log(_, _, let date) = plan.tables[log].kind
                {
                    shift(&copy, log, by: Int128(day) - (number(copy[date]) ?? 0))
                    rows.append(copy)
                } else {
                    rows.append(row(log, day: day, &random))
                }
            }
        }
        piece.rows[log] = rows
    }

    private func number(_ value: ReferenceValue) -> Int128? {
        if case .integer(let integer) = value { return integer }
        return nil
    }

    /// Moves all dates of a row.
    private func shift(_ row: inout [ReferenceValue], _ table: TableID, by days: Int128) {
        for (field, definition) in plan.tables[table].fields.enumerated() {
            guard case .date(let range) = definition.type, let day = number(row[field]) else { continue }
            row[field] = .integer(min(max(day + days, Int128(range.lowerBound)), Int128(range.upperBound)))
        }
    }

    private func move(_ piece: inout SamplePiece, to month: CalendarPeriod) {
        for log in piece.logs {
            guard case .log(_, _, let date) = plan.tables[log].kind else { continue }
            piece.rows[log] = (piece.rows[log] ?? []).map { row in
                var row = row
                let old = Int(number(row[date]) ?? 0)
                let new = min(month.first + (old - piece.month.first), month.last)
                shift(&row, log, by: Int128(new - old))
                return row
            }
        }
        piece.month = month
    }
}
