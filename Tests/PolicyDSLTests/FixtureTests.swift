import Findings
import FoundationEssentials
import PolicyDSL
import Testing

/// Every finding of this target has at least one text that has it, a twin that has it not, and its wording kept in both
/// languages. `UPDATE_SNAPSHOTS=1` records the wording.
@Suite struct FixtureTests {
    static let folder = "Tests/PolicyDSLTests/Fixtures"
    static let mistakes = names(in: "err")

    static func names(in part: String) -> [String] {
        let path = repositoryRoot.appending(path: "\(folder)/\(part)").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".policy") || $0.hasSuffix(".policy.md") }.sorted()
    }

    static var isRecording: Bool { ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" }

    func file(_ part: String, _ name: String) throws -> SourceFile {
        let data = try Data(contentsOf: repositoryRoot.appending(path: "\(Self.folder)/\(part)/\(name)"))
        return SourceFile(id: FileID(0), path: name, bytes: Array(data))
    }

    @Test(arguments: mistakes)
    func mistakeIsFoundOnce(_ name: String) throws {
        let file = try file("err", name)
        let findings = parse(file).findings
        let code = String(name.prefix(4))
        #expect(findings.map(\.kind.code) == [code], "\(render(findings, file))")
        let place = repositoryRoot.appending(path: "\(Self.folder)/err/\(name).txt")
        let wording = render(findings, file) + "\n"
        if Self.isRecording {
            try wording.write(to: place, atomically: false, encoding: .utf8)
        } else {
            #expect(try String(contentsOf: place, encoding: .utf8) == wording)
        }
    }

    @Test(arguments: mistakes)
    func twinIsClean(_ name: String) throws {
        let file = try file("ok", name)
        let findings = parse(file).findings
        #expect(findings.isEmpty, "\(render(findings, file))")
        checkFormats(String(decoding: file.bytes, as: UTF8.self), name)
    }

    @Test func everyTwinHasItsMistake() {
        #expect(Self.names(in: "ok") == Self.mistakes)
    }

    @Test func everyKindHasAFixture() throws {
        let folder = repositoryRoot.appending(path: "Sources/PolicyDSL/Findings")
        var missing: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let words = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
            guard let place = words.firstIndex(of: "code"), place + 1 < words.count else { continue }
            let code = String(words[place + 1])
            guard code.dropFirst().allSatisfy(\.isNumber) else { continue }
            // The size of a file and the formatter's own failure are tested apart.
            if ["S014", "S099"].contains(code) { continue }
            // An amendment is wrong beside the text that it changes: see `ConsolidateTests` and the examples of the kinds.
            if code.hasPrefix("A") { continue }
            if !Self.mistakes.contains(where: { $0.hasPrefix(code) }) { missing.append(code) }
        }
        #expect(missing == [])
    }

    @Test func findsAFileTooLarge() {
        let text = "peraturan A\n" + String(repeating: "#", count: 8_400_000)
        checkFindings(text, ["S014"])
    }

    @Test func keywordFileIsRecorded() throws {
        if Self.isRecording {
            let place = repositoryRoot.appending(path: "grammar/keywords.tsv")
            try keywordTableText().write(to: place, atomically: false, encoding: .utf8)
        }
    }
}
