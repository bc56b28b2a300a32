import Testing

/// Units, kinds, absence and rounding: each mistake beside a twin that is right.
@Suite struct UnitTests {
    @Test(arguments: [
        ("aturan x untuk Aktivitas = menit + 1", ["T001 `1`"]),
        ("aturan x untuk Aktivitas = menit + 1 menit", []),
        ("aturan x untuk Aktivitas = menit + jam", []),
        ("aturan x untuk Aktivitas = menit + 1 hari", ["T001 `1 hari`"]),
        ("aturan x untuk Aktivitas = nilai + menit", ["T001 `menit`"]),
        ("aturan x untuk Pegawai = gaji > 5", ["T001 `5`"]),
        ("aturan x untuk Pegawai = gaji > Rp5", []),
        ("aturan x untuk Pegawai = terkecil(gaji; 5)", ["T001 `5`"]),
        ("aturan x untuk Pegawai = bobot + 5", ["T003 `5`"]),
        ("aturan x untuk Pegawai = bobot + 5 %", []),
        ("aturan x untuk Pegawai = bobot > 90", ["T003 `90`"]),
        ("aturan x untuk Pegawai = kelas > 5 %", ["T003 `kelas`"]),
        ("aturan x untuk Pegawai = nama + 1", ["T019 `nama`"]),
        ("aturan x untuk Pegawai = 1 + nama", ["T019 `nama`"]),
        ("aturan x untuk Pegawai = -nama", ["T019 `nama`"]),
        ("aturan x untuk Pegawai = nama = kelas", ["T002 `kelas`"]),
        ("aturan x untuk Pegawai = nama = \"Budi\"", []),
        ("aturan x untuk Pegawai = nama < \"Budi\"", ["T010 `nama < \"Budi\"`"]),
        ("aturan x untuk Pegawai = skpd = \"Dinas\"", ["T011 `skpd`"]),
        ("aturan x untuk Pegawai = skpd.nama = \"Dinas\"", []),
        ("aturan x untuk Pegawai = jika ada atasan maka atasan.skpd = skpd selain itu ya", []),
        ("aturan x untuk Pegawai = jika kelas maka 1 selain itu 0", ["T004 `kelas`"]),
        ("aturan x untuk Pegawai = jika kelas > 3 maka 1 selain itu 0", []),
        ("aturan x untuk Pegawai = jika kelas > 3 maka gaji selain itu 0", ["T008 `0`"]),
        ("aturan x untuk Pegawai = jika kelas > 3 maka gaji selain itu Rp0", []),
        ("aturan x untuk Pegawai = jika kelas > 3 maka gaji selain itu nama", ["T008 `nama`"]),
        ("aturan x untuk Pegawai = jika kelas > 20 maka gaji selain itu nama", ["T008 `nama`"]),
        ("aturan x untuk Pegawai : menit = gaji", ["T007 `gaji`"]),
        ("aturan x untuk Pegawai : persen = 5", ["T007 `5`"]),
        ("aturan x untuk Pegawai : persen = 5 %", []),
        ("aturan x untuk Pegawai : Grade = \"A\"", []),
        ("aturan x untuk Pegawai : Grade = kelas", ["T007 `kelas`"]),
        ("aturan x untuk Pegawai = gaji * gaji", ["T016 `gaji * gaji`"]),
        ("aturan x untuk Pegawai = gaji * gaji / Rp5 dibulatkan ke Rp1", []),
        ("aturan x untuk Aktivitas = tanggal + 3 menit", ["T023 `tanggal + 3 menit`"]),
        ("aturan x untuk Aktivitas = tanggal + 3 hari", []),
        ("aturan x untuk Aktivitas = tanggal + 3 hari / 2", ["T024 `tanggal + 3 hari / 2`"]),
        ("aturan x untuk Aktivitas = 08:00 + 1 hari", ["T023 `08:00 + 1 hari`"]),
        ("aturan x untuk Aktivitas = tanggal - pegawai.lahir", []),
        ("aturan x untuk Aktivitas = tanggal + tanggal", ["T002 `tanggal`"]),
        ("aturan x untuk Aktivitas = tahun dari (menit)", ["T020 `menit`"]),
        (
            "aturan x untuk Pegawai = setuju_semua\naturan setuju_semua untuk Pegawai = kelas dan bobot",
            [
                "T004 `kelas`", "T004 `bobot`",
            ]
        ),
    ])
    func kinds(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    @Test(arguments: [
        ("aturan x untuk Pegawai : persen = gaji / Rp3.000", ["T005 `gaji / Rp3.000`"]),
        ("aturan x untuk Pegawai : persen = gaji / Rp3.000 dibulatkan ke 0,01 %", []),
        ("aturan x untuk Pegawai : persen = gaji / Rp1.000", []),
        ("aturan x untuk Pegawai = gaji / kelas", ["T005 `gaji / kelas`"]),
        ("aturan x untuk Pegawai = gaji / kelas dibulatkan ke Rp1", []),
        ("aturan x untuk Pegawai = gaji / kelas dibulatkan ke 1", ["T009 `1`"]),
        ("aturan x untuk Pegawai = bobot dibulatkan ke 1", ["T009 `1`"]),
        ("aturan x untuk Pegawai = nama dibulatkan ke 1", ["T019 `nama`"]),
        ("aturan x untuk Pegawai = gaji / kelas > Rp5", []),
        ("aturan x untuk Pegawai : bulat = kelas / 2", ["T022 `kelas / 2`"]),
        ("aturan x untuk Pegawai : bulat = kelas / 2 dibulatkan ke bawah ke 1", []),
        ("aturan x untuk Pegawai per bulan = rata_rata(Aktivitas.nilai)", ["T005 `rata_rata(Aktivitas.nilai)`"]),
        (
            "aturan x untuk Skpd per bulan = jumlah(Pegawai.y)\naturan y untuk Pegawai = gaji / kelas",
            [
                "T005 `gaji / kelas`"
            ]
        ),
        ("tabel t untuk Pegawai\n  | gaji / kelas | => a |\n  | - | 1 |", ["T005 `gaji / kelas`"]),
    ])
    func rounding(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    @Test(arguments: [
        ("aturan x untuk Aktivitas = masuk - 08:00", ["T006 `masuk`"]),
        ("aturan x untuk Aktivitas = masuk bila kosong 08:00", []),
        ("aturan x untuk Aktivitas = (masuk bila kosong 08:00) - 08:00", []),
        ("aturan x untuk Aktivitas = ada masuk dan masuk > 08:00", []),
        ("aturan x untuk Aktivitas = tidak ada masuk atau masuk > 08:00", []),
        ("aturan x untuk Aktivitas = ada masuk atau masuk > 08:00", ["T006 `masuk`"]),
        ("aturan x untuk Aktivitas = jika tidak ada masuk maka 08:00 selain itu masuk", []),
        ("aturan x untuk Aktivitas = jika masuk = kosong maka 08:00 selain itu masuk", []),
        (
            "aturan x untuk Aktivitas = jika (ada masuk dan setuju) atau (ada masuk dan volume > 3) maka masuk selain itu 08:00",
            []
        ),
        ("aturan x untuk Aktivitas = jika ada masuk maka masuk selain itu kosong", ["T013 `x`"]),
        ("aturan x untuk Aktivitas : pukul opsional = jika ada masuk maka masuk selain itu kosong", []),
        (
            "aturan x untuk Aktivitas = jika setuju maka kosong selain itu kosong",
            [
                "T014 `jika setuju maka kosong selain itu kosong`"
            ]
        ),
        ("aturan x untuk Pegawai = jatah", ["T013 `x`"]),
        ("aturan x untuk Pegawai opsional = jatah", []),
        ("aturan x untuk Pegawai = atasan.kelas + 1", ["T006 `atasan.kelas`"]),
        ("aturan x untuk Pegawai = jika ada atasan maka atasan.kelas selain itu kelas", []),
        ("aturan x untuk Pegawai = jika ada atasan.atasan maka atasan.atasan.kelas selain itu kelas", []),
        ("aturan x untuk Pegawai = ada kelas", ["T015 `ada kelas`"]),
        ("aturan x untuk Pegawai per bulan = terkecil(Aktivitas.menit)", ["T013 `x`"]),
        ("aturan x untuk Pegawai per bulan = terkecil(Aktivitas.menit) bila kosong 0 menit", []),
        ("aturan x untuk Pegawai per bulan opsional = rata_rata(Aktivitas.nilai) dibulatkan ke 1 poin", []),
        ("tabel t untuk Aktivitas\n  | masuk | => a |\n  | <= 08:00 | 1 |\n  | > 08:00 | 2 |", ["D001 `t`"]),
        ("tabel t untuk Aktivitas\n  | masuk | => a |\n  | <= 08:00 | 1 |\n  | > 08:00 | 2 |\n  | kosong | 3 |", []),
    ])
    func absence(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    @Test(arguments: [
        ("aturan x untuk Aktivitas = menit / volume dibulatkan ke 1 menit", ["R003 `volume`"]),
        ("aturan x untuk Aktivitas = jika volume > 0 maka menit / volume dibulatkan ke 1 menit selain itu 0 menit", []),
        ("aturan x untuk Aktivitas = jika volume = 0 maka 0 menit selain itu menit / volume dibulatkan ke 1 menit", []),
        (
            "aturan x untuk Aktivitas = jika volume >= 0 maka menit / volume dibulatkan ke 1 menit selain itu 0 menit",
            [
                "R003 `volume`"
            ]
        ),
        ("aturan x untuk Aktivitas = menit / (volume + 1) dibulatkan ke 1 menit", []),
        ("aturan x untuk Aktivitas = menit / terbesar(volume; 1) dibulatkan ke 1 menit", []),
        ("aturan x untuk Aktivitas = menit / 0", ["R003 `0`"]),
        ("aturan x untuk Pegawai = 1 / beban dibulatkan ke 1", ["R003 `beban`"]),
        ("aturan x untuk Pegawai = jika beban < 0 maka 1 / beban dibulatkan ke 1 selain itu 0", []),
        (
            "aturan x untuk Aktivitas = jika ada masuk dan ada pulang dan pulang > masuk maka menit / (pulang - masuk) dibulatkan ke 1 % selain itu 0 %",
            []
        ),
        (
            "aturan x untuk Aktivitas = jika ada masuk dan ada pulang maka menit / (pulang - masuk) dibulatkan ke 1 % selain itu 0 %",
            [
                "R003 `(pulang - masuk)`"
            ]
        ),
        (
            "aturan x untuk Pegawai per bulan = jika banyak(Aktivitas) > 0 maka jumlah(Aktivitas.nilai) / banyak(Aktivitas) dibulatkan ke 1 poin selain itu 0 poin",
            []
        ),
        (
            "aturan x untuk Pegawai per bulan = jumlah(Aktivitas.nilai) / banyak(Aktivitas) dibulatkan ke 1 poin",
            [
                "R003 `banyak(Aktivitas)`"
            ]
        ),
        (
            "aturan x untuk Aktivitas = jika ada masuk maka masuk + 30 menit selain itu 08:00",
            ["R006 `masuk + 30 menit`"]
        ),
        ("aturan x untuk Aktivitas = jika ada masuk dan masuk < 20:00 maka masuk + 30 menit selain itu 08:00", []),
        ("aturan x untuk Aktivitas = tanggal + 9.999.999 hari", ["R007 `tanggal + 9.999.999 hari`"]),
        ("aturan x untuk Pegawai : bulat 0..10 = kelas", ["R008 `kelas`"]),
        ("aturan x untuk Pegawai : bulat 0..10 = terkecil(kelas; 10)", []),
        (
            "aturan a untuk Pegawai = gaji * 1.000.000.000.000.000\naturan b untuk Pegawai = a / Rp1 * a\naturan c untuk Pegawai = b / Rp1 * a",
            [
                "R004 `a / Rp1 * a`"
            ]
        ),
    ])
    func ranges(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }
}
