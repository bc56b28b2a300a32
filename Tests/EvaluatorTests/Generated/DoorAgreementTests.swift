import Findings
import Generators
import RuleEngine
import Testing

@testable import Evaluator

/// The door against the plain reader, on generated declarations and data.
@Suite struct DoorAgreementTests {
    /// What was accepted and rejected, apart from codes and record numbers.
    struct Account: Equatable {
        /// By table, sorted.
        var rows: [[[OutputValue]]]
        var rejections: [Rejection]
    }

    static func reference(_ plan: Plan, _ data: DataSet) throws(RunError) -> Account {
        let admission = try ReferenceDoor(plan).admit(data)
        let evaluator = ReferenceEvaluator(
            plan: plan, data: admission.data, calendar: ScoredCalendar(days: nil, validity: plan.validity))
        let rows = plan.tables.indices.map { table in
            admission.data.tables[table].map { row -> [OutputValue] in
                var values = zip(row.values, plan.tables[table].fields).map { value, field in
                    evaluator.outputValue(value, field.type)
                }
                if case .log(let owner, _, _) = plan.tables[table].kind, let record = row.owner {
                    values.append(evaluator.key(of: record, in: owner))
                }
                return values
            }.sorted { $0.lexicographicallyPrecedes($1) }
        }
        return Account(rows: rows, rejections: admission.rejections)
    }

    static func door(_ plan: Plan, _ data: DataSet, threads: Int, _ options: DoorOptions) throws(RunError) -> Account {
        let dataset = try Dataset.load(plan, data: data, threads: threads, options: options)
        var account = Account(rows: plan.tables.map { _ in [] }, rejections: [])
        for (table, definition) in plan.tables.enumerated() {
            if let store = dataset.registers[table] {
                for record in 0..<store.count {
                    account.rows[table].append(
                        zip(store.fields, definition.fields).map { column, field in
                            value(column, record, field.type, plan, dataset) { dataset.texts.bytes(of: $0) }
                        })
                }
                account.rejections += try dataset.registerReports[table]?.rejections(plan) ?? []
            }
            if let reader = dataset.logs[table] {
                let read = try reader.read(needed: Set(definition.fields.indices), threads: threads) {
                    [(batch: [[ColumnData]], owners: [Int32])]()
                } each: { part, batch in
                    let columns = (0..<batch.count).map { row in
                        definition.fields.indices.map { field in
                            var one = ColumnData(
                                width: batch.fields[field].width, isOptional: definition.fields[field].isOptional,
                                count: 1)
                            one[0] = batch.fields[field][row]
                            if definition.fields[field].isOptional {
                                one.present[0] = batch.fields[field].isPresent(row) ? 1 : 0
                            }
                            return one
                        }
                    }
                    part.append((columns, Array(batch.owners.prefix(batch.count))))
                }
                for (part, overlay) in read.parts {
                    for (rows, owners) in part {
                        for (row, owner) in zip(rows, owners) {
                            var values = zip(row, definition.fields).map { column, field in
                                value(column, 0, field.type, plan, dataset) {
                                    $0 >= 0 ? dataset.texts.bytes(of: $0) : overlay.bytes(of: $0)
                                }
                            }
                            if case .log(_, _, let date) = definition.kind,
                                !plan.validity.contains(Int(row[date][0]))
                            {
                                continue
                            }
                            if case .log(let register, _, _) = definition.kind {
                                values.append(key(of: Int64(owner), register, plan, dataset))
                            }
                            account.rows[table].append(values)
                        }
                    }
                }
                account.rejections += try read.report.report.rejections(plan)
            }
            account.rows[table].sort { $0.lexicographicallyPrecedes($1) }
        }
        return account
    }

