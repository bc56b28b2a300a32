import RuleEngine
import Testing

@testable import Evaluator

@Suite struct ColumnarEngineTests {
    @Test func scoresAsTheReferenceDoes() throws {
        let files = ["Pegawai": ReferenceEngineTests.staff, "Aktivitas": ReferenceEngineTests.activities]
        try expectAgreement(ReferenceEngineTests.capped(), files)
    }

    @Test func onlyWhatIsAskedIsDelivered() throws {
        let files = ["Pegawai": ReferenceEngineTests.staff, "Aktivitas": ReferenceEngineTests.activities]
        let plan = ReferenceEngineTests.capped()
        try expectAgreement(plan, files, RunOptions(delivered: DayRange(from: 17_563, until: 17_600)))
        try expectAgreement(plan, files, RunOptions(scored: DayRange(from: 17_563, until: 17_700)))
        try expectAgreement(plan, files, RunOptions(scored: DayRange(from: 17_000, until: 17_545)))
        try expectAgreement(plan, files, RunOptions(scored: DayRange(from: 17_600, until: nil)))
    }

    @Test func noRows() throws {
        let header = "nip,tanggal,menit,catatan\n"
        try expectAgreement(
            ReferenceEngineTests.capped(), ["Pegawai": ReferenceEngineTests.staff, "Aktivitas": header])
        try expectAgreement(ReferenceEngineTests.capped(), ["Pegawai": "nip,skpd\n", "Aktivitas": header])
    }

    /// A small city.
    static func city(seed: UInt64) -> [String: String] {
        var random = SeededNumbers(seed)
        func pick(_ count: UInt64) -> Int { Int(random.next() % count) }
        func digits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let staff = (0..<9).map { "n\($0)\(pick(90))" }
        var files: [String: String] = [:]
        files["Pegawai"] =
            (["nip,nama,skpd,kelas,jenis"] + staff.map { "\($0),X,Dinas \(pick(3)),\(pick(15) + 1),pelaksana" })
            .joined(separator: "\n") + "\n"
        files["Norma"] =
            (["kode,uraian,satuan,menit"] + (0..<20).map { "A\($0),x,dokumen,\(pick(475) + 5)" })
            .joined(separator: "\n") + "\n"
        let status = ["disetujui", "disetujui", "disetujui", "ditolak", "menunggu"]
        let activities = (0..<600).map { _ in
            let month = digits(pick(4) + 1)
            let day = pick(25) + 1
            return
                "\(staff[pick(9)]),2025-\(month)-\(digits(day)),A\(pick(21)),\(pick(5) + 1),\(pick(490) + 1),"
                + "\(status[pick(5)]),2025-\(month)-\(digits(day + pick(4)))"
        }
        files["Aktivitas"] =
            (["nip,tanggal,kode,volume,menit,status,tanggal_input"] + activities).joined(separator: "\n") + "\n"
        let states = ["hadir", "hadir", "hadir", "sakit", "alpa"]
        let attendance = (0..<200).map { _ in
            let times = pick(5) == 0 ? "," : "0\(pick(3) + 7):\(digits(pick(60))),1\(pick(3) + 5):\(digits(pick(60)))"
            return
                "\(staff[pick(9)]),2025-\(digits(pick(5) + 1))-\(digits(pick(28) + 1)),\(states[pick(5)]),\(times),"
                + "\(pick(2)),\(pick(2))"
        }
        files["Absensi"] =
            (["nip,tanggal,hadir,masuk,pulang,apel_pagi,apel_sore"] + attendance).joined(separator: "\n") + "\n"
        return files
    }

    @Test(arguments: 1...4) func theCityYear(_ seed: UInt64) throws {
        try expectAgreement(CityYearPlan.make(), Self.city(seed: seed))
    }

    @Test func theOrderOfRowsDoesNotMatter() throws {
        let plan = CityYearPlan.make()
        let files = Self.city(seed: 7)
        let expected = try ColumnarEngine.run(plan, on: DataSet(inMemory: files.mapValues { Array($0.utf8) }))
        for seed in UInt64(1)...5 {
            let mixed = files.mapValues { Array(shuffled($0, seed).utf8) }
            let found = try ColumnarEngine.run(plan, on: DataSet(inMemory: mixed), options: RunOptions(threads: 3))
            #expect(found.outputs == expected.outputs)
            #expect(found.guarantees == expected.guarantees)
        }
    }
}
