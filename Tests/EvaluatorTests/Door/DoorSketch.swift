import Findings
import RuleEngine

@testable import Evaluator

/// A plan with every kind of field, and what comes through the door for it.
enum DoorSketch {
    static let pegawai = 0
    static let skpd = 1
    static let norma = 2
    static let unit = 3
    static let golongan = 4
    static let aktivitas = 5

    static let plan: Plan = {
        var plan = Plan(regulation: "Sketch", validity: DayRange(from: -200_000, until: nil))
        plan.origins = [Origin(range: SourceRange(file: FileID(0), start: 0, end: 0), citation: [])]
        plan.texts = ["rapat", "", "dinas luar", "rapat"]
        plan.choices = [
            Choice(name: "status", members: ["disetujui", "ditolak", "menunggu"]),
            Choice(name: "tahap", members: ["a", "b", "tahap yang namanya panjang sekali", "ünï"]),
        ]
        plan.tables = [
            register(
                "Pegawai",
                [
                    field("nip", .text), field("nama", .text, optional: true), field("skpd", .reference(skpd)),
                    field("atasan", .reference(pegawai), optional: true),
                    field("kelas", number(1...15)), field("golongan", .reference(golongan), optional: true),
                ]),
            register("Skpd", open: true, [field("nama", .text)]),
            register(
                "Norma",
                [
                    field("kode", number(1...9_999)), field("uraian", .text),
                    field("bobot", number(0...10_000, decimals: 2, step: 25)),
                ]),
            register("Unit", open: true, [field("nomor", number(1...500))]),
            register(
                "Golongan", [field("kode", .text), field("tunjangan", number(0...1_000))],
                rows: [["I", "100"], ["II", "200"], ["I", "300"], ["III", "5000"], ["IV", "400"]]),
            Table(
                name: "Aktivitas", kind: .log(owner: pegawai, ownerColumn: "nip", date: 0),
                fields: [
                    field("tanggal", .date(17_000...18_000)), field("norma", .reference(norma), column: "kode"),
                    field("unit", .reference(unit), optional: true), field("volume", number(-5...5)),
                    field("nilai", number(0...9_000_000_000_000_000, decimals: 1)),
                    field("status", .choice(0)), field("tahap", .choice(1), optional: true),
                    field("lembur", .boolean), field("masuk", .timeOfDay(360...1_200), optional: true),
                    field("catatan", .text, optional: true),
                ],
                inlineRows: nil, origin: 0),
        ]
        return plan
    }()

    private static func field(
        _ name: String, _ type: ValueType, optional: Bool = false, column: String? = nil
    ) -> Field {
        Field(name: name, column: column ?? name, type: type, isOptional: optional, origin: 0)
    }

    private static func number(_ range: ClosedRange<Int128>, decimals: Int = 0, step: Int128 = 1) -> ValueType {
        .number(NumberType(unit: .none, decimals: decimals, range: range, step: step))
    }

    private static func register(
        _ name: String, open: Bool = false, _ fields: [Field], rows: [[String]]? = nil
    ) -> Table {
        Table(
            name: name, kind: .register(key: 0, isOpen: open), fields: fields, inlineRows: rows, origin: 0)
    }
}

/// What is let in, in a form apart from any codes.
struct Admitted: Equatable {
    /// For each table, its rows: for a log by position in the file, for a register by key.
    var rows: [[Int: [ReferenceValue]]] = []
    var keyed: [[[UInt8]: [ReferenceValue]]] = []
    var rejections: [Rejection] = []

