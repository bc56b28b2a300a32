import Testing

/// Many constructs together in one policy.
@Suite struct WholePolicyTests {
    @Test func isRight() {
        #expect(found(Self.rules).filter { !$0.hasPrefix("T015") } == [])
    }

    static let rules = """

        daftar Bidang terbuka
          kode : teks kunci

        parameter tarif = Rp5
        parameter tarif berlaku sejak 1 Juli 2018 = Rp7

        aturan hari untuk Pegawai per hari = terkecil(jumlah(Aktivitas.menit bila status = disetujui); 450 menit)
        aturan bulan_ini untuk Pegawai per bulan = jumlah(hari)
        aturan bagian untuk Pegawai per bulan : persen =
            jika total > 0 menit maka bulan_ini / total dibulatkan ke 0,01 % selain itu 0 %
          kecuali tua: bila kelas > 10 maka 5 %
          kecuali kaya mengalahkan tua: bila gaji > Rp100.000 dan ada jatah maka 1 %
        aturan total untuk semua per bulan = jumlah(Pegawai.bulan_ini)
        aturan rata untuk Skpd per bulan opsional = rata_rata(Pegawai.bagian) dibulatkan ke 0,1 %
        aturan uang untuk Pegawai per bulan = bagian * gaji + tarif * kelas dibulatkan ke bawah ke Rp1
        aturan lama untuk Aktivitas =
          jika ada masuk dan ada pulang dan pulang > masuk maka pulang - masuk selain itu menit bila kosong 0 menit
        pengecualian libur atas uang: bila atasan = kosong maka Rp0
        tabel nilai_akhir untuk Pegawai per bulan
          | bagian        | kelas  | => predikat | => bayar : persen |
          | >= 50 %       | -      | A           | 100 %             |
          | 10 % ..< 50 % | <= 5   | B           | 90 %              |
          | 10 % ..< 50 % | > 5    | C           | 80 %              |
          | < 10 %        | -      | C           | 0 %               |
        keluaran o untuk Pegawai per bulan: nip, periode, predikat, uang, skpd.rata urut nip, periode
        jaminan j untuk Pegawai per bulan: uang >= Rp0
        """
}

/// Worked examples may assume only what can be.
@Suite struct AssumptionTests {
    private func example(_ value: String) -> [String] {
        found(
            """
            aturan skor untuk Pegawai per bulan : persen = terkecil(bobot; 50 %)
            aturan dua untuk Pegawai per bulan : persen = skor / 2
            uji "setengah" periode Januari 2020
              diberikan Pegawai
                | nip | skor |
                | a   | \(value) |
              diharapkan Pegawai
                | nip | dua |
                | a   | 5 % |
            """)
    }

    @Test func whatCannotBeIsRefused() {
        #expect(example("50 %") == [])
        #expect(example("50,01 %") == ["U011 `50,01 %`"])
        #expect(example("-1 %") == ["U011 `-1 %`"])
    }
}
