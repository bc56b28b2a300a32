import Findings
import PolicyDSL

extension TestLowering {
    private enum Target {
        case field(FieldID)
        case owner
        case period
        case assumed(ColumnID)
    }

    mutating func lower(_ given: TestDeclaration.Given) {
        if SpecialColumn.isEverything(given.table.text) {
            lowerWhole(given)
            return
        }
        guard let id = table(given.table) else { return }
        let table = plan.tables[id]
        var targets: [(position: Int, name: Name, target: Target)] = []
        for position in positions(of: given.rows.columns, table: table.name) {
            let name = given.rows.columns[position]
            if let target = target(name, id) { targets.append((position, name, target)) }
        }
        var isDated = false
        for target in targets { if case .period = target.target { isDated = true } }
        for row in given.rows.rows where row.cells.count == given.rows.columns.count {
            var cells = TestData.Row()
            var period: Expression?
            var values: [(ColumnID, Expression)] = []
            for (position, name, target) in targets {
                guard let cell = row.cells[position] else { continue }
                switch target {
                case .field(let field):
                    let declared = table.fields[field]
                    cells.cells[field] = read(
                        cell, as: declared.type, isOptional: declared.isOptional, column: name.text, .data)
                    if case .log(_, _, field) = table.kind, case .integer(let day)? = cells.cells[field] {
                        datedRows.append(
                            DatedRow(
                                table: id, row: data.rows[id].count, day: Int(clamping: day), range: cell.range))
                    }
                case .owner:
                    if case .log(let owner, _, _) = table.kind {
                        cells.owner = readKey(cell, table: owner, column: name.text)
                    }
                case .period: period = cell
                case .assumed(let column): values.append((column, cell))
                }
            }
            let key = append(cells, to: id, isDated: isDated)
            for (column, cell) in values { assume(column, cell, key: key, period: period) }
        }
    }

    /// Values of the whole, each assumed.
    private mutating func lowerWhole(_ given: TestDeclaration.Given) {
        var targets: [(position: Int, column: ColumnID)] = []
        var periodPosition: Int?
        for position in positions(of: given.rows.columns, table: given.table.text) {
            let name = given.rows.columns[position]
            if let column = column(name.text, .everything) {
                targets.append((position, column))
            } else if SpecialColumn.isPeriod(name.text) {
                periodPosition = position
            } else {
                findings.append(
                    .testUnknownColumn(name, table: given.table.text, known: columnNames(.everything)))
            }
        }
        for row in given.rows.rows where row.cells.count == given.rows.columns.count {
            let period = periodPosition.flatMap { row.cells[$0] }
            for (position, column) in targets {
                if let cell = row.cells[position] { assume(column, cell, key: nil, period: period) }
            }
        }
    }

    /// Adds a row to the data; with a period column, rows of one key are one record. Returns the record's key.
    private mutating func append(_ row: TestData.Row, to id: TableID, isDated: Bool) -> String {
        let table = plan.tables[id]
        guard case .register(let key, let isOpen) = table.kind else {
            data.append(row, to: id)
            return ""
        }
        let own = row.cells[key].map { MachineText(plan: plan).text($0, table.fields[key].type) }
        if isOpen || table.inlineRows != nil { return own ?? "" }
        if isDated, let own, data.keys(of: id).contains(own) { return own }
        data.append(row, to: id)
        return data.key(ofRow: data.rows[id].count - 1, in: id)
    }

    private mutating func assume(_ id: ColumnID, _ cell: Expression, key: String?, period: Expression?) {
        let column = plan.columns[id]
        guard let value = read(cell, as: column, .assumed) else { return }
        if case .integer(let integer) = value, let finding = impossible(integer, column, at: cell.range) {
            findings.append(finding)
            return
        }
        var start: Int?
        if let period, let unit = plan.grains[column.grain].period {
            guard let day = self.period(period, unit) else { return }
            start = day
        }
        assumed.append(TestCase.Statement(column: id, key: key, period: start, value: value, range: cell.range))
    }

    /// A finding where a value is none that its rule can give.
    private func impossible(_ integer: Int128, _ column: Column, at range: SourceRange) -> Finding? {
        let possible: ClosedRange<Int128>
        let words: (Int128) -> String
        switch column.type {
        case .number(let number):
            possible = number.range
            let measure = Measure(number.unit)
            words = { integer in
                guard let power = powerOfTen(number.decimals),
                    let amount = Rational(integer, power)?.times(measure.size)
                else { return "…" }
                return Wording.amount(amount, measure, reader.language)
            }
        case .date(let days):
            possible = Interval(days)
            words = { CivilDate(dayNumber: Int(clamping: $0)).iso }
        case .timeOfDay(let minutes):
            possible = Interval(minutes)
            words = { Wording.time($0) }
        case .boolean, .choice, .text, .reference: return nil
        }
        guard !possible.contains(integer) else { return nil }
        return .testImpossibleValue(
            column.name, least: words(possible.lowerBound), most: words(possible.upperBound), at: range,
            rule: limits[column.name].cap ?? plan.origins[column.origin].range)
    }

    private mutating func target(_ name: Name, _ id: TableID) -> Target? {
        let table = plan.tables[id]
        if let owner = table.dating?.owner, ownerNames(ofDated: table).contains(name.text), table.inlineRows == nil {
            return .field(owner)
        }
        if let field = table.fields.firstIndex(where: { $0.name == name.text }), !table.isMade(field) {
            guard case .register(let key, let isOpen) = table.kind, isOpen || table.inlineRows != nil, field != key
            else {
                return .field(field)
            }
            findings.append(.testMisplacedColumn(name, .fieldOfFixedRegister, table: table.name, language))
            return nil
        }
        let rule = column(name.text, .table(id))
        switch table.kind {
        case .log(let owner, let ownerColumn, _):
            if name.text == ownerColumn || ownerNames(owner).contains(name.text) { return .owner }
            if rule != nil {
                findings.append(.testMisplacedColumn(name, .ruleGivenForLog, table: table.name, language))
                return nil
            }
            findings.append(
                .testUnknownColumn(name, table: table.name, known: [ownerColumn] + table.fields.map(\.name)))
        case .register:
            if let rule { return .assumed(rule) }
            if SpecialColumn.isPeriod(name.text) { return .period }
            let known = table.givenNames + columnNames(.table(id))
            findings.append(.testUnknownColumn(name, table: table.name, known: known))
        }
        return nil
    }

    /// The names of the column that says whose a dated register's row is.
    func ownerNames(ofDated table: Table) -> [String] {
        guard let owner = table.dating?.owner, let register = table.datedOwner else { return [] }
        return [table.fields[owner].name, table.fields[owner].column] + ownerNames(register)
    }

    /// The owner's key field, and the name by which a log's rows refer to their owner.
    func ownerNames(_ owner: TableID) -> [String] {
        let table = plan.tables[owner]
        let reference = table.name.prefix(1).lowercased() + table.name.dropFirst()
        guard case .register(let key, _) = table.kind else { return [reference] }
        return [table.fields[key].name, reference]
    }
}
