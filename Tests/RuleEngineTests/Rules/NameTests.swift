import Testing

/// Names, grains and links: each mistake beside a twin that is right.
@Suite struct NameTests {
    @Test(arguments: [
        ("aturan x untuk Aktivitas = mnit", ["N001 `mnit`"]),
        ("aturan x untuk Aktivitas = mnit + vol", ["N001 `mnit`", "N001 `vol`"]),
        (
            "aturan x untuk Aktivitas = mnit\naturan y untuk Aktivitas = x + 1 menit\naturan z untuk Aktivitas = y",
            [
                "N001 `mnit`"
            ]
        ),
        ("aturan kelas untuk Pegawai = 1", ["N002 `kelas`"]),
        ("parameter kelas = 1", ["N002 `kelas`"]),
        ("aturan x untuk Pegawai = 1\ntabel t untuk Pegawai\n  | kelas | => x |\n  | - | 1 |", ["N002 `x`"]),
        ("pilihan Grade : X, Y", ["N002 `Grade`"]),
        ("pilihan Lain : X, Y, X", ["N002 `X`"]),
        ("daftar Bidang\n  kode : teks kunci\n  kode : teks", ["N002 `kode`"]),
        ("daftar Bidang\n  kode : teks kunci\n  a : kata", ["N003 `kata`"]),
        ("aturan x untuk Pegawai = kelas > 3 kotak", ["N004 `kotak`"]),
        ("catatan Cuti milik Orang pada tanggal\n  tanggal : tanggal", ["N005 `Orang`"]),
        ("aturan x untuk Pegawaii = 1", ["N006 `Pegawaii`"]),
        ("aturan x untuk Pegawaii = 1\naturan y untuk Pegawai = x", ["N006 `Pegawaii`"]),
        ("aturan A untuk Pegawai : Grade = \"B\"\naturan x untuk Pegawai = jika A = B maka 1 selain itu 0", []),
        (
            "aturan A untuk Pegawai : Grade = \"B\"\naturan C untuk Pegawai : Grade = A\naturan x untuk Pegawai = C = A",
            [
                "N008 `A`"
            ]
        ),
        ("aturan x untuk Aktivitas = status = disetujuii", ["N009 `disetujuii`"]),
        ("aturan x untuk Aktivitas = status = \"setuju\"", ["N009 `\"setuju\"`"]),
        ("aturan x untuk Aktivitas = status = disetujui", []),
        ("aturan x untuk Aktivitas = status >= disetujui", []),
        ("pilihan Lain : A, Z\naturan x untuk Pegawai = A", ["N010 `A`"]),
        ("pilihan Lain : A, Z\naturan x untuk Pegawai : Lain = A", []),
        ("aturan x untuk Pegawai = skpd.pagi", ["N011 `pagi`"]),
        ("aturan x untuk Pegawai = nama.pagu", ["N012 `pagu`"]),
        ("daftar Bidang\n  kode : teks", ["N013 `Bidang`"]),
        ("daftar Bidang\n  kode : teks kunci\n  nama : teks kunci", ["N014 `nama`"]),
        ("daftar Bidang\n  kode : teks kunci opsional", ["N015 `kode`"]),
        ("daftar Bidang\n  kode : tanggal kunci", []),
        ("daftar Bidang\n  kode : pukul kunci", ["N016 `kode`"]),
        ("daftar Bidang terbuka\n  kode : teks kunci", []),
        ("daftar Bidang terbuka\n  kode : teks kunci\n  nama : teks", ["N026 `nama`"]),
        ("daftar Bidang terbuka\n  kode : teks kunci\n  berisi\n  | kode |\n  | x |", ["N027"]),
        ("catatan Cuti milik Pegawai pada tanggal\n  tanggal : tanggal\n  a : teks kunci", ["N017 `a`"]),
        ("catatan Cuti milik Pegawai pada hari_cuti\n  tanggal : tanggal", ["N018 `hari_cuti`"]),
        ("catatan Cuti milik Pegawai pada tanggal\n  tanggal : teks", ["N019 `tanggal`"]),
        ("daftar Bidang\n  kode : teks kunci\n  a : Aktivitas", ["N020 `Aktivitas`"]),
        ("aturan x untuk Pegawai per bulan = Aktivitas.menit", ["N021 `Aktivitas`"]),
        ("aturan x untuk Pegawai per bulan = jumlah(Aktivitass.menit)", ["N022 `Aktivitass`"]),
        (
            "daftar Bidang\n  kode : teks kunci\n  a : bulat 0..5\n  berisi\n  | kode | a |\n  | x | 3 |\n  | y | 4 |",
            []
        ),
        ("daftar Bidang\n  kode : teks kunci\n  a : bulat 0..5\n  berisi\n  | kode |\n  | x |", ["N023"]),
        (
            "daftar Bidang\n  kode : teks kunci\n  a : bulat 0..5\n  berisi\n  | kode | a |\n  | x | 3 |\n  | x | 4 |",
            ["N024"]
        ),
        ("daftar Bidang\n  kode : teks kunci\n  a : bulat 0..5\n  berisi\n  | kode | a |\n  | x | - |", ["N025"]),
        ("daftar Bidang\n  kode : teks kunci\n  a : bulat 0..5\n  berisi\n  | kode | a |\n  | x | 9 |", ["R014 `9`"]),
    ])
    func names(_ snippet: String, _ expected: [String]) {
        let result = found(snippet)
        // Where only a code is expected, the place is a whole row.
        #expect(zip(result, expected).allSatisfy { $0.hasPrefix($1) } && result.count == expected.count, "\(result)")
    }

