import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

@testable import Evaluator

/// Rows of dated registers at both doors, and which of them is in force.
@Suite struct DatedRegisterTests {
    private static func plan(key: String) throws -> Plan {
        let text = """
            peraturan Uji berlaku sejak 2025-01-01
            daftar Pegawai
              nip : \(key) kunci
            daftar Jabatan milik Pegawai berlaku sejak tmt sampai dengan selesai
              tmt     : tanggal
              selesai : tanggal opsional
              kelas   : bulat 1..15
            daftar Jam berlaku sejak mulai
              mulai : tanggal
              jam   : jam 1..12
            catatan Hadir milik Pegawai pada tanggal
              tanggal : tanggal
            aturan kelas untuk Hadir : bulat = Jabatan.kelas bila kosong 0
            aturan jam untuk Hadir : jam = Jam.jam bila kosong 0 jam
            aturan hari untuk Jabatan per bulan = hari_berlaku
            keluaran hadir untuk Hadir: pegawai.nip, tanggal, kelas, jam
            keluaran jabatan untuk Jabatan per bulan: pegawai.nip, tmt, periode, hari
            """
        let source = SourceFile(id: FileID(0), path: "uji.policy", bytes: Array(text.utf8))
        return try #require(compile(parse(source).tree, imports: []).program).plan
    }

    private struct Outcome {
        var files: [String: String]
        var rejected: [String]
        var notes: [String]
    }

