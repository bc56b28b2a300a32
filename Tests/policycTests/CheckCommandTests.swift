import Testing

@testable import policyc

@Suite struct CheckCommandTests {
    static let good = "peraturan A\n  berlaku sejak 1 Januari 2018\n"
    static let bad = "peraturan A\n  berlaku sejak 1 Januari 2018\n\naturan x untuk semua = Rp1,350,000\n"

    @Test func syntaxErrorsAreFindings() {
        let world = MemoryWorld(["a.policy": Self.bad])
        #expect(run("check", "a.policy", in: world) == .findings)
        #expect(world.output.contains("┌─ a.policy:4:26"))
        #expect(world.output.contains("= saran: tulis `1.350.000`"))
        let summary = "1 berkas diperiksa: 1 kesalahan (penjelasan: `policyc explain S007`)\n"
        #expect(world.errors == summary + "arti aturannya baru diperiksa sesudah tulisannya dapat dibaca\n")
    }

    @Test func jsonHasNothingElseOnStandardOutput() {
        let world = MemoryWorld(["a.policy": Self.bad])
        #expect(run("check", "a.policy", "--format", "json", "--lang", "en", in: world) == .findings)
        #expect(world.output.hasPrefix("{\n  \"schema_version\": 1,"))
        #expect(world.output.hasSuffix("}\n"))
        let summary = "1 file checked: 1 error (explained by `policyc explain S007`)\n"
        #expect(world.errors == summary + "what the rules mean is checked once all of it can be read\n")
    }

    @Test func standardInputIsLikeAFile() {
        let world = MemoryWorld()
        world.input = Array(Self.bad.utf8)
        #expect(run("check", "-", in: world) == .findings)
        #expect(world.output.contains("┌─ -:4:26"))
        let named = MemoryWorld()
        named.input = Array("## Pasal 1\n\n```policy\n\(Self.bad)```\n".utf8)
        #expect(run("check", "-", "--stdin-filename", "b.policy.md", in: named) == .findings)
        #expect(named.output.contains("┌─ b.policy.md:7:26 · Pasal 1"))
        let sniffed = MemoryWorld()
        for lineEnd in ["\n", "\r\n"] {
            sniffed.input = Array(String(decoding: named.input, as: UTF8.self).replacing("\n", with: lineEnd).utf8)
            sniffed.output = ""
            #expect(run("check", "-", in: sniffed) == .findings)
            #expect(sniffed.output.contains("┌─ -:7:26"))
        }
    }

    @Test func foldersAreSearchedInOrder() throws {
        let world = MemoryWorld([
            "p/z.policy": Self.bad, "p/a/b.policy.md": "```policy\n\(Self.bad)```\n", "p/readme.md": "x",
            "p/.hidden.policy": "x", "p/c.policy": Self.bad,
        ])
        #expect(run("check", "p", "./p/c.policy", in: world) == .findings)
        let places = world.output.split(separator: "\n").filter { $0.contains("┌─") }
        #expect(places.count == 3)
        #expect(places[0].contains("p/a/b.policy.md:5:26"))
        #expect(places[1].contains("p/c.policy:4:26"))
        #expect(places[2].contains("p/z.policy:4:26"))
    }

    @Test func whatCannotBeReadEndsTheWork() {
        for (path, words) in [
            ("tidak_ada.policy", "`tidak_ada.policy` tidak ditemukan"), ("kosong", "folder `kosong` tidak berisi"),
            ("rahasia.policy", "tidak ada izin untuk `rahasia.policy`"),
        ] {
            let world = MemoryWorld(["rahasia.policy": Self.good, "kosong/x.txt": ""])
            world.forbidden = ["rahasia.policy"]
            #expect(run("check", path, in: world) == .unable)
            #expect(world.errors.contains(words))
            #expect(world.output.isEmpty)
        }
    }

    @Test func messagesFollowFileThenOptionThenLocale() {
        let english = "regulation A\n  in force from 1 January 2018\n\nrule x for everything = Rp1.350.000\n"
        let byFile = MemoryWorld(["a.policy": english])
        #expect(run("check", "a.policy", in: byFile) == .findings)
        #expect(byFile.output.hasPrefix("error["))
        let byOption = MemoryWorld(["a.policy": english])
        #expect(run("check", "a.policy", "--lang", "id", in: byOption) == .findings)
        #expect(byOption.output.hasPrefix("kesalahan["))
        #expect(byOption.errors.hasPrefix("1 berkas diperiksa"))
    }

