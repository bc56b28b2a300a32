import Evaluator
import Findings
import PolicyDSL
import RuleEngine
import Testing

/// Texts that are not in force on the same days.
@Suite struct RepealTests {
    private static let policy = """
        peraturan Contoh
          judul "Contoh"
          berlaku sejak 1 Januari 2018

        daftar Pegawai
          nip : teks kunci

        catatan Hadir milik Pegawai pada tanggal
          tanggal : tanggal

        aturan tpp untuk Pegawai per bulan : rupiah = banyak(Hadir) * Rp1.000

        keluaran daftar_tpp untuk Pegawai per bulan: nip, periode, tpp

        """

    private static func plan(_ text: String) throws -> Plan {
        let file = SourceFile(id: FileID(0), path: "a.policy", bytes: Array(text.utf8))
        return try #require(compile(parse(file).tree, imports: []).program?.plan)
    }

    @Test(arguments: [1, 3]) func aRepealedRegulationPaysNothingAfterItsEnd(threads: Int) throws {
        let present = try Self.plan(Self.policy)
        let repealed = try Self.plan(
            Self.policy.replacing("2018\n", with: "2018 sampai dengan 31 Januari 2025\n", maxReplacements: 1))
        let data = DataSet(inMemory: [
            "Pegawai": Array("nip\n1\n2\n".utf8),
            "Hadir": Array("nip,tanggal\n1,2025-01-02\n2,2025-01-03\n2,2025-02-03\n2,2025-02-04\n1,2025-03-03\n".utf8),
        ])
        let options = RunOptions(threads: threads)
        let simulation = try #require(
            try Simulation.run(before: present, after: repealed, on: data, options: options))
        let rows = simulation.table.rows.map { [$0.key, $0.period] + $0.before + $0.after }
        #expect(
            rows == [
                ["1", "2025-01", "1000", "1000"], ["1", "2025-02", "0", ""], ["1", "2025-03", "1000", ""],
                ["2", "2025-01", "1000", "1000"], ["2", "2025-02", "2000", ""], ["2", "2025-03", "0", ""],
            ])
        let total = simulation.table.total(simulation.view)
        #expect(total.before == 5000)
        #expect(total.after == 2000)
        #expect(total.losers == 2)

        let reverse = try #require(
            try Simulation.run(before: repealed, after: present, on: data, options: options))
        #expect(reverse.table.rows.map { [$0.key, $0.period] + $0.after + $0.before } == rows)
    }
}
