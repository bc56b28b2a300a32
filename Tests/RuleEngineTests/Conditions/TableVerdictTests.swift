import Findings
import PolicyDSL
import RuleEngine
import Testing

/// What the steps of a value decide of a table's verdict.
@Suite struct TableVerdictTests {
    private func codes(_ body: String) -> [String] {
        let text = """
            peraturan Contoh
              berlaku sejak 1 Januari 2024
            daftar Pegawai
              nip   : teks kunci
              kelas : bulat 1..15
            catatan Absensi milik Pegawai pada tanggal
              tanggal : tanggal
              kurang  : persen 0 %..3 % kelipatan 0,25
              hadir   : ya/tidak
            """ + "\n" + body
        let parsed = parse(SourceFile(id: FileID(0), path: "a.policy", bytes: Array(text.utf8)))
        let findings = parsed.findings + compile(parsed.tree, imports: []).findings
        return findings.map(\.kind.code)
    }

    @Test func amountsRoundedToAHundredHaveNothingBetween() {
        let table = { (upper: String) in
            """
            aturan honor untuk Pegawai : rupiah = Rp1.234 * kelas dibulatkan ke Rp100
            tabel jenjang untuk Pegawai
              | honor         | => tingkat : bulat |
              | <= Rp9.900    | 1                  |
              | >= \(upper)   | 2                  |
            """
        }
        #expect(codes(table("Rp10.000")) == [])
        #expect(codes(table("Rp10.100")) == ["D001"])
    }

    @Test func sumsKeepTheStepOfWhatIsSummed() {
        let table = { (upper: String) in
            """
            aturan potongan untuk Pegawai per bulan : persen = jumlah(Absensi.kurang)
            aturan disiplin untuk Pegawai per bulan : persen = terbesar(0 %; 100 % - potongan)
            tabel mutu untuk Pegawai per bulan
              | disiplin    | => nilai : bulat |
              | <= 89,75 %  | 1                |
              | >= \(upper) | 2                |
            """
        }
        #expect(codes(table("90 %")) == [])
        #expect(codes(table("90,25 %")) == ["D001"])
    }

    @Test func bandsOnAReckonedValueAreBandsOnTheValue() {
        let policy = """
            tabel tarif untuk Pegawai
              | kelas - 7 | kelas * 2 | => nilai : bulat |
              | <= 0      | < 16      | 1                |
              | > 0       | >= 16     | 2                |
            """
        #expect(codes(policy) == [])
    }
}
