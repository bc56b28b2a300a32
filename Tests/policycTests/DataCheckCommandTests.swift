import Testing

@testable import policyc

@Suite struct DataCheckCommandTests {
    private func check(_ world: MemoryWorld, _ arguments: String...) -> policyc.ExitStatus {
        Program.run(["data", "check", MemoryWorld.policy, "--data", "kota/data"] + arguments, in: world)
    }

    @Test func goodDataPasses() {
        let world = MemoryWorld.withStarter()
        #expect(check(world) == .done)
        #expect(world.output == "  Pegawai    3 baris\n  Kehadiran  6 baris\nsemua baris diterima\n")
    }

    @Test func badRowsAreFindings() {
        let world = MemoryWorld.withStarter()
        world.change("kota/data/kehadiran.csv", "199001,2025-01-03,hadir", "199001,2025-01-03,masuk")
        world.change("kota/data/pegawai.csv", "Teuku Umar,2", "Teuku Umar,9")
        #expect(check(world) == .findings)
        #expect(world.output.contains("Pegawai    3 baris, 1 ditolak"))
        #expect(world.output.contains("kota/data/pegawai.csv:3 (golongan)"))
        #expect(world.files["rejected.csv"] == nil)
        #expect(world.errors == "4 baris ditolak (penjelasan: `policyc explain P009`)\n")
        let json = MemoryWorld.withStarter()
        json.change("kota/data/pegawai.csv", "Teuku Umar,2", "Teuku Umar,9")
        #expect(check(json, "--format", "json") == .findings)
        #expect(json.output.hasPrefix("{\n  \"schema_version\": 1,\n  \"policies\": ["))
        #expect(json.output.contains("\"column\": \"golongan\""))
        #expect(json.output.contains("\"row\": \"199002,Teuku Umar,9\""))
    }

    @Test func missingFilesEndTheWork() {
        let world = MemoryWorld.withStarter()
        world.files["kota/data/pegawai.csv"] = nil
        #expect(check(world) == .unable)
        #expect(world.errors.contains("pegawai.csv"))
        let broken = MemoryWorld.withStarter()
        broken.change(MemoryWorld.policy, "Rp35.000", "Rp1,350,000")
        #expect(check(broken) == .findings)
    }

    @Test func damagedKeysAndNamesNearlyAlikeAreTold() {
        let world = MemoryWorld([
            "a.policy": """
            peraturan A judul "A" berlaku sejak 1 Januari 2025
            daftar Skpd terbuka
              nama : teks kunci
            daftar Orang
              nip  : teks kunci
              skpd : Skpd
            keluaran hasil untuk Orang: nip, skpd

            """,
            "d/orang.csv": "nip;skpd\n1,99002E+17;Dinas A\n199;Dinas A\n198;Dinas a \n",
        ])
        #expect(run("data", "check", "a.policy", "--data", "d", in: world) == .findings)
        #expect(world.output.contains("peringatan[P031]: nama di daftar `Skpd`"))
        #expect(world.output.contains("`Dinas A`, `Dinas a `"))
        #expect(world.output.contains("d/orang.csv:2 (nip): P018 `1,99002E+17`"))
        #expect(run("score", "a.policy", "--data", "d", "--out", "out", in: world) == .findings)
        #expect(world.errors.contains("peringatan[P031]: nama di daftar `Skpd`"))
    }
}
