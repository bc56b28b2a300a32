import Findings
import RuleEngine

/// Reads data files the plain way. What is rejected, and for which reason, is said at `RejectionReason`.
struct ReferenceDoor {
    /// What came of the data.
    struct Admission {
        var data: ReferenceData
        var rejections: [Rejection]
        var notes: [DataFinding]
        /// Parallel to the plan's tables.
        var counts: [TableCount]
    }

    let plan: Plan

    init(_ plan: Plan) { self.plan = plan }

    func admit(_ data: DataSet) throws(RunError) -> Admission {
        var files: [ReferenceFile?] = []
        var findings: [DataFinding] = []
        for table in plan.tables.indices {
            files.append(ReferenceFile(table, plan, data, &findings))
        }
        let errors = findings.filter { $0.severity == .error }
        if !errors.isEmpty { throw .cannot(errors) }

        var tables = plan.tables.indices.map { files[$0].map(candidates) ?? [] }
        for table in plan.tables.indices { makeDatedKeys(&tables[table], plan.tables[table]) }
        settleRegisters(&tables)
        settleLogs(&tables)
        addOpenRecords(&tables)
        let rejections = rejections(files, tables)
        let keys = acceptedKeys(tables)
        findings += OpenRegisterSpellings.findings(plan) { table in
            keys[table].compactMap { if case .text(let key) = $0 { key } else { nil } }
        }
        findings += DatedRegister.findings(plan, datedRegisters(files, tables))
        return Admission(
            data: ReferenceData(tables: resolved(tables)).withEnds(plan), rejections: rejections, notes: findings,
            counts: counts(tables, rejections))
    }

    // MARK: Rows by themselves

    /// Every row with its values, keys of other records not yet looked up.
    private func candidates(_ file: ReferenceFile) -> [Candidate] {
        file.rows.enumerated().map { position, row in
            var candidate = Candidate(position: position)
            if let fault = row.fault {
                candidate.refusal = Refusal(fault)
            } else if row.fields.count != file.layout.header.count {
                candidate.refusal = Refusal(.columnCount)
            }
            guard candidate.refusal == nil else { return candidate }
            let reader = ReferenceFieldReader(plan: plan, decimalSign: file.decimalSign)
            if case .log(let owner, _, _) = plan.tables[file.table].kind, let column = file.ownerColumn {
                candidate.owner = reader.read(row.fields[column], as: .reference(owner), isOptional: false)
            }
            candidate.fields = plan.tables[file.table].fields.enumerated().map { position, field in
                let bytes = row.fields[file.columns[position]]
                let value = reader.read(bytes, as: field.type, isOptional: field.isOptional)
                guard case .register(position, _) = plan.tables[file.table].kind, case .value(.text) = value,
                    ReferenceFieldReader.isShortenedNumber(bytes)
                else { return value }
                return .refused(.shortenedKey)
            }
            return candidate
        }
    }

    // MARK: Registers

    /// Refuses rows for their own fields, then for double keys, then for references that lead nowhere.
    private func settleRegisters(_ tables: inout [[Candidate]]) {
        for (table, definition) in plan.tables.enumerated() {
            guard case .register(let key, _) = definition.kind else { continue }
            var rowsOfKey: [ReferenceValue: Int] = [:]
            for row in tables[table] {
                if case .value(let value)? = row.field(key) { rowsOfKey[value, default: 0] += 1 }
            }
            for index in tables[table].indices where tables[table][index].refusal == nil {
                let row = tables[table][index]
                if let (field, reason) = row.firstRefusedField {
                    tables[table][index].refusal = Refusal(reason, field: field)
                } else if case .value(let value)? = row.field(key), rowsOfKey[value, default: 0] > 1 {
                    tables[table][index].refusal = Refusal(.duplicateKey, field: key)
                }
            }
        }
        refuseLost(&tables)
        if refuseCircles(&tables) { refuseLost(&tables) }
    }