    @Test func colourIsForTerminalsUnlessAsked() {
        func output(terminal: Bool, _ arguments: [String] = [], _ variables: [String: String] = [:]) -> Bool {
            let world = MemoryWorld(["a.policy": Self.bad])
            if terminal { world.terminals = [.output, .error] }
            world.variables = variables
            _ = Program.run(["check", "a.policy"] + arguments, in: world)
            return world.output.contains("\u{1B}[")
        }
        #expect(!output(terminal: false))
        #expect(output(terminal: true))
        #expect(!output(terminal: true, [], ["NO_COLOR": "1"]))
        #expect(output(terminal: true, [], ["NO_COLOR": ""]))
        #expect(output(terminal: false, [], ["FORCE_COLOR": "1"]))
        #expect(!output(terminal: true, [], ["TERM": "dumb"]))
        #expect(!output(terminal: true, ["--color", "never"], ["FORCE_COLOR": "1"]))
        #expect(output(terminal: false, ["--color=always"], ["NO_COLOR": "1"]))
    }

    @Test func quietLeavesTheSummaryOut() {
        let world = MemoryWorld(["a.policy": Self.bad])
        #expect(run("check", "-q", "a.policy", in: world) == .findings)
        #expect(world.errors.isEmpty && !world.output.isEmpty)
    }

    @Test func everyFindingNamesItsArticle() {
        func literate(_ head: String, _ body: String) -> String {
            "# Judul\n\n## Pasal 1\n\n```policy\n\(head)\n```\n\n## Pasal 2\n\n```policy\n\(body)\n```\n"
        }
        let head = "peraturan A\n  berlaku sejak 1 Januari 2018"
        for (head, body, article) in [
            // Its head rests on what is not there; a rule; a test of what is not there; an import.
            (head + "\n  mengingat Z", "", "Pasal 1"), (head, "aturan x untuk semua = y", "Pasal 2"),
            (head, "uji \"u\" periode Januari 2020\n  diharapkan Pegawai\n    | nip |\n    | a   |", "Pasal 2"),
            (head + "\n  mengingat B", "", "Pasal 2"),
        ] {
            let world = MemoryWorld([
                "a.policy.md": literate(head, body),
                "b.policy.md": literate("peraturan B\n  berlaku sejak 1 Januari 2018", "aturan x untuk semua = y"),
            ])
            #expect(run("check", "a.policy.md", "--format", "concise", in: world) == .findings)
            let lines = world.output.split(separator: "\n")
            #expect(!lines.isEmpty && lines.allSatisfy { $0.hasSuffix("(\(article))") }, "\(world.output)")
        }
        let untested = MemoryWorld(["a.policy.md": literate(head, "")])
        #expect(run("test", "a.policy.md", "--format", "concise", in: untested) == .findings)
        #expect(untested.output.hasSuffix("(Pasal 1)\n"))
    }

    @Test func columnsDecideTheWidth() {
        func widest(_ columns: String?, terminal: Int? = nil) -> Int {
            let world = MemoryWorld(["a.policy": Self.bad + "# " + String(repeating: "x", count: 10)])
            world.files["a.policy"] = Array(
                (Self.bad + "aturan y untuk semua = " + String(repeating: "(1 + ", count: 80)).utf8)
            world.variables["COLUMNS"] = columns
            if let terminal {
                world.terminals = [.output]
                world.terminalWidth = terminal
                world.variables["NO_COLOR"] = "1"
            }
            _ = run("check", "a.policy", in: world)
            return world.output.split(separator: "\n").map(\.count).max() ?? 0
        }
        #expect(widest(nil) == 100)
        #expect(widest("70") == 70)
        #expect(widest(nil, terminal: 72) == 72)
        #expect(widest("50", terminal: 72) == 50)
        #expect(widest("0", terminal: 72) == 72)
        #expect(widest(nil, terminal: 20) == 40)
        #expect(widest(nil, terminal: 300) == 200)
    }
}
