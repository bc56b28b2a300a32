import Testing

@testable import policyc

@Suite struct NewCommandTests {
    @Test(arguments: ["id", "en"])
    func writesAPolicyWithDataAndReadme(language: String) {
        let world = MemoryWorld()
        #expect(run("new", "kota", "--lang", language, in: world) == .done)
        #expect(world.files.keys.count { $0.hasSuffix(".policy.md") } == 1)
        #expect(world.files.keys.count { $0.hasPrefix("kota/data/") && $0.hasSuffix(".csv") } == 2)
        #expect(world.files["kota/README.md"] != nil)
        #expect(run("check", "kota", in: world) == .done)
    }

    @Test func leavesWhatIsThereAlone() {
        let world = MemoryWorld(["kota/catatan.txt": "penting", "berkas": ""])
        #expect(run("new", "kota", in: world) == .unable)
        #expect(world.files.count == 2)
        #expect(run("new", "berkas", in: world) == .unable)
        #expect(world.errors.contains("`berkas` bukan folder"))
    }

    @Test func anEmptyFolderWillDo() {
        let world = MemoryWorld()
        world.folders = ["kota"]
        #expect(run("new", "kota", in: world) == .done)
    }
}
