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
}