    @Test(arguments: [
        ("aturan x untuk Aktivitas = kelas", ["G001 `kelas`"]),
        ("aturan x untuk Aktivitas = pegawai.kelas", []),
        ("aturan x untuk Pegawai per bulan = menit", ["G001 `menit`"]),
        ("aturan x untuk Pegawai per bulan = jumlah(Aktivitas.menit)", []),
        (
            "aturan h untuk Pegawai per hari = jumlah(Aktivitas.menit)\naturan x untuk Pegawai per bulan = h",
            ["G001 `h`"]
        ),
        ("aturan h untuk Pegawai per hari = jumlah(Aktivitas.menit)\naturan x untuk Pegawai per bulan = jumlah(h)", []),
        ("aturan h untuk Pegawai per bulan = 1\naturan x untuk Pegawai = h", ["G001 `h`"]),
        ("aturan h untuk Pegawai = 1\naturan x untuk Pegawai per bulan = h", []),
        ("aturan h untuk Pegawai per tahun = 1\naturan x untuk Pegawai per bulan = h", []),
        ("aturan h untuk semua per tahun = 1\naturan x untuk Pegawai per bulan = h", []),
        ("aturan x untuk Aktivitas per bulan = 1", ["G002 `Aktivitas per bulan`"]),
        (
            "daftar Bidang\n  kode : teks kunci\naturan x untuk Bidang per bulan = jumlah(Aktivitas.menit)",
            [
                "G003 `Aktivitas`"
            ]
        ),
        ("aturan x untuk Skpd per bulan = jumlah(Aktivitas.menit)", ["G004 `Aktivitas`"]),
        ("aturan x untuk Skpd per bulan = jumlah(Aktivitas.menit lewat dinas)", []),
        ("aturan x untuk Skpd per bulan = jumlah(Aktivitas.menit lewat skpd)", []),
        ("aturan x untuk Skpd per bulan = jumlah(Aktivitas.menit lewat kantor)", ["G011 `kantor`"]),
        ("aturan x untuk Skpd = jumlah(Aktivitas.menit)", ["G005 `jumlah(Aktivitas.menit)`"]),
        ("aturan x untuk Skpd = jumlah(Pegawai.gaji)", []),
        ("aturan x untuk semua per bulan = jumlah(Aktivitas.menit)", []),
        ("aturan h untuk Pegawai per minggu = 1\naturan x untuk Pegawai per bulan = jumlah(h)", ["G006 `h`"]),
        ("aturan h untuk Pegawai per minggu = 1\naturan x untuk Pegawai per minggu = h", []),
        ("aturan x untuk Skpd per hari = 1", ["G007 `Skpd per hari`"]),
        ("aturan h untuk Pegawai per hari = 1\naturan x untuk Aktivitas = pegawai.h", []),
        (
            "aturan h untuk Pegawai per hari = 1\naturan x untuk Pegawai per hari = jika ada atasan maka atasan.h selain itu 0",
            [
                "G008 `h`"
            ]
        ),
        ("aturan x untuk Aktivitas = jumlah(Aktivitas.menit)", ["G009 `jumlah(Aktivitas.menit)`"]),
        ("aturan a untuk Pegawai = b\naturan b untuk Pegawai = a", ["G010 `a`"]),
        ("aturan a untuk Pegawai = a + 1", ["G010 `a`"]),
        (
            "aturan a untuk Pegawai = b\naturan b untuk Pegawai = c\naturan c untuk Pegawai = b\naturan d untuk Pegawai = a + c",
            [
                "G010 `b`"
            ]
        ),
        ("aturan h untuk Pegawai per bulan = 1\naturan x untuk Pegawai per bulan = jumlah(h)", ["G012 `jumlah(h)`"]),
        ("aturan h untuk Pegawai per bulan = 1\naturan x untuk Pegawai per tahun opsional = atasan.h", ["G013 `h`"]),
        ("aturan x untuk Pegawai per bulan = periode", ["G014 `periode`"]),
        ("aturan x untuk Pegawai per bulan = awal_periode", []),
        ("aturan x untuk Aktivitas = status termasuk (selain itu)", ["D007 `status`"]),
        ("jaminan j: kelas > 0", []),
        ("jaminan j untuk Pegawai: kelas > 20", ["G016 `j`"]),
        ("keluaran o untuk Pegawai per bulan: nip, periode, skpd urut nip", []),
        ("keluaran o untuk Pegawai: nip, periode", ["U101 `periode`"]),
        ("keluaran o untuk Pegawai: nip urut nap", ["U102 `nap`"]),
        ("keluaran o untuk Pegawai: nip urut nip, nip", ["U104 `nip`"]),
        ("keluaran o untuk Pegawai: nip, nama sebagai \"nip\"", ["U103 `nama sebagai \"nip\"`"]),
    ])
    func grains(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }
}
