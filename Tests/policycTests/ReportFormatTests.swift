import Findings
import Testing

@testable import policyc

/// `check` and `test` in every format, from a file, a folder and standard input.
@Suite struct ReportFormatTests {
    enum Source: CaseIterable { case file, folder, input, namedInput }

    /// A warning and nothing else: the last row can never be reached.
    static let warned = """
        peraturan A
          berlaku sejak 1 Januari 2018

        daftar Pegawai
          nip  : teks kunci
          masa : bulat 0..40

        tabel t untuk Pegawai menurut urutan
          | masa    | => tarif : rupiah |
          | 0 .. 4  | Rp1.000           |
          | 5 .. 40 | Rp2.000           |
          | 7       | Rp3.000           |

        """
    static let unwarned = warned.replacing("  | 7       | Rp3.000           |\n", with: "")
    static let test = """

        uji "gagal" periode Januari 2020
          diberikan Pegawai
            | nip | masa |
            | a   | 1    |
          diharapkan Pegawai
            | nip | tarif   |
            | a   | Rp1.001 |

        """
    static let failing = unwarned + test

    struct Outcome: Equatable {
        var status: policyc.ExitStatus
        var output: String
        var errors: String
    }

    /// What is written, whatever the name the text has.
    private func outcome(_ command: String, _ text: String, _ source: Source, _ arguments: [String]) -> Outcome {
        let world = MemoryWorld()
        var given: [String]
        switch source {
        case .file:
            world.files["x/a.policy"] = Array(text.utf8)
            given = ["x/a.policy"]
        case .folder:
            world.files["x/a.policy"] = Array(text.utf8)
            given = ["x"]
        case .input:
            world.input = Array(text.utf8)
            given = ["-"]
        case .namedInput:
            world.input = Array(text.utf8)
            given = ["-", "--stdin-filename", "x/a.policy"]
        }
        given = [command] + given + arguments
        let status = Program.run(given, in: world)
        // Without a name, a text is called `-`.
        func named(_ text: String) -> String {
            guard source == .input else { return text }
            return text.replacing("\"-\"", with: "\"x/a.policy\"").replacing("-:", with: "x/a.policy:")
                .replacing("file=-,", with: "file=x/a.policy,").replacing("\"- ", with: "\"x/a.policy ")
        }
        return Outcome(status: status, output: named(world.output), errors: named(world.errors))
    }

    @Test(arguments: FindingFormat.allCases, ["check", "test"])
    func theSameFromAnySource(format: FindingFormat, command: String) {
        for text in [CheckCommandTests.good, CheckCommandTests.bad, Self.warned, Self.failing] {
            let file = outcome(command, text, .file, ["--format", format.rawValue])
            for source in Source.allCases {
                let other = outcome(command, text, source, ["--format", format.rawValue])
                #expect(other == file)
            }
        }
    }

    @Test(arguments: FindingFormat.allCases)
    func aRunWithNoTestIsAFindingInEveryFormat(format: FindingFormat) {
        for source in Source.allCases {
            let none = outcome("test", CheckCommandTests.good, source, ["--format", format.rawValue])
            #expect(none.status == .findings)
            #expect(none.output.contains("U030"))
        }
    }

    @Test(arguments: FindingFormat.allCases)
    func aFailedTestIsAtItsCell(format: FindingFormat) {
        let failed = outcome("test", Self.failing, .file, ["--format", format.rawValue])
        #expect(failed.status == .findings)
        #expect(failed.output.contains("diharapkan Rp1.001, ternyata Rp1.000"))
        let place =
            switch format {
            case .human, .concise: "x/a.policy:19:13"
            case .json: "\"line\": 19,"
            case .sarif: "\"startLine\": 19,"
            case .junit: "x/a.policy:19: "
            case .github: "file=x/a.policy,line=19,endLine=19,col=13,endColumn=20,"
            }
        #expect(failed.output.contains(place))
        let closing = "0 passed, 1 failed\n"
        #expect(format == .human ? failed.output.hasSuffix(closing) : failed.errors == closing)
    }

    @Test(arguments: FindingFormat.allCases, ["check", "test"])
    func warningsFailWhenDenied(format: FindingFormat, command: String) {
        let text = Self.warned + Self.test.replacing("1.001", with: "1.000")
        let plain = outcome(command, text, .file, ["--format", format.rawValue])
        #expect(plain.status == .done)
        let denied = outcome(command, text, .file, ["--format", format.rawValue, "--deny-warnings"])
        #expect(denied.status == .findings)
        #expect(denied.output.contains("D003"))
        let clean = outcome(
            command, Self.unwarned + Self.test.replacing("1.001", with: "1.000"), .file, ["--deny-warnings"])
        #expect(clean.status == .done)
    }

    @Test func theChosenFormatGoesToAFileAndTheOtherToTheTerminal() {
        let world = MemoryWorld(["a.policy": CheckCommandTests.bad])
        world.terminals = [.output, .error]
        #expect(run("check", "a.policy", "--format", "sarif", "-o", "out.sarif", in: world) == .findings)
        #expect(world.text("out.sarif")?.hasPrefix("{\n  \"$schema\"") == true)
        #expect(world.output.contains("kesalahan[S007]") && world.output.contains("\u{1B}["))
        let human = MemoryWorld(["a.policy": CheckCommandTests.bad])
        human.terminals = [.output, .error]
        #expect(run("test", "a.policy", "--output", "out.txt", in: human) == .findings)
        #expect(human.text("out.txt")?.contains("\u{1B}") == false)
        #expect(human.text("out.txt")?.contains("kesalahan[S007]") == true)
        let forbidden = MemoryWorld(["a.policy": CheckCommandTests.good])
        forbidden.forbidden = ["out.txt"]
        #expect(run("check", "a.policy", "-o", "out.txt", in: forbidden) == .unable)
    }

    @Test func gitHubGetsASummaryOfItsOwn() {
        let world = MemoryWorld(["a.policy": CheckCommandTests.bad, "ringkasan.md": "sebelumnya\n"])
        world.variables["GITHUB_STEP_SUMMARY"] = "ringkasan.md"
        #expect(run("check", "a.policy", "--format", "github", in: world) == .findings)
        #expect(run("test", "a.policy", "--format", "github", in: world) == .findings)
        let summary = world.text("ringkasan.md") ?? ""
        #expect(
            summary.hasPrefix(
                "sebelumnya\n### policyc check\n\n1 berkas diperiksa: 1 kesalahan (penjelasan: `policyc explain S007`)\n\n|"
            ))
        #expect(summary.contains("### policyc test\n\n0 uji lulus, 0 gagal; uji 1 peraturan menunggu"))
        #expect(run("check", "a.policy", "--format", "json", in: world) == .findings)
        #expect(world.text("ringkasan.md") == summary)
        // Results are worth more than their summary.
        world.forbidden = ["ringkasan.md"]
        #expect(run("check", "a.policy", "--format", "github", in: world) == .findings)
        #expect(world.errors.contains("tidak ada izin untuk `ringkasan.md`"))
    }

    @Test func whatRestsOnABrokenPolicyIsReportedAtTheBrokenOne() {
        let base = "## Pasal 1\n\n```policy\n\(CheckCommandTests.bad)```\n"
        let world = MemoryWorld(["x/a.policy.md": base, "x/b.policy": "peraturan B\n  mengingat A\n"])
        #expect(run("check", "x/b.policy", "--format", "junit", in: world) == .findings)
        #expect(world.output.contains(#"<testsuite name="x/a.policy.md" tests="1" failures="1""#))
        #expect(world.output.contains("(Pasal 1)"))
    }
}
