import Findings
import PolicyDSL
import Testing

@testable import RuleEngine

/// Regulations that rest on others.
@Suite struct ImportTests {
    static let base = """
        peraturan Dasar
          berlaku sejak 1 Januari 2015
        daftar Pegawai
          nip   : teks kunci
          kelas : bulat 1..15
        catatan Absen milik Pegawai pada tanggal
          tanggal : tanggal
        parameter tarif : rupiah = Rp100
        aturan dasar untuk Pegawai per bulan = tarif * kelas
        """

    private func result(_ root: String, _ imports: [String]) -> (codes: [String], plan: Plan?) {
        let files = ([root] + imports).enumerated().map { index, text in
            SourceFile(id: FileID(index), path: "\(index).policy", bytes: Array(text.utf8))
        }
        let trees = files.map { parse($0).tree }
        let result = compile(trees[0], imports: Array(trees.dropFirst()))
        let codes = result.findings.map { finding in
            "\(finding.kind.code) `\(files[Int(finding.primary.range.file.index)].text(finding.primary.range))`"
        }
        return (codes, result.program?.plan)
    }

    @Test func namesComeFromTheRegulationBelow() {
        let root = """
            peraturan Baru
              berlaku sejak 1 Januari 2018
              mengingat Dasar
            parameter tarif : rupiah berlaku sejak 1 Juli 2018 = Rp200
            aturan tpp untuk Pegawai per bulan = dasar + Rp5
            pengecualian rendah atas dasar: bila kelas < 3 maka Rp1
            keluaran o untuk Pegawai per bulan: nip, periode, tpp
            """
        let result = result(root, [Self.base])
        #expect(result.codes == [])
        #expect(result.plan?.columns.map(\.name) == ["dasar", "tpp"])
        #expect(result.plan?.regulation == "Baru")
    }

    @Test func languagesMayDiffer() {
        let root = """
            regulation New
              in force from 1 January 2018
              under Dasar
            rule tpp for Pegawai per month = dasar + Rp1,000
            """
        #expect(result(root, [Self.base]).codes == [])
    }

    @Test func whatIsMissingOrDoubleIsSaid() {
        let head = "peraturan Baru\n  berlaku sejak 1 Januari 2018\n  mengingat "
        #expect(result(head + "Dasar, Lain", [Self.base]).codes == ["N007 `Lain`"])
        #expect(result(head + "Dasar\naturan dasar untuk Pegawai per bulan = Rp1", [Self.base]).codes == [])
        #expect(
            result(head + "Dasar\naturan dasar untuk Pegawai per tahun = Rp1", [Self.base]).codes == [
                "V005 `Pegawai per tahun`"
            ])
        #expect(result(head + "Dasar\naturan kelas untuk Pegawai = 1", [Self.base]).codes == ["N002 `kelas`"])
        #expect(result("peraturan Baru\naturan x untuk Pegawai = 1", [Self.base]).codes == ["N006 `Pegawai`"])
    }

    @Test func theyMayRestOnEachOther() {
        let circular = Self.base.replacing("berlaku sejak 1 Januari 2015", with: "mengingat Baru")
        let root = "peraturan Baru\n  mengingat Dasar\naturan x untuk Pegawai per bulan = dasar"
        #expect(result(root, [circular]).codes == [])
    }

    @Test func anExceptionHoldsAsLongAsItsRegulation() {
        let ended = """
            peraturan Sementara
              berlaku sejak 1 Januari 2018 sampai dengan 31 Desember 2018
              mengingat Dasar
            pengecualian rendah atas dasar: bila kelas < 3 maka Rp1
            """
        let root = "peraturan Baru\n  berlaku sejak 1 Januari 2018\n  mengingat Sementara"
        let result = result(root, [Self.base, ended])
        #expect(result.codes == ["V009 `berlaku sejak 1 Januari 2018`"])
        let dates = result.plan?.nodes.filter { $0 == .date }
        #expect(dates?.count == 1)
    }
}
