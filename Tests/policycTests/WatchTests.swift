import Testing

@testable import policyc

@Suite struct WatchTests {
    private func runs(_ world: MemoryWorld) -> Int {
        world.errors.split(separator: "\n").count { $0.hasPrefix("menunggu perubahan") }
    }

    @Test func runsAgainWhenAFileChanges() {
        let world = MemoryWorld(["a.policy": CheckCommandTests.bad])
        world.events = [
            { _ in }, { $0.files["a.policy"] = Array(CheckCommandTests.good.utf8) }, { _ in },
        ]
        #expect(run("check", "--watch", "a.policy", in: world) == .interrupted)
        #expect(runs(world) == 2)
        #expect(world.output.contains("kesalahan[S007]"))
        #expect(world.errors.contains("1 berkas diperiksa: 1 kesalahan (penjelasan: `policyc explain S007`)\n"))
        #expect(world.errors.contains("1 berkas diperiksa: tidak ada temuan\n"))
    }

    @Test func waitsForAnEditorToFinish() {
        let world = MemoryWorld(["a.policy": CheckCommandTests.good])
        world.events = [
            { $0.files["a.policy"] = [] }, { $0.files["a.policy"] = Array("per".utf8) },
            { $0.files["a.policy"] = Array(CheckCommandTests.bad.utf8) }, { _ in },
        ]
        #expect(run("check", "--watch", "a.policy", in: world) == .interrupted)
        #expect(runs(world) == 2)
    }

    @Test func aFileThatIsNotThereYet() {
        let world = MemoryWorld()
        world.events = [
            { _ in }, { $0.files["x/a.policy"] = Array(CheckCommandTests.good.utf8) }, { _ in },
            { $0.files["x/a.policy"] = nil }, { _ in },
        ]
        #expect(run("check", "--watch", "x/a.policy", in: world) == .interrupted)
        #expect(runs(world) == 3)
        #expect(world.errors.hasPrefix("kesalahan: `x/a.policy` tidak ditemukan\n"))
        #expect(world.errors.contains("1 berkas diperiksa: tidak ada temuan\n"))
    }

    @Test func newFilesInFoldersAndImportsBesideFiles() {
        let world = MemoryWorld(["x/a.policy": CheckCommandTests.good, "y/b.policy": "peraturan B\n  mengingat C\n"])
        world.events = [
            { $0.files["x/deep/c.policy"] = Array(CheckCommandTests.bad.utf8) }, { _ in },
            { $0.files["y/c.policy"] = Array("peraturan C\n  berlaku sejak 1 Januari 2018\n".utf8) }, { _ in },
            { $0.files["z/d.policy"] = [] }, { $0.files["x/notes.txt"] = [] },
        ]
        #expect(run("check", "--watch", "x", "y/b.policy", in: world) == .interrupted)
        #expect(runs(world) == 3)
    }

    @Test func onlyATerminalIsCleared() {
        func output(_ terminals: Set<OutputStream>, term: String = "xterm") -> String {
            let world = MemoryWorld(["a.policy": CheckCommandTests.good])
            world.terminals = terminals
            world.variables["TERM"] = term
            #expect(run("test", "--watch", "a.policy", in: world) == .interrupted)
            return world.output
        }
        #expect(output([.output, .error]).hasPrefix("\u{1B}[H\u{1B}[2J"))
        #expect(!output([.error]).contains("\u{1B}["))
        #expect(!output([.output], term: "dumb").contains("\u{1B}[2J"))
    }

    @Test func standardInputCannotBeWatched() {
        let world = MemoryWorld()
        #expect(run("check", "--watch", "-", in: world) == .unable)
        #expect(world.errors.contains("--watch dan - tidak dapat dipakai bersama"))
    }
}
