import Findings
import PolicyDSL
import Testing

@testable import RuleEngine

/// What a national regulation leaves open, and what local ones set.
@Suite struct SettingTests {
    static let base = """
        peraturan Pusat
          berlaku sejak 1 Januari 2019
        daftar Pegawai
          nip   : teks kunci
          kelas : bulat 1..15
        pasal 2
        parameter tarif : rupiah Rp0 .. Rp1.000.000 dapat ditetapkan = Rp100
        parameter batas : menit 0 .. 60 = 15 menit
        pasal 3
        aturan pokok untuk Pegawai per bulan : rupiah Rp0 .. Rp9.000.000 dapat ditetapkan = tarif * kelas
        aturan lain untuk Pegawai per bulan = batas * 2
        tabel golongan untuk Pegawai per bulan dapat ditetapkan
          | kelas | => mutu : bulat 0..9 |
          | <= 7  | 1                    |
          | > 7   | 2                    |
        keluaran o untuk Pegawai per bulan: nip, periode, pokok, lain, mutu
        """

    static let head = "peraturan Daerah\n  berlaku sejak 1 Januari 2025\n  mengingat Pusat\npasal 9\n"

    private struct Result {
        var codes: [String]
        var findings: [Finding]
        var program: CheckedProgram?
    }

    private func result(_ root: String, _ imports: [String]) -> Result {
        let files = ([root] + imports).enumerated().map { index, text in
            SourceFile(id: FileID(index), path: "\(index).policy", bytes: Array(text.utf8))
        }
        let trees = files.map { parse($0) }
        for tree in trees { #expect(tree.findings.isEmpty, "\(tree.findings.map(\.summary.id))") }
        let result = compile(trees[0].tree, imports: trees.dropFirst().map(\.tree))
        let codes = result.findings.map { finding in
            "\(finding.kind.code) `\(files[Int(finding.primary.range.file.index)].text(finding.primary.range))`"
        }
        return Result(codes: codes, findings: result.findings, program: result.program)
    }

    private func codes(_ settings: String, _ others: [String] = []) -> [String] {
        result(Self.head + settings, [Self.base] + others).codes
    }

    @Test func whatIsSetTakesThePlace() throws {
        let result = result(
            Self.head + """
                menetapkan parameter tarif = Rp200.000
                menetapkan aturan pokok untuk Pegawai per bulan = tarif
                menetapkan tabel peringkat untuk Pegawai per bulan
                  | kelas | => mutu |
                  | <= 3  | 3       |
                  | > 3   | 4       |
                """, [Self.base])
        #expect(result.codes == [])
        let plan = try #require(result.program?.plan)
        let pokok = try #require(plan.columns.first { $0.name == "pokok" })
        #expect(plan.nodes[pokok.node] == .integer(200_000))
        #expect(plan.origins[pokok.origin].citation == ["Pasal 9"])
        let mutu = try #require(plan.columns.first { $0.name == "mutu" })
        #expect(mutu.kind == .tableResult("peringkat"))
    }

    @Test func theNationalValueHoldsBeforeTheDate() throws {
        let result = result(
            Self.head + "menetapkan parameter tarif berlaku sejak 1 Juli 2025 = Rp200.000", [Self.base])
        #expect(result.codes == [])
        let plan = try #require(result.program?.plan)
        let pokok = try #require(plan.columns.first { $0.name == "pokok" })
        #expect(pokok.type == .number(NumberType(unit: .rupiah, decimals: 0, range: 100...3_000_000)))
    }

    @Test func versionsOfWhatIsSetFollowEachOther() {
        #expect(
            codes(
                "menetapkan parameter tarif = Rp200\nmenetapkan parameter tarif berlaku sejak 1 Juli 2025 = Rp300\n")
                == [])
        #expect(codes("menetapkan parameter tarif = Rp100") == [])
    }

