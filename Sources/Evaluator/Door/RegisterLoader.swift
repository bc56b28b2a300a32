import RuleEngine

/// Loads all registers of a plan: their rows, then what of them holds together.
struct RegisterLoader {
    let plan: Plan
    let options: DoorOptions
    let coder = KeyCoder()
    /// By `TableID`; nil for logs.
    var drafts: [RegisterDraft?] = []
    /// For each register, by key code, the row that has this key; −1: none.
    private var rowByKey: [[Int32]] = []
    /// For each register its rows in the order of their keys.
    private(set) var order: [[Int]] = []

    init(_ plan: Plan, options: DoorOptions) {
        self.plan = plan
        self.options = options
    }

    func key(of table: TableID) -> (field: FieldID, isOpen: Bool)? {
        guard case .register(let key, let isOpen) = plan.tables[table].kind else { return nil }
        return (key, isOpen)
    }

    func isOpen(_ table: TableID) -> Bool { key(of: table)?.isOpen ?? false }

    /// The rule of a register's whole-number key.
    func numberKey(of table: TableID, decimalComma: Bool = false) -> NumberRule? {
        guard let (key, _) = key(of: table), case .number(let type) = plan.tables[table].fields[key].type else {
            return nil
        }
        return NumberRule(type, decimalComma: decimalComma)
    }

    /// Reads the rows of all registers and takes out those that cannot stay: keys that occur twice, and rows that refer to what is
    /// not there. Where these were referred to themselves, that goes on until nothing changes.
    mutating func load(_ sources: [(any ByteSource)?], _ layouts: [FileLayout?]) throws(RunError) {
        for table in plan.tables.indices {
            guard let (key, _) = key(of: table), let source = sources[table], let layout = layouts[table] else {
                drafts.append(nil)
                continue
            }
            let shape = TableShape(table, plan, layout) { target in
                // Keys of an open register are checked where they are used; others where they are looked up.
                .key(isOpen(target) ? numberKey(of: target, decimalComma: layout.decimalComma) : nil)
            }
            var draft = RegisterDraft(shape: shape, source: source)
            let number = numberKey(of: table, decimalComma: layout.decimalComma)
            try draft.read(
                key: key, number: number, dated: datedKeys(of: table, key, layout), coder: coder, options: options)
            drafts.append(draft)
        }
        rowByKey = drafts.map { _ in [] }
        order = drafts.map { _ in [] }
        for table in drafts.indices where drafts[table] != nil { indexKeys(of: table) }
        dropBroken()
        if dropCircles() { dropBroken() }
        for table in drafts.indices { fillEnds(of: table) }
        for table in drafts.indices where drafts[table] != nil {
            if isOpen(table) { addReferred(to: table) } else { sort(table) }
        }
    }

    private mutating func indexKeys(of table: TableID) {
        var rows = [Int32](repeating: -1, count: coder.strings.count)
        if let draft = drafts[table] {
            for (row, key) in draft.keys.enumerated() where draft.isAlive[row] { rows[Int(key)] = Int32(row) }
        }
        rowByKey[table] = rows
    }

    /// The row that a reference names.
    func row(of code: Int32, in table: TableID, decimalComma: Bool) -> Int? {
        let rows = rowByKey[table]
        if Int(code) < rows.count, rows[Int(code)] >= 0 { return Int(rows[Int(code)]) }
        guard let number = numberKey(of: table, decimalComma: decimalComma),
            case .value(let value) = number.parse(Array(coder.strings[Int(code)])),
            let shortest = coder.find(shortestForm(value)), Int(shortest) < rows.count, rows[Int(shortest)] >= 0
        else { return nil }
        return Int(rows[Int(shortest)])
    }

    private struct Reference {
        let field: FieldID
        let target: TableID
        let column: Int
    }

    private func references(of draft: RegisterDraft) -> [Reference] {
        draft.shape.uses.enumerated().compactMap { field, use in
            guard case .reference(let target) = use.type, !isOpen(target) else { return nil }
            return Reference(field: field, target: target, column: use.column)
        }
    }

    private func isBroken(_ reference: Reference, _ draft: RegisterDraft, _ row: Int) -> Bool {
        let column = draft.columns[reference.field]
        guard column.isPresent(row) else { return false }
        guard let target = drafts[reference.target],
            let found = self.row(
                of: column.int32[row], in: reference.target, decimalComma: draft.shape.layout.decimalComma)
        else { return true }
        return !target.isAlive[found]
    }

    mutating func drop(_ row: Int, of table: TableID, circle: [[UInt8]], column: Int) {
        drafts[table]?.isAlive[row] = false
        drafts[table]?.reject(row, circle: circle, column: column)
    }

