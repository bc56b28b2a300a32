import Testing

@testable import policyc

/// Values of every type before and after a change, one of which is always there in one text only.
@Suite struct GateTypesTests {
    private static let regulation = """
        peraturan Jenis_Nilai
          berlaku sejak 1 Januari 2025

        satuan poin

        daftar Pegawai
          nip   : teks kunci
          nama  : teks
          jenis : struktural, fungsional
          angka : poin 0..100

        catatan Hadir milik Pegawai pada tanggal
          tanggal : tanggal

        parameter tambahan : bulat = 0

        aturan utuh untuk Pegawai per bulan : bulat = banyak(Hadir) + tambahan
        aturan pecahan untuk Pegawai per bulan : desimal = utuh / 3 dibulatkan ke 0,01
        aturan bagian_hari untuk Pegawai per bulan : persen = utuh / 31 dibulatkan ke 1 %
        aturan lama untuk Pegawai per bulan : menit = utuh * 30 menit
        aturan lama_jam untuk Pegawai per bulan : jam = utuh * 1,5 jam
        aturan lama_hari untuk Pegawai per bulan : hari = utuh * 1 hari
        aturan rajin untuk Pegawai per bulan : ya/tidak = utuh >= 2
        aturan golongan untuk Pegawai per bulan = jika utuh >= 2 maka struktural selain itu jenis
        aturan jatuh_tempo untuk Pegawai per bulan = akhir_periode + terkecil(lama_hari; 30 hari)
        aturan mulai untuk Pegawai per bulan = 08:00 + terkecil(lama; 60 menit)
        aturan nilai untuk Pegawai per bulan : poin = angka
        aturan harga untuk Pegawai per bulan : rupiah/poin = Rp5.000 * utuh / 2 poin
        aturan kadang untuk Pegawai per bulan : persen opsional = jika utuh > 0 maka 5 % selain itu kosong
        aturan minus untuk Pegawai per bulan : rupiah = Rp1.000 * (2 - utuh)
        aturan teksnya untuk Pegawai per bulan = nama

        keluaran o untuk Pegawai per bulan: nip, periode, utuh, pecahan, bagian_hari, lama, lama_jam, lama_hari, rajin, golongan, jatuh_tempo, mulai, nilai, harga, kadang, teksnya, minus

        """

    private static let limits = """
        batas G atas Jenis_Nilai
        jaminan utuh untuk Pegawai per bulan: utuh_sesudah <= utuh_sebelum
        jaminan pecahan untuk Pegawai per bulan: pecahan_sesudah <= pecahan_sebelum
        jaminan bagian_hari untuk Pegawai per bulan: bagian_hari_sesudah <= bagian_hari_sebelum
        jaminan lama untuk Pegawai per bulan: lama_sesudah <= lama_sebelum
        jaminan lama_jam untuk Pegawai per bulan: lama_jam_sesudah <= lama_jam_sebelum
        jaminan lama_hari untuk Pegawai per bulan: lama_hari_sesudah <= lama_hari_sebelum
        jaminan rajin untuk Pegawai per bulan: rajin_sesudah = rajin_sebelum
        jaminan golongan untuk Pegawai per bulan: golongan_sesudah = golongan_sebelum
        jaminan jatuh untuk Pegawai per bulan: jatuh_tempo_sesudah <= jatuh_tempo_sebelum
        jaminan mulai untuk Pegawai per bulan: mulai_sesudah <= mulai_sebelum
        jaminan nilai untuk Pegawai per bulan: nilai_sesudah = nilai_sebelum
        jaminan harga untuk Pegawai per bulan: harga_sesudah = harga_sebelum
        jaminan kadang untuk Pegawai per bulan: kadang_sesudah bila kosong 0 % <= kadang_sebelum bila kosong 0 %
        jaminan minus untuk Pegawai per bulan: minus_sesudah >= minus_sebelum

        """