    /// As the reference evaluator's door sees it.
    init(reference data: DataSet, _ plan: Plan) throws(RunError) {
        let admission = try ReferenceDoor(plan).admit(data)
        rejections = admission.rejections
        let tables = admission.data.tables
        func key(_ table: TableID, _ record: Int) -> ReferenceValue { tables[table][record].values[0] }
        for (table, definition) in plan.tables.enumerated() {
            var byPosition: [Int: [ReferenceValue]] = [:]
            var byKey: [[UInt8]: [ReferenceValue]] = [:]
            for row in tables[table] {
                var values = zip(row.values, definition.fields).map { value, field -> ReferenceValue in
                    guard case .reference(let target) = field.type, case .record(let record) = value else {
                        return value
                    }
                    return key(target, record)
                }
                if case .log(let owner, _, _) = definition.kind {
                    values.append(row.owner.map { key(owner, $0) } ?? .absent)
                    if let position = row.position { byPosition[position] = values }
                } else {
                    byKey[Self.text(values[0])] = values
                }
            }
            rows.append(byPosition)
            keyed.append(byKey)
        }
    }

    /// As the door sees it.
    init(_ data: DataSet, _ plan: Plan, threads: Int, options: DoorOptions) throws(RunError) {
        let dataset = try Dataset.load(plan, data: data, threads: threads, options: options)
        func key(_ table: TableID, _ record: Int64) -> ReferenceValue {
            guard let store = dataset.registers[table] else { return .absent }
            return value(store.fields[0], Int(record), plan.tables[table].fields[0].type, overlay: nil)
        }
        func value(_ column: ColumnData, _ row: Int, _ type: ValueType, overlay: TextOverlay?) -> ReferenceValue {
            guard column.isPresent(row) else { return .absent }
            switch type {
            case .boolean: return .boolean(column[row] == 1)
            case .text:
                let code = Int32(column[row])
                return .text(Array(code >= 0 ? dataset.texts.bytes(of: code) : overlay?.bytes(of: code) ?? []))
            case .reference(let target): return key(target, column[row])
            case .number, .choice, .date, .timeOfDay: return .integer(Int128(column[row]))
            }
        }
        for (table, definition) in plan.tables.enumerated() {
            var byPosition: [Int: [ReferenceValue]] = [:]
            var byKey: [[UInt8]: [ReferenceValue]] = [:]
            if let store = dataset.registers[table] {
                for record in 0..<store.count {
                    byKey[Array(store.key(of: Int32(record)))] = zip(store.fields, definition.fields).map {
                        value($0, record, $1.type, overlay: nil)
                    }
                }
                if let report = dataset.registerReports[table] { rejections += try report.rejections(plan) }
            }
            if let log = dataset.logs[table], case .log(let owner, _, _) = definition.kind {
                let fields = definition.fields
                let (parts, report) = try log.read(
                    needed: Set(fields.indices), threads: threads, start: { [LogRow]() },
                    each: { rows, batch in
                        for row in 0..<batch.count {
                            rows.append(
                                LogRow(
                                    morsel: batch.morsel, row: Int(batch.rows[row]), owner: batch.owners[row],
                                    values: batch.fields.map { $0[row] },
                                    present: batch.fields.map { $0.isPresent(row) }))
                        }
                    })
                for (rows, texts) in parts {
                    for row in rows {
                        var values = fields.indices.map { field -> ReferenceValue in
                            guard row.present[field] else { return .absent }
                            var column = ColumnData(width: .int64, isOptional: false, count: 1)
                            column[0] = row.values[field]
                            return value(column, 0, fields[field].type, overlay: texts)
                        }
                        values.append(key(owner, Int64(row.owner)))
                        byPosition[report.firstRow[row.morsel] + row.row] = values
                    }
                }
                rejections += try report.report.rejections(plan)
            }
            rows.append(byPosition)
            keyed.append(byKey)
        }
    }

    private struct LogRow: Sendable {
        var morsel: Int
        var row: Int
        var owner: Int32
        var values: [Int64]
        var present: [Bool]
    }

    private static func text(_ value: ReferenceValue) -> [UInt8] {
        switch value {
        case .text(let text): text
        case .integer(let integer): Array(String(integer).utf8)
        case .absent, .boolean, .record: []
        }
    }
}

extension DoorReport {
    /// All rejected rows in full.
    func rejections(_ plan: Plan) throws(RunError) -> [Rejection] {
        var result = Rejections()
        result.add(self, plan)
        return try result.all()
    }
}
