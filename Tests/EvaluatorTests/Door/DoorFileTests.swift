import Findings
import RuleEngine
import Testing

@testable import Evaluator

/// Files that are wrong as a whole, and rows that are wrong in size.
@Suite struct DoorFileTests {
    private static let plan: Plan = {
        var plan = Plan(regulation: "Sketch", validity: DayRange(from: 0, until: nil))
        func field(_ name: String, _ type: ValueType, optional: Bool = false) -> Field {
            Field(name: name, column: name, type: type, isOptional: optional, origin: 0)
        }
        plan.tables = [
            Table(
                name: "Pegawai", kind: .register(key: 0, isOpen: false), fields: [field("nip", .text)],
                inlineRows: nil, origin: 0),
            Table(
                name: "Aktivitas", kind: .log(owner: 0, ownerColumn: "nip", date: 0),
                fields: [
                    field("tanggal", .date(0...40_000)),
                    field("menit", .number(NumberType(unit: .minutes, decimals: 0, range: 0...480))),
                    field("catatan", .text, optional: true),
                ],
                inlineRows: nil, origin: 0),
        ]
        return plan
    }()

    private static let header = "nip,tanggal,menit,catatan\n"

    private func data(_ log: [UInt8], register: String = "nip\nA\nB\n") -> DataSet {
        DataSet(inMemory: ["Pegawai": Array(register.utf8), "Aktivitas": log])
    }

    private func codes(_ log: [UInt8]) -> [String] { Self.codes(data(log), file: "aktivitas.csv") }