    /// A rejected record may have been referred to by another, so this goes on until nothing changes.
    private func refuseLost(_ tables: inout [[Candidate]]) {
        var lost: [(table: TableID, row: Int)] = []
        repeat {
            let keys = acceptedKeys(tables)
            lost = []
            for (table, definition) in plan.tables.enumerated() where definition.isRegister {
                for (index, row) in tables[table].enumerated() where row.refusal == nil || row.isLost {
                    guard let field = firstLostReference(row, definition, keys) else { continue }
                    let refusal = Refusal(.unknownReference, field: field)
                    if row.refusal == nil { lost.append((table, index)) }
                    tables[table][index].refusal = refusal
                    tables[table][index].isLost = true
                }
            }
        } while !lost.isEmpty
    }

    /// By register, the keys of the accepted rows.
    func acceptedKeys(_ tables: [[Candidate]]) -> [Set<ReferenceValue>] {
        plan.tables.indices.map { table in
            guard case .register(let key, _) = plan.tables[table].kind else { return [] }
            return Set(
                tables[table].compactMap { row in
                    guard row.refusal == nil, case .value(let value)? = row.field(key) else { return nil }
                    return value
                })
        }
    }

    private func firstLostReference(_ row: Candidate, _ table: Table, _ keys: [Set<ReferenceValue>]) -> FieldID? {
        table.fields.indices.first { field in
            guard case .reference(let target) = table.fields[field].type, plan.tables[target].isClosedRegister else {
                return false
            }
            switch row.field(field) {
            case .value(let key)?: return key != .absent && !keys[target].contains(key)
            // What is no key of that register at all.
            case .refused(.unknownReference)?: return true
            case .refused?, nil: return false
            }
        }
    }

    // MARK: Logs

    private func settleLogs(_ tables: inout [[Candidate]]) {
        let keys = acceptedKeys(tables)
        for (table, definition) in plan.tables.enumerated() {
            guard case .log(let owner, _, let date) = definition.kind else { continue }
            for index in tables[table].indices where tables[table][index].refusal == nil {
                tables[table][index].refusal = refusal(ofLogRow: tables[table][index], definition, owner, keys)
                if tables[table][index].refusal == nil, let day = tables[table][index].day(date) {
                    tables[table][index].isLeftOut = !plan.validity.contains(day)
                }
            }
        }
    }

    /// A log row's owner comes first, then its fields in the order declared.
    private func refusal(
        ofLogRow row: Candidate, _ table: Table, _ owner: TableID, _ keys: [Set<ReferenceValue>]
    ) -> Refusal? {
        switch row.owner {
        case .refused(.unknownReference)?: return Refusal(.unknownOwner)
        case .refused(let reason)?: return Refusal(reason)
        case .value(let key)?:
            if plan.tables[owner].isClosedRegister, !keys[owner].contains(key) { return Refusal(.unknownOwner) }
        case nil: break
        }
        for (field, definition) in table.fields.enumerated() {
            switch row.field(field) {
            case .refused(let reason)?: return Refusal(reason, field: field)
            case .value(let key)?:
                if case .reference(let target) = definition.type, plan.tables[target].isClosedRegister, key != .absent,
                    !keys[target].contains(key)
                {
                    return Refusal(.unknownReference, field: field)
                }
            case nil: break
            }
        }
        return nil
    }

    // MARK: Open registers

    /// The records of an open register are the keys that accepted rows refer to.
    private func addOpenRecords(_ tables: inout [[Candidate]]) {
        for (register, definition) in plan.tables.enumerated() {
            guard case .register(let key, true) = definition.kind else { continue }
            var known: Set<ReferenceValue> = []
            for row in tables[register] where row.refusal == nil {
                if case .value(let value)? = row.field(key) { known.insert(value) }
            }
            var keys: Set<ReferenceValue> = []
            for (table, referring) in plan.tables.enumerated() {
                for row in tables[table] where row.refusal == nil {
                    if case .log(register, _, _) = referring.kind, case .value(let value)? = row.owner {
                        keys.insert(value)
                    }
                    for (field, referringField) in referring.fields.enumerated()
                    where referringField.type == .reference(register) {
                        if case .value(let value)? = row.field(field), value != .absent { keys.insert(value) }
                    }
                }
            }
            for value in keys.subtracting(known) {
                var record = Candidate(position: nil)
                record.fields = definition.fields.indices.map { .value($0 == key ? value : .absent) }
                tables[register].append(record)
            }
        }
    }

