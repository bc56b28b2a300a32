import Findings
import Testing

@testable import RuleEngine

/// What a finding advises, and that a mistake is not said again where it leads to others.
@Suite struct CureTests {
    @Test(arguments: [
        // One whole less a percentage is 100 %, hardly ever 1 %.
        ("aturan x untuk Pegawai : rupiah = gaji * (1 - bobot) dibulatkan ke Rp1", "T003", ["`100 %`", "`1 %`"]),
        ("aturan x untuk Pegawai = bobot >= 90", "T003", ["`90 %`"]),
        ("aturan x untuk Pegawai = bobot >= 0,5", "T003", ["`50 %`", "`0,5 %`"]),
        (
            "aturan x untuk Pegawai : menit = 5 hari * kelas", "T007",
            ["`parameter menit_per_hari = 450 menit / 1 hari`"]
        ),
        (
            "aturan x untuk Pegawai = 5 hari * kelas > 3 jam * kelas", "T001",
            ["`parameter menit_per_hari = 450 menit / 1 hari`"]
        ),
        ("aturan x untuk Aktivitas = jika setuju maka menit selain itu volume", "T008", ["`1 menit`", "`1 menit`"]),
        ("aturan x untuk Aktivitas : bulat = menit", "T007", ["`1 menit`", "`menit`"]),
        ("aturan x untuk Pegawai = jatah + 5 menit", "T006", ["`(jatah bila kosong 0 menit)`", "`ada jatah`"]),
        ("aturan x untuk Aktivitas = masuk > 08:00", "T006", ["`(masuk bila kosong 08:00)`", "`ada masuk`"]),
    ])
    func advice(_ snippet: String, _ code: String, _ quoted: [String]) throws {
        let findings = compiled(prelude + "\n" + snippet).findings.filter { $0.severity == .error }
        #expect(findings.map(\.kind.code) == [code])
        let help = try #require(findings.first?.help)
        for text in [help.id, help.en] {
            let parts = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            #expect(parts.filter { $0.offset % 2 == 1 }.map { "`\($0.element)`" } == quoted)
        }
    }

    /// What is advised for days is read by the compiler.
    @Test func daysBecomeMinutes() {
        let snippet = """
            parameter menit_per_hari = 450 menit / 1 hari
            aturan x untuk Pegawai : menit = 5 hari * kelas * menit_per_hari
            """
        #expect(found(snippet) == [])
    }

    @Test func theFirstFixIsTheLikelyOne() throws {
        let finding = try #require(
            compiled(prelude + "\naturan x untuk Pegawai : rupiah = gaji * (1 - bobot) dibulatkan ke Rp1").findings
                .first { $0.kind == .percentBesidePlain })
        #expect(finding.fixes.map { $0.edits.map(\.replacement) } == [["100 %"], ["1 %"]])
    }

    /// A rule without its period reads dated values in vain: one mistake.
    @Test func aMissingPeriodIsSaidOnce() {
        let snippet = """
            aturan a untuk Pegawai per bulan = jumlah(Aktivitas.menit)
            aturan p untuk Pegawai per bulan = a * 2
            aturan b untuk Pegawai = a + p + jumlah(Aktivitas.menit)
            """
        #expect(found(snippet) == ["G001 `a`"])
    }

    /// Where the register of a reference is not known, nothing is said of what it might have led to.
    @Test func anUnknownRegisterIsSaidOnce() {
        let text = """
            peraturan Uji
              berlaku sejak 1 Januari 2018

            daftar Skpd
              nama : teks kunci

            daftar Pegawai
              nip   : teks kunci
              kelas : bulat 1..15
              skpd  : Skpdd

            aturan banyak_orang untuk Skpd per bulan = banyak(Pegawai)
            aturan jumlah_kelas untuk Skpd per bulan = jumlah(Pegawai.kelas)

            """
        #expect(compiled(text).summary == ["N003 `Skpdd`"])
    }
}