    private static func value(
        _ column: ColumnData, _ row: Int, _ type: ValueType, _ plan: Plan, _ dataset: Dataset,
        _ text: (Int32) -> ArraySlice<UInt8>
    ) -> OutputValue {
        guard column.isPresent(row) else { return .absent }
        switch type {
        case .text: return .text(Array(text(column.int32[row])))
        case .reference(let table): return key(of: column[row], table, plan, dataset)
        case .boolean, .number, .choice, .date, .timeOfDay: return .integer(Int128(column[row]))
        }
    }

    private static func key(of record: Int64, _ table: TableID, _ plan: Plan, _ dataset: Dataset) -> OutputValue {
        guard let store = dataset.registers[table], case .register(let key, _) = plan.tables[table].kind,
            record >= 0, record < store.count
        else { return .text(Array("no such record".utf8)) }
        if plan.tables[table].fields[key].type == .text { return .text(Array(store.key(of: Int32(record)))) }
        return .integer(Int128(store.fields[key][Int(record)]))
    }

    @Test(arguments: 0..<10)
    func doorAndPlainReaderAgree(part: UInt64) throws {
        for seed in part * 60..<part * 60 + 60 {
            let policy = PolicyGenerator.policy(seed: seed)
            let generated = DataGenerator.data(for: policy, seed: seed, badRows: true)
            try check(policy, generated.files.mapValues(\.bytes), seed: seed)
        }
    }

    @Test(arguments: 0..<10)
    func theyAgreeOnDamagedFiles(part: UInt64) throws {
        for seed in 10_000 + part * 60..<10_000 + part * 60 + 60 {
            let policy = PolicyGenerator.policy(seed: seed)
            var dice = Dice(seed: seed)
            let generated = DataGenerator.data(for: policy, seed: seed, badRows: false)
            let files = generated.files.sorted { $0.key < $1.key }.map { name, file in
                let header = (file.startsWithMark ? 3 : 0) + file.header.utf8.count + (file.endsLinesWithReturn ? 2 : 1)
                return (name, Damage.damaged(file.bytes, from: header, &dice))
            }
            try check(policy, Dictionary(uniqueKeysWithValues: files), seed: seed)
        }
    }

    private func check(_ policy: GeneratedPolicy, _ files: [String: [UInt8]], seed: UInt64) throws {
        let plan = policy.tablePlan
        let data = DataSet(inMemory: files)
        var options = DoorOptions()
        if seed % 3 == 1 {
            options.morselSize = 64
            options.blockSize = 50
            options.batchSize = 3
        }
        let expected = try Self.reference(plan, data)
        let actual = try Self.door(plan, data, threads: 1 + Int(seed % 3), options)
        if expected != actual { Issue.record("seed \(seed): \(Self.difference(expected, actual, plan))") }
    }

    static func difference(_ expected: Account, _ actual: Account, _ plan: Plan) -> String {
        for (one, other) in zip(expected.rejections, actual.rejections) where one != other {
            return "expected \(one.code) \(one.file):\(one.line) \(one.column) \(one.reason.en) | got \(other.code) "
                + "\(other.file):\(other.line) \(other.column) \(other.reason.en) | \(String(decoding: one.text, as: UTF8.self)) | \(String(decoding: other.text, as: UTF8.self))"
        }
        if expected.rejections.count != actual.rejections.count {
            let more =
                expected.rejections.dropFirst(actual.rejections.count)
                + actual.rejections.dropFirst(expected.rejections.count)
            return
                "\(expected.rejections.count) rejections expected, \(actual.rejections.count) found: \(more.first.map { "\($0.code) \($0.file):\($0.line)" } ?? "")"
        }
        for table in plan.tables.indices where expected.rows[table] != actual.rows[table] {
            for (one, other) in zip(expected.rows[table], actual.rows[table]) where one != other {
                return "\(plan.tables[table].name): expected \(one) got \(other)"
            }
            return
                "\(plan.tables[table].name): \(expected.rows[table].count) rows expected, \(actual.rows[table].count) got"
        }
        return "?"
    }
}
