import Testing

@testable import policyc

@Suite struct ScoreCommandTests {
    private func score(_ world: MemoryWorld, _ arguments: String...) -> policyc.ExitStatus {
        Program.run(["score", MemoryWorld.policy, "--data", "kota/data", "--out", "hasil"] + arguments, in: world)
    }

    static let expected = """
        nip,bulan,hari_dibayar,uang_makan
        199001,2025-01,2,74000
        199002,2025-01,1,35000
        199003,2025-01,1,41000

        """

    @Test(arguments: ["columnar", "reference"])
    func writesOneFileAnOutput(engine: String) {
        let world = MemoryWorld.withStarter()
        #expect(score(world, "--engine", engine) == .done)
        #expect(world.text("hasil/uang_makan.csv") == Self.expected)
        #expect(world.files["hasil/rejected.csv"] == nil)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains("Ditulis: hasil/uang_makan.csv (3 baris)\n"))
        #expect(world.errors.contains("Periode: 1 bulan (2025-01-02 … 2025-01-03)\n"))
        #expect(!world.errors.contains("waktu"))
    }

    @Test func rejectedRowsAreKeptAndReported() {
        let world = MemoryWorld.withStarter()
        world.change("kota/data/kehadiran.csv", "2025-01-03,hadir,07:40", "2025-02-30,hadir,07:40")
        #expect(score(world) == .findings)
        #expect(world.text("hasil/rejected.csv")?.contains("2025-02-30") == true)
        #expect(world.errors.contains("Ditolak: 1 baris, lihat hasil/rejected.csv"))
        // The next run has nothing to reject, and must not leave an old accusation behind.
        world.change("kota/data/kehadiran.csv", "2025-02-30", "2025-01-03")
        #expect(score(world) == .done)
        #expect(world.files["hasil/rejected.csv"] == nil)
    }

    /// Files with no rows must not look like a job well done.
    @Test func periodsWithoutDataAreAFinding() {
        let world = MemoryWorld.withStarter()
        #expect(score(world, "--from", "2030", "--to", "2030") == .findings)
        #expect(world.errors.contains("Tidak ada yang dihitung: datanya dari 2025-01-02 sampai 2025-01-03"))
        let early = MemoryWorld.withStarter()
        early.change("kota/data/kehadiran.csv", "2025-01-0", "1999-01-0")
        #expect(score(early) == .findings)
        #expect(early.errors.contains("tidak satu baris catatan pun jatuh dalam masa berlaku"), "\(early.errors)")
    }

    @Test func missingDataEndsTheWork() {
        let file = MemoryWorld.withStarter()
        file.files["kota/data/kehadiran.csv"] = nil
        #expect(score(file) == .unable)
        #expect(file.errors.contains("kehadiran.csv"))
        let folder = MemoryWorld.withStarter()
        #expect(run("score", MemoryWorld.policy, "--data", "tidak_ada", "--out", "hasil", in: folder) == .unable)
        #expect(folder.errors.contains("`tidak_ada` tidak ditemukan"))
        let column = MemoryWorld.withStarter()
        column.change("kota/data/kehadiran.csv", "keadaan", "status")
        #expect(score(column) == .unable)
        #expect(column.errors.contains("keadaan"))
    }

    @Test func policyErrorsAreFindings() {
        let world = MemoryWorld.withStarter()
        world.change(MemoryWorld.policy, "Rp35.000", "Rp1,350,000")
        #expect(score(world) == .findings)
        #expect(world.output.contains("kesalahan["))
        #expect(world.files["hasil/uang_makan.csv"] == nil)
    }

    @Test func aTableMayComeFromElsewhere() {
        let world = MemoryWorld.withStarter()
        world.files["ekspor.csv"] = world.files.removeValue(forKey: "kota/data/kehadiran.csv")
        #expect(score(world, "--table", "kehadiran=ekspor.csv") == .done)
        #expect(world.text("hasil/uang_makan.csv") == Self.expected)
        #expect(score(world, "--table", "absen=ekspor.csv") == .unable)
        #expect(world.errors.contains("tidak ada daftar atau catatan `absen`"))
        #expect(score(world, "--table", "ekspor.csv") == .unable)
    }

    @Test func packedDataIsUnpacked() {
        let world = MemoryWorld.withStarter()
        world.unpackedFiles["kota/data/kehadiran.csv.gz"] = world.files.removeValue(forKey: "kota/data/kehadiran.csv")
        world.files["kota/data/kehadiran.csv.gz"] = [0x1F, 0x8B]
        #expect(score(world) == .done)
        #expect(world.text("hasil/uang_makan.csv") == Self.expected)
        world.unpackedFiles = [:]
        #expect(score(world) == .unable)
        #expect(world.errors.contains("pasang `gzip` atau `zstd`"))
    }

    @Test func periodsLimitWhatIsDelivered() {
        let world = MemoryWorld.withStarter()
        world.change("kota/data/kehadiran.csv", "199003,2025-01-03", "199003,2025-02-03")
        #expect(score(world, "--from", "2025-02") == .done)
        #expect(world.text("hasil/uang_makan.csv")?.contains("2025-01") == false)
        #expect(world.text("hasil/uang_makan.csv")?.contains("199003,2025-02,1,41000") == true)
        #expect(score(world, "--from", "2025-02", "--to", "2025-01") == .unable)
        #expect(score(world, "--from", "2025-13") == .unable)
        #expect(score(world, "--threads", "0") == .unable)
    }

    @Test func whatCannotBeWrittenEndsTheWork() {
        let world = MemoryWorld.withStarter()
        world.forbidden = ["hasil/uang_makan.csv"]
        #expect(score(world) == .unable)
        #expect(world.errors.contains("tidak ada izin untuk `hasil/uang_makan.csv`"))
    }

    @Test func withoutAnOutputThereIsNothingToScore() {
        let world = MemoryWorld(["a.policy": CheckCommandTests.good, "d/x.csv": ""])
        #expect(run("score", "a.policy", "--data", "d", "--out", "o", in: world) == .unable)
        #expect(world.errors.contains("tidak mempunyai `keluaran`"))
    }

    @Test func verboseTellsTheTime() {
        let world = MemoryWorld.withStarter()
        #expect(score(world, "-v", "--lang", "en") == .done)
        #expect(world.errors.contains("time: 0.00 seconds"))
        #expect(world.errors.contains("Periods: 1 month "))
    }

    @Test func twoRegulationsMayNotWriteOneFile() {
        let world = MemoryWorld.withStarter()
        world.files["kota/salinan.policy.md"] = world.files[MemoryWorld.policy]
        world.change("kota/salinan.policy.md", "peraturan Uang_Makan", "peraturan Salinan")
        #expect(run("score", "kota", "--data", "kota/data", "--out", "hasil", in: world) == .unable)
        #expect(world.errors.contains("sama-sama mempunyai keluaran `uang_makan`"))
    }

    @Test func aViolatedGuaranteeIsAFinding() {
        let world = MemoryWorld.withStarter()
        world.change(
            MemoryWorld.policy, "keluaran uang_makan",
            "jaminan paling_banyak untuk Pegawai per bulan: uang_makan <= Rp70.000\n\nkeluaran uang_makan")
        #expect(score(world) == .findings)
        #expect(world.errors.contains("Jaminan `paling_banyak` tidak terpenuhi: 1 dari 3\n  199001, 2025-01\n"))
    }
}
