import Testing

@testable import policyc

@Suite struct FormatCommandTests {
    static let untidy = "peraturan A\nberlaku sejak 1 Januari 2018\naturan  x untuk semua=1+2   # dua\n"

    private func tidy() -> String {
        let world = MemoryWorld(["a.policy": Self.untidy])
        _ = run("fmt", "a.policy", in: world)
        return world.text("a.policy") ?? ""
    }

    @Test func laysOutInPlace() {
        let world = MemoryWorld(["a.policy": Self.untidy])
        #expect(run("fmt", "a.policy", in: world) == .done)
        #expect(world.text("a.policy")?.contains("  berlaku sejak 1 Januari 2018\n") == true)
        #expect(world.text("a.policy")?.contains("# dua") == true)
        #expect(world.output.isEmpty)
        #expect(world.errors == "1 berkas dirapikan\n")
        #expect(run("fmt", "--check", "a.policy", in: world) == .done)
        #expect(world.errors.hasSuffix("1 berkas sudah rapi\n"))
    }

    @Test func checkChangesNothing() {
        let world = MemoryWorld(["p/a.policy": Self.untidy, "p/b.policy": tidy()])
        #expect(run("fmt", "--check", "p", in: world) == .findings)
        #expect(world.output == "p/a.policy\n")
        #expect(world.errors == "1 berkas perlu dirapikan, 1 berkas sudah rapi\n")
        #expect(world.text("p/a.policy") == Self.untidy)
    }

    @Test func diffShowsWhatWouldChange() {
        let world = MemoryWorld(["a.policy": Self.untidy])
        #expect(run("fmt", "--diff", "a.policy", in: world) == .findings)
        #expect(world.output.hasPrefix("--- a.policy\n+++ a.policy\n@@ -1,3 +1,"))
        #expect(world.text("a.policy") == Self.untidy)
        let good = MemoryWorld(["a.policy": tidy()])
        #expect(run("fmt", "--diff", "a.policy", in: good) == .done)
        #expect(good.output.isEmpty)
    }

    @Test func standardInputGoesToStandardOutput() {
        let world = MemoryWorld()
        world.input = Array(Self.untidy.utf8)
        #expect(run("fmt", "-", in: world) == .done)
        #expect(world.output == tidy())
        #expect(world.errors.isEmpty)
        let bad = MemoryWorld()
        bad.input = Array(CheckCommandTests.bad.utf8)
        #expect(run("fmt", "-", in: bad) == .findings)
        #expect(bad.output.isEmpty)
        #expect(bad.errors.contains("kesalahan["))
    }

    @Test func translatesThereAndBack() {
        let world = MemoryWorld(["a.policy": tidy()])
        #expect(run("fmt", "--to", "en", "a.policy", in: world) == .done)
        #expect(world.text("a.policy")?.hasPrefix("regulation A\n  in force from 1 January 2018\n") == true)
        #expect(run("fmt", "--to", "id", "a.policy", in: world) == .done)
        #expect(world.text("a.policy") == tidy())
    }

    @Test func theStarterProjectIsLaidOut() {
        for language in ["id", "en"] {
            let world = MemoryWorld()
            #expect(run("new", "kota", "--lang", language, in: world) == .done)
            #expect(run("fmt", "--diff", "kota", in: world) == .done, "\(world.output)")
        }
    }

    @Test func whatCannotBeReadOrWritten() {
        let bad = MemoryWorld(["a.policy": CheckCommandTests.bad])
        #expect(run("fmt", "a.policy", in: bad) == .findings)
        #expect(bad.text("a.policy") == CheckCommandTests.bad)
        #expect(run("fmt", "tidak_ada.policy", in: bad) == .unable)
        #expect(run("fmt", "--to", "fr", "a.policy", in: bad) == .unable)
        let fixed = MemoryWorld(["a.policy": Self.untidy])
        fixed.forbidden = ["a.policy"]
        #expect(run("fmt", "a.policy", in: fixed) == .unable)
    }
}
