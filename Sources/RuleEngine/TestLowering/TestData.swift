import PolicyDSL

/// The data of one test: what is given, and what fills the columns that are left out.
struct TestData: Sendable {
    struct Row: Sendable {
        /// By field.
        var cells: [FieldID: PlainValue] = [:]
        /// The owner's key, of a log's row.
        var owner: String?
    }

    private let plan: Plan
    private let firstDay: Int
    /// By table.
    private(set) var rows: [[Row]]

    init(_ plan: Plan, firstDay: Int) {
        self.plan = plan
        self.firstDay = firstDay
        rows = Array(repeating: [], count: plan.tables.count)
    }

    mutating func append(_ row: Row, to table: TableID) { rows[table].append(row) }

    /// The key that a register's row has or, left out, will have.
    func key(ofRow row: Int, in table: TableID) -> String {
        guard case .register(let key, _) = plan.tables[table].kind, rows[table].indices.contains(row) else { return "" }
        if let dating = plan.tables[table].dating { return datedKey(rows[table][row], dating, table) }
        let field = plan.tables[table].fields[key]
        let value = rows[table][row].cells[key] ?? defaultKey(field, position: row)
        return MachineText(plan: plan).text(value, field.type)
    }

    /// The keys that a register has in this test; those of an open one are all that the data refers to.
    func keys(of table: TableID) -> [String] {
        guard case .register(let key, let isOpen) = plan.tables[table].kind else { return [] }
        if let inline = plan.tables[table].inlineRows { return inline.map { $0[key] } }
        if !isOpen { return rows[table].indices.map { self.key(ofRow: $0, in: table) } }
        var keys: [String] = []
        for (referring, rows) in zip(plan.tables, rows) {
            var isOwner = false
            if case .log(table, _, _) = referring.kind { isOwner = true }
            for row in rows {
                if isOwner, let key = row.owner, !keys.contains(key) { keys.append(key) }
                for (field, value) in row.cells where referring.fields[field].type == .reference(table) {
                    if case .text(let key) = value, !keys.contains(key) { keys.append(key) }
                }
            }
        }
        return keys.sorted()
    }

    /// Fills what was left out, and adds the records that it refers to.
    mutating func complete() {
        for (id, table) in plan.tables.enumerated() {
            guard case .register(let key, _) = table.kind, table.dating == nil else { continue }
            for row in rows[id].indices where rows[id][row].cells[key] == nil {
                rows[id][row].cells[key] = defaultKey(table.fields[key], position: row)
            }
        }
        var open = Array(plan.tables.indices)
        while let id = open.popLast() {
            let table = plan.tables[id]
            for row in rows[id].indices {
                if case .log(let owner, _, _) = table.kind, rows[id][row].owner == nil {
                    rows[id][row].owner = firstKey(of: owner, &open)
                }
                for (field, declared) in table.fields.enumerated()
                where rows[id][row].cells[field] == nil && !table.isMade(field) {
                    rows[id][row].cells[field] = defaultValue(declared, row: row, &open)
                }
            }
        }
    }

    /// One file per table that is read from data; without rows where nothing was given.
    var files: [TestCase.File] {
        let writer = MachineText(plan: plan)
        var files: [TestCase.File] = []
        for (id, table) in plan.tables.enumerated() {
            let written = table.fields.enumerated().filter { !table.isMade($0.offset) }
            var header = written.map(\.element.column)
            switch table.kind {
            case .register(_, let isOpen): if isOpen || table.inlineRows != nil { continue }
            case .log(_, let ownerColumn, _): header.insert(ownerColumn, at: 0)
            }
            var csv = MachineText.line(header)
            for row in rows[id] {
                var cells = written.map {
                    writer.text(row.cells[$0.offset] ?? .absent, $0.element.type)
                }
                if let owner = row.owner { cells.insert(owner, at: 0) }
                csv += MachineText.line(cells)
            }
            files.append(TestCase.File(table: id, csv: Array(csv.utf8)))
        }
        return files
    }

    /// The key that the door will make of a row, what is left out filled.
    private func datedKey(_ row: Row, _ dating: Dating, _ table: TableID) -> String {
        let fields = plan.tables[table].fields
        let writer = MachineText(plan: plan)
        func text(_ field: FieldID) -> String? { row.cells[field].map { writer.text($0, fields[field].type) } }
        var start = text(dating.start)
        if start == nil, case .date(let days) = fields[dating.start].type {
            start = writer.text(
                .integer(Int128(min(max(firstDay, days.lowerBound), days.upperBound))), fields[dating.start].type)
        }
        guard let owner = dating.owner else { return start ?? "" }
        let first = plan.tables[table].datedOwner.map { rows[$0].isEmpty ? "K1" : key(ofRow: 0, in: $0) }
        return "\(text(owner) ?? first ?? "") \(start ?? "")"
    }

    private func defaultKey(_ field: Field, position: Int) -> PlainValue {
        switch field.type {
        case .number(let number): .integer(number.range.lowerBound + Int128(position) * number.step)
        case .date(let days):
            .integer(Int128(min(max(firstDay, days.lowerBound), days.upperBound - position) + position))
        case .boolean, .choice, .text, .timeOfDay, .reference: .text("\(field.name)\(position + 1)")
        }
    }

    private mutating func defaultValue(_ field: Field, row: Int, _ open: inout [TableID]) -> PlainValue {
        if field.isOptional { return .absent }
        switch field.type {
        case .boolean: return .boolean(false)
        case .number(let number): return .integer(number.range.lowerBound)
        case .choice: return .integer(0)
        case .text: return .text("\(field.name)\(row + 1)")
        case .date(let days):
            return .integer(Int128(min(max(firstDay, days.lowerBound), days.upperBound)))
        case .timeOfDay(let minutes): return .integer(Int128(minutes.lowerBound))
        case .reference(let table): return .text(firstKey(of: table, &open))
        }
    }

    /// The first record of a register, which is made where nobody gave any.
    private mutating func firstKey(of table: TableID, _ open: inout [TableID]) -> String {
        guard case .register(let key, let isOpen) = plan.tables[table].kind else { return "" }
        let field = plan.tables[table].fields[key]
        let made: PlainValue =
            switch field.type {
            case .number, .date: defaultKey(field, position: 0)
            case .boolean, .choice, .text, .timeOfDay, .reference: .text("K1")
            }
        if let inline = plan.tables[table].inlineRows {
            return inline.first?[key] ?? MachineText(plan: plan).text(made, field.type)
        }
        if isOpen { return MachineText(plan: plan).text(made, field.type) }
        if rows[table].isEmpty {
            rows[table].append(Row(cells: [key: made]))
            open.append(table)
        }
        return self.key(ofRow: 0, in: table)
    }
}