    @Test func ofOneFormWhereBothHold() {
        let table = """
            tabel golongan untuk Pegawai per bulan berlaku sejak 1 Juli 2025
              | kelas | => mutu |
              | <= 3  | 3       |
              | > 3   | 4       |
            """
        #expect(codes("menetapkan " + table) == [])
        #expect(
            codes("menetapkan aturan mutu untuk Pegawai per bulan berlaku sejak 1 Juli 2025 = 3")
                == ["N076 `mutu`"])
    }

    @Test func boundsOfTheNationalRegulationHold() throws {
        let result = result(Self.head + "menetapkan parameter tarif = Rp2.000.000", [Self.base])
        #expect(result.codes == ["N075 `Rp2.000.000`"])
        let finding = try #require(result.findings.first)
        #expect(finding.citation == ["Pasal 9"])
        #expect(finding.summary.id.contains("Rp0 .. Rp1.000.000 menurut Pasal 2 `Pusat`"), "\(finding.summary.id)")
        #expect(
            codes("menetapkan aturan pokok untuk Pegawai per bulan = Rp700.000 * kelas")
                == ["N075 `Rp700.000 * kelas`"])
    }

    @Test func exceptionsKeepToTheBoundsToo() throws {
        let result = result(Self.head + "pengecualian besar atas pokok: bila kelas = 15 maka Rp9.500.000", [Self.base])
        #expect(result.codes == ["N075 `Rp9.500.000`"])
        #expect(result.findings.first?.summary.en.contains("Pasal 3 of `Pusat`") == true)
        #expect(codes("pengecualian besar atas pokok: bila kelas = 15 maka Rp9.000.000") == [])
    }

    @Test func onlyWhatIsLeftOpenMayBeSet() {
        #expect(codes("menetapkan parameter batas = 20 menit") == ["N071 `batas`"])
        #expect(codes("menetapkan aturan lain untuk Pegawai per bulan = 20 menit") == ["N071 `lain`"])
        #expect(codes("menetapkan parameter tarip = Rp200") == ["N070 `tarip`"])
        #expect(codes("menetapkan aturan tarif untuk Pegawai = Rp200") == ["N073 `tarif`"])
        #expect(codes("menetapkan parameter pokok = Rp200") == ["N073 `pokok`"])
        #expect(codes("menetapkan aturan pokok untuk Pegawai = Rp200") == ["N073 `Pegawai`"])
        #expect(codes("menetapkan parameter tarif = 20 menit") == ["T007 `20 menit`"])
    }

    @Test func notByTwoRegulations() {
        let other = """
            peraturan Provinsi
              berlaku sejak 1 Januari 2024
              mengingat Pusat
            pasal 5
            menetapkan parameter tarif = Rp300
            """
        let root = Self.head.replacing("Pusat", with: "Pusat, Provinsi") + "menetapkan parameter tarif = Rp200"
        let result = result(root, [Self.base, other])
        #expect(result.codes == ["N072 `tarif`"])
        #expect(result.findings.first?.summary.id == "`tarif` sudah ditetapkan Pasal 5 `Provinsi`")
        // What another city sets is no concern of this one.
        #expect(codes("menetapkan parameter tarif = Rp200", [other]) == [])
    }

    @Test func aPlainVersionOfATermIsSaid() {
        #expect(codes("parameter tarif : rupiah berlaku sejak 1 Juli 2025 = Rp200").first == "N074 `tarif`")
    }

    @Test func aMistakeThatComesFromWhatIsSetSaysSo() throws {
        let base = """
            peraturan Pusat
              berlaku sejak 1 Januari 2019
            daftar Pegawai
              nip   : teks kunci
              kelas : bulat 1..15
            parameter bagi : bulat 0..9 dapat ditetapkan = 2
            aturan x untuk Pegawai = kelas / bagi dibulatkan ke 1
            keluaran o untuk Pegawai: nip, x
            """
        #expect(result(base, []).codes == [])
        let result = result(Self.head + "menetapkan parameter bagi = 0", [base])
        #expect(result.codes == ["R003 `bagi`"])
        #expect(result.findings.first?.note?.id == "sebabnya yang ditetapkan: `bagi` (Pasal 9 `Daerah`)")
    }

    @Test func whatMustBeSetIsOpenUntilItIs() throws {
        let base = """
            peraturan Pusat
              berlaku sejak 1 Januari 2019
            daftar Pegawai
              nip   : teks kunci
              kelas : bulat 1..15
            parameter pengali : persen 50 % .. 150 % harus ditetapkan
            aturan dasar untuk Pegawai : rupiah Rp0 .. Rp1.000.000 harus ditetapkan
            aturan wajib untuk Pegawai : ya/tidak harus ditetapkan
            aturan hasil untuk Pegawai : rupiah =
              jika wajib maka dasar * pengali dibulatkan ke Rp1 selain itu Rp0
            tabel lapis untuk Pegawai
              | dasar      | => lapis : bulat |
              | <= Rp1.000 | 1                |
              | > Rp1.000  | 2                |
            keluaran o untuk Pegawai: nip, hasil, lapis
            """
        let alone = result(base, [])
        #expect(alone.codes == [])
        let plan = try #require(alone.program?.plan)
        #expect(plan.columns.filter { $0.kind == .open }.map(\.name).sorted() == ["dasar", "pengali", "wajib"])
        #expect(plan.checkInvariants() == [])
        #expect(Finding.termsStillOpen(in: plan).count == 3)
        let half = result(Self.head + "menetapkan parameter pengali = 80 %", [base])
        #expect(half.codes == [])
        #expect(half.program?.plan.columns.filter { $0.kind == .open }.map(\.name) == ["dasar", "wajib"])
        let later = "menetapkan parameter pengali berlaku sejak 1 Juli 2025 = 80 %"
        #expect(result(Self.head + later, [base]).codes == ["V002 `berlaku sejak 1 Juli 2025`"])
    }
}
