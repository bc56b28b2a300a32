@testable import policyc

/// A city small or large, with an amendment to what it pays, in memory.
struct SimulatedCity: Sendable {
    var offices = 2
    var people = 12
    var months = 2
    var outputs = ["skor", "grade", "tpp"]
    var amendment = standard
    var officeName: @Sendable (Int) -> String = { "Dinas \($0)" }
    var basis = "Rp1.000.000"

    static let standard = """
        angka 1 ubah parameter tambahan dari 0 % menjadi 3 %
        angka 2 ubah tabel penilaian baris grade = C: bayar dari 75 % menjadi 70 %
        """

    private var policy: String {
        """
        peraturan Kota
          judul "Contoh <peraturan> & \\"kota\\""
          berlaku sejak 1 Januari 2018
        daftar Skpd terbuka
          nama : teks kunci
        daftar Pegawai
          nip   : teks kunci
          skpd  : Skpd
          kelas : bulat 1..15
        catatan Nilai milik Pegawai pada tanggal
          tanggal : tanggal
          poin    : bulat 0..100
        pilihan Grade : A, B, C
        parameter dasar    : rupiah = \(basis)
        parameter tambahan : persen = 0 %
        aturan potongan untuk Pegawai : rupiah = Rp0
        aturan skor untuk Pegawai per bulan : persen = terkecil(100 %; jumlah(Nilai.poin) * 1 % + tambahan)
        tabel penilaian untuk Pegawai per bulan
          | skor          | => grade : Grade | => bayar : persen |
          | >= 90 %       | A                | 100 %             |
          | 75 % ..< 90 % | B                | 90 %              |
          | < 75 %        | C                | 75 %              |
        aturan tpp untuk Pegawai per bulan : rupiah = (dasar * kelas * bayar - potongan) dibulatkan ke bawah ke Rp1
        keluaran daftar untuk Pegawai per bulan: nip, periode, \(outputs.joined(separator: ", "))

        """.replacing("\\\"kota\\\"", with: "kota")
    }

    var world: MemoryWorld {
        let change = """
            perubahan Perubahan_1 atas Kota
              judul "Perubahan"
              berlaku sejak 1 Januari 2018

            \(amendment)

            """
        var register = "nip,skpd,kelas\n"
        var log = "nip,tanggal,poin\n"
        for person in 0..<people {
            let name = officeName(person % offices).replacing("\"", with: "\"\"")
            register += "\(Self.key(person)),\"\(name)\",\(1 + person % 9)\n"
            for month in 0..<months {
                let label = month % 12 + 1
                let date = "\(2020 + month / 12)-\(label < 10 ? "0" : "")\(label)-02"
                log += "\(Self.key(person)),\(date),\(55 + (person * 7 + month * 3) % 44)\n"
            }
        }
        return MemoryWorld([
            "kota.policy": policy, "ubah.policy": change, "data/pegawai.csv": register, "data/nilai.csv": log,
        ])
    }

    static func key(_ person: Int) -> String { "1980010120050\(10_000 + person)" }

    /// What `simulate` says, with the report.
    func simulated(_ options: String...) -> (status: policyc.ExitStatus, world: MemoryWorld) {
        let world = world
        let arguments = ["simulate", "kota.policy", "--amend", "ubah.policy", "--data", "data"]
        return (Program.run(arguments + ["--report", "hasil.html", "--out", "hasil"] + options, in: world), world)
    }
}
