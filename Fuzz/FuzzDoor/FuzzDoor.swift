import Findings
import RuleEngine

@testable import Evaluator

/// A log's file, read by the door in blocks and morsels whose sizes the first bytes choose: it must say of every row what the
/// plain reader of the reference evaluator says.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDoor(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: data, count: count))
    guard input.count > 4 else { return 0 }
    var options = DoorOptions()
    options.morselSize = 1 + Int(input[0])
    options.blockSize = 1 + Int(input[1])
    options.batchSize = 1 + Int(input[2] & 15)
    // Inputs are far shorter; small buffers are quick to make.
    options.rowLimit = 1 << 14
    var log = Array(input.dropFirst(4))
    // Most inputs are to be rows, not headers.
    if input[3] & 1 != 0 { log = Array("nip,tanggal,kode,menit,nilai,status,lembur,masuk,catatan\n".utf8) + log }
    if input[3] & 2 != 0 { log = Array("nip;catatan;masuk;lembur;status;nilai;menit;kode;tanggal\r\n".utf8) + log }
    let files = DataSet(inMemory: [
        "Pegawai": Array("nip\n198001012000011001\nA\n7\n".utf8), "Norma": Array("kode\n1\n20\n300\n".utf8),
        "Aktivitas": log,
    ])
    let expected = plainReading(files)
    let found = reading(files, options)
    precondition(
        expected == found,
        "the plain reader says \(String(describing: expected)), the door \(String(describing: found))")
    return 0
}

private struct Account: Equatable {
    var rows: Int
    var sum: Int128
    var rejections: [Rejection]
}

private func plainReading(_ files: DataSet) -> Account? {
    guard let admission = try? ReferenceDoor(doorPlan).admit(files) else { return nil }
    var sum: Int128 = 0
    for row in admission.data.tables[2] {
        for value in row.values {
            switch value {
            case .integer(let integer): sum += integer
            case .text(let text): sum += Int128(text.count)
            case .boolean(let boolean): sum += boolean ? 1 : 0
            case .absent, .record: break
            }
        }
    }
    return Account(rows: admission.data.tables[2].count, sum: sum, rejections: admission.rejections)
}

private func reading(_ files: DataSet, _ options: DoorOptions) -> Account? {
    guard let dataset = try? Dataset.load(doorPlan, data: files, threads: 1, options: options),
        let log = dataset.logs[2]
    else { return nil }
    let fields = doorPlan.tables[2].fields
    let read = try? log.read(
        needed: Set(fields.indices), threads: 1, start: { (rows: 0, sum: Int128(0), texts: [Int32]()) },
        each: { part, batch in
            part.rows += batch.count
            for (field, column) in batch.fields.enumerated() {
                for row in 0..<batch.count where column.isPresent(row) {
                    switch fields[field].type {
                    case .reference: break
                    case .text: part.texts.append(column.int32[row])
                    case .boolean, .number, .choice, .date, .timeOfDay: part.sum += Int128(column[row])
                    }
                }
            }
        })
    guard let read else { return nil }
    var rejected = Rejections()
    rejected.add(read.report.report, doorPlan)
    guard let rejections = try? rejected.all() else { return nil }
    var account = Account(rows: 0, sum: 0, rejections: rejections)
    for (part, overlay) in read.parts {
        account.rows += part.rows
        account.sum += part.sum
        for code in part.texts {
            account.sum += Int128(code >= 0 ? dataset.texts.bytes(of: code).count : overlay.bytes(of: code).count)
        }
    }
    return account
}

private let doorPlan: Plan = {
    func field(_ name: String, _ type: ValueType, optional: Bool = false) -> Field {
        Field(name: name, column: name, type: type, isOptional: optional, origin: 0)
    }
    func number(_ range: ClosedRange<Int128>, decimals: Int = 0, step: Int128 = 1) -> ValueType {
        .number(NumberType(unit: .none, decimals: decimals, range: range, step: step))
    }
    var plan = Plan(regulation: "Fuzz", validity: DayRange(from: -800_000, until: nil))
    plan.origins = [Origin(range: SourceRange(file: FileID(0), start: 0, end: 0), citation: [])]
    plan.choices = [Choice(name: "status", members: ["disetujui", "ditolak", "a"])]
    plan.tables = [
        Table(
            name: "Pegawai", kind: .register(key: 0, isOpen: false), fields: [field("nip", .text)], inlineRows: nil,
            origin: 0),
        Table(
            name: "Norma", kind: .register(key: 0, isOpen: false), fields: [field("kode", number(1...999))],
            inlineRows: nil, origin: 0),
        Table(
            name: "Aktivitas", kind: .log(owner: 0, ownerColumn: "nip", date: 0),
            fields: [
                field("tanggal", .date(-25_567...84_005)), field("kode", .reference(1)),
                field("menit", number(0...480)),
                field("nilai", number(-5_000...90_000_000_000, decimals: 2, step: 25), optional: true),
                field("status", .choice(0)), field("lembur", .boolean),
                field("masuk", .timeOfDay(0...1_439), optional: true), field("catatan", .text, optional: true),
            ],
            inlineRows: nil, origin: 0),
    ]
    return plan
}()