    private static func codes(_ data: DataSet, file: String? = nil) -> [String] {
        do throws(RunError) {
            _ = try Dataset.load(plan, data: data, threads: 1)
            return []
        } catch {
            guard case .cannot(let findings) = error else { return ["?"] }
            for finding in findings {
                #expect(!finding.summary.id.isEmpty && !finding.summary.en.isEmpty)
                if let file { #expect(finding.file == file) }
            }
            return findings.map(\.kind.code)
        }
    }

    private func read(
        _ log: [UInt8], threads: Int = 1, _ options: DoorOptions = DoorOptions()
    ) throws -> (accepted: Int, rejections: [Rejection], notes: [DataFinding]) {
        let dataset = try Dataset.load(Self.plan, data: data(log), threads: threads, options: options)
        let log = try #require(dataset.logs[1])
        let (parts, report) = try log.read(
            needed: [1], threads: threads, start: { 0 }, each: { sum, batch in sum += batch.count })
        let accepted = parts.reduce(0) { $0 + $1.part }
        #expect(accepted == report.report.accepted)
        return (accepted, try report.report.rejections(Self.plan), report.report.notes)
    }

    @Test func fileFaults() {
        #expect(codes([]) == ["P022"])
        #expect(codes([0xEF, 0xBB, 0xBF]) == ["P022"])
        #expect(codes(Array("\n\r\n".utf8)) == ["P022"])
        let utf16 = Self.header.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(codes([0xFF, 0xFE] + utf16) == ["P023"])
        #expect(codes(utf16) == ["P023"])
        #expect(codes([0x50, 0x4B, 3, 4] + Array(Self.header.utf8)) == ["P023"])
        #expect(codes([0x1F, 0x8B, 8, 0]) == ["P023"])
        #expect(codes(Array("nip,tanggal,catatan\n".utf8)) == ["P025"])
        #expect(codes(Array("nip,tanggal\n".utf8)) == ["P025", "P025"])
        #expect(codes(Array("nip,tanggal,menit,catatan,menit\n".utf8)) == ["P026"])
        #expect(codes(Array("nip,\"tanggal,menit,catatan\n".utf8)).first == "P024")
        #expect(codes([0xFF] + Array(",nip,tanggal,menit,catatan\n".utf8)) == ["P024"])
        #expect(codes([UInt8](repeating: 65, count: 3 << 20)) == ["P024"])
        #expect(codes(Array(Self.header.utf8)).isEmpty)
    }

    @Test func missingAndUnreadableFiles() {
        struct Broken: ByteSource {
            let name = "rusak.csv"
            let count = 100

            func read(
                at offset: Int, into buffer: UnsafeMutableRawBufferPointer
            ) throws(ByteSourceError) -> Int {
                throw ByteSourceError(message: "I/O error")
            }
        }
        #expect(Self.codes(DataSet()) == ["P020", "P020"])
        #expect(Self.codes(DataSet(["Pegawai": Broken(), "Aktivitas": Broken()])) == ["P021", "P021"])
    }

    @Test func unknownColumnsAreNoted() throws {
        let found = try read(Array("lain,menit,nip,catatan,tanggal\nx,5,A,,2018-01-01\n".utf8))
        #expect(found.accepted == 1)
        #expect(found.notes.map(\.kind.code) == ["P030"])
        #expect(found.notes.map(\.column) == ["lain"])
    }

    @Test(arguments: [false, true], [false, true])
    func tooLongRows(isQuoted: Bool, isLast: Bool) throws {
        let quote = isQuoted ? "\"" : ""
        var log = Array((Self.header + "A,2018-01-01,5,x\nB,2018-01-01,6,\(quote)").utf8)
        let length = isQuoted || isLast ? 2 << 20 : 10 << 20
        log += [UInt8](repeating: 97, count: length)
        log += Array(quote.utf8)
        if !isLast { log += Array("\nA,2018-01-02,7,\(quote)y\(quote)\nA,2018-01-02,x,\n".utf8) }
        for morsel in [4 << 20, 1 << 20] {
            var options = DoorOptions()
            options.morselSize = morsel
            let found = try read(log, threads: 2, options)
            #expect(found.accepted == (isLast ? 1 : 2))
            #expect(found.rejections.map(\.code) == (isLast ? ["P002"] : ["P002", "P008"]))
            #expect(found.rejections.map(\.line) == (isLast ? [3] : [3, 5]))
            #expect(found.rejections[0].text.count == 15 + length + quote.utf8.count * 2)
        }
    }

    /// The limit itself is still let in.
    @Test func rowsAtTheLimit() throws {
        var options = DoorOptions()
        options.rowLimit = 40
        for block in [16, 64, 4096] {
            options.blockSize = block
            for length in 38...42 {
                let row = "A,2018-01-01,5," + String(repeating: "b", count: length - 15)
                for end in ["\n", "\r\n", ""] {
                    let log = Array((Self.header + "B,2018-01-01,5,c\n" + row + end).utf8)
                    let found = try read(log, options)
                    #expect(found.accepted == (length <= 40 ? 2 : 1), "\(block) \(length)")
                    #expect(found.rejections.map(\.code) == (length <= 40 ? [] : ["P002"]))
                    if let rejection = found.rejections.first { #expect(rejection.text == Array(row.utf8)) }
                }
            }
        }
    }

    @Test func unclosedQuoteTakesTheRest() throws {
        let rest = "A,2018-01-01,5,\"x\nB,2018-01-01,6,y\n"
        for end in ["", "A,2018-01-01,5,z"] {
            let found = try read(Array((Self.header + "B,2018-01-01,5,c\n" + rest + end).utf8))
            #expect(found.accepted == 1)
            #expect(found.rejections.map(\.code) == ["P003"])
            #expect(found.rejections.map(\.line) == [3])
            #expect(found.rejections[0].text == Array((rest + end).utf8))
        }
    }

    @Test func rowsWithVeryManyColumns() throws {
        let many = String(repeating: ",", count: 20_000)
        let log = Self.header + many + "\nA,2018-01-01,5,c\n" + many + many + "\n"
        var options = DoorOptions()
        options.batchSize = 2
        let found = try read(Array(log.utf8), options)
        #expect(found.accepted == 1)
        #expect(found.rejections.map(\.code) == ["P001", "P001"])
        #expect(found.rejections.map(\.reason.en).first == "this row has 20001 columns, the header has 4")
    }

    /// A file that ends before the end that was promised.
    @Test func truncatedWhileReading() throws {
        struct Shrunk: ByteSource {
            let inner: MemorySource
            var name: String { inner.name }
            var count: Int { inner.count + 1_000 }

            func read(
                at offset: Int, into buffer: UnsafeMutableRawBufferPointer
            ) throws(ByteSourceError) -> Int {
                try unsafe inner.read(at: offset, into: buffer)
            }
        }
        let log = Self.header + "A,2018-01-01,5,c\nA,2018-01-01,5,c\nA,2018-0"
        let source = Shrunk(inner: MemorySource(name: "aktivitas.csv", bytes: Array(log.utf8)))
        let register = MemorySource(name: "pegawai.csv", bytes: Array("nip\nA\n".utf8))
        let dataset = try Dataset.load(
            Self.plan, data: DataSet(["Pegawai": register, "Aktivitas": source]), threads: 1)
        let reader = try #require(dataset.logs[1])
        let (parts, report) = try reader.read(
            needed: [], threads: 1, start: { 0 }, each: { sum, batch in sum += batch.count })
        #expect(parts.reduce(0) { $0 + $1.part } == 2)
        #expect(report.report.rejected.map(\.reason) == [.columnCount])
    }

    @Test func textsOfSeveralThreadsComeTogether() throws {
        var log = Self.header
        for row in 0..<500 { log += "A,2018-01-01,5,teks \(row % 37)\n" }
        var options = DoorOptions()
        options.morselSize = 300
        let dataset = try Dataset.load(Self.plan, data: data(Array(log.utf8)), threads: 3, options: options)
        let reader = try #require(dataset.logs[1])
        let (parts, _) = try reader.read(
            needed: [2], threads: 3, start: { [Int32]() },
            each: { codes, batch in codes += batch.fields[2].int32.prefix(batch.count) })
        let merge = TextMerge(pool: dataset.texts, overlays: parts.map(\.texts))
        var seen: [String: Int] = [:]
        for (overlay, part) in parts.enumerated() {
            for code in part.part {
                let text = merge.texts[Int(merge.code(code, overlay: overlay))]
                seen[String(decoding: text, as: UTF8.self), default: 0] += 1
            }
        }
        #expect(seen.count == 37)
        #expect(seen.values.reduce(0, +) == 500)
        #expect(merge.texts.indices.dropFirst().allSatisfy { merge.texts.precedes($0 - 1, $0) })
    }

    @Test func openRegisterFilledFromALog() throws {
        var plan = Self.plan
        plan.tables[0].kind = .register(key: 0, isOpen: true)
        let log = Self.header + "C,2018-01-01,5,\nA,2018-01-01,5,\nZ,2018-01-01,x,\nB,2018-01-01,6,\nA,2018-01-01,7,\n"
        for morsel in [1 << 20, 10] {
            var options = DoorOptions()
            options.morselSize = morsel
            let dataset = try Dataset.load(
                plan, data: DataSet(inMemory: ["Aktivitas": Array(log.utf8)]), threads: 2, options: options)
            let store = try #require(dataset.registers[0])
            #expect((0..<store.count).map { Array(store.key(of: Int32($0))) } == [[65], [66], [67]])
            let reader = try #require(dataset.logs[1])
            let (parts, report) = try reader.read(
                needed: [], threads: 1, start: { [Int32]() },
                each: { owners, batch in owners += batch.owners.prefix(batch.count) })
            #expect(parts.flatMap(\.part) == [2, 0, 1, 0])
            #expect(report.report.rejected.map(\.reason) == [.notANumber])
        }
    }
}
