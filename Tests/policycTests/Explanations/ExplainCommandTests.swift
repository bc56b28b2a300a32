import Findings
import FoundationEssentials
import Testing

@testable import policyc

@Suite struct ExplainCommandTests {
    @Test func aCodeIsExplainedHoweverItIsTyped() {
        let world = MemoryWorld()
        #expect(run("explain", "s026", in: world) == .done)
        #expect(world.output.hasPrefix("kesalahan[S026]: "))
        let english = MemoryWorld()
        #expect(run("explain", "S026", "--lang", "en", in: english) == .done)
        #expect(english.output.hasPrefix("error[S026]: "))
    }

    @Test func anUnknownCodeNamesTheNearest() {
        let world = MemoryWorld()
        #expect(run("explain", "S038x", "--lang", "en", in: world) == .unable)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains("no finding with the code `S038x`"))
        let near = MemoryWorld()
        #expect(run("explain", "S098", in: near) == .unable)
        #expect(near.errors.contains("`S099` (kesalahan dalam perapi)"))
    }

    @Test func withoutACodeAllAreListed() {
        let world = MemoryWorld()
        #expect(run("explain", in: world) == .done)
        for kind in FindingKind.all { #expect(world.output.contains("  \(kind.code)  ")) }
        let json = MemoryWorld()
        #expect(run("explain", "--format", "json", in: json) == .done)
        #expect(json.output.split(separator: "\n").count { $0.contains("\"code\"") } == FindingKind.all.count)
    }

    @Test func jsonTellsTheSame() {
        let world = MemoryWorld()
        #expect(run("explain", "S026", "--format", "json", in: world) == .done)
        #expect(world.output.contains("\"code\": \"S026\""))
        #expect(world.output.contains("\"severity\": \"error\""))
    }

    @Test func theSummaryOfACheckSaysWhereMoreIsTold() {
        let world = MemoryWorld([
            "a.policy": "peraturan A\n  berlaku sejak 1 Januari 2025\n\naturan a untuk semua = b\n"
        ])
        #expect(run("check", "a.policy", in: world) == .findings)
        #expect(world.errors.contains("(penjelasan: `policyc explain N001`)"), "\(world.errors)")
    }

    /// The manual's list is what the program says. `UPDATE_SNAPSHOTS=1` writes it.
    @Test(arguments: [MessageLanguage.indonesian: "docs/id/11-temuan.md", .english: "docs/en/11-findings.md"])
    func theManualListsEveryKind(_ language: MessageLanguage, _ page: String) throws {
        let place = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: page)
        let text = KindList(language: language).markdown()
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try text.write(to: place, atomically: false, encoding: .utf8)
        }
        #expect(
            try String(contentsOf: place, encoding: .utf8) == text,
            "\(page) is stale: UPDATE_SNAPSHOTS=1 swift test --filter ExplainCommandTests")
    }
}
