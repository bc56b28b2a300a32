extension Example.Setting {
    /// The declarations before the example, as a policy in either language that has no finding of its own.
    public var text: Message {
        switch self {
        case .file: Message(id: "", en: "")
        case .regulation: Message(id: Self.indonesianHead, en: Self.englishHead)
        case .office:
            Message(
                id: Self.indonesianHead + Self.indonesianOffice, en: Self.englishHead + Self.englishOffice)
        case .amendment, .limits: Message(id: Self.indonesianAmended, en: Self.englishAmended)
        }
    }

    /// What the declarations are, in a few words.
    public var title: Message? {
        switch self {
        case .file: nil
        case .regulation: Message(id: "sesudah kepala peraturan", en: "after the head of a regulation")
        case .office:
            Message(
                id: "dalam peraturan dengan daftar `Pegawai`, catatan `Absensi` dan `Aktivitas`",
                en: "in a regulation with the register `Employee` and the logs `Attendance` and `Activity`")
        case .amendment, .limits:
            Message(
                id: "atas peraturan dengan parameter `dasar`, tabel `penilaian`, dan aturan `tpp`",
                en: "to a regulation with the parameter `base`, the table `rating` and the rule `tpp`")
        }
    }

    private static let indonesianAmended = """
        peraturan TPP_Kota
          judul "Contoh Peraturan tentang Tambahan Penghasilan Pegawai"
          berlaku sejak 1 Januari 2025

        pilihan Grade : A, B, C

        daftar Pegawai
          nip   : teks kunci
          grade : Grade

        parameter dasar : rupiah = Rp1.000.000

        tabel penilaian untuk Pegawai per bulan
          | grade | => bayar |
          | A     | 100 %    |
          | B     | 75 %     |
          | C     | 50 %     |

        aturan tpp untuk Pegawai per bulan : rupiah =
          (dasar * bayar) dibulatkan ke bawah ke Rp1

        keluaran daftar_tpp untuk Pegawai per bulan: nip, periode, tpp


        """

    private static let englishAmended = """
        regulation City_Pay
          title "Example regulation on additional pay"
          in force from 1 January 2025

        choice Grade : A, B, C

        register Employee
          id    : text key
          grade : Grade

        parameter base : rupiah = Rp1,000,000

        table rating for Employee per month
          | grade | => pay |
          | A     | 100 %  |
          | B     | 75 %   |
          | C     | 50 %   |

        rule tpp for Employee per month : rupiah =
          (base * pay) rounded down to Rp1

        output pay_list for Employee per month: id, period, tpp


        """

    private static let indonesianHead = """
        peraturan Contoh
          judul "Contoh Peraturan tentang Tambahan Penghasilan Pegawai"
          berlaku sejak 1 Januari 2025


        """

    private static let englishHead = """
        regulation Sample
          title "Example regulation on additional pay"
          in force from 1 January 2025


        """

    private static let indonesianOffice = """
        pilihan Jenis : struktural, fungsional, pelaksana

        pilihan Keadaan : hadir, izin, sakit, alpa

        pilihan Persetujuan : disetujui, ditolak, menunggu

        daftar Skpd terbuka
          nama : teks kunci

        daftar Pegawai
          nip       : teks kunci
          nama      : teks
          skpd      : Skpd
          jenis     : Jenis
          kelas     : bulat 1..15
          tunjangan : rupiah Rp0..Rp10.000.000

        catatan Absensi milik Pegawai pada tanggal
          tanggal   : tanggal
          keadaan   : Keadaan
          masuk     : pukul opsional
          terlambat : menit 0..480

        catatan Aktivitas milik Pegawai pada tanggal
          tanggal       : tanggal
          tanggal_input : tanggal
          menit         : menit 5..480
          status        : Persetujuan

        keluaran rekap untuk Pegawai per bulan:
          nip, nama, skpd, jenis, kelas, tunjangan, periode sebagai "bulan",
          menit_bulan, terlambat_bulan, hari_hadir, capaian

        keluaran harian untuk Absensi: pegawai.nip, tanggal, keadaan, masuk, terlambat

        aturan diakui untuk Aktivitas =
          status = disetujui dan tanggal_input - tanggal <= batas_input

        aturan menit_bulan untuk Pegawai per bulan = jumlah(Aktivitas.menit bila diakui)

        aturan terlambat_bulan untuk Pegawai per bulan = jumlah(Absensi.terlambat)

        aturan hari_hadir untuk Pegawai per bulan = banyak(Absensi bila keadaan = hadir)

        aturan capaian untuk Pegawai per bulan : persen =
          terkecil(100 %; menit_bulan / target) dibulatkan ke 0,01 %

        parameter batas_input : hari = 3 hari

        parameter target : menit = 6.000 menit


        """

    private static let englishOffice = """
        choice Post : manager, specialist, clerk

        choice Presence : at_work, leave, sick, missing

        choice Approval : approved, refused, waiting

        register Office open
          name : text key

        register Employee
          id        : text key
          name      : text
          office    : Office
          post      : Post
          grade     : whole 1..15
          allowance : rupiah Rp0..Rp10,000,000

        log Attendance of Employee on date
          date     : date
          presence : Presence
          arrival  : time of day optional
          late     : minutes 0..480

        log Activity of Employee on date
          date       : date
          entry_date : date
          minutes    : minutes 5..480
          status     : Approval

        output summary for Employee per month:
          id, name, office, post, grade, allowance, period as "month",
          month_minutes, month_late, days_present, attainment

        output daily for Attendance: employee.id, date, presence, arrival, late

        rule accepted for Activity =
          status = approved and entry_date - date <= entry_limit

        rule month_minutes for Employee per month = sum(Activity.minutes when accepted)

        rule month_late for Employee per month = sum(Attendance.late)

        rule days_present for Employee per month = count(Attendance when presence = at_work)

        rule attainment for Employee per month : percent =
          least(100 %; month_minutes / target) rounded to 0.01 %

        parameter entry_limit : days = 3 days

        parameter target : minutes = 6,000 minutes


        """
}
