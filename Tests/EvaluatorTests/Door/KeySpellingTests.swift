import Findings
import RuleEngine
import Testing

@testable import Evaluator

/// Keys that are not what they were: shortened by a spreadsheet, with blanks at their ends, in other capitals.
@Suite struct KeySpellingTests {
    private static let plan: Plan = {
        var plan = Plan(regulation: "Sketch", validity: DayRange(from: 0, until: nil))
        func field(_ name: String, _ type: ValueType) -> Field {
            Field(name: name, column: name, type: type, isOptional: false, origin: 0)
        }
        plan.tables = [
            Table(
                name: "Pegawai", kind: .register(key: 0, isOpen: false),
                fields: [field("nip", .text), field("skpd", .reference(2)), field("catatan", .text)], inlineRows: nil,
                origin: 0),
            Table(
                name: "Kerja", kind: .log(owner: 0, ownerColumn: "nip", date: 0),
                fields: [field("tanggal", .date(0...40_000)), field("lokasi", .reference(3))], inlineRows: nil,
                origin: 0),
            Table(
                name: "Skpd", kind: .register(key: 0, isOpen: true), fields: [field("nama", .text)], inlineRows: nil,
                origin: 0),
            Table(
                name: "Lokasi", kind: .register(key: 0, isOpen: false), fields: [field("kode", .text)],
                inlineRows: [["L1"]], origin: 0),
            Table(
                name: "Kunjungan", kind: .log(owner: 2, ownerColumn: "skpd", date: 0),
                fields: [field("tanggal", .date(0...40_000))], inlineRows: nil, origin: 0),
        ]
        return plan
    }()

    /// What both doors say of data.
    private func say(
        pegawai: String = "", kerja: String = "", kunjungan: String = ""
    ) throws -> (rejections: [Rejection], notes: [DataFinding]) {
        let data = DataSet(inMemory: [
            "Pegawai": Array(("nip,skpd,catatan\nA,Dinas,x\n" + pegawai).utf8),
            "Kerja": Array(("nip,tanggal,lokasi\n" + kerja).utf8),
            "Kunjungan": Array(("skpd,tanggal\n" + kunjungan).utf8),
        ])
        let reference = try ReferenceEngine.run(Self.plan, on: data)
        let columnar = try ColumnarEngine.run(Self.plan, on: data, options: RunOptions(threads: 1))
        #expect(try reference.rejections.all() == columnar.rejections.all())
        #expect(reference.notes == columnar.notes)
        #expect(reference.tables == columnar.tables)
        return (try columnar.rejections.all(), columnar.notes)
    }

    @Test(arguments: ["1.99002E+17", "\"1,99002E+17\"", "2E+17", "1.99002e+17", "1E+05"])
    func shortenedKeysAreRefused(key: String) throws {
        let said = try say(
            pegawai: "\(key),Dinas,x\n\(key),Dinas,y\nB,\(key),z\n",
            kerja: "\(key),2018-01-01,L1\nA,2018-01-01,\(key)\nA,2018-01-01,L1\n", kunjungan: "\(key),2018-01-01\n")
        #expect(said.rejections.map(\.code) == Array(repeating: "P018", count: 6))
        #expect(said.rejections.map(\.column) == ["nip", "nip", "skpd", "nip", "lokasi", "skpd"])
        #expect(said.rejections.first?.reason.id.contains("Excel") == true)
        #expect(said.rejections.first?.reason.id.contains("kolom `nip` berformat Teks") == true)
    }

    @Test(arguments: ["1E17", "1.E+17", "12E+17", "1E+", "1.5E+1x", "E+17", "1.5", "1-E+17", "AE+17", ".5E+17"])
    func otherKeysAreKeys(key: String) throws {
        #expect(try say(pegawai: "\(key),Dinas,x\n", kerja: "\(key),2018-01-01,L1\n").rejections.isEmpty)
    }

    @Test func textsMayBeAnything() throws {
        #expect(try say(pegawai: "B,Dinas,1.99002E+17\n").rejections.isEmpty)
    }

