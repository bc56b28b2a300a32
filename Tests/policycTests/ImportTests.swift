import Testing

@testable import policyc

@Suite struct ImportTests {
    static let base = """
        peraturan Dasar
          berlaku sejak 1 Januari 2018

        parameter batas : bulat = 10

        """
    static let upper = """
        peraturan Atas
          berlaku sejak 1 Januari 2018
          mengingat Dasar

        aturan dua_kali untuk semua = batas * 2

        keluaran hasil untuk semua: dua_kali

        uji "dua kali" periode 2018
          diharapkan semua
            | dua_kali |
            | 20       |

        """

    @Test func whatAPolicyRestsOnIsFoundBesideIt() {
        let world = MemoryWorld(["p/dasar.policy": Self.base, "p/atas.policy": Self.upper])
        #expect(run("check", "p/atas.policy", in: world) == .done, "\(world.output)")
        #expect(world.errors == "1 berkas diperiksa: tidak ada temuan\n")
        #expect(run("test", "p/atas.policy", in: world) == .done)
    }

    /// A consolidated text kept beside its regulation must not be taken for it in silence.
    @Test func twoFilesWithARegulationOfOneNameAreSaid() {
        let other = Self.base.replacing("= 10", with: "= 11")
        let files = ["p/dasar.policy": Self.base, "p/dasar_baru.policy": other, "p/atas.policy": Self.upper]
        let unclear = MemoryWorld(files)
        #expect(run("check", "p/atas.policy", in: unclear) == .done)
        #expect(unclear.output.contains("peringatan[N090]: `Dasar` ada dalam 2 berkas"), "\(unclear.output)")
        let told = MemoryWorld(files)
        #expect(run("check", "p/atas.policy", "p/dasar_baru.policy", in: told) == .done)
        #expect(!told.output.contains("N090"), "\(told.output)")
    }

    @Test func whatIsGivenComesBeforeWhatLiesBeside() {
        let other = Self.base.replacing("= 10", with: "= 11")
        let world = MemoryWorld(["p/dasar.policy": Self.base, "q/dasar.policy": other, "p/atas.policy": Self.upper])
        #expect(run("test", "p/atas.policy", "q/dasar.policy", in: world) == .findings)
        #expect(world.output.contains("diharapkan 20, ternyata 22"))
    }

    @Test func mistakesInWhatItRestsOnAreShownOnce() {
        let world = MemoryWorld([
            "p/dasar.policy": Self.base + "\naturan x untuk semua = 1.5\n", "p/atas.policy": Self.upper,
        ])
        #expect(run("check", "p", in: world) == .findings)
        #expect(world.output.components("┌─ p/dasar.policy:6").count == 2)
    }

    @Test func whatIsNowhereIsAFinding() {
        let world = MemoryWorld(["p/atas.policy": Self.upper])
        #expect(run("check", "p/atas.policy", in: world) == .findings)
        #expect(world.output.contains("Dasar"))
    }

    @Test func testsOfWhatItRestsOnAreRunOnce() {
        let base =
            Self.base
            + "\naturan y untuk semua = batas + 1\n\nuji \"y\" periode 2018\n  diharapkan semua\n    | y  |\n    | 11 |\n"
        let world = MemoryWorld(["p/dasar.policy": base, "p/atas.policy": Self.upper])
        #expect(run("test", "p", in: world) == .done, "\(world.output)")
        #expect(world.output.hasSuffix("\n2 passed, 0 failed\n"))
        let alone = MemoryWorld(["p/dasar.policy": base, "p/atas.policy": Self.upper])
        #expect(run("test", "p/atas.policy", in: alone) == .done)
        #expect(alone.output.hasSuffix("\n1 passed, 0 failed\n"))
    }

    @Test func onlyTheUpperOneIsScored() {
        let world = MemoryWorld(["p/dasar.policy": Self.base, "p/atas.policy": Self.upper, "d/x": ""])
        #expect(run("score", "p", "--data", "d", "--out", "o", in: world) == .done, "\(world.errors)")
        #expect(world.text("o/hasil.csv") == "dua_kali\n20\n")
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
