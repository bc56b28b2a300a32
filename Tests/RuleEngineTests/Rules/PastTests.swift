import Findings
import Testing

@testable import RuleEngine

/// Earlier periods: what is found, and what values are known to be.
@Suite struct PastTests {
    private static let log = "aturan menit_bulan untuk Pegawai per bulan = jumlah(Aktivitas.menit)\n"

    @Test(arguments: [
        ("aturan x untuk Pegawai per bulan = sebelumnya(menit_bulan; 0 menit)", []),
        ("aturan x untuk Pegawai per bulan = sebelumnya(menit_bulan; 0)", ["G035 `0`"]),
        ("aturan x untuk Pegawai per bulan = sebelumnya(menit_bulan; 0,5 menit)", ["T022 `0,5 menit`"]),
        ("aturan x untuk Pegawai per bulan = sebelumnya(menit_bulan; kosong)", ["T013 `x`"]),
        ("aturan x untuk Pegawai per bulan opsional = sebelumnya(menit_bulan; kosong)", []),
        ("aturan x untuk Pegawai per tahun = sebelumnya(menit_bulan; 0 menit)", ["G031 `menit_bulan`"]),
        ("aturan x untuk Pegawai per bulan = sebelumnya(kelas; 0)", ["G031 `kelas`"]),
        ("aturan x untuk Pegawai = sebelumnya(kelas; 0)", ["G030 `sebelumnya(kelas; 0)`"]),
        ("aturan x untuk Aktivitas = berturut_turut(setuju)", ["G030 `berturut_turut(setuju)`"]),
        ("parameter p = berturut_turut(ya)", ["G030 `berturut_turut(ya)`"]),
        ("aturan x untuk Pegawai per bulan = berturut_turut(menit_bulan)", ["T004 `menit_bulan`"]),
        ("aturan x untuk Pegawai per bulan = jumlah(menit_bulan sejak awal tahun)", []),
        ("aturan x untuk semua per bulan = jumlah(Aktivitas.menit sejak awal semester)", []),
        (
            "aturan x untuk Pegawai per tahun = jumlah(menit_bulan sejak awal tahun)",
            ["G034 `jumlah(menit_bulan sejak awal tahun)`"]
        ),
        (
            "aturan x untuk Pegawai per minggu = jumlah(Aktivitas.menit sejak awal bulan)",
            ["G034 `jumlah(Aktivitas.menit sejak awal bulan)`"]
        ),
        ("aturan x untuk Pegawai per hari = jumlah(Aktivitas.menit sejak awal minggu)", []),
        // An earlier value by way of others is still needed by itself.
        (
            "aturan a untuk Pegawai per bulan : bulat 0..9 = terkecil(9; b)\naturan b untuk Pegawai per bulan = sebelumnya(a; 0) + 1",
            []
        ),
        (
            "aturan b untuk Pegawai per bulan = sebelumnya(a; 0) + 1\naturan a untuk Pegawai per bulan : bulat 0..9 = terkecil(9; b)",
            []
        ),
        (
            "aturan a untuk Pegawai per bulan = terkecil(9; b)\naturan b untuk Pegawai per bulan = sebelumnya(a; 0) + 1",
            ["G032 `a`"]
        ),
        // Not within the same period: that is still a circle.
        ("aturan a untuk Pegawai per bulan : bulat 0..9 = terkecil(9; a + sebelumnya(a; 0))", ["G010 `a`"]),
        ("aturan a untuk Pegawai per bulan : persen 0 %..100 % = sebelumnya(a; 0 %)", ["G032 `a`"]),
        ("aturan a untuk Pegawai per bulan : persen 0 %..100 % kelipatan 0,01 % = sebelumnya(a; 0 %)", []),
        ("aturan a untuk Pegawai per bulan : bulat 0..9 = sebelumnya(a; 0) + 1", ["R008 `sebelumnya(a; 0) + 1`"]),
        ("aturan a untuk Pegawai per bulan : ya/tidak = tidak sebelumnya(a; tidak)", []),
        ("aturan a untuk Pegawai per bulan : Grade = sebelumnya(a; B)", []),
        // By way of another record, or of a longer period, it cannot be reckoned period after period.
        (
            "aturan a untuk Pegawai per bulan : bulat 0..9 = sebelumnya(b; 0)\naturan b untuk Pegawai per bulan : bulat 0..9 = (jika ada atasan maka atasan.a selain itu 0)",
            ["G033 `a`"]
        ),
    ])
    func found(_ snippet: String, _ expected: [String]) {
        #expect(RuleEngineTests.found(Self.log + snippet) == expected)
    }

    @Test func rangesAreThoseOfThePeriods() {
        let policy = compiled(
            prelude + Self.log + """
                aturan run untuk Pegawai per bulan = berturut_turut(menit_bulan > 0 menit)
                aturan tahun_ini untuk Pegawai per bulan = jumlah(volume_bulan sejak awal tahun)
                aturan volume_bulan untuk Pegawai per bulan : bulat 0..40 = terkecil(40; jumlah(Aktivitas.volume))
                aturan lalu untuk Pegawai per bulan = sebelumnya(volume_bulan; 50)
                aturan naik untuk Pegawai per bulan : persen 0 %..100 % kelipatan 0,01 % =
                  terkecil(100 %; sebelumnya(naik; 0 %) + 10 %)
                """)
        #expect(policy.findings.filter { $0.severity == .error }.map { $0.kind.code } == [])
        // From 2018 to the end of the calendar.
        #expect(policy.type("run") == "none 0 0..104121")
        #expect(policy.type("tahun_ini") == "none 0 0..480")
        #expect(policy.type("lalu") == "none 0 0..50")
        // As fine as declared, since it is read before its formula is known.
        #expect(policy.type("naik") == "percent 2 0..10000")
        #expect(policy.program?.plan.checkInvariants() == [])
    }

    @Test func boundsThatRestOnThemselvesAreHeldAgainstThePlan() throws {
        var plan = try #require(
            compiled(
                prelude + "aturan a untuk Pegawai per bulan : bulat 0..9 = terkecil(9; sebelumnya(a; 0) + 1)"
            ).program
        ).plan
        #expect(plan.checkInvariants() == [])
        let column = try #require(plan.columns.firstIndex { $0.name == "a" })
        plan.columns[column].type = .number(NumberType(unit: .none, decimals: 0, range: 0...10))
        #expect(plan.checkInvariants().contains { $0.contains("the earlier value's range") })
        plan.columns[column].isOptional = true
        #expect(plan.checkInvariants().contains { $0.contains("hides that an earlier value may be absent") })
    }

    @Test func theSameRunIsKeptOnce() throws {
        let plan = try #require(
            compiled(
                prelude + Self.log + """
                    aturan a untuk Pegawai per bulan =
                      berturut_turut(menit_bulan > 0 menit) + berturut_turut(menit_bulan > 0 menit)
                    """
            ).program
        ).plan
        #expect(plan.columns.filter { $0.kind == .running(of: "a") }.count == 1)
    }
}