    @Test func everyTypeCanBeLimited() {
        let world = MemoryWorld([
            "tpp.policy": Self.regulation, "batas.policy": Self.limits,
            "perubahan.policy":
                "perubahan P atas Jenis_Nilai\n  berlaku sejak 1 Januari 2025\n\nangka 1 ubah parameter tambahan menjadi 1\n",
            "data/pegawai.csv": "nip,nama,jenis,angka\na,Ani,struktural,5\nb,Budi,fungsional,7\n",
            "data/hadir.csv": "nip,tanggal\na,2025-01-03\n",
        ])
        #expect(world.gate() == .findings)
        let a = world.verdict.filter { $0.hasPrefix("      a, 2025-01") }.map { $0.dropFirst("      a, 2025-01".count) }
        #expect(
            a == [
                ": 2, paling banyak 1; lebih 1 (100 %)",
                ": 0,67, paling banyak 0,33; lebih 0,34 (103,03 %)",
                ": 6 %, paling banyak 3 %; lebih 3 %",
                ": 60 menit, paling banyak 30 menit; lebih 30 menit (100 %)",
                ": 3 jam, paling banyak 1,5 jam; lebih 1,5 jam (100 %)",
                ": 2 hari, paling banyak 1 hari; lebih 1 hari (100 %)",
                "",
                ": jatuh_tempo_sesudah <= jatuh_tempo_sebelum: jatuh_tempo_sesudah = 2 Februari 2025, jatuh_tempo_sebelum = 1 Februari 2025",
                ": mulai_sesudah <= mulai_sebelum: mulai_sesudah = 09:00, mulai_sebelum = 08:30",
                ": 5.000 rupiah/poin, harus 2.500 rupiah/poin; beda 2.500 rupiah/poin (100 %)",
                ": Rp0, paling sedikit Rp1.000; kurang Rp1.000 (100 %)",
            ])
        #expect(world.verdict.contains("  ✓ golongan"))
        #expect(world.verdict.contains("  ✓ nilai: a, 2025-01: 5 poin, harus 5 poin; tepat di batas"))
        #expect(world.verdict.contains("      b, 2025-01: 5 %, paling banyak 0 %; lebih 5 %"))
    }

    /// Under a text that has ended nothing is paid; what is no figure is absent, and limits must say what then.
    @Test func aRepealIsLimited() {
        let world = MemoryWorld([
            "tpp.policy": Self.regulation,
            "batas.policy":
                "batas G atas Jenis_Nilai\njaminan lama untuk Pegawai per bulan: lama_sesudah >= lama_sebelum\njaminan rajin untuk Pegawai per bulan: rajin_sesudah atau tidak rajin_sebelum\n",
            "perubahan.policy":
                "perubahan P atas Jenis_Nilai\n  berlaku sejak 1 Februari 2025\n\nangka 1 cabut Jenis_Nilai\n",
            "data/pegawai.csv": "nip,nama,jenis,angka\na,Ani,struktural,5\n",
            "data/hadir.csv": "nip,tanggal\na,2025-01-03\na,2025-02-03\na,2025-02-04\n",
        ])
        #expect(world.gate() == .findings)
        #expect(world.verdict.contains("      a, 2025-02: 0 menit, paling sedikit 60 menit; kurang 60 menit (100 %)"))
        #expect(world.verdict.contains("  ✗ rajin: 1 dari 2"), "\(world.verdict)")
        let choice = "jaminan golongan untuk Pegawai per bulan: golongan_sesudah = golongan_sebelum\n"
        world.files["batas.policy"] = Array(("batas G atas Jenis_Nilai\n" + choice).utf8)
        #expect(world.gate() == .unable)
        #expect(
            world.errors.contains(
                "`G` tidak dapat dipakai atas perubahan ini: batas.policy:2: `golongan_sesudah`: nilai ini dapat kosong"
            ))
        let mended = choice.replacing("golongan_sesudah", with: "(golongan_sesudah bila kosong fungsional)")
        world.files["batas.policy"] = Array(("batas G atas Jenis_Nilai\n" + mended).utf8)
        #expect(run("check", "--deny-warnings", "batas.policy", in: world) == .done)
        #expect(world.gate() == .findings)
        #expect(world.verdict.contains { $0.hasPrefix("  ✗ golongan: 1 dari 2") }, "\(world.verdict)")
    }
}
