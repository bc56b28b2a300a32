import Findings
import Testing

@testable import policyc

@Suite struct SweepCommandTests {
    static let policy = """
        peraturan TPP_Kecil
          judul "Contoh"
          berlaku sejak 1 Januari 2018

        pilihan Grade : A, B, C

        daftar Pegawai
          nip   : teks kunci
          grade : Grade

        catatan Hadir milik Pegawai pada tanggal
          tanggal : tanggal
          menit   : menit 1..480

        parameter dasar : rupiah = Rp1.000.000
        parameter batas : menit = 450 menit

        tabel penilaian untuk Pegawai per bulan
          | grade | => bayar : persen |
          | A     | 100 %             |
          | B     | 90 %              |
          | C     | 75 %              |

        aturan menit_bulan untuk Pegawai per bulan = terkecil(jumlah(Hadir.menit); batas)

        aturan tpp untuk Pegawai per bulan : rupiah = (dasar * bayar * menit_bulan / 450 menit) dibulatkan ke Rp1

        keluaran daftar_tpp untuk Pegawai per bulan: nip, periode, menit_bulan, tpp

        """

    private func world() -> MemoryWorld {
        MemoryWorld([
            "tpp.policy": Self.policy, "data/pegawai.csv": "nip,grade\n1,A\n2,C\n",
            "data/hadir.csv": """
            nip,tanggal,menit
            1,2025-01-02,450
            2,2025-01-02,400
            2,2025-02-03,450

            """,
        ])
    }

    private func sweep(_ world: MemoryWorld, _ arguments: String...) -> policyc.ExitStatus {
        Program.run(["sweep", "tpp.policy", "--data", "data"] + arguments, in: world)
    }

