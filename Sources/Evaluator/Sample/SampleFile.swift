import RuleEngine

/// Writes the rows of a sample as the door reads them.
struct SampleFile {
    private let plan: Plan
    private let registers: [[[ReferenceValue]]]

    init(_ plan: Plan, _ registers: [[[ReferenceValue]]]) {
        self.plan = plan
        self.registers = registers
    }

    func register(_ table: TableID) -> Sample.File {
        write(plan.tables[table], registers[table], owners: nil)
    }

    /// The rows in order of day, as the export of a running system has them.
    func log(_ table: TableID, _ rows: [[ReferenceValue]], _ owners: [Int]) -> Sample.File {
        guard case .log(let owner, let column, let date) = plan.tables[table].kind else {
            return write(plan.tables[table], rows, owners: nil)
        }
        let order = rows.indices.sorted { left, right in
            let (one, other) = (OutputValue(rows[left][date]), OutputValue(rows[right][date]))
            return one == other ? (owners[left], left) < (owners[right], right) : one < other
        }
        return write(
            plan.tables[table], order.map { rows[$0] }, owners: (owner, column, order.map { owners[$0] }))
    }

    private func write(
        _ table: Table, _ rows: [[ReferenceValue]], owners: (register: TableID, column: String, records: [Int])?
    ) -> Sample.File {
        var writer = CSVWriter()
        if let owners { writer.textField(owners.column) }
        for field in table.fields.indices where !table.isMade(field) { writer.textField(table.fields[field].column) }
        writer.endLine()
        for (position, row) in rows.enumerated() {
            if let owners { write(.record(owners.records[position]), .reference(owners.register), to: &writer) }
            for (field, value) in row.enumerated() where !table.isMade(field) {
                write(value, table.fields[field].type, to: &writer)
            }
            writer.endLine()
        }
        return Sample.File(table: table.name, bytes: writer.bytes, rows: rows.count)
    }

    private func write(_ value: ReferenceValue, _ type: ValueType, to writer: inout CSVWriter) {
        if case .record(let record) = value, case .reference(let table) = type,
            case .register(let key, _) = plan.tables[table].kind
        {
            write(registers[table][record][key], plan.tables[table].fields[key].type, to: &writer)
        } else {
            writer.field(OutputValue(value), plan.outputFormat(of: type))
        }
    }
}

extension OutputValue {
    fileprivate init(_ value: ReferenceValue) {
        switch value {
        case .absent, .record: self = .absent
        case .boolean(let boolean): self = .integer(boolean ? 1 : 0)
        case .integer(let integer): self = .integer(integer)
        case .text(let bytes): self = .text(bytes)
        }
    }
}

extension SamplePlan {
    /// The records that a policy writes out itself, as the door reads them.
    func inlineRecords(of table: TableID) -> [[ReferenceValue]] {
        var alone = plan
        alone.columns = []
        alone.outputs = []
        alone.guarantees = []
        guard let admission = try? ReferenceDoor(alone).admit(inlineOnly) else { return [] }
        return admission.data.tables[table].map(\.values)
    }

    /// Empty files for everything that is read from data.
    private var inlineOnly: DataSet {
        var files: [String: [UInt8]] = [:]
        for (position, table) in plan.tables.enumerated() where table.inlineRows == nil {
            if case .register(_, isOpen: true) = table.kind { continue }
            files[table.name] = SampleFile(plan, plan.tables.map { _ in [] }).log(position, [], []).bytes
        }
        return DataSet(inMemory: files)
    }
}
