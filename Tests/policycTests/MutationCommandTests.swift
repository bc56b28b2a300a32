import Testing

@testable import policyc

@Suite struct MutationCommandTests {
    @Test func whatNoTestNoticesIsNamedInWordsOfTheText() {
        let world = MemoryWorld.withStarter()
        world.change(MemoryWorld.policy, "08:31", "08:33")
        #expect(run("test", "kota", "--mutate", in: world) == .done)
        #expect(world.output.contains("Mutan Uang_Makan: "))
        #expect(world.output.contains("`dibayar`: `masuk <= batas_masuk` menjadi `masuk <= 08:31` (Pasal 2)\n"))
        #expect(world.output.contains("`batas_masuk`: `08:30` menjadi `08:31` (Pasal 2)\n"))
        #expect(!world.output.contains("menjadi `masuk < "))
    }

    @Test func aFloorIsAFinding() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--mutate-min", "100", "--filter", "hari", in: world) == .findings)
        #expect(world.output.contains("% mutan, diminta paling sedikit 100 %"))
        #expect(run("test", "kota", "--mutate-min", "1", "--filter", "hari", in: world) == .done)
        #expect(run("test", "kota", "--mutate-min", "-1", in: world) == .unable)
    }

    @Test func programsReadEveryMutant() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--mutate", "--format", "json", in: world) == .done)
        #expect(world.output.contains("\"mutation\": {\n"))
        #expect(world.output.contains("\"fate\": \"caught\""))
        #expect(world.output.contains("\"change\": \"hasil baris 1 dan 2 ditukar: `tarif` Rp35.000 ↔ Rp37.000\""))
    }
}