    /// What both engines make of data: the same.
    private func run(
        jabatan: [String], jam: [String] = [], hadir: [String] = [], pegawai: [String] = ["1", "7"],
        key: String = "teks"
    ) throws -> Outcome {
        let plan = try Self.plan(key: key)
        func file(_ header: String, _ rows: [String]) -> [UInt8] {
            Array(([header] + rows).map { $0 + "\n" }.joined().utf8)
        }
        let data = DataSet(inMemory: [
            "Pegawai": file("nip", pegawai), "Jabatan": file("nip,tmt,selesai,kelas", jabatan),
            "Jam": file("mulai,jam", jam), "Hadir": file("nip,tanggal", hadir),
        ])
        let reference = try ReferenceEngine.run(plan, on: data)
        let columnar = try ColumnarEngine.run(plan, on: data, options: RunOptions(threads: 2))
        #expect(reference.outputs.map(\.bytes) == columnar.outputs.map(\.bytes))
        #expect(try reference.rejections.all() == columnar.rejections.all())
        #expect(reference.notes == columnar.notes)
        #expect(reference.tables == columnar.tables)
        return Outcome(
            files: Dictionary(
                columnar.outputs.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) },
                uniquingKeysWith: { first, _ in first }),
            rejected: try columnar.rejections.all().map { "\($0.line) \($0.code)" },
            notes: columnar.notes.map { "\($0.kind.code) \($0.line ?? 0)" })
    }

    /// The last two cells of each row of an output.
    private func values(_ outcome: Outcome, _ output: String) -> [String] {
        (outcome.files[output + ".csv"] ?? "").split(separator: "\n").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).suffix(2).joined(separator: " ")
        }
    }

    @Test func theRowInForceIsTheLastThatHasBegun() throws {
        let outcome = try run(
            jabatan: ["1,2025-01-17,,8", "1,2024-01-01,,7", "7,2025-01-10,2025-01-12,3"],
            jam: ["2025-01-11,6", "2025-01-16,5"],
            hadir: [
                "1,2025-01-01", "1,2025-01-16", "1,2025-01-17", "7,2025-01-09", "7,2025-01-10", "7,2025-01-12",
                "7,2025-01-13",
            ])
        #expect(values(outcome, "hadir") == ["7 0", "7 5", "8 5", "0 0", "3 0", "3 6", "0 6"])
        #expect(values(outcome, "jabatan") == ["2025-01 16", "2025-01 15", "2025-01 3"])
        #expect(outcome.rejected.isEmpty)
        #expect(outcome.notes.isEmpty)
    }

    @Test func orderOfRowsMakesNoDifference() throws {
        let rows = ["1,2024-01-01,,7", "1,2025-01-17,,8", "1,2025-01-05,2025-01-09,9", "7,2025-01-02,,2"]
        let hadir = ["1,2025-01-04", "1,2025-01-09", "1,2025-01-10", "1,2025-01-31", "7,2025-01-01"]
        let first = try run(jabatan: rows, hadir: hadir)
        #expect(values(first, "hadir") == ["7 0", "9 0", "0 0", "8 0", "0 0"])
        for _ in 0..<4 {
            let other = try run(jabatan: rows.shuffled(), hadir: hadir)
            #expect(other.files == first.files)
        }
    }

    @Test func rowsOfOneOwnerAndDayAreAllRefused() throws {
        let outcome = try run(
            jabatan: ["1,2025-01-01,,7", "1,2025-01-01,,7", "7,2025-01-01,,7", "1,2024-01-01,,6"],
            hadir: ["1,2025-01-02"])
        #expect(outcome.rejected == ["2 P017", "3 P017"])
        #expect(values(outcome, "hadir") == ["6 0"])
    }

    /// `007` is `7`: two rows of one owner, however the key is written.
    @Test func ownersWithNumbersAreKnownByTheirValue() throws {
        let outcome = try run(
            jabatan: [
                "007,2025-01-01,,7", "7,2025-01-01,,7", "07,2024-01-01,,5", "x,2025-01-01,,7", "x,2025-01-01,,7",
            ],
            hadir: ["7,2025-01-02"], key: "bulat 0..99")
        #expect(outcome.rejected == ["2 P017", "3 P017", "5 P015", "6 P015"])
        #expect(values(outcome, "hadir") == ["5 0"])
    }

    @Test func aRowThatEndsBeforeItStartsIsRefused() throws {
        let outcome = try run(
            jabatan: ["1,2025-01-10,2025-01-09,7", "1,2025-01-10,2025-01-10,8"],
            hadir: ["1,2025-01-09", "1,2025-01-10", "1,2025-01-11"])
        #expect(outcome.rejected == ["2 P046"])
        #expect(values(outcome, "hadir") == ["0 0", "8 0", "0 0"])
    }

    @Test func rowsOfUnknownOwnersAndOutOfOrderAreNotThere() throws {
        let outcome = try run(
            jabatan: ["9,2025-01-01,,7", "9,2025-01-01,,8", "1,2025-01-05,,99", "1,2025-01-05,,8", ",2025-01-05,,8"],
            hadir: ["1,2025-01-05"])
        #expect(outcome.rejected == ["2 P017", "3 P017", "4 P009", "6 P007"])
        #expect(values(outcome, "hadir") == ["8 0"])
    }

    /// Through references, in every period, and of a superior.
    @Test func periodsAndPaths() throws {
        let text = """
            peraturan Uji berlaku sejak 2024-01-01
            daftar Pegawai
              nip    : teks kunci
              atasan : Pegawai opsional
            daftar Jabatan milik Pegawai dari kolom "siapa" berlaku sejak tmt
              tmt   : tanggal
              kelas : bulat 1..15
            catatan Hadir milik Pegawai pada tanggal
              tanggal : tanggal
            aturan kelas_atasan untuk Hadir : bulat = atasan_pegawai
            aturan atasan_pegawai untuk Hadir : bulat = pegawai.atasan.Jabatan.kelas bila kosong 0
            aturan triwulan untuk Jabatan per triwulan = hari_berlaku
            aturan tahun untuk Jabatan per tahun = hari_berlaku
            aturan setahun untuk Pegawai per tahun = jumlah(Jabatan.tahun)
            aturan sisa untuk Pegawai per tahun = akhir_periode - awal_periode + 1 hari - setahun
            keluaran hadir untuk Hadir: pegawai.nip, tanggal, kelas_atasan
            keluaran triwulan_jabatan untuk Jabatan per triwulan: pegawai.nip, periode, triwulan
            keluaran tahunan untuk Pegawai per tahun: nip, setahun, sisa
            """
        let source = SourceFile(id: FileID(0), path: "uji.policy", bytes: Array(text.utf8))
        let plan = try #require(compile(parse(source).tree, imports: []).program).plan
        #expect(plan.checkInvariants().isEmpty)
        let data = DataSet(inMemory: [
            "Pegawai": Array("nip,atasan\na,b\nb,\n".utf8),
            "Jabatan": Array("siapa,tmt,kelas\nb,2024-02-15,9\na,2024-12-31,3\nb,2024-07-01,10\n".utf8),
            "Hadir": Array("nip,tanggal\na,2024-02-14\na,2024-02-15\na,2024-07-01\nb,2024-07-01\n".utf8),
        ])
        let options = RunOptions(threads: 1, scored: DayRange(from: 19_723, until: 20_089))
        let reference = try ReferenceEngine.run(plan, on: data, options: options)
        let columnar = try ColumnarEngine.run(plan, on: data, options: options)
        #expect(reference.outputs.map(\.bytes) == columnar.outputs.map(\.bytes))
        let files = columnar.outputs.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(
            files[0].split(separator: "\n").dropFirst().map { $0.split(separator: ",").last ?? "" } == [
                "0", "9", "10", "0",
            ])
        #expect(files[2] == "nip,setahun,sisa\na,1,365\nb,321,45\n")
        let quarters = files[1].split(separator: "\n").dropFirst().map { $0.split(separator: ",").last ?? "" }
        #expect(quarters == ["0", "0", "0", "1", "46", "91", "0", "0", "0", "0", "92", "92"])
    }

    @Test func overlapsAreTold() throws {
        let outcome = try run(
            jabatan: [
                "1,2025-01-10,2025-01-12,8", "1,2025-01-01,2025-01-31,7", "7,2025-01-01,2025-01-09,7",
                "7,2025-01-10,2025-01-31,7",
            ], hadir: ["1,2025-01-13"])
        #expect(outcome.notes == ["P047 3"])
        #expect(values(outcome, "hadir") == ["0 0"])
        #expect(values(outcome, "jabatan") == ["2025-01 9", "2025-01 3", "2025-01 9", "2025-01 22"])
    }

    /// What the engines are compared on holds look-ups of rows in force, and rules for dated registers.
    @Test func generatedPoliciesReadDatedRegisters() {
        var lookups = 0
        var rules = 0
        for seed in UInt64(0)..<30 {
            let text = PolicyText.write(PolicyGenerator.policy(seed: seed))
            let source = SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(text.utf8))
            guard let plan = compile(parse(source).tree, imports: []).program?.plan else { continue }
            if plan.nodes.contains(where: { if case .inForce = $0 { true } else { false } }) { lookups += 1 }
            let isDated = plan.columns.contains { column in
                guard case .table(let table) = plan.grains[column.grain].subject else { return false }
                return plan.tables[table].dating != nil
            }
            if isDated { rules += 1 }
        }
        #expect(lookups >= 4)
        #expect(rules >= 4)
    }
}
