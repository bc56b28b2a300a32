import Testing

@testable import policyc

@Suite struct SimulateCommandTests {
    @Test func tellsTheOutcome() throws {
        let (status, world) = SimulatedCity().simulated("--min-cell", "1")
        #expect(status == .done)
        #expect(
            world.output.hasPrefix("Sekarang: Kota\nSesudah: Perubahan_1\nPeriode: 2 bulan (2020-01-02 … 2020-02-02)\n")
        )
        #expect(world.output.contains("  rata-rata `skor`: "))
        #expect(world.output.contains("Paling jauh 1 % di bawah ambang, dan tambahannya bila ambang itu tercapai:\n"))
        #expect(world.output.contains("Menurut `skpd`:\n"))
        #expect(!world.output.contains("disembunyikan"))
    }

    @Test func peopleAreNamedOnlyWhereAskedFor() throws {
        let (_, masked) = SimulatedCity().simulated()
        #expect(masked.output.contains("Yang paling berubah (nama: `--show-keys`):\n  Pegawai 1  "))
        let page = try #require(masked.text("hasil.html"))
        let (_, named) = SimulatedCity().simulated("--show-keys")
        let namedPage = try #require(named.text("hasil.html"))
        #expect((0..<12).contains { namedPage.contains(SimulatedCity.key($0)) })
        #expect((0..<12).contains { named.output.contains(SimulatedCity.key($0)) })
        for person in 0..<12 {
            #expect(!masked.output.contains(SimulatedCity.key(person)))
            #expect(!page.contains(SimulatedCity.key(person)))
        }
        // What machines read is whole.
        #expect(masked.text("hasil/changes.csv") == named.text("hasil/changes.csv"))
        #expect(masked.text("hasil/changes.csv")?.contains(SimulatedCity.key(3)) == true)
    }

    @Test func smallGroupsAreHidden() throws {
        // Three offices of 10, 1 and 1: the small ones are two people together, so the large one goes too.
        var city = SimulatedCity(people: 12)
        city.offices = 12
        city.officeName = { $0 < 10 ? "Dinas Besar" : "Dinas Kecil \($0)" }
        let (_, world) = city.simulated()
        #expect(world.output.contains("  3 disembunyikan karena orangnya kurang dari 5\n"))
        let page = try #require(world.text("hasil.html"))
        for name in ["Dinas Besar", "Dinas Kecil 10", "Dinas Kecil 11"] {
            #expect(!world.output.contains(name))
            #expect(!page.contains(name))
        }
        let (_, open) = city.simulated("--min-cell", "1")
        #expect(open.output.contains("Dinas Kecil 11"))
        #expect(open.text("hasil.html")?.contains("Dinas Kecil 11") == true)
    }

    @Test func rejectedRowsAreToldByReason() throws {
        let world = SimulatedCity().world
        world.change("data/nilai.csv", "\(SimulatedCity.key(3)),2020-01-02,", "\(SimulatedCity.key(3)),2020-01-99,")
        let arguments = ["simulate", "kota.policy", "--amend", "ubah.policy", "--data", "data"]
        let outputs = ["--report", "hasil.html", "--out", "hasil"]
        #expect(Program.run(arguments + outputs, in: world) == .findings)
        #expect(world.output.contains("Ditolak: 1 baris\n"))
        #expect(world.output.contains("yang pertama: data/nilai.csv:8 (tanggal)\n"))
        #expect(world.text("hasil.html")?.contains("<td>nilai.csv:8 (tanggal)</td>") == true)
        #expect(world.text("hasil/summary.json")?.contains("\"rejected\": [\n    {") == true)
    }

    @Test func theSummarySaysWhatItIsMadeFrom() throws {
        let (_, world) = SimulatedCity().simulated("--as-if-since", "2019-05")
        let summary = try #require(world.text("hasil/summary.json"))
        let page = try #require(world.text("hasil.html"))
        for name in ["kota.policy", "ubah.policy", "data/pegawai.csv", "data/nilai.csv"] {
            let digest = SHA256.digest(try #require(world.files[name]))
            #expect(summary.contains(digest))
            #expect(page.contains(digest))
        }
        let command =
            "policyc simulate kota.policy --amend ubah.policy --data data --as-if-since 2019-05-01 --report hasil.html"
        #expect(summary.contains(command))
        #expect(page.contains(command))
        #expect(page.contains("1 Mei 2019, diandaikan untuk semua angka"))
        #expect(summary.contains("\"thresholds\": {"))
    }

    @Test func whatNobodyHasSetIsNotSimulated() throws {
        let world = SimulatedCity().world
        world.change(
            "kota.policy", "dasar    : rupiah = Rp1.000.000", "dasar : rupiah Rp1 .. Rp2.000.000 harus ditetapkan")
        let arguments = ["simulate", "kota.policy", "--amend", "ubah.policy", "--data", "data"]
        #expect(Program.run(arguments, in: world) == .findings)
        #expect(world.errors.contains("`dasar` harus ditetapkan peraturan lain, dan belum ditetapkan"))
        #expect(world.output.isEmpty)
    }

    @Test func nothingScoredIsNotNothingChanged() throws {
        let (status, world) = SimulatedCity().simulated("--from", "2030", "--to", "2030")
        #expect(status == .findings)
        #expect(world.output.contains("Tidak ada yang dihitung: datanya dari 2020-01-02 sampai 2020-02-02"))
        let page = try #require(world.text("hasil.html"))
        #expect(page.contains("Tidak ada yang dihitung"))
        #expect(!page.contains("tidak mengubah apa pun"))
        #expect(SimulationPageTests.faults(of: page) == [])
    }

    @Test func aPersonHasOneNumberThroughout() throws {
        let (_, world) = SimulatedCity(people: 30).simulated()
        let page = try #require(world.text("hasil.html"))
        let lines = world.output.split(separator: "\n").drop { !$0.hasPrefix("Yang paling berubah") }.dropFirst()
        #expect(lines.count == 10)
        for line in lines {
            let words = line.split(separator: " ", omittingEmptySubsequences: true)
            let amount = words[2].replacing("-", with: "−")
            #expect(page.contains("<tr><th scope=\"row\">Pegawai \(words[1])</th><td class=\"n\">\(amount)</td></tr>"))
        }
    }
}