    private mutating func dropBroken() {
        var dropped: [(table: TableID, row: Int)] = []
        var isChanged = true
        while isChanged {
            isChanged = false
            for table in drafts.indices {
                guard let draft = drafts[table] else { continue }
                let references = references(of: draft)
                guard !references.isEmpty else { continue }
                for row in draft.keys.indices {
                    guard let now = drafts[table], now.isAlive[row],
                        references.contains(where: { isBroken($0, now, row) })
                    else { continue }
                    drafts[table]?.isAlive[row] = false
                    dropped.append((table, row))
                    isChanged = true
                }
            }
        }
        // Only now is it settled which of its references are broken, whatever the order in which that came out.
        for (table, row) in dropped {
            guard let draft = drafts[table] else { continue }
            let broken = references(of: draft).first { isBroken($0, draft, row) }
            drafts[table]?.reject(row, .unknownReference, column: broken?.column ?? 0)
        }
    }

    /// Gives an open register the keys that the rows of registers refer to.
    private mutating func addReferred(to table: TableID) {
        var codes: [Int32] = []
        for draft in drafts {
            guard let draft else { continue }
            for (field, use) in draft.shape.uses.enumerated() where use.type == .reference(table) {
                for row in draft.keys.indices where draft.isAlive[row] && draft.columns[field].isPresent(row) {
                    codes.append(draft.columns[field].int32[row])
                }
            }
        }
        add(codes, to: table)
    }

    /// Gives an open register more keys.
    mutating func add(_ codes: [Int32], to table: TableID) {
        guard let (key, _) = key(of: table) else { return }
        indexKeys(of: table)
        let number = numberKey(of: table)
        for code in codes where rowByKey[table][Int(code)] < 0 {
            var value: Int64?
            if let number, case .value(let parsed) = number.parse(Array(coder.strings[Int(code)])) { value = parsed }
            rowByKey[table][Int(code)] = Int32(drafts[table]?.keys.count ?? 0)
            drafts[table]?.add(key: code, field: key, number: value)
        }
        sort(table)
    }

    private mutating func sort(_ table: TableID) {
        guard let draft = drafts[table], let (key, _) = key(of: table) else { return }
        let rows = draft.keys.indices.filter { draft.isAlive[$0] }
        if numberKey(of: table) != nil {
            order[table] = rows.sorted { draft.columns[key][$0] < draft.columns[key][$1] }
        } else {
            let keys = ByteStrings(rows.map { coder.strings[Int(draft.keys[$0])] })
            order[table] = keys.sortedIndices().map { rows[$0] }
        }
    }

    /// A register's keys in the order of its records.
    func keys(of table: TableID) -> ByteStrings {
        guard let draft = drafts[table] else { return ByteStrings() }
        return ByteStrings(order[table].map { coder.strings[Int(draft.keys[$0])] })
    }

    /// Puts the registers into their final form.
    ///
    /// - Parameter rules: how each register is looked up.
    func finish(_ rules: [RecordRule?], keys: [ByteStrings], texts: TextPool) -> [RegisterStore?] {
        let textCodes = coder.strings.indices.map { texts.code(of: coder.strings[$0]) ?? 0 }
        var recordByRow = drafts.map { [Int32](repeating: 0, count: $0?.keys.count ?? 0) }
        for table in order.indices {
            for (record, row) in order[table].enumerated() { recordByRow[table][row] = Int32(record) }
        }
        return drafts.indices.map { table in
            guard let draft = drafts[table], let rule = rules[table] else { return nil }
            let columns = draft.shape.uses.enumerated().map { field, use in
                var column = draft.columns[field].gathered(order[table])
                switch use.type {
                case .text:
                    for row in order[table].indices { column.int32[row] = textCodes[Int(column.int32[row])] }
                case .reference(let target):
                    for row in order[table].indices {
                        let code = column.int32[row]
                        let comma = draft.shape.layout.decimalComma
                        let found = column.isPresent(row) ? self.row(of: code, in: target, decimalComma: comma) : nil
                        column.int32[row] = found.map { recordByRow[target][$0] } ?? 0
                    }
                case .boolean, .choice, .number, .date, .timeOfDay: break
                }
                return column
            }
            return RegisterStore(
                table: table, count: order[table].count, keys: keys[table], dictionary: rule.dictionary,
                fields: columns)
        }
    }

    /// All texts of the registers' records.
    var texts: ByteStrings {
        var isUsed = [Bool](repeating: false, count: coder.strings.count)
        for (table, draft) in drafts.enumerated() {
            guard let draft else { continue }
            for (field, use) in draft.shape.uses.enumerated() where use.type == .text {
                for row in order[table] where draft.columns[field].isPresent(row) {
                    isUsed[Int(draft.columns[field].int32[row])] = true
                }
            }
        }
        return ByteStrings(coder.strings.indices.filter { isUsed[$0] }.map { coder.strings[$0] })
    }
}
