import Findings
import PolicyDSL
import Testing

/// A policy with every kind of declaration.
let cityYear = """
    peraturan TPP_Kota
      judul "Contoh Peraturan Wali Kota tentang Tambahan Penghasilan Pegawai"
      nomor 5 tahun 2018
      berlaku sejak 1 Januari 2018 sampai dengan 2020-12-31
      mengingat Dasar, Pusat

    pilihan Grade : A, B, C, D, E
    satuan poin, dokumen

    daftar Pegawai
      nip   : teks kunci
      nama  : teks
      skpd  : teks
      kelas : bulat 1..15
      jenis : struktural, fungsional, pelaksana

    daftar Norma
      kode   : teks kunci
      uraian : teks
      satuan : teks
      menit  : menit 5..480

    catatan Aktivitas milik Pegawai pada tanggal
      tanggal       : tanggal
      norma         : Norma dari kolom "kode"
      volume        : bulat 1..5
      menit         : menit 5..480
      status        : disetujui, ditolak, menunggu
      tanggal_input : tanggal

    catatan Absensi milik Pegawai dari kolom "nip" pada tanggal
      tanggal   : tanggal
      hadir     : hadir, izin, sakit, cuti, alpa
      masuk     : pukul opsional
      apel_pagi : ya/tidak

    pasal 5                                       # aktivitas
    parameter batas_input  : hari  = 3 hari
    parameter batas_harian : menit berlaku sejak 1 Juli 2018 = 450 menit

    aturan diakui untuk Aktivitas =
      status = disetujui dan tanggal_input - tanggal <= batas_input

    aturan menit_diakui untuk Aktivitas =
      jika diakui maka terkecil(menit; volume * norma.menit) selain itu 0 menit

    aturan menit_hari untuk Pegawai per hari =
      terkecil(jumlah(Aktivitas.menit_diakui); batas_harian)

    aturan produktivitas untuk Pegawai per bulan : persen =
      terkecil(100 %; menit_bulan / target) dibulatkan ke 0,01 %

    pasal 6 ayat (2) huruf a angka 1
    aturan terlambat untuk Absensi =
      jika hadir = "hadir" dan ada masuk dan masuk > 08:00 maka masuk - 08:00 selain itu 0 menit

    aturan tpp untuk Pegawai per bulan : rupiah =
        (tunjangan_dasar * bayar) dibulatkan ke bawah ke Rp1
      kecuali meuraxa: bila skpd.nama = "BLUD RSU Meuraxa" maka Rp0
      kecuali cuti_besar mengalahkan meuraxa: bila hari_cuti_besar >= 20 hari maka Rp 1.350.000

    pengecualian lain atas tpp: bila tidak aktif maka Rp0

    tabel penilaian untuk Pegawai per bulan menurut urutan
      | skor           | => grade : Grade | => bayar |
      | >= 90 %        | A        | 100 %    |
      | 75 % ..< 90 %  | B        | 90 %     |
      | 1 % atau 2 %  | C        | 90 %     |
      | -              | D        | 90 %     |
      | selain itu     | E        | 0 %      |

    keluaran scores untuk Pegawai per bulan: nip, periode sebagai "bulan", menit_bulan sebagai "P"
      urut nip, periode

    jaminan tidak_negatif untuk Pegawai per bulan: tpp >= Rp0

    uji "contoh" periode Januari 2025 .. Februari 2025
      diberikan Pegawai
        | nip | kelas | aktif |
        | "1" | 5     | ya    |
      diberikan Aktivitas
        | nip | tanggal    | menit     |
        | "1" | 2025-01-02 | 30 menit  |
      diharapkan Pegawai
        | nip | periode | tpp |
        | "1" | 2025-01 | Rp1.350.000 |
        | "1" | Februari 2025 | - |
      diharapkan ditolak Aktivitas
        | baris | kode |
        | 1 | P004 |
    """

@Test func readsTheCityYearPolicy() {
    let tree = checkParses(cityYear)
    #expect(tree.header?.name.text == "TPP_Kota")
    #expect(tree.header?.under.map(\.text) == ["Dasar", "Pusat"])
    #expect(tree.declarations.count == 19)
}
