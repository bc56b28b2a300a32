@testable import policyc

extension MemoryWorld {
    /// A regulation, an amendment, limits, and four people in two offices, in one month.
    ///
    /// By hand: before, a is paid Rp1.000.000, b and c Rp900.000, d Rp700.000: Rp3.500.000. The amendment adds ten points to
    /// everyone and lowers grade B to 80 %: a and b are paid Rp1.000.000, c and d Rp800.000: Rp3.600.000, 2,86 % more. c loses
    /// 11,1 %; b and d change grade; office Satu gets Rp2.000.000, Dua Rp1.600.000.
    static func withGate(_ limits: String) -> MemoryWorld {
        MemoryWorld([
            "tpp.policy": regulation, "perubahan.policy": amendment, "batas.policy": head + limits,
            "data/pegawai.csv": "nip,skpd,nilai\na,Satu,90\nb,Satu,70\nc,Dua,65\nd,Dua,50\n",
            "data/hadir.csv": "nip,tanggal\na,2025-03-03\nb,2025-03-03\nc,2025-03-03\nd,2025-03-03\n",
            "data/pagu.csv": "nama,mulai,jumlah\nSatu,2025-01-01,1950000\nDua,2025-01-01,1700000\n",
        ])
    }

    static let head = "batas Batas_TPP atas TPP_Kecil\n  berlaku sejak 1 Januari 2025\n\n"

    static let regulation = """
        peraturan TPP_Kecil
          judul "Contoh peraturan yang perubahannya dibatasi"
          berlaku sejak 1 Januari 2025

        pilihan Grade : A, B, C

        daftar Skpd terbuka
          nama : teks kunci

        daftar Pegawai
          nip   : teks kunci
          skpd  : Skpd
          nilai : bulat 0..100

        catatan Hadir milik Pegawai pada tanggal
          tanggal : tanggal

        parameter dasar    : rupiah = Rp1.000.000
        parameter tambahan : bulat = 0

        aturan nilai_akhir untuk Pegawai per bulan = nilai + tambahan

        tabel penilaian untuk Pegawai per bulan
          | nilai_akhir | => grade : Grade | => bayar : persen |
          | >= 80       | A                | 100 %             |
          | 60 .. 79    | B                | 90 %              |
          | < 60        | C                | 70 %              |

        aturan tpp untuk Pegawai per bulan : rupiah = (dasar * bayar) dibulatkan ke bawah ke Rp1

        keluaran daftar_tpp untuk Pegawai per bulan: nip, periode, grade, tpp

        """

    static let amendment = """
        perubahan Perubahan_1 atas TPP_Kecil
          judul "Perubahan atas contoh peraturan"
          berlaku sejak 1 Maret 2025

        angka 1 ubah parameter tambahan dari 0 menjadi 10

        angka 2 ubah tabel penilaian baris grade = B: bayar dari 90 % menjadi 80 %

        """

    /// `policyc simulate` with the limits, people named by their keys.
    func gate(_ arguments: String...) -> policyc.ExitStatus {
        Program.run(Self.command + arguments + ["--show-keys"], in: self)
    }

    static let command = [
        "simulate", "tpp.policy", "--amend", "perubahan.policy", "--data", "data", "--gate", "batas.policy",
    ]

    /// The lines about limits.
    var verdict: [String] {
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.firstIndex { $0.hasPrefix("Batas `") || $0.hasPrefix("Limits `") }.map { Array(lines[$0...]) }
            ?? []
    }
}