    @Test func eachVariantIsTotalled() {
        let world = world()
        #expect(sweep(world, "--vary", "penilaian[grade = C].bayar=70..80:5", "--out", "o") == .done, "\(world.errors)")
        #expect(
            world.text("o/variants.csv") == """
                penilaian[grade = C].bayar,tpp,change,winners,gained,losers,lost
                70,2322222,-94445,0,0,1,-94445
                75,2416667,0,0,0,0,0
                80,2511111,94444,1,94444,0,0

                """)
        #expect(
            world.text("o/periods.csv")?.hasPrefix(
                "penilaian[grade = C].bayar,period,tpp\n70,2025-01,1622222\n70,2025-02,700000\n") == true)
        #expect(world.output.contains("70 %"))
        #expect(world.output.contains("-Rp94.445"))
    }

    @Test func theValueThatFitsTheCeilingIsFound() {
        let found = world()
        let goal = "total(tpp) <= Rp 2.400.000"
        let varied = ["--vary", "dasar=Rp900.000..Rp1.100.000:Rp1.000"]
        #expect(
            Program.run(
                ["sweep", "tpp.policy", "--data", "data", "--goal", goal, "--maximise", "dasar", "--out", "o"] + varied,
                in: found) == .done, "\(found.errors)")
        // 2,416,667 of 1,000,000 is paid now: 993,103 would be 2,400,000.
        #expect(found.output.contains("dasar terbesar: dasar = Rp993.000"), "\(found.output)")
        #expect(found.text("o/summary.json")?.contains("\"dasar\": \"993000\"") == true)
        #expect(found.text("o/variants.csv")?.contains("\n993000,2399750,-16917,0,0,2,-16917,1\n") == true)
        #expect(found.text("o/variants.csv")?.contains("\n994000,2402167,-14500,0,0,2,-14500,0\n") == true)
    }

    @Test func aGoalMayBeOfEachMonthAndSeveral() {
        let world = world()
        #expect(
            sweep(
                world, "--vary", "dasar=600000..1000000:100000", "--goal",
                "total(tpp) <= Rp700.000 per bulan dan total(menit_bulan) >= 1.300", "--minimise", "dasar")
                == .findings, "\(world.errors)")
        #expect(world.output.contains("dipenuhi 0 dari 5"))
        let second = self.world()
        #expect(
            sweep(
                second, "--vary", "dasar=300000..1000000:100000", "--goal", "total(tpp) <= Rp700.000 per bulan",
                "--maximise", "dasar") == .done)
        #expect(second.output.contains("dasar terbesar: dasar = Rp400.000"), "\(second.output)")
    }

    @Test func severalTermsMakeAllCombinations() {
        let world = world()
        #expect(
            sweep(world, "--vary", "batas=400..450:50", "--vary", "dasar=Rp1..Rp3:1", "--out", "o") == .done,
            "\(world.errors)")
        let lines = world.text("o/variants.csv")?.split(separator: "\n").map { $0.prefix(5) }
        #expect(lines == ["batas", "400,1", "400,2", "400,3", "450,1", "450,2", "450,3"])
    }

    @Test func amendmentsComeFirst() {
        let world = world()
        world.files["ubah.policy"] = Array(
            """
            perubahan Ubah atas TPP_Kecil
              berlaku sejak 1 Januari 2030

            angka 1 ubah parameter dasar menjadi Rp2.000.000

            """.utf8)
        #expect(
            sweep(
                world, "--amend", "ubah.policy", "--as-if-since", "2018", "--vary", "batas=450..450:1", "--out", "o")
                == .done, "\(world.errors)")
        #expect(world.text("o/variants.csv")?.contains("\n450,4833333,0,0,0,0,0\n") == true)
    }

    @Test func whatAnAmendmentRestsOnIsVariedToo() {
        let world = world()
        world.files["dasar.policy"] = Array(
            """
            peraturan Dasar
              judul "Dasar"
              berlaku sejak 1 Januari 2018

            parameter tambahan : rupiah = Rp0

            """.utf8)
        world.files["ubah.policy"] = Array(
            """
            perubahan Ubah atas TPP_Kecil
              mengingat Dasar
              berlaku sejak 1 Januari 2018

            angka 1 ubah aturan tpp menjadi
            aturan tpp untuk Pegawai per bulan : rupiah =
              ((dasar + tambahan) * bayar * menit_bulan / 450 menit) dibulatkan ke Rp1

            """.utf8)
        #expect(
            sweep(world, "--amend", "ubah.policy", "--vary", "tambahan=0..1.000.000:1.000.000", "--out", "o") == .done,
            "\(world.output)\(world.errors)")
        let lines = world.text("o/variants.csv")?.split(separator: "\n").map { $0.prefix(15) }
        #expect(lines?.last == "1000000,4833333", "\(lines ?? [])")
    }

    @Test(arguments: [
        ("dasar", "bukan NAMA=AWAL..AKHIR:LANGKAH"), ("dasar=1..2", "tidak menyebut langkahnya"),
        ("dasr=1..2:1", "tidak ada parameter `dasr`"), ("dasar=2..1:1", "tidak memuat satu angka pun"),
        ("dasar=1..2:0", "tidak memuat satu angka pun"), ("dasar=1.5..2:1", "`1.5` bukan angka"),
        ("dasar=1..9.000.000:1", "lebih dari 100.000 varian"), ("penilaia[grade = C].bayar=1..2:1", "tidak ada tabel"),
        ("penilaian[grade = C].gaji=1..2:1", "tidak mempunyai hasil `gaji`"),
        ("penilaian[grade = D].bayar=1..2:1", "tidak ada baris tabel"),
        ("dasar=1 hari..2 hari:1 hari", "naskahnya salah"),
    ])
    func whatCannotBeTriedIsSaid(vary: String, message: String) {
        let world = world()
        #expect(sweep(world, "--vary", vary) == .unable)
        #expect(world.errors.contains(message), "\(world.errors)")
    }

    /// What is no amendment must not be passed over in silence.
    @Test(arguments: ["sweep", "consolidate", "simulate"]) func onlyAmendmentsAmend(command: String) {
        let world = world()
        world.files["lain.policy"] = Array(Self.policy.replacing("TPP_Kecil", with: "TPP_Lain").utf8)
        let data = command == "consolidate" ? [] : ["--data", "data"]
        let vary = command == "sweep" ? ["--vary", "dasar=1..2:1"] : []
        let status = Program.run([command, "tpp.policy", "--amend", "lain.policy"] + data + vary, in: world)
        #expect(status == .unable)
        #expect(world.errors.contains("`--amend lain.policy`: peraturan, bukan perubahan"), "\(world.errors)")
    }

    @Test func theBestAtTheEndOfARangeIsSaid() {
        let world = world()
        #expect(sweep(world, "--vary", "dasar=1..3:1", "--maximise", "dasar") == .done)
        #expect(world.output.contains("ujung"), "\(world.output)")
    }

    @Test(arguments: [
        ("Rp1.250.000", 1_250_000, 0, "Rp", ""), ("72,5 %", 725, 1, "", "%"), ("-3", -3, 0, "", ""),
        ("420 menit", 420, 0, "", "menit"), ("Rp 5", 5, 0, "Rp", ""), ("1250000", 1_250_000, 0, "", ""),
    ])
    func figuresAreReadAsPoliciesWriteThem(text: String, value: Int128, decimals: Int, prefix: String, suffix: String) {
        #expect(
            WrittenFigure(text, .indonesian)
                == WrittenFigure(value: value, decimals: decimals, prefix: prefix, suffix: suffix))
    }

    @Test(arguments: ["", "1.5", "1,", "1..2", "1.0000", "12,5,5", "a", "5 menit hari", "Rp5 menit", "1.000,5.0"])
    func whatIsNoFigureIsRefused(text: String) {
        #expect(WrittenFigure(text, .indonesian) == nil)
    }
}
