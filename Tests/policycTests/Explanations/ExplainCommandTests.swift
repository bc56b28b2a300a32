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

    @Test func aLetterIsItsArea() {
        let world = MemoryWorld()
        #expect(run("explain", "d", in: world) == .done)
        #expect(world.output.contains("  D001  ") && !world.output.contains("  S001  "))
    }

    /// The manual's pages are what the program says. `UPDATE_SNAPSHOTS=1` writes them.
    @Test(arguments: [MessageLanguage.indonesian, .english])
    func theManualListsEveryKind(_ language: MessageLanguage) throws {
        let list = KindList(language: language)
        var pages = [list.indexName: list.markdown()]
        for area in FindingKind.Area.allCases { pages[list.pageName(area)] = list.markdown(area) }
        for (name, text) in pages {
            let place = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "docs/\(language.rawValue)/\(name)")
            if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
                try text.write(to: place, atomically: false, encoding: .utf8)
            }
            let committed = try? String(contentsOf: place, encoding: .utf8)
            #expect(
                committed == text,
                "docs/\(language.rawValue)/\(name) is stale: UPDATE_SNAPSHOTS=1 swift test --filter ExplainCommandTests"
            )
        }
    }
}
