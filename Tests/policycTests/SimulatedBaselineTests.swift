import Testing

@testable import policyc

/// What stands as the present text, and from when what is tried holds.
@Suite struct SimulatedBaselineTests {
    private func world() -> MemoryWorld {
        MemoryWorld([
            "tpp.policy": SweepCommandTests.policy,
            "satu.policy": """
            perubahan Satu atas TPP_Kecil
              berlaku sejak 1 Januari 2025

            angka 1 ubah parameter dasar menjadi Rp2.000.000

            """,
            "dua.policy": """
            perubahan Dua atas TPP_Kecil
              mengingat Satu
              berlaku sejak 1 Februari 2025

            angka 1 ubah parameter dasar dari Rp2.000.000 menjadi Rp3.000.000

            """,
            "data/pegawai.csv": "nip,grade\n1,A\n",
            "data/hadir.csv": "nip,tanggal,menit\n1,2025-01-02,450\n1,2025-02-03,450\n",
        ])
    }

    private func total(_ world: MemoryWorld) -> String? {
        world.text("o/summary.json")?.split(separator: "\n").first { $0.contains("\"change\"") }.map {
            String($0.filter { $0.isNumber || $0 == "-" })
        }
    }

    private func simulate(_ world: MemoryWorld, _ arguments: [String]) -> policyc.ExitStatus {
        Program.run(["simulate"] + arguments + ["--data", "data", "--out", "o"], in: world)
    }

    /// Only what is named by `--amend` is tried: what it rests on is law already.
    @Test(arguments: [
        ["tpp.policy", "--amend", "dua.policy"], ["tpp.policy", "satu.policy", "--amend", "dua.policy"],
        ["satu.policy", "--amend", "dua.policy"],
    ])
    func anAmendmentThatIsNotTriedIsPartOfThePresentText(arguments: [String]) {
        let world = world()
        #expect(simulate(world, arguments) == .done, "\(world.errors)\(world.output)")
        #expect(world.output.contains("Sekarang: TPP_Kecil + Satu\nSesudah: Dua\n"), "\(world.output)")
        #expect(total(world) == "1000000")
    }

    @Test func bothMayBeTried() {
        let world = world()
        #expect(simulate(world, ["tpp.policy", "--amend", "satu.policy", "dua.policy"]) == .done, "\(world.errors)")
        #expect(world.output.contains("Sekarang: TPP_Kecil\nSesudah: Satu, Dua\n"))
        #expect(total(world) == "3000000")
    }

    /// As if from a day moves what is tried, both ways, and nothing else.
    @Test func asIfMovesOnlyWhatIsTried() {
        let earlier = world()
        #expect(simulate(earlier, ["tpp.policy", "--amend", "dua.policy", "--as-if-since", "2025-01"]) == .done)
        #expect(total(earlier) == "2000000")
        #expect(earlier.output.contains("(diandaikan berlaku sejak 1 Januari 2025)"))
        let later = world()
        #expect(simulate(later, ["tpp.policy", "--amend", "satu.policy", "--as-if-since", "2025-02"]) == .done)
        #expect(total(later) == "1000000")
    }

    @Test func dataThatEndsBeforeTheAmendmentIsSaid() {
        let world = world()
        world.change("dua.policy", "1 Februari 2025", "1 Maret 2025")
        #expect(simulate(world, ["tpp.policy", "--amend", "dua.policy"]) == .findings)
        #expect(world.output.contains("Tidak ada yang dapat berbeda: perubahannya baru berlaku 1 Maret 2025"))
        #expect(world.output.contains("--as-if-since 2025-01"))
    }

    @Test func aSweepKeepsTheSamePresentText() {
        let world = world()
        let status = Program.run(
            ["sweep", "tpp.policy", "satu.policy", "--data", "data", "--vary", "batas=450..450:1", "--out", "o"],
            in: world)
        #expect(status == .done, "\(world.errors)\(world.output)")
        #expect(world.text("o/variants.csv")?.contains("\n450,4000000,") == true)
    }
}
