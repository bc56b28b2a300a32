import Findings
import PolicyDSL
import Testing

@testable import RuleEngine

/// Each finding of value analysis beside twins of which nothing is said.
@Suite struct FindingTests {
    @Test(arguments: [
        ("aturan x untuk Pegawai = jika kelas >= 1 maka 1 selain itu 2", ["R016 `kelas >= 1`"]),
        ("aturan x untuk Pegawai = jika kelas >= 2 maka 1 selain itu 2", []),
        ("aturan x untuk Pegawai = jika kelas > 15 maka 1 selain itu 2", ["R015 `kelas > 15`"]),
        ("aturan x untuk Pegawai = jika kelas > 5 dan kelas < 3 maka 1 selain itu 2", ["R015 `kelas < 3`"]),
        ("aturan x untuk Pegawai = jika kelas < 3 atau kelas >= 3 maka 1 selain itu 2", ["R016 `kelas >= 3`"]),
        (
            "aturan x untuk Pegawai = jika kelas <= 3 maka 1 selain itu jika kelas > 3 dan kelas <= 7 maka 2 selain itu 3",
            ["R017 `kelas > 3`"]
        ),
        (
            "aturan x untuk Pegawai = jika kelas <= 3 maka 1 selain itu jika kelas = 2 maka 2 selain itu 3",
            ["D015 `kelas = 2`"]
        ),
        // What stands where nothing can be is no second mistake.
        (
            "aturan x untuk Pegawai = jika kelas > 20 maka (jika kelas > 30 maka 1 selain itu 2) selain itu 3",
            ["R015 `kelas > 20`"]
        ),
        (
            "aturan x untuk Pegawai = kelas > 5 dan bobot > 10 % dan (kelas < 4 atau bobot < 5 %)",
            ["R015 `kelas < 4`", "R015 `bobot < 5 %`"]
        ),
        (
            "aturan x untuk Pegawai = (kelas > 5 atau bobot > 10 %) dan (kelas < 4 dan bobot < 5 %)",
            ["R015 `(kelas > 5 atau bobot > 10 %) dan (kelas < 4 dan bobot < 5 %)`"]
        ),
        ("aturan x untuk Pegawai per bulan = banyak(Aktivitas bila menit > 500 menit)", ["R015 `menit > 500 menit`"]),
        ("aturan x untuk Pegawai per bulan = banyak(Aktivitas bila menit > 400 menit)", []),
        ("aturan x untuk Pegawai = kelas termasuk (1; 3; 20; 22 .. 30)", ["R015 `20`", "R015 `22 .. 30`"]),
        ("aturan x untuk Pegawai = kelas termasuk (0 .. 3; 7)", []),
        // A step of 0,5 is never 0,3.
        ("aturan x untuk Pegawai = jika beban = 0,3 maka 1 selain itu 2", ["R015 `beban = 0,3`"]),
        (
            "aturan x untuk Aktivitas = jika status = disetujui maka 1 selain itu jika status <> ditolak maka 2 selain itu 3",
            ["D015 `status <> ditolak`"]
        ),
        // Figures held against figures are the drafter's switches.
        ("parameter p = 5\naturan x untuk Pegawai = jika p > 3 maka kelas selain itu 2", []),
        (
            "parameter p = 5\nparameter p berlaku sejak 1 Juli 2018 = 6\naturan x untuk Pegawai per bulan = jika p > 3 maka kelas selain itu 2",
            []
        ),
        // A parameter at the very end of a range may be amended; one beyond it is a mistake.
        ("parameter p = 15\naturan x untuk Pegawai = jika kelas <= p maka 1 selain itu 2", []),
        ("parameter p = 150\naturan x untuk Pegawai = jika kelas <= p maka 1 selain itu 2", ["R016 `kelas <= p`"]),
        ("jaminan wajar: kelas >= 1\naturan x untuk Pegawai = kelas", []),
        ("tabel t untuk Pegawai\n  | kelas | => x |\n  | 1 atau 2 atau 17 | 1 |\n  | selain itu | 2 |", ["R015 `17`"]),
        ("tabel t untuk Pegawai\n  | kelas | => x |\n  | 1 .. 3 | 0 |\n  | >= 4 | kelas |\n", []),
        (
            "tabel t untuk Pegawai\n  | kelas | => x |\n  | <= 5 | jika kelas > 5 maka 1 selain itu 2 |\n  | > 5 | 3 |",
            ["R015 `kelas > 5`"]
        ),
        ("aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas > 20 maka Rp0", ["X007 `a`"]),
        ("aturan x untuk Pegawai = gaji\n  kecuali a: bila kelas < 20 maka Rp0", ["R016 `kelas < 20`"]),
    ])
    func conditions(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    @Test(arguments: [
        ("aturan x untuk Pegawai : persen = terkecil(bobot; 200 %)", ["R018 `200 %`"]),
        ("aturan x untuk Pegawai : persen = terkecil(bobot; 100 %)", ["R019 `100 %`"]),
        ("aturan x untuk Pegawai : persen = terkecil(bobot; 90 %)", []),
        ("aturan x untuk Pegawai : persen = terbesar(bobot; 200 %)", ["R020 `200 %`"]),
        ("aturan x untuk Pegawai = terbesar(Rp0; gaji)", ["R019 `Rp0`"]),
        ("aturan x untuk Pegawai = terbesar(Rp0; gaji + Rp5)", ["R019 `Rp0`"]),
        ("aturan x untuk Pegawai = terbesar(0; beban)", []),
        ("parameter p = Rp5\nparameter q = Rp6\naturan x untuk Pegawai = gaji + terkecil(p; q)", []),
        ("aturan x untuk Pegawai = jika kelas > 10 maka terkecil(kelas; 5) selain itu 0", ["R020 `5`"]),
        ("aturan x untuk Aktivitas = terkecil(menit; 8 jam)", ["R019 `8 jam`"]),
        ("aturan x untuk Aktivitas = terkecil(menit; 9 jam)", ["R018 `9 jam`"]),
    ])
    func limits(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    @Test(arguments: [
        ("aturan x untuk Pegawai = (gaji + gaji) dibulatkan ke Rp1", ["R021 `(gaji + gaji) dibulatkan ke Rp1`"]),
        ("aturan x untuk Pegawai = gaji dibulatkan ke Rp1.000", []),
        ("aturan x untuk Pegawai = beban dibulatkan ke 0,5", ["R021 `beban dibulatkan ke 0,5`"]),
        // A share may need it when the figures are amended.
        ("aturan x untuk Pegawai = gaji * 100 % dibulatkan ke Rp1", []),
        (
            "aturan x untuk Pegawai = (gaji / 7 dibulatkan ke Rp1) dibulatkan ke Rp1",
            ["R021 `(gaji / 7 dibulatkan ke Rp1) dibulatkan ke Rp1`"]
        ),
        (
            "aturan x untuk Pegawai = (gaji / 7 dibulatkan ke Rp1) dibulatkan ke Rp10",
            ["R022 `(gaji / 7 dibulatkan ke Rp1) dibulatkan ke Rp10`"]
        ),
        // Down and down again is down at once.
        ("aturan x untuk Pegawai = (gaji / 7 dibulatkan ke bawah ke Rp1) dibulatkan ke bawah ke Rp10", []),
        (
            "aturan y untuk Pegawai = gaji / 7 dibulatkan ke Rp1\naturan x untuk Pegawai = y dibulatkan ke Rp10",
            ["R023 `y dibulatkan ke Rp10`"]
        ),
        (
            "aturan y untuk Pegawai = gaji / 7 dibulatkan ke Rp1\naturan x untuk Pegawai = y * 10 % dibulatkan ke Rp10",
            []
        ),
    ])
    func roundings(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    @Test(arguments: [
        ("parameter p = Rp1\nparameter p berlaku sejak 1 Juli 2018 = Rp1", ["V011 `berlaku sejak 1 Juli 2018`"]),
        ("parameter p = Rp1\nparameter p berlaku sejak 1 Juli 2018 = Rp2", []),
        (
            "parameter p = Rp1\nparameter p berlaku sejak 1 Juli 2018 = Rp2\nparameter p berlaku sejak 1 Juli 2019 = Rp1",
            ["V012 `berlaku sejak 1 Juli 2019`"]
        ),
        // A season ends by itself.
        (
            "parameter p = Rp1\nparameter p berlaku sejak 1 Juli 2018 sampai dengan 31 Juli 2018 = Rp2\nparameter p berlaku sejak 1 Agustus 2018 = Rp1",
            []
        ),
        (
            "aturan x untuk Pegawai per bulan = gaji\naturan x untuk Pegawai per bulan berlaku sejak 1 Maret 2018 = gaji",
            ["V011 `berlaku sejak 1 Maret 2018`"]
        ),
        ("aturan x untuk Aktivitas = jika tanggal >= 2017-05-01 maka 1 selain itu 2", ["V013 `tanggal >= 2017-05-01`"]),
        ("aturan x untuk Aktivitas = jika tanggal >= 2018-05-01 maka 1 selain itu 2", []),
        ("aturan x untuk Pegawai per tahun = jika awal_periode >= 2018-05-01 maka 1 selain itu 2", []),
        // Somebody's birthday is no day that is scored.
        ("aturan x untuk Pegawai per bulan = jika lahir >= 1990-01-01 maka 1 selain itu 2", []),
    ])
    func versions(_ snippet: String, _ expected: [String]) { #expect(found(snippet) == expected) }

    @Test(arguments: [
        ("parameter p = 1\nparameter p berlaku sejak 1 Juli 2020 = 2", ["V010 `berlaku sejak 1 Juli 2020`"]),
        ("parameter p = 1\nparameter p berlaku sejak 1 Juli 2018 = 2", []),
        (
            "parameter p berlaku sejak 1 Januari 2016 sampai dengan 31 Desember 2016 = 3\nparameter p berlaku sejak 1 Januari 2017 = 2",
            ["V010 `berlaku sejak 1 Januari 2016 sampai dengan 31 Desember 2016`"]
        ),
    ])
    func outsideTheRegulation(_ snippet: String, _ expected: [String]) {
        let head = "peraturan Uji\n  berlaku sejak 1 Januari 2018 sampai dengan 31 Desember 2019\n\n"
        #expect(compiled(head + snippet + "\n").summary == expected)
    }

    @Test(arguments: [
        ("1 Januari 2018", "1 Januari 2018", []),
        ("1 Januari 2018", "1 Januari 2017", ["V008"]),
        ("1 Januari 2018 sampai dengan 31 Desember 2018", "1 Juli 2018", ["V009"]),
        ("1 Januari 2018 sampai dengan 31 Desember 2018", "1 Juli 2018 sampai dengan 31 Desember 2018", []),
        (
            "1 Januari 2018 sampai dengan 31 Desember 2018", "1 Juli 2017 sampai dengan 1 Januari 2019",
            ["V008", "V009"]
        ),
    ])
    func basis(_ basis: String, _ own: String, _ expected: [String]) {
        let first = SourceFile(
            id: FileID(0), path: "a.policy", bytes: Array("peraturan A\n  mengingat B\n  berlaku sejak \(own)\n".utf8))
        let second = SourceFile(
            id: FileID(1), path: "b.policy", bytes: Array("peraturan B\n  berlaku sejak \(basis)\n".utf8))
        let result = compile(parse(first).tree, imports: [parse(second).tree])
        #expect(result.findings.map(\.kind.code) == expected)
    }

    /// Days of a table beside minutes of another: the figures of the minutes.
    @Test(arguments: [
        (["1.530", "4.590", "9.000"], "D030 `4.590 menit`"),
        (["1.530", "3.060", "9.000"], "D030 `9.000 menit`"),
        (["1.530", "3.060", "14.280"], nil),
        // No day is two minutes long: something else is counted.
        (["6", "10", "50"], nil),
    ])
    func daysAndMinutes(_ figures: [String], _ expected: String?) {
        let text = """
            peraturan Uji
              berlaku sejak 1 Januari 2018

            pilihan Sanksi : tanpa, teguran, peringatan, pemberhentian

            daftar Pegawai
              nip   : teks kunci
              hari  : hari 0..366
              menit : menit 0..200.000

            tabel menurut_hari untuk Pegawai per tahun
              | hari              | => sanksi_hari : Sanksi |
              | < 3 hari          | tanpa                   |
              | 3 hari .. 5 hari  | teguran                 |
              | 6 hari .. 27 hari | peringatan              |
              | >= 28 hari        | pemberhentian           |

            tabel menurut_menit untuk Pegawai per tahun
              | menit                                       | => sanksi_menit : Sanksi |
              | < \(figures[0]) menit                       | tanpa                    |
              | \(figures[0]) menit ..< \(figures[1]) menit | teguran                  |
              | \(figures[1]) menit ..< \(figures[2]) menit | peringatan               |
              | >= \(figures[2]) menit                      | pemberhentian            |

            """
        let result = compiled(text)
        #expect(result.summary == (expected.map { [$0] } ?? []))
    }

    /// Days and minutes as two columns of one table.
    @Test(arguments: [("9.000", "D030 `9.000 menit`"), ("14.280", nil)])
    func daysAndMinutesOfOneTable(_ figure: String, _ expected: String?) {
        let text = """
            peraturan Uji
              berlaku sejak 1 Januari 2018

            pilihan Sanksi : tanpa, teguran, pemberhentian

            daftar Pegawai
              nip   : teks kunci
              hari  : hari 0..366
              menit : menit 0..200.000

            tabel sanksi untuk Pegawai per tahun menurut urutan
              | hari       | menit              | => akibat : Sanksi |
              | >= 28 hari | -                  | pemberhentian      |
              | -          | >= \(figure) menit | pemberhentian      |
              | >= 3 hari  | -                  | teguran            |
              | -          | >= 1.530 menit     | teguran            |
              | -          | -                  | tanpa              |

            """
        #expect(compiled(text).summary.filter { $0.hasPrefix("D030") } == (expected.map { [$0] } ?? []))
    }

    /// A chain of values longer than any regulation's must not exhaust the stack.
    @Test func longChainsAreGivenUp() {
        let rules = (1...600).map { "aturan x\($0) untuk Benda : rupiah = x\($0 - 1) - Rp1" }.joined(separator: "\n")
        let text = """
            peraturan Uji
              berlaku sejak 1 Januari 2018

            daftar Benda
              k : teks kunci
              a : rupiah 0..10

            aturan x0 untuk Benda : rupiah = a
            \(rules)
            keluaran k untuk Benda: k, x600, x3

            """
        let result = compiled(text)
        #expect(result.program != nil)
        #expect(result.findings.contains { $0.kind == .mayBeNegative })
    }
}
