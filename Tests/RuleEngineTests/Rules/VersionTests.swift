import Testing

/// Fields' ranges, parameters and versions, exceptions and tables: each mistake beside a twin that is right.
@Suite struct VersionTests {
    @Test(arguments: [
        ("daftar B\n  k : teks kunci\n  a : bulat", ["R001 `a`"]),
        ("daftar B\n  k : teks kunci\n  a : bulat 0..9", []),
        ("daftar B\n  k : teks kunci\n  a : persen 0..9", ["R002 `a`"]),
        ("daftar B\n  k : teks kunci\n  a : persen 0..9 kelipatan 0,1", []),
        ("daftar B\n  k : teks kunci\n  a : persen 0 % ..< 9 % kelipatan 0,1", []),
        ("daftar B\n  k : teks kunci\n  a : rupiah 9..0", ["R005 `rupiah 9..0`"]),
        ("daftar B\n  k : teks kunci\n  a : bulat 0..10 kelipatan 3", ["R009 `a`"]),
        ("daftar B\n  k : teks kunci\n  a : teks 0..10", ["R011 `0`"]),
        ("daftar B\n  k : teks kunci\n  a : menit Rp0..Rp5", ["R012 `Rp0`"]),
        ("daftar B\n  k : teks kunci\n  a : menit 0 jam .. 5 jam", []),
        ("daftar B\n  k : teks kunci\n  a : tanggal 2018-01-01 .. 2020-12-31\n  b : pukul 06:00..18:00", []),
    ])
    func fields(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    @Test(arguments: [
        ("parameter p = 3 hari\nparameter p berlaku sejak 1 Juli 2018 = 4 hari\naturan x untuk Aktivitas = p", []),
        (
            "parameter p = 3 hari\nparameter p berlaku sejak 1 Juli 2018 = 4 hari\naturan x untuk Pegawai = p",
            ["V004 `p`"]
        ),
        ("parameter p = 3 hari\nparameter p = 4 hari", ["V001 `parameter p = 4 hari`"]),
        ("parameter p berlaku sejak 1 Juli 2018 = 3 hari", ["V002 `berlaku sejak 1 Juli 2018`"]),
        ("parameter p = 3 hari\nparameter p berlaku sejak 1 Juli 2018 = 4 poin", ["V005 `p`"]),
        ("parameter p = kelas", ["T012 `kelas`"]),
        ("parameter p : bulat 1..5 = 7", ["R008 `7`"]),
        ("parameter p : persen = 2 * q\nparameter q = 3 %\naturan x untuk Pegawai : persen = p", []),
        ("parameter p = p + 1", ["G010 `p`"]),
        (
            "aturan x untuk Pegawai per bulan = gaji\naturan x untuk Pegawai per bulan berlaku sejak 1 Maret 2018 = gaji * 2",
            []
        ),
        (
            "aturan x untuk Pegawai per bulan = gaji\naturan x untuk Pegawai per bulan berlaku sejak 2 Maret 2018 = gaji * 2",
            [
                "V003 `berlaku sejak 2 Maret 2018`"
            ]
        ),
        (
            "aturan x untuk Pegawai per bulan = gaji\naturan x untuk Pegawai per tahun berlaku sejak 1 Maret 2018 = gaji",
            [
                "V005 `Pegawai per tahun`"
            ]
        ),
        ("aturan x untuk Pegawai = gaji\naturan x untuk Pegawai berlaku sejak 1 Maret 2018 = gaji * 2", ["V007 `x`"]),
        (
            "aturan x untuk Pegawai per bulan : rupiah = gaji\naturan x untuk Pegawai per bulan : persen berlaku sejak 1 Maret 2018 = bobot",
            [
                "V005 `x`"
            ]
        ),
        (
            "aturan x untuk Pegawai per bulan berlaku sejak 1 Januari 2018 sampai dengan 31 Desember 2018 = gaji",
            [
                "V002 `berlaku sejak 1 Januari 2018 sampai dengan 31 Desember 2018`"
            ]
        ),
        (
            "aturan x untuk Pegawai per bulan berlaku sejak 1 Januari 2018 sampai dengan 31 Desember 2017 = gaji",
            [
                "V006 `berlaku sejak 1 Januari 2018 sampai dengan 31 Desember 2017`"
            ]
        ),
    ])
    func versions(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    @Test(arguments: [
        (
            "aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas > 10 maka Rp0\n  kecuali b: bila nama = \"u\" maka Rp1",
            ["X001 `b`"]
        ),
        (
            "aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas > 10 maka Rp0\n  kecuali b: bila nama = \"u\" maka Rp0",
            ["X008 `b`"]
        ),
        (
            "aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas > 10 maka Rp0\n  kecuali b mengalahkan a: bila nama = \"u\" maka Rp1",
            []
        ),
        (
            "aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas > 10 maka Rp0\n  kecuali b: bila kelas < 10 maka Rp1",
            []
        ),
        (
            "aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas > 10 maka Rp0\n  kecuali b: bila kelas <= 10 dan nama = \"u\" maka Rp1",
            []
        ),
        (
            "aturan tua untuk Pegawai = kelas > 10\naturan x untuk Pegawai = gaji\n  kecuali a: bila tua maka Rp0\n  kecuali b: bila kelas = 3 maka Rp1",
            []
        ),
        (
            "aturan x untuk Pegawai = gaji\n  kecuali a: bila bobot > 10 % maka Rp0\n  kecuali b: bila bobot <= 10,01 % maka Rp1",
            ["X001 `b`"]
        ),
        (
            "aturan x untuk Pegawai = gaji\npengecualian a atas x: bila kelas > 3 maka Rp0\npengecualian b atas x: bila kelas > 5 maka Rp1",
            ["X001 `b`"]
        ),
        // The third prevails over one of two that meet only where it applies.
        (
            "aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas > 3 maka Rp1\n  kecuali b: bila kelas > 5 maka Rp2\n  kecuali c mengalahkan a, b: bila kelas > 4 maka Rp3",
            ["X011 `b`"]
        ),
        ("pengecualian a atas y: bila kelas > 3 maka Rp0", ["X002 `y`"]),
        ("aturan x untuk Pegawai = gaji\n  kecuali a mengalahkan z: bila kelas > 10 maka Rp0", ["X003 `z`"]),
        (
            "aturan x untuk Pegawai = gaji\n  kecuali a mengalahkan b: bila kelas > 10 maka Rp0\n  kecuali b mengalahkan a: bila kelas > 12 maka Rp1",
            ["X004 `a`"]
        ),
        (
            "aturan x untuk Pegawai = gaji\naturan x untuk Skpd = pagu\npengecualian a atas x: bila kelas > 10 maka Rp0",
            ["X005 `x`"]
        ),
        ("aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas > 15 maka Rp0", ["X007 `a`"]),
        ("aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas > 10 maka 0", ["T008 `0`"]),
        // The base holds only where no exception does.
        (
            "aturan x untuk Aktivitas = menit / volume dibulatkan ke 1 menit\n  kecuali nol: bila volume = 0 maka 0 menit",
            []
        ),
    ])
    func exceptions(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    static let head = "tabel t untuk Aktivitas\n  | menit | status | => a : persen |\n"

    @Test(arguments: [
        ("  | 0 menit .. 90 menit | - | 1 % |\n  | > 90 menit | - | 2 % |", ["D010 `status`"]),
        ("  | 0 menit .. 90 menit | - | 1 % |\n  | > 91 menit | - | 2 % |", ["D001 `t`"]),
        ("  | 0 menit .. 90 menit | - | 1 % |\n  | > 90 menit | ditolak | 2 % |", ["D001 `t`"]),
        ("  | 0 menit .. 90 menit | - | 1 % |\n  | >= 90 menit | - | 2 % |", ["D002 `| >= 90 menit | - | 2 % |`"]),
        ("  | 0 menit .. 90 menit | - | 1 % |\n  | > 90 menit | disetujui atau ditolak | 2 % |", ["D010 `status`"]),
        ("  | - | selain itu | 1 % |\n  | - | ditolak | 2 % |", ["D010 `menit`"]),
        ("  | 0 menit .. 480 menit | - | 1 % |\n  | > 480 menit | - | 2 % |", ["D004 `| > 480 menit | - | 2 % |`"]),
        ("  | 90 menit .. 0 menit | - | 1 % |\n  | - | - | 2 % |", ["D006 `90 menit .. 0 menit`"]),
        ("  | 0 .. 90 | - | 1 % |\n  | > 90 | - | 2 % |", ["T001 `0`"]),
        ("  | - | disetuju | 1 % |\n  | - | - | 2 % |", ["N009 `disetuju`"]),
        ("  | - | - | 1 |", ["T007 `1`"]),
    ])
    func tables(_ rows: String, _ expected: [String]) { #expect(found(VersionTests.head + rows) == expected) }

    @Test func orderedTables() {
        let head = "tabel t untuk Aktivitas menurut urutan\n  | menit | => a : persen |\n"
        #expect(found(head + "  | > 90 menit | 1 % |\n  | - | 2 % |") == [])
        #expect(found(head + "  | > 90 menit | 1 % |\n  | > 60 menit | 2 % |") == ["D001 `t`"])
        #expect(
            found(head + "  | > 90 menit | 1 % |\n  | - | 2 % |\n  | > 100 menit | 3 % |") == [
                "D003 `| > 100 menit | 3 % |`"
            ])
    }
}
