import Testing

@testable import policyc

@Suite struct FixTests {
    /// Two passes are needed: the keyword hides the figure behind it.
    static let mendable = """
        peraturan A
          berlaku sejak 1 January 2018;

        aturan x untuk semua = Rp1,350,000

        """
    static let mended = """
        peraturan A
          berlaku sejak 1 Januari 2018

        aturan x untuk semua = Rp1.350.000

        """

    @Test func mendsInPlaceAndSaysWhat() {
        let world = MemoryWorld(["a.policy": Self.mendable])
        #expect(run("check", "--fix", "a.policy", in: world) == .done)
        #expect(world.text("a.policy") == Self.mended)
        #expect(world.errors.contains("a.policy:4:26: S007: tulis `1.350.000`\n"))
        #expect(world.errors.contains("3 temuan diperbaiki dalam 1 berkas\n"))
        #expect(world.errors.hasSuffix("1 berkas diperiksa: tidak ada temuan\n"))
        #expect(world.output.isEmpty)
    }

    @Test func whatIsNotCertainStays() {
        let text = "peraturan A\n  berlaku sejak 1/2/2018\n\naturan x untuk semua = 1.5\n"
        let world = MemoryWorld(["a.policy": text])
        #expect(run("check", "--fix", "a.policy", in: world) == .findings)
        #expect(world.text("a.policy") == text)
        #expect(!world.errors.contains("diperbaiki"))
    }

    @Test func onlyFilesThatWereGivenAreChanged() {
        let world = MemoryWorld([
            "x/a.policy": Self.mendable, "x/b.policy": "peraturan B\n  berlaku sejak 1 Januari 2018\n  mengingat A\n",
        ])
        #expect(run("check", "--fix", "x/b.policy", in: world) == .findings)
        #expect(world.text("x/a.policy") == Self.mendable)
        #expect(run("check", "--fix", "x", in: world) == .done)
        #expect(world.text("x/a.policy") == Self.mended)
    }

    @Test func diffChangesNothing() {
        let world = MemoryWorld(["a.policy": Self.mendable, "b.policy": CheckCommandTests.good])
        #expect(run("check", "--diff", "a.policy", "b.policy", in: world) == .findings)
        #expect(world.text("a.policy") == Self.mendable)
        #expect(world.output.hasPrefix("--- a.policy\n+++ a.policy\n@@ -1,4 +1,4 @@\n"))
        #expect(world.output.contains("-aturan x untuk semua = Rp1,350,000\n+aturan x untuk semua = Rp1.350.000\n"))
        #expect(!world.output.contains("b.policy"))
        #expect(world.errors == "sesudah perubahan ini: tidak ada temuan\n")
        let clean = MemoryWorld(["b.policy": CheckCommandTests.good])
        #expect(run("check", "--diff", "b.policy", in: clean) == .done)
        #expect(clean.output.isEmpty && clean.errors == "tidak ada yang perlu diubah; tidak ada temuan\n")
        let left = MemoryWorld(["a.policy": CheckCommandTests.good + "aturan y untuk semua = z\n"])
        #expect(run("check", "--diff", "a.policy", in: left) == .findings)
        #expect(left.errors.hasPrefix("tidak ada yang perlu diubah; 1 kesalahan"))
    }

    @Test func standardInputIsMendedToStandardOutput() {
        let world = MemoryWorld()
        world.input = Array(Self.mendable.utf8)
        #expect(run("check", "--fix", "-", in: world) == .done)
        #expect(world.output == Self.mended)
        let rest = MemoryWorld()
        rest.input = Array((Self.mendable + "aturan y untuk semua = z\n").utf8)
        #expect(run("check", "--fix", "-", "--stdin-filename", "x.policy", in: rest) == .findings)
        #expect(rest.output == Self.mended + "aturan y untuk semua = z\n")
        #expect(rest.errors.contains("┌─ x.policy:5:24"))
    }

    @Test func aFileThatCannotBeWrittenIsNotForgotten() {
        let world = MemoryWorld(["a.policy": Self.mendable])
        world.forbidden = []
        #expect(run("check", "--fix", "--diff", "a.policy", in: world) == .unable)
        #expect(world.errors.contains("--fix dan --diff tidak dapat dipakai bersama"))
        for clash in [["--diff", "--format", "json"], ["--fix", "--watch"], ["--diff", "-o", "x"]] {
            #expect(Program.run(["check", "a.policy"] + clash, in: world) == .unable)
        }
    }

    /// What is written is what was read, and means what it was meant to.
    @Test(arguments: [
        ("Rp1,350,000", "Rp1.350.000"), ("1,350.75", "1.350,75"), ("Rp. 5.000", "Rp 5.000"), ("Rp5.000,-", "Rp5.000"),
        ("5.000 rupiah", "Rp5.000"), ("2 × 3", "2 * 3"), ("5 persen", "5 %"),
    ])
    func certainFixes(written: String, meant: String) {
        let head = "peraturan A\n  berlaku sejak 1 Januari 2018\n\naturan x untuk semua = "
        let world = MemoryWorld(["a.policy": head + written + "\n"])
        #expect(run("check", "--fix", "a.policy", in: world) == .done)
        #expect(world.text("a.policy") == head + meant + "\n")
    }

    /// Day before month is certain only where the other order is none.
    @Test(arguments: [
        ("31/12/2017", "2017-12-31"), ("2018/7/1", "2018-07-01"), ("5/5/2018", "2018-05-05"), ("1/2/2018", "1/2/2018"),
    ])
    func dates(written: String, meant: String) {
        let world = MemoryWorld(["a.policy": "peraturan A\n  berlaku sejak \(written)\n"])
        #expect(run("check", "--fix", "a.policy", in: world) == (written == meant ? .findings : .done))
        #expect(world.text("a.policy") == "peraturan A\n  berlaku sejak \(meant)\n")
    }
}