    @Test func blanksAtTheEndsAreTold() throws {
        let said = try say(kerja: "A ,2018-01-01,L1\nA,2018-01-01,\u{A0}L1\nA,2018-01-01,L 1\n C,2018-01-01,L1\n")
        #expect(said.rejections.map(\.code) == ["P016", "P015", "P015", "P016"])
        #expect(
            said.rejections.map { $0.reason.id.contains("tanpa spasi di ujungnya") } == [true, true, false, false])
        #expect(
            said.rejections.first?.reason.id
                == "pemilik baris ini, `A `, tidak ada di daftar Pegawai; ada `A` tanpa spasi di ujungnya")
    }

    @Test func namesNearlyAlikeAreTold() throws {
        let said = try say(
            pegawai: "B,Rumah Sakit,x\nC,Rumah sakit ,x\nD,Rumah  Sakit,x\nE,DINAS,x\n",
            kunjungan: "Élan,2018-01-01\nélan,2018-01-02\n")
        #expect(said.rejections.isEmpty)
        #expect(said.notes.map(\.kind.code) == ["P031"])
        #expect(
            said.notes.first?.summary.id
                == "nama di daftar `Skpd` hanya berbeda huruf besar atau spasi: `DINAS`, `Dinas`; 2 nama lain juga begitu"
        )
        #expect(try say(pegawai: "B,Dinas A,x\nC,DinasA,x\nD,Dinas B,x\n").notes.isEmpty)
    }

    @Test(arguments: [
        ("31/01/2026", ["2026-01-31"]), ("02/01/2026", ["2026-01-02", "2026-02-01"]), ("01/01/2026", ["2026-01-01"]),
        ("1-31-2026", ["2026-01-31"]), ("2026/1/2", ["2026-01-02"]), ("2026-01-02 00:00:00", ["2026-01-02"]),
        ("2026-02-30", []), ("30/02/2026", []), ("1/2/26", []), ("x/y/2026", []), ("46024", []), ("", []),
        ("2026-01-02T08:00:00", ["2026-01-02"]), ("2026-01-02 x", []), ("+1/02/2026", []),
    ])
    func datesInOtherNotations(text: String, readings: [String]) {
        let days = ForeignDate.readings(of: text).map { CalendarPeriod(.day, containing: $0).label }
        #expect(days == readings)
    }

    @Test func theReasonSaysHowTheDateIsWritten() throws {
        let said = try say(kerja: "A,02/01/2018,L1\nA,31/01/2018,L1\nA,2018-02-30,L1\n")
        #expect(
            said.rejections.map(\.reason.id) == [
                "`02/01/2018` tidak ditulis tahun-bulan-hari; tulis `2018-01-02`, atau `2018-02-01` bila angka pertamanya bulan",
                "`31/01/2018` tidak ditulis tahun-bulan-hari; tulis `2018-01-31`",
                "`2018-02-30` bukan tanggal yang ada; tulis seperti `2025-01-31`",
            ])
    }

    /// A key that occurs twice is told before what its rows refer to.
    @Test func doubleKeysComeBeforeReferencesThatAreNoKeys() throws {
        var plan = Self.plan
        plan.tables[3].fields[0].type = .number(NumberType(unit: .none, decimals: 0, range: 0...99))
        plan.tables[3].inlineRows = [["1"]]
        plan.tables[0].fields[1].type = .reference(3)
        let data = DataSet(inMemory: [
            "Pegawai": Array("nip,skpd,catatan\nA,abc,x\nA,1,x\nB,abc,x\nC,01,x\n".utf8),
            "Kerja": Array("nip,tanggal,lokasi\n".utf8), "Kunjungan": Array("skpd,tanggal\n".utf8),
        ])
        let columnar = try ColumnarEngine.run(plan, on: data, options: RunOptions(threads: 1))
        #expect(try columnar.rejections.all().map(\.code) == ["P017", "P017", "P015"])
        #expect(try ReferenceEngine.run(plan, on: data).rejections.all() == columnar.rejections.all())
    }
}