    // MARK: Results

    /// The accepted rows, with records in place of keys.
    private func resolved(_ tables: [[Candidate]]) -> [[ReferenceData.Row]] {
        let accepted = tables.map { $0.filter { $0.refusal == nil && !$0.isLeftOut } }
        var records: [[ReferenceValue: Int]] = []
        for (table, definition) in plan.tables.enumerated() {
            var positions: [ReferenceValue: Int] = [:]
            if case .register(let key, _) = definition.kind {
                for (position, row) in accepted[table].enumerated() {
                    if case .value(let value)? = row.field(key) { positions[value] = position }
                }
            }
            records.append(positions)
        }
        return plan.tables.enumerated().map { table, definition in
            accepted[table].map { row in
                var result = ReferenceData.Row(values: [], position: row.position)
                for (field, declared) in definition.fields.enumerated() {
                    guard case .value(let value)? = row.field(field) else { continue }
                    if case .reference(let target) = declared.type, value != .absent {
                        result.values.append(records[target][value].map(ReferenceValue.record) ?? .absent)
                    } else {
                        result.values.append(value)
                    }
                }
                if case .log(let owner, _, let date) = definition.kind {
                    if case .value(let key)? = row.owner { result.owner = records[owner][key] }
                    result.day = row.day(date)
                }
                return result
            }
        }
    }

    private func rejections(_ files: [ReferenceFile?], _ tables: [[Candidate]]) -> [Rejection] {
        let keys = acceptedKeys(tables)
        return zip(files, tables).flatMap { file, rows -> [Rejection] in
            guard let file else { return [] }
            return rows.compactMap { row in
                guard let position = row.position, let refusal = row.refusal else { return nil }
                return file.rejection(position, refusal, plan, keys: keys)
            }
        }
    }

    private func counts(_ tables: [[Candidate]], _ rejections: [Rejection]) -> [TableCount] {
        plan.tables.indices.map { table in
            var count = TableCount(read: tables[table].count)
            for rejection in rejections where rejection.table == table {
                count.rejected[rejection.code, default: 0] += 1
            }
            count.leftOut = tables[table].count(where: \.isLeftOut)
            count.accepted = tables[table].count { $0.refusal == nil && !$0.isLeftOut }
            return count
        }
    }
}

/// A row on its way through the door.
struct Candidate {
    /// 0-based among the rows of the file; nil for a record that an open register has because it is referred to.
    var position: Int?
    var owner: ReferenceFieldReader.Outcome?
    /// One per field; none where the row could not be cut into fields. References hold the key.
    var fields: [ReferenceFieldReader.Outcome] = []
    var refusal: Refusal?
    /// Refused because what it refers to is not there.
    var isLost = false
    var isLeftOut = false

    init(position: Int?) { self.position = position }

    func field(_ field: FieldID) -> ReferenceFieldReader.Outcome? {
        fields.indices.contains(field) ? fields[field] : nil
    }

    func day(_ field: FieldID) -> Int? {
        guard case .value(.integer(let day))? = self.field(field) else { return nil }
        return Int(day)
    }

    /// What is refused for itself, whatever other rows there are.
    var firstRefusedField: (FieldID, RejectionReason)? {
        for (field, outcome) in fields.enumerated() {
            if case .refused(let reason) = outcome, reason != .unknownReference { return (field, reason) }
        }
        return nil
    }
}

/// Why a row is refused.
struct Refusal {
    var reason: RejectionReason
    /// nil: the row as a whole, or the owner.
    var field: FieldID?
    /// The keys of the circle that the row is on, its own first.
    var circle: [ReferenceValue] = []

    init(_ reason: RejectionReason, field: FieldID? = nil) {
        self.reason = reason
        self.field = field
    }
}

extension Table {
    var isClosedRegister: Bool {
        switch kind {
        case .register(_, let isOpen): !isOpen
        case .log: false
        }
    }

    var isRegister: Bool {
        switch kind {
        case .register: true
        case .log: false
        }
    }
}
