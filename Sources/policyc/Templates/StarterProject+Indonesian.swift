extension StarterProject {
    static let indonesian = [
        ("uang_makan.policy.md", indonesianPolicy), ("data/pegawai.csv", indonesianStaff),
        ("data/kehadiran.csv", indonesianAttendance), ("README.md", indonesianReadme),
    ]

    private static let indonesianPolicy = """
        # Peraturan tentang Uang Makan Pegawai

        > Naskah ini **contoh**, untuk diganti dengan peraturan Anda sendiri.

        ```policy
        peraturan Uang_Makan
          judul "Contoh Peraturan tentang Uang Makan Pegawai"
          berlaku sejak 1 Januari 2025
        ```

        ## Pasal 1

        Pegawai ialah setiap orang yang tercantum dalam daftar pegawai, dalam golongan 1 sampai dengan 4. Kehadirannya
        dicatat sekali setiap hari kerja.

        ```policy
        daftar Pegawai
          nip      : teks kunci
          nama     : teks
          golongan : bulat 1..4

        catatan Kehadiran milik Pegawai pada tanggal
          tanggal : tanggal
          keadaan : hadir, izin, sakit, alpa
          masuk   : pukul opsional
        ```

        ## Pasal 2

        Uang makan dibayarkan untuk setiap hari hadir yang waktu masuknya terekam paling lambat pukul 08.30.

        ```policy
        parameter batas_masuk : pukul = 08:30

        aturan dibayar untuk Kehadiran =
          keadaan = hadir dan ada masuk dan masuk <= batas_masuk

        aturan hari_dibayar untuk Pegawai per bulan =
          banyak(Kehadiran bila dibayar)
        ```

        ## Pasal 3

        Uang makan sehari ialah Rp35.000 untuk golongan 1 dan 2, Rp37.000 untuk golongan 3, dan Rp41.000 untuk golongan 4.

        ```policy
        tabel tarif_harian untuk Pegawai
          | golongan | => tarif : rupiah |
          | 1 .. 2   | Rp35.000          |
          | 3        | Rp37.000          |
          | 4        | Rp41.000          |

        aturan uang_makan untuk Pegawai per bulan : rupiah = hari_dibayar * tarif

        keluaran uang_makan untuk Pegawai per bulan:
          nip,
          periode sebagai "bulan",
          hari_dibayar,
          uang_makan
        ```

        ## Lampiran: contoh perhitungan

        ```policy
        uji "hari yang dibayar" periode Januari 2025
          diberikan Kehadiran
            | tanggal    | keadaan | masuk |
            | 2025-01-02 | hadir   | 08:29 |
            | 2025-01-03 | hadir   | 08:30 |
            | 2025-01-06 | hadir   | 08:31 |
            | 2025-01-07 | hadir   | -     |
            | 2025-01-08 | sakit   | -     |
          diharapkan Kehadiran
            | baris | dibayar |
            | 1     | ya      |
            | 2     | ya      |
            | 3     | tidak   |
            | 4     | tidak   |
            | 5     | tidak   |
          diharapkan Pegawai
            | nip | hari_dibayar |
            | K1  | 2            |

        uji "tarif menurut golongan" periode Januari 2025
          diberikan Pegawai
            | nip | golongan | hari_dibayar |
            | a   | 1        | 20           |
            | b   | 2        | 20           |
            | c   | 3        | 20           |
            | d   | 4        | 20           |
            | e   | 4        | 0            |
          diharapkan Pegawai
            | nip | tarif    | uang_makan |
            | a   | Rp35.000 | Rp700.000  |
            | b   | Rp35.000 | Rp700.000  |
            | c   | Rp37.000 | Rp740.000  |
            | d   | Rp41.000 | Rp820.000  |
            | e   | Rp41.000 | Rp0        |
        ```

        """

    private static let indonesianStaff = """
        nip,nama,golongan
        199001,Cut Nyak,3
        199002,Teuku Umar,2
        199003,Malahayati,4

        """

    private static let indonesianAttendance = """
        nip,tanggal,keadaan,masuk
        199001,2025-01-02,hadir,07:55
        199002,2025-01-02,hadir,08:31
        199003,2025-01-02,sakit,
        199001,2025-01-03,hadir,08:30
        199002,2025-01-03,hadir,08:02
        199003,2025-01-03,hadir,07:40

        """

    private static let indonesianReadme = """
        # Uang makan

        Peraturannya ada dalam `uang_makan.policy.md`: naskah yang dibaca orang, dan di antaranya aturan yang dihitung mesin.
        Contoh datanya dalam `data/`.

        ```sh
        policyc check .                                              # periksa peraturan
        policyc test .                                               # jalankan contoh perhitungannya
        policyc fmt .                                                # rapikan tulisannya
        policyc score uang_makan.policy.md --data data --out hasil   # hitung; hasilnya hasil/uang_makan.csv
        ```

        Langkah pertama yang baik: ubah `08:30` menjadi `08:00` dalam Pasal 2, lalu jalankan `policyc test .` dan lihat uji
        mana yang gagal.

        """
}
