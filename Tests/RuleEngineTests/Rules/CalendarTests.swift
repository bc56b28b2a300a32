import Findings
import Testing

@testable import RuleEngine

/// What is proven of functions of dates.
@Suite struct CalendarTests {
    private static let declarations =
        prelude + """

            daftar Libur
              tanggal : tanggal 1 Januari 2018 .. 31 Desember 2030 kunci

            """

    @Test(arguments: [
        // A month has at most 23 weekdays from Monday to Friday, a year 262.
        ("Pegawai per bulan = hari_kerja(awal_periode; akhir_periode; 5; Libur)", "none 0 0..23"),
        ("Pegawai per bulan = hari_kerja(awal_periode; akhir_periode; 6; Libur)", "none 0 0..27"),
        ("Pegawai per tahun = hari_kerja(awal_periode; akhir_periode; 5; Libur)", "none 0 0..262"),
        ("Pegawai per minggu = hari_kerja(awal_periode; akhir_periode; 5; Libur)", "none 0 0..5"),
        ("Pegawai per bulan = 300 menit * hari_kerja(awal_periode; akhir_periode; 5; Libur)", "minutes 0 0..6900"),
        ("Aktivitas = hari_kerja(tanggal; tanggal; 5; Libur)", "none 0 0..1"),
        ("Aktivitas = hari_kerja(tanggal; tanggal + 7 hari; 5; Libur)", "none 0 0..6"),
        ("Aktivitas = hari_kerja(tanggal; akhir bulan dari(tanggal); 5; Libur)", "none 0 0..23"),
        (
            "Aktivitas = hari_kerja(awal minggu dari(tanggal); akhir minggu dari(tanggal); pegawai.kelas - 0; Libur)",
            "none"
        ),
        ("Pegawai per bulan = akhir_periode - awal_periode", "days 0 27..30"),
        ("Aktivitas = akhir bulan dari(tanggal) - tanggal", "days 0 0..30"),
        ("Aktivitas = tanggal - awal triwulan dari(tanggal)", "days 0 0..91"),
        ("Aktivitas = sesudah_bulan(31 Januari 2024; 1) - 1 Februari 2024", "days 0 28..28"),
        ("Aktivitas = sesudah_bulan(31 Januari 2025; 1) - 1 Februari 2025", "days 0 27..27"),
        ("Aktivitas = tahun dari(sesudah_bulan(1 Januari 2020; volume))", "none 0 2020..2020"),
        // Ten days later at the earliest; after the last holiday nothing puts it off.
        (
            "Aktivitas = sesudah_hari_kerja(1 Januari 2029; 5; 5; Libur) - 1 Januari 2029",
            "days 0 7..736"
        ),
        (
            "Aktivitas : menit = jika hari_kerja(tanggal; tanggal + 7 hari; 5; Libur) > 0 maka menit / hari_kerja(tanggal; tanggal + 7 hari; 5; Libur) dibulatkan ke 1 menit selain itu 0 menit",
            "minutes 0 0..480"
        ),
    ])
    func provenRange(_ rule: String, _ expected: String) {
        let compiled = compiled(Self.declarations + "\naturan x untuk " + rule + "\n")
        #expect(compiled.type("x") == expected, "\(compiled.summary)")
    }

    @Test(arguments: [
        ("Aktivitas = 300 menit / hari_kerja(tanggal; tanggal + 7 hari; 5; Libur) dibulatkan ke 1 menit", "R003"),
        ("Aktivitas = sesudah_bulan(tanggal; volume * 100.000) > tanggal", "R007"),
        ("Aktivitas = sesudah_bulan(menit; 3) > tanggal", "T020"),
        ("Aktivitas = sesudah_bulan(tanggal; 1,5) > tanggal", "T030"),
        ("Aktivitas = ada masuk dan sesudah_hari_kerja(tanggal; 3; 0; Libur) > tanggal", "T031"),
        ("Pegawai per bulan = hari_kerja(akhir_periode; awal_periode - 1 hari; 5; Libur)", "T033"),
        ("Aktivitas = hari_kerja(tanggal; tanggal; 5; Skpd)", "N053"),
    ])
    func oneFinding(_ rule: String, _ code: String) {
        let codes = compiled(Self.declarations + "\naturan x untuk " + rule + "\n").findings.map(\.kind.code)
        #expect(codes.filter { !["N028", "N029"].contains($0) } == [code])
    }

    /// Reckoned with the same calendar as the dates of a policy, for whole centuries.
    @Test func mostWorkingDaysOfAMonth() {
        for week in 1...7 {
            var most = 0
            for month in 0..<4800 {
                let first = dayNumber(year: 1900, monthFromJanuary: month)
                let next = dayNumber(year: 1900, monthFromJanuary: month + 1)
                most = max(most, (first..<next).count { weekdayNumber(of: $0) <= week })
            }
            #expect(most == mostWeekdays(in: 31, week: week))
        }
    }
}
