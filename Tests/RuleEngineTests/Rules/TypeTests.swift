import Testing

@testable import RuleEngine

/// What is proven of a column: unit, decimals, range.
@Suite struct TypeTests {
    @Test(arguments: [
        ("aturan x untuk Pegawai = kelas", "none 0 1..15"),
        ("aturan x untuk Pegawai = kelas - 20", "none 0 -19..-5"),
        ("aturan x untuk Pegawai = kelas * -2", "none 0 -30..-2"),
        ("aturan x untuk Pegawai = kelas / 2", "none 1 5..75"),
        ("aturan x untuk Pegawai = beban", "none 1 -50..50"),
        ("aturan x untuk Pegawai = beban * beban", "none 2 0..2500"),
        ("aturan x untuk Pegawai = bobot", "percent 2 0..10000"),
        ("aturan x untuk Pegawai = 90 % * bobot", "percent 3 0..90000"),
        ("aturan x untuk Pegawai = 0,50 %", "percent 1 5..5"),
        ("aturan x untuk Pegawai : persen = kelas / 15 dibulatkan ke 0,01 %", "percent 2 667..10000"),
        ("aturan x untuk Pegawai = kelas / 15 dibulatkan ke 0,01 %", "percent 2 667..10000"),
        ("aturan x untuk Pegawai = kelas / 15 dibulatkan ke 0,01", "none 2 7..100"),
        ("aturan x untuk Pegawai = bobot * gaji dibulatkan ke bawah ke Rp1", "rupiah 0 0..50000000"),
        ("aturan x untuk Pegawai = bobot * gaji", "rupiah 4 0..500000000000"),
        ("aturan x untuk Pegawai = beban dibulatkan ke 1", "none 0 -5..5"),
        ("aturan x untuk Pegawai = (beban / 4) dibulatkan ke bawah ke 1", "none 0 -2..1"),
        ("aturan x untuk Pegawai = (beban / 4) dibulatkan ke atas ke 1", "none 0 -1..2"),
        ("aturan x untuk Pegawai = jika kelas > 10 maka kelas selain itu 0", "none 0 0..15"),
        ("aturan x untuk Pegawai = jika kelas > 10 maka kelas - 10 selain itu 10 - kelas", "none 0 0..9"),
        ("aturan x untuk Pegawai = terkecil(kelas; 10)", "none 0 1..10"),
        ("aturan x untuk Pegawai = terbesar(kelas; 10)", "none 0 10..15"),
        ("aturan x untuk Pegawai opsional = jatah", "minutes 0 0..600?"),
        ("aturan x untuk Aktivitas = menit + jam", "minutes 0 0..1920"),
        ("aturan x untuk Aktivitas = jam + 1 jam", "hours 0 1..25"),
        ("aturan x untuk Aktivitas : jam = menit dibulatkan ke 0,5 jam", "hours 1 0..80"),
        ("aturan x untuk Aktivitas = menit dibulatkan ke 1 jam", "hours 0 0..8"),
        (
            "aturan x untuk Aktivitas = Rp500 / nilai_satu\naturan nilai_satu untuk Aktivitas = terbesar(nilai; 1 poin)",
            "none"
        ),
        ("aturan x untuk Aktivitas : rupiah / poin = pegawai.gaji / 10 poin", #"named("rupiah/poin") 1 0..50000000"#),
        ("aturan x untuk Aktivitas = tanggal - pegawai.lahir", "days 0 -109572..109572"),
        (
            "aturan x untuk Aktivitas = jika ada masuk dan masuk > 08:00 maka masuk - 08:00 selain itu 0 menit",
            "minutes 0 0..959"
        ),
        ("aturan x untuk Aktivitas = bulan dari (tanggal)", "none 0 1..12"),
        ("aturan x untuk Aktivitas = tahun dari (tanggal)", "none 0 1900..2199"),
        ("aturan x untuk Pegawai per hari = jumlah(Aktivitas.menit)", "minutes 0 0..1030792151040"),
        (
            "aturan h untuk Pegawai per hari = terkecil(jumlah(Aktivitas.menit); 450 menit)\naturan x untuk Pegawai per bulan = jumlah(h)",
            "minutes 0 0..13950"
        ),
        (
            "aturan x untuk Pegawai per bulan = rata_rata(Aktivitas.nilai) bila kosong 0 poin dibulatkan ke 0,01 poin",
            #"named("poin") 2 0..10000"#
        ),
        (
            "aturan x untuk Pegawai per bulan opsional = rata_rata(Aktivitas.nilai) dibulatkan ke 0,01 poin",
            #"named("poin") 2 0..10000?"#
        ),
        (
            "aturan x untuk Pegawai per bulan opsional = terbesar(Aktivitas.nilai bila nilai > 5 poin)",
            #"named("poin") 0 6..100?"#
        ),
        (
            "parameter p = 3 hari\nparameter p berlaku sejak 1 Juli 2018 = 4,5 hari\naturan x untuk Aktivitas = p",
            "days 1 30..45"
        ),
        (
            "aturan x untuk Pegawai per bulan = 1 %\naturan x untuk Pegawai per bulan berlaku sejak 1 Maret 2018 = 0,25 %",
            "percent 2 25..100"
        ),
        ("aturan x untuk Pegawai = gaji * 50 %\n  kecuali a: bila kelas > 3 maka Rp0", "rupiah 1 0..250000000"),
        (
            "aturan h untuk Pegawai per hari = terkecil(jumlah(Aktivitas.menit); 450 menit)\naturan x untuk Pegawai per bulan = jumlah(Pegawai.h lewat atasan)",
            "minutes 0 0..966367641600"
        ),
    ])
    func column(_ snippet: String, _ expected: String) {
        let result = compiled(prelude + "\n" + snippet)
        #expect(result.summary.filter { !expected.isEmpty && expected != "none" ? true : $0.isEmpty } == [])
        #expect(result.type("x") == expected)
    }

    @Test func roundedQuotientIsOneDivision() {
        let result = compiled(
            prelude + "\naturan x untuk Pegawai = terkecil(100 %; gaji / Rp6.000) dibulatkan ke 0,01 %")
        let plan = result.program?.plan
        let divisions = plan?.nodes.filter { if case .divide = $0 { true } else { false } }
        #expect(divisions?.count == 1)
        #expect(result.type("x") == "percent 2 0..10000")
    }

    @Test func equalExpressionsAreOneNode() {
        let result = compiled(
            prelude + "\naturan x untuk Pegawai = kelas * 2 + 1\naturan y untuk Pegawai = 1 + 2 * kelas")
        let columns = result.program?.plan.columns ?? []
        #expect(columns.count == 2 && columns.first?.node == columns.last?.node)
    }
}
