import Testing

@testable import policyc

@Suite struct BackPayTests {
    private func world() -> MemoryWorld {
        MemoryWorld([
            "tpp.policy": SweepCommandTests.policy,
            "ubah.policy": """
            perubahan Ubah atas TPP_Kecil
              berlaku sejak 1 Maret 2025

            angka 1 ubah tabel penilaian baris grade = A: bayar menjadi 90 %
            angka 2 ubah tabel penilaian baris grade = C: bayar menjadi 80 %

            """,
            "data/pegawai.csv": "nip,grade\n1,A\n2,C\n3,B\n",
            "data/hadir.csv": """
            nip,tanggal,menit
            1,2025-01-02,450
            1,2025-02-03,450
            1,2025-03-03,450
            2,2025-01-02,450
            2,2025-02-03,225
            2,2025-03-03,450
            3,2025-02-03,450

            """,
        ])
    }

    private func simulate(_ world: MemoryWorld, _ arguments: String...) -> policyc.ExitStatus {
        Program.run(
            ["simulate", "tpp.policy", "--amend", "ubah.policy", "--data", "data", "--back-pay"] + arguments, in: world)
    }

    /// From its own date on the change is paid already: only what lies before it is owed.
    @Test func theLedgerIsWhatLiesBetweenTheTwoDates() {
        let world = world()
        #expect(simulate(world, "--as-if-since", "2025-02", "--out", "o") == .done, "\(world.errors)")
        #expect(
            world.text("o/back_pay.csv") == """
                key,period,paid,due,difference
                1,2025-02,1000000,900000,-100000
                2,2025-02,375000,400000,25000

                """)
        #expect(
            world.text("o/back_pay_people.csv") == """
                key,to_pay,to_reclaim,net
                1,0,-100000,-100000
                2,25000,0,25000

                """)
        #expect(world.output.contains("Susulan bila berlaku sejak 1 Februari 2025"))
        #expect(world.output.contains("-Rp75.000"))
        #expect(world.output.contains("tidak berlaku surut"))
    }

    @Test func anEarlierDateOwesMore() {
        let world = world()
        #expect(simulate(world, "--as-if-since", "2025-01", "--out", "o") == .done)
        #expect(world.text("o/back_pay_people.csv")?.contains("\n1,0,-200000,-200000\n2,75000,0,75000\n") == true)
    }

    @Test func itNeedsADate() {
        let world = world()
        #expect(simulate(world) == .unable)
        #expect(world.errors.contains("--as-if-since"))
    }
}
