import RuleEngine

/// Completes the data of a worked example: columns that it leaves out are filled, tables that it leaves out are empty.
///
/// Filled are: an optional field with nothing; a number and a time of day with the least of its range; a text with the
/// column's name and the row's number; a choice with its first member; yes/no with no; a date with the first day of the
/// test; a reference with the first record of the register it refers to, which gets one with the key `K1` if it has none.
struct TestData {
    /// A table of the test: what was given, then what was filled.
    private struct Sheet {
        var header: [String] = []
        /// Cells by column; a column that is missing was left out.
        var rows: [[String: [UInt8]]] = []
    }

    private let plan: Plan
    private let firstDay: Int
    private var sheets: [Sheet]

    init(_ test: TestCase, _ plan: Plan) {
        self.plan = plan
        firstDay = test.days.from
        sheets = plan.tables.map { _ in Sheet() }
        for file in test.files {
            let rows = ReferenceCSV.rows(file.csv, separator: UInt8(ascii: ","), firstLine: 1)
            guard let titles = rows.first?.fields.map({ String(decoding: $0, as: UTF8.self) }) else { continue }
            for title in titles where !sheets[file.table].header.contains(title) {
                sheets[file.table].header.append(title)
            }
            for row in rows.dropFirst() {
                let cells = Dictionary(zip(titles, row.fields), uniquingKeysWith: { first, _ in first })
                sheets[file.table].rows.append(cells)
            }
        }
        // Logs before registers, since filling a log's owner may call for a record.
        for table in plan.tables.indices.reversed() { fill(table) }
        // A register that was given a record above may in turn refer to others, later ones too.
        for table in plan.tables.indices { fill(table) }
    }

    /// The data files; one for an open register only where records of it were given.
    var dataSet: DataSet {
        var files: [String: [UInt8]] = [:]
        for (table, definition) in plan.tables.enumerated() where definition.inlineRows == nil {
            if case .register(_, true) = definition.kind, sheets[table].rows.isEmpty { continue }
            files[definition.name] = csv(table)
        }
        return DataSet(inMemory: files)
    }

    // MARK: Filling

    private mutating func fill(_ table: TableID) {
        let definition = plan.tables[table]
        if definition.inlineRows != nil { return }
        if case .log(let owner, let column, _) = definition.kind {
            fill(table, column: column) { data, _ in data.firstKey(of: owner) }
        }
        for field in definition.fields {
            fill(table, column: field.column) { data, row in
                field.isOptional ? [] : data.filler(field, row: row)
            }
        }
    }

    private mutating func fill(_ table: TableID, column: String, with value: (inout TestData, Int) -> [UInt8]) {
        if !sheets[table].header.contains(column) { sheets[table].header.append(column) }
        for row in sheets[table].rows.indices where sheets[table].rows[row][column] == nil {
            let filler = value(&self, row)
            sheets[table].rows[row][column] = filler
        }
    }

    private mutating func filler(_ field: Field, row: Int) -> [UInt8] {
        var writer = CSVWriter()
        switch field.type {
        case .boolean: return Array("0".utf8)
        case .choice(let choice): return Array((plan.choices[choice].members.first ?? "").utf8)
        case .text: return Array("\(field.column)\(row + 1)".utf8)
        case .reference(let register): return firstKey(of: register)
        case .number(let number):
            // The least multiple of the step within the range.
            let over = number.range.lowerBound % number.step
            let least =
                over == 0 ? number.range.lowerBound : number.range.lowerBound - over + (over > 0 ? number.step : 0)
            writer.number(least, decimals: number.decimals)
        case .date(let range): writer.date(min(max(firstDay, range.lowerBound), range.upperBound))
        case .timeOfDay(let range): writer.timeOfDay(range.lowerBound)
        }
        return writer.bytes
    }

    /// The key of the first record of a register; makes one where there is none.
    private mutating func firstKey(of register: TableID) -> [UInt8] {
        let definition = plan.tables[register]
        guard case .register(let key, _) = definition.kind else { return [] }
        if let rows = definition.inlineRows { return Array((rows.first?[key] ?? "").utf8) }
        let column = definition.fields[key].column
        if sheets[register].rows.isEmpty {
            let made: [UInt8]
            switch definition.fields[key].type {
            case .text: made = Array("K1".utf8)
            case .number, .boolean, .choice, .date, .timeOfDay, .reference:
                made = filler(definition.fields[key], row: 0)
            }
            if !sheets[register].header.contains(column) { sheets[register].header.append(column) }
            sheets[register].rows.append([column: made])
        }
        if let given = sheets[register].rows[0][column] { return given }
        let made = filler(definition.fields[key], row: 0)
        sheets[register].rows[0][column] = made
        return made
    }

    private func csv(_ table: TableID) -> [UInt8] {
        var writer = CSVWriter()
        for title in sheets[table].header { writer.textField(title) }
        writer.endLine()
        for row in sheets[table].rows {
            for title in sheets[table].header { writer.textField(row[title] ?? []) }
            writer.endLine()
        }
        return writer.bytes
    }
}
