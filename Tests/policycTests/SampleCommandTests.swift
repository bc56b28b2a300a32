import Testing

@testable import policyc

@Suite struct SampleCommandTests {
    private func sample(_ world: MemoryWorld, _ arguments: String...) -> policyc.ExitStatus {
        Program.run(
            ["sample", MemoryWorld.policy, "--out", "contoh", "--size", "8", "--effort", "300"] + arguments, in: world)
    }

    @Test func makesDataThatTheDoorLetsIn() {
        let world = MemoryWorld.withStarter()
        #expect(sample(world, "--seed", "7") == .done)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains("Ditulis: contoh/pegawai.csv (8 baris)"))
        #expect(world.errors.contains("Ambang: "))
        #expect(run("data", "check", MemoryWorld.policy, "--data", "contoh", in: world) == .done)
        #expect(world.text("contoh/kehadiran.csv")?.contains(",08:30\n") == true)
        #expect(world.text("contoh/kehadiran.csv")?.contains(",08:31\n") == true)
        #expect(world.text("contoh/kehadiran.csv")?.contains(",08:29\n") == true)
    }

    @Test func theSameSeedGivesTheSameData() {
        let one = MemoryWorld.withStarter()
        let other = MemoryWorld.withStarter()
        #expect(sample(one, "--seed", "3") == .done)
        #expect(sample(other, "--seed", "3") == .done)
        #expect(one.files == other.files)
    }

    @Test func usageAndPolicyErrors() {
        let world = MemoryWorld.withStarter()
        #expect(sample(world, "--size", "0") == .unable)
        world.change(MemoryWorld.policy, "Rp35.000", "Rp1,350,000")
        #expect(sample(world) == .findings)
        #expect(world.files["contoh/pegawai.csv"] == nil)
    }

    @Test func everyYesNoFieldHasBothAnswersAndMoreRecordsAreAskedFor() {
        let world = MemoryWorld([
            "a.policy": """
            peraturan A judul "A" berlaku sejak 1 Januari 2025
            daftar Orang
              nip   : teks kunci
              tetap : ya/tidak
            catatan Kerja milik Orang pada tanggal
              tanggal : tanggal
              menit   : menit 0..480
              lembur  : ya/tidak
            tabel upah untuk Kerja
              | menit      | => bayar : rupiah |
              | < 60 menit                | Rp0               |
              | 60 menit ..< 240 menit    | Rp1.000           |
              | >= 240 menit              | Rp2.000           |
            aturan sebulan untuk Orang per bulan = jumlah(Kerja.bayar)
            aturan besar untuk Orang per bulan = sebulan > Rp30.000
            aturan kecil untuk Orang per bulan = sebulan < Rp4.000

            """
        ])
        func answers(_ path: String, _ column: Int) -> Set<Substring> {
            let lines = (world.text(path) ?? "").split(separator: "\n").dropFirst()
            return Set(lines.map { $0.split(separator: ",", omittingEmptySubsequences: false)[column] })
        }
        for seed in ["1", "2", "3", "4", "5"] {
            #expect(
                run("sample", "a.policy", "--out", "d", "--size", "2", "--effort", "300", "--seed", seed, in: world)
                    == .done)
            // Neither is read by a rule.
            #expect(answers("d/orang.csv", 1) == ["0", "1"])
            #expect(answers("d/kerja.csv", 3) == ["0", "1"])
        }
        #expect(run("sample", "a.policy", "--out", "d", "--size", "1", "--effort", "600", in: world) == .done)
        #expect(world.errors.contains("lebih banyak yang tercapai."))
    }

    @Test func whatIsMissedIsGroupedAndCut() {
        var table = "tabel upah untuk Orang per bulan\n  | sebulan | => bayar : rupiah |\n"
        for row in 1...14 {
            table +=
                row == 1
                ? "  | < \(row).000 menit | Rp1 |\n"
                : "  | \(row - 1).000 menit ..< \(row).000 menit | Rp\(row) |\n"
        }
        table += "  | >= 14.000 menit | Rp99 |\n"
        let world = MemoryWorld([
            "a.policy": """
            peraturan A judul "A" berlaku sejak 1 Januari 2025
            daftar Orang
              nip   : teks kunci
            catatan Kerja milik Orang pada tanggal
              tanggal : tanggal
              menit   : menit 0..480
            aturan sebulan untuk Orang per bulan = jumlah(Kerja.menit)

            """ + table
        ])
        #expect(run("sample", "a.policy", "--out", "d", "--size", "1", "--effort", "1", in: world) == .done)
        let lines = world.errors.split(separator: "\n").map(String.init)
        let missed = lines.filter { $0.hasPrefix("  a.policy:") }
        #expect(missed.count == 10)
        #expect(Set(missed).count == 10)
        #expect(lines.contains { $0.hasPrefix("  … dan ") && $0.hasSuffix(" ambang lain") })
        let bound = "sebulan < 2.000 menit: satu langkah di bawah, tepat sama, satu langkah di atas"
        #expect(missed.contains { $0.hasSuffix(bound) }, "\(missed)")
    }
}
