import Findings
import RuleEngine

/// Several cases as one worked example.
struct SceneTest {
    let stage: SceneStage
    let scenes: [Scene]
    private(set) var given: [Suggestion.Given] = []
    /// The record or row of each case.
    private(set) var subjects: [(key: PlainValue?, row: Int?)] = []

    var plan: Plan { stage.plan }

    init(_ stage: SceneStage, _ scenes: [Scene]) {
        self.stage = stage
        self.scenes = scenes
        fill()
    }

    var days: DayRange {
        let period = CalendarPeriod(stage.unit, containing: scenes[0].start)
        return DayRange(from: period.first, until: period.last + 1)
    }

    /// Whether two cases need different records of one key.
    var hasClash: Bool {
        let keys = subjects.compactMap(\.key)
        return Set(keys).count != keys.count || given.contains { hasClash($0) }
    }

    // MARK: Rows

    private mutating func fill() {
        var keys: [[TableID: PlainValue]] = scenes.map { _ in [:] }
        for table in stage.tables where !stage.isLog(table) && plan.tables[table].dating == nil {
            fillRegister(table, &keys)
        }
        for table in stage.tables { fillDated(table, &keys) }
        subjects = scenes.indices.map { scene in (stage.subject.flatMap { key(of: $0, scene, keys) }, nil) }
        // References among registers need all keys.
        for position in given.indices { refer(position, keys) }
        for table in stage.tables where stage.isLog(table) { fillLog(table, keys) }
        let needed = given.filter {
            $0.columns.count > 1 || $0.table == stage.subject || stage.isLog($0.table) || !isImplied($0)
        }
        given = needed
    }

    /// Records that nobody says anything of: those that are referred to are made by the test itself where open.
    private func isImplied(_ given: Suggestion.Given) -> Bool {
        if plan.tables[given.table].inlineRows != nil { return true }
        if case .register(_, true) = plan.tables[given.table].kind { return true }
        return false
    }

    private func inputs(of table: TableID) -> [SceneInput] {
        stage.inputs.filter { input in
            input.table == table && !stage.isKey(input) && scenes.contains { $0.values[input] != nil }
        }
    }

    private mutating func fillRegister(_ table: TableID, _ keys: inout [[TableID: PlainValue]]) {
        guard case .register(let key, _) = plan.tables[table].kind else { return }
        let inputs = inputs(of: table)
        let isApart = table == stage.subject || stage.sources.contains(table) || isGroup(table)
        var known: [[PlainValue?]: PlainValue] = [:]
        var rows: [[PlainValue?]] = []
        for (number, scene) in scenes.enumerated() {
            let values = inputs.map { stage.filled($0, scene) }
            let stated = scene.values[SceneInput(table: table, kind: .field(key))]
            if !isApart, stated == nil, let same = known[values] {
                keys[number][table] = same
                continue
            }
            let own = stated ?? self.key(rows.count, table, key)
            keys[number][table] = own
            known[values] = own
            rows.append([own] + values)
        }
        let columns = inputs.map { input -> Suggestion.Given.Column in
            switch input.kind {
            case .field(let field): .field(field)
            case .column(let column): .assumed(column)
            }
        }
        given.append(Suggestion.Given(table: table, columns: [.field(key)] + columns, rows: rows))
    }

    /// Whether gathered values belong to a record of it.
    private func isGroup(_ table: TableID) -> Bool { stage.hasAggregate && table == stage.subject }

    private func key(_ number: Int, _ table: TableID, _ field: FieldID) -> PlainValue {
        let inline = stage.inlineKeys(of: table)
        if !inline.isEmpty { return inline[min(number, inline.count - 1)] }
        if case .number(let type) = plan.tables[table].fields[field].type {
            let step = max(1, type.step)
            return .integer(
                Lattice(offset: 0, step: step).least(atLeast: type.range.lowerBound) + Int128(number) * step)
        }
        if case .date(let days) = plan.tables[table].fields[field].type {
            let first = scenes.first?.start ?? days.lowerBound
            return .integer(Int128(min(max(first, days.lowerBound), days.upperBound - number) + number))
        }
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let last = String(letters[number % letters.count])
        return .text(number < letters.count ? last : "\(letters[number / letters.count - 1])\(last)")
    }

