import Evaluator
import Findings
import PolicyDSL
import RuleEngine
import Testing

/// Values that records have from the same values of those below them, and the door before them.
@Suite struct HierarchyTests {
    private static let policy = """
        peraturan Nilai berlaku sejak 1 Januari 2024

        daftar Pegawai
          nip     : teks kunci
          bagian  : persen 0 % .. 100 % kelipatan 1 %
          kinerja : desimal 0..100 kelipatan 0,01
          atasan  : Pegawai opsional berjenjang

        aturan nilai untuk Pegawai : desimal 0..100 kelipatan 0,01 =
          (jika ada rata_bawahan maka bagian * rata_bawahan + (100 % - bagian) * kinerja selain itu kinerja)
          dibulatkan ke 0,01

        aturan rata_bawahan untuk Pegawai : desimal 0..100 kelipatan 0,01 opsional =
          rata_rata(Pegawai.nilai lewat atasan) dibulatkan ke 0,01

        aturan semua_bawahan untuk Pegawai : bulat 0..100.000 =
          terkecil(100.000; jumlah(Pegawai.bersama lewat atasan))

        aturan bersama untuk Pegawai : bulat 0..100.001 = semua_bawahan + 1

        keluaran hasil untuk Pegawai : nip, rata_bawahan, nilai, semua_bawahan
        """

    private static let header = "nip,bagian,kinerja,atasan"

    private func plan() throws -> Plan {
        let file = SourceFile(id: FileID(0), path: "nilai.policy", bytes: Array(Self.policy.utf8))
        let (tree, syntax) = parse(file)
        #expect(syntax.isEmpty)
        let (program, findings, faults) = compileTellingFaults(tree, imports: [])
        #expect(faults == [])
        return try #require(program?.plan, "\(findings.map(\.summary.id))")
    }

    /// The output of both engines, which must be the same.
    private func score(_ rows: String, threads: Int = 1) throws -> (text: String, rejected: [String]) {
        let plan = try plan()
        let data = DataSet(inMemory: ["Pegawai": Array("\(Self.header)\n\(rows)\n".utf8)])
        let expected = try ReferenceEngine.run(plan, on: data)
        let actual = try ColumnarEngine.run(plan, on: data, options: RunOptions(threads: threads))
        #expect(actual.outputs == expected.outputs)
        let reasons = try expected.rejections.all().map { "\($0.code) \($0.reason.id)" }
        #expect(try actual.rejections.all().map { "\($0.code) \($0.reason.id)" } == reasons)
        return (String(decoding: actual.outputs[0].bytes, as: UTF8.self), reasons)
    }

    @Test func fourLevelsAreReckonedFromBelow() throws {
        // In no order: those above stand before and behind those below.
        let (text, rejected) = try score(
            "bupati,100,10,\nstaf,0,90,kasi\nkasi,20,80,kabid\nkabid,50,60,bupati\nstaf2,0,70,kasi\nsendiri,50,40,")
        #expect(rejected == [])
        #expect(
            text == """
                nip,rata_bawahan,nilai,semua_bawahan
                bupati,70.00,70.00,4
                kabid,80.00,70.00,3
                kasi,80.00,80.00,2
                sendiri,,40.00,0
                staf,,90.00,0
                staf2,,70.00,0

                """)
    }

    @Test func aLongChainIsReckonedToItsTop() throws {
        let rows = (0..<1_500).map { "p\($0),100,\($0 == 1_499 ? 42 : 0),\($0 == 0 ? "" : "p\($0 - 1)")" }
        let data = DataSet(inMemory: ["Pegawai": Array(([Self.header] + rows).joined(separator: "\n").utf8)])
        // The other engine goes up and down by recursion.
        let outputs = try ColumnarEngine.run(try plan(), on: data, options: RunOptions(threads: 3)).outputs
        let text = String(decoding: outputs[0].bytes, as: UTF8.self)
        #expect(text.contains("\np0,42.00,42.00,1499\n"))
        #expect(text.contains("\np1498,42.00,42.00,1\n"))
    }

    @Test func thoseInACircleAreRejectedAndThoseBelowThemToo() throws {
        let (text, rejected) = try score(
            "a,50,10,b\nb,50,20,c\nc,50,30,a\ndi_bawah,0,90,b\nsendiri,0,50,sendiri\nbaik,0,60,")
        #expect(
            rejected == [
                "P040 `atasan` dari `a` melingkar: a → b → c → a; semua baris lingkaran ini ditolak",
                "P040 `atasan` dari `b` melingkar: b → c → a → b; semua baris lingkaran ini ditolak",
                "P040 `atasan` dari `c` melingkar: c → a → b → c; semua baris lingkaran ini ditolak",
                "P015 `b` tidak ada di daftar Pegawai",
                "P040 `atasan` dari `sendiri` menunjuk `sendiri` sendiri",
            ])
        #expect(text == "nip,rata_bawahan,nilai,semua_bawahan\nbaik,,60.00,0\n")
    }

    @Test func columnsThatNeedEachOtherStandInOrder() throws {
        let plan = try plan()
        #expect(plan.checkInvariants() == [])
        #expect(plan.circles.map(\.count) == [2, 2])
        let place = { (name: String) in plan.columns.firstIndex { $0.name == name } ?? -1 }
        #expect(place("rata_bawahan") < place("nilai"))
        #expect(place("semua_bawahan") < place("bersama"))
    }

    @Test func variantsWithTheirCirclesStandSideBySide() throws {
        let plan = try plan()
        let union = try #require(Plan.union([("satu", plan), ("dua", plan)]))
        #expect(union.checkInvariants() == [])
        let data = DataSet(inMemory: ["Pegawai": Array("\(Self.header)\na,50,10,\nb,0,90,a\n".utf8)])
        let outputs = try ColumnarEngine.run(union, on: data).outputs
        #expect(outputs.map(\.bytes) == [outputs[0].bytes, outputs[0].bytes])
        #expect(String(decoding: outputs[0].bytes, as: UTF8.self).contains("a,90.00,50.00,1\n"))
    }

    @Test func whatPassesBetweenProgramsIsTheSamePlan() throws {
        let plan = try plan()
        #expect(try Plan(json: plan.jsonText) == plan)
    }
}
