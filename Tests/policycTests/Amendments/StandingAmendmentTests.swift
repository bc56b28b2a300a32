import Testing

@testable import policyc

/// A second amendment tried on a regulation that already has its first.
@Suite struct StandingAmendmentTests {
    private static func world() -> MemoryWorld {
        MemoryWorld([
            "acak.policy": ClauseSharesTests.policy,
            "satu.policy":
                "perubahan Satu atas Acak\n  berlaku sejak 1 Januari 2025\nangka 1 ubah parameter dasar menjadi Rp2.000\n",
            "dua.policy":
                "perubahan Dua atas Acak\n  berlaku sejak 1 Februari 2025\n  mengingat Satu\nangka 1 ubah parameter dasar dari Rp2.000 menjadi Rp2.500\n",
            "data/pegawai.csv": "nip,kelas\na,1\nb,8\n",
            "data/hadir.csv":
                "nip,tanggal,menit\na,2025-01-02,600\na,2025-01-03,600\na,2025-02-03,600\nb,2025-02-03,500\n",
        ])
    }

    @Test func whatIsGivenAsLawIsInBothTexts() {
        let first = Self.world()
        #expect(
            run("simulate", "acak.policy", "--amend", "satu.policy", "--data", "data", "--out", "o", in: first) == .done
        )
        let second = Self.world()
        let files = ["acak.policy", "satu.policy", "--amend", "dua.policy"]
        #expect(Program.run(["simulate"] + files + ["--data", "data", "--out", "o"], in: second) == .done)
        #expect(second.output.hasPrefix("Sekarang: Acak + Satu\nSesudah: Dua\n"))
        #expect(second.text("o/before/daftar_bayar.csv") == first.text("o/after/daftar_bayar.csv"))
        #expect(second.text("o/after/daftar_bayar.csv") != second.text("o/before/daftar_bayar.csv"))
        // Named as well, the whole way from the regulation is what is tried.
        let whole = Self.world()
        let both = ["acak.policy", "--amend", "satu.policy", "dua.policy"]
        #expect(Program.run(["simulate"] + both + ["--data", "data", "--out", "o"], in: whole) == .done)
        #expect(whole.output.hasPrefix("Sekarang: Acak\nSesudah: Satu, Dua\n"))
        #expect(whole.text("o/after/daftar_bayar.csv") == second.text("o/after/daftar_bayar.csv"))
        #expect(whole.text("o/before/daftar_bayar.csv") == first.text("o/before/daftar_bayar.csv"))
    }
}