    private mutating func refer(_ position: Int, _ keys: [[TableID: PlainValue]]) {
        let table = given[position].table
        guard plan.tables[table].inlineRows == nil else { return }
        for (field, definition) in plan.tables[table].fields.enumerated() {
            guard case .reference(let register) = definition.type, register != table,
                stage.tables.contains(register), !given[position].columns.contains(.field(field))
            else { continue }
            let referred = given[position].rows.map { row -> PlainValue? in
                scenes.indices.first { keys[$0][table] == row[0] }.flatMap { keys[$0][register] }
            }
            given[position].columns.append(.field(field))
            for row in given[position].rows.indices { given[position].rows[row].append(referred[row]) }
        }
    }

    private mutating func fillLog(_ table: TableID, _ keys: [[TableID: PlainValue]]) {
        guard case .log(let owner, _, let date) = plan.tables[table].kind else { return }
        let inputs = inputs(of: table).filter { $0.kind != .field(date) }
        var columns: [Suggestion.Given.Column] = []
        let hasOwner = stage.tables.contains(owner)
        if hasOwner { columns.append(.owner) }
        columns.append(.field(date))
        var links: [(FieldID, TableID)] = []
        for (field, definition) in plan.tables[table].fields.enumerated() {
            guard case .reference(let register) = definition.type, stage.tables.contains(register),
                !inputs.contains(SceneInput(table: table, kind: .field(field)))
            else { continue }
            links.append((field, register))
        }
        columns += links.map { .field($0.0) }
        for input in inputs { if case .field(let field) = input.kind { columns.append(.field(field)) } }
        // Rows of one person lie on days of their own where the day does not matter.
        let isSpread =
            table == stage.subject
            && !stage.inputs.contains { input in
                guard input.table == table, case .date = stage.type(of: input) else { return false }
                return true
            }
        var rows: [[PlainValue?]] = []
        for (number, scene) in scenes.enumerated() {
            var row: [PlainValue?] = hasOwner ? [keys[number][owner]] : []
            let day = scene.start + (isSpread ? number % 28 : 0)
            row.append(scene.values[SceneInput(table: table, kind: .field(date))] ?? .integer(Int128(day)))
            row += links.map { keys[number][$0.1] }
            row += inputs.map { stage.filled($0, scene) }
            if table == stage.subject { subjects[number].row = rows.count }
            rows.append(row)
        }
        given.append(Suggestion.Given(table: table, columns: columns, rows: rows))
    }

    /// The key of a case's own record: of a row of a dated register its owner's and the day.
    private func key(of table: TableID, _ scene: Int, _ keys: [[TableID: PlainValue]]) -> PlainValue? {
        guard let dating = plan.tables[table].dating, plan.tables[table].inlineRows == nil else {
            return keys[scene][table]
        }
        let start = scenes[scene].values[SceneInput(table: table, kind: .field(dating.start))]?.integer
        let owner = plan.tables[table].datedOwner.flatMap { owner in keys[scene][owner].map { keyText($0, owner) } }
        return .text(Table.datedKey(owner: owner, start: start.map { Int($0) } ?? scenes[scene].start))
    }

    /// A dated register has a row for each case, from the first day unless the case says otherwise.
    private mutating func fillDated(_ table: TableID, _ keys: inout [[TableID: PlainValue]]) {
        guard let dating = plan.tables[table].dating, plan.tables[table].inlineRows == nil else { return }
        let start = SceneInput(table: table, kind: .field(dating.start))
        let owner = plan.tables[table].datedOwner
        let inputs = inputs(of: table).filter { input in
            input != start
                && !plan.tables[table].fields.indices.contains {
                    input.kind == .field($0) && (plan.tables[table].isMade($0) || $0 == dating.owner)
                }
        }
        var rows: [[PlainValue?]] = []
        for (number, scene) in scenes.enumerated() {
            let key = owner.flatMap { keys[number][$0] }
            keys[number][table] = key
            var row = dating.owner == nil ? [] : [key]
            row.append(scene.values[start] ?? .integer(Int128(scene.start)))
            row += inputs.map { stage.filled($0, scene) }
            if !rows.contains(row) { rows.append(row) }
        }
        let fields = (dating.owner.map { [$0] } ?? []) + [dating.start]
        let others = inputs.compactMap { input -> Suggestion.Given.Column? in
            if case .field(let field) = input.kind { .field(field) } else { nil }
        }
        given.append(Suggestion.Given(table: table, columns: fields.map { .field($0) } + others, rows: rows))
    }

    /// Whether rows of a dated register begin on one day, which the door refuses.
    private func hasClash(_ given: Suggestion.Given) -> Bool {
        guard let dating = plan.tables[given.table].dating else { return false }
        let heads = given.rows.map { Array($0.prefix(dating.owner == nil ? 1 : 2)) }
        return Set(heads).count != heads.count
    }

    // MARK: As a test

    var testCase: TestCase {
        let nowhere = SourceRange(file: FileID(0), start: 0, end: 0)
        var test = TestCase(
            name: "", days: days, files: [], assumed: [], expected: [], expectedRows: [], rejected: [], range: nowhere,
            citation: [])
        for table in given {
            if plan.tables[table.table].inlineRows == nil {
                test.files.append(TestCase.File(table: table.table, csv: csv(table)))
            }
            for row in table.rows {
                for (column, value) in zip(table.columns, row) {
                    guard case .assumed(let id) = column, let value else { continue }
                    test.assumed.append(
                        TestCase.Statement(
                            column: id, key: row.first.flatMap { $0 }.map { keyText($0, table.table) }, period: nil,
                            value: value,
                            range: nowhere))
                }
            }
        }
        return test
    }

    /// A key as data writes it.
    func keyText(_ key: PlainValue, _ table: TableID) -> String {
        switch key {
        case .text(let text): return text
        case .integer(let integer):
            guard plan.holidayKey(table) != nil else { return String(integer) }
            var writer = CSVWriter()
            writer.date(Int(clamping: integer))
            return String(decoding: writer.bytes, as: UTF8.self)
        case .absent, .boolean: return ""
        }
    }

    private func csv(_ given: Suggestion.Given) -> [UInt8] {
        let table = plan.tables[given.table]
        var titles: [(position: Int, title: String, type: ValueType?)] = []
        for (position, column) in given.columns.enumerated() {
            switch column {
            case .owner:
                if case .log(_, let title, _) = table.kind { titles.append((position, title, nil)) }
            case .field(let field):
                titles.append((position, table.fields[field].column, table.fields[field].type))
            case .assumed: break
            }
        }
        var writer = CSVWriter()
        for title in titles { writer.textField(title.title) }
        writer.endLine()
        for row in given.rows {
            for title in titles { write(row[title.position], title.type, to: &writer) }
            writer.endLine()
        }
        return writer.bytes
    }

    private func write(_ value: PlainValue?, _ type: ValueType?, to writer: inout CSVWriter) {
        let output: OutputValue
        switch value {
        case .absent?, nil: output = .absent
        case .boolean(let boolean)?: output = .integer(boolean ? 1 : 0)
        case .integer(let integer)?: output = .integer(integer)
        case .text(let text)?: output = .text(Array(text.utf8))
        }
        if case .text(let bytes) = output {
            writer.textField(bytes)
        } else if let type {
            writer.field(output, plan.outputFormat(of: type))
        } else if case .integer(let integer) = output {
            writer.textField(String(integer))
        } else {
            writer.textField("")
        }
    }
}

extension SceneTest {
    /// The day whose value a case is about: that of its row, where it has one.
    func day(of scene: Scene) -> Int {
        for table in stage.tables {
            guard case .log(_, _, let date) = plan.tables[table].kind,
                case .integer(let day)? = scene.values[SceneInput(table: table, kind: .field(date))]
            else { continue }
            return Int(day)
        }
        return scene.start
    }
}
