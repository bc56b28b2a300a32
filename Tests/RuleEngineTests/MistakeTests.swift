import Findings
import FoundationEssentials
import PolicyDSL
import RuleEngine
import Testing

/// Mistakes that drafters make, each in a small policy of its own: every one gives exactly one finding, at the right place.
///
/// The first line of a fixture says which text is marked. What is said stands beside it in `NAME.expected`;
/// `UPDATE_SNAPSHOTS=1` writes that file anew.
@Suite struct MistakeTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/mistakes")

    static let mended = ".mended.policy"

    static var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [] }

    static var names: [String] {
        files.filter { $0.hasSuffix(".policy") && !$0.hasSuffix(mended) }.map { String($0.dropLast(7)) }.sorted()
    }

    /// Those with the mended twin `NAME.mended.policy` beside them, of which nothing is to be said.
    static var mendedNames: [String] {
        files.filter { $0.hasSuffix(mended) }.map { String($0.dropLast(mended.count)) }.sorted()
    }

    @Test(arguments: mendedNames) func isCleanWhenMended(_ name: String) throws {
        #expect(MistakeTests.names.contains(name))
        let url = MistakeTests.folder.appending(path: name + MistakeTests.mended)
        let source = SourceFile(id: FileID(0), path: "\(name).policy", bytes: Array(try Data(contentsOf: url)))
        let report = check(source).map { describe($0, source) }.joined(separator: "\n")
        #expect(report.isEmpty, "\(report)")
    }

    @Test func thereAreEnough() { #expect(MistakeTests.names.count >= 40) }

    @Test func noSidecarIsLeftOver() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: MistakeTests.folder.path())
        for file in files where file.hasSuffix(".expected") {
            #expect(MistakeTests.names.contains(String(file.dropLast(9))), "\(file) has no policy")
        }
    }

    @Test(arguments: names) func mistake(_ name: String) throws {
        let url = MistakeTests.folder.appending(path: "\(name).policy")
        let source = SourceFile(id: FileID(0), path: "\(name).policy", bytes: Array(try Data(contentsOf: url)))
        let findings = check(source)
        let report = findings.map { describe($0, source) }.joined(separator: "\n")
        #expect(findings.count == 1, "\(report)")

        let text = String(decoding: source.bytes, as: UTF8.self)
        let place = text.prefix { $0 != "\n" }.split(separator: ": ", maxSplits: 1).last.map(String.init)
        for finding in findings { #expect(source.text(finding.primary.range) == place, "\(report)") }

        let sidecar = MistakeTests.folder.appending(path: "\(name).expected")
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try Data(report.utf8).write(to: sidecar)
        } else {
            let expected = try? Data(contentsOf: sidecar)
            #expect(expected.map { String(decoding: $0, as: UTF8.self) } == report)
        }
    }

    /// Each mistake must be said well: both languages, a cure, and the drafter's words in backticks.
    @Test(arguments: names) func isSaidWell(_ name: String) throws {
        let url = MistakeTests.folder.appending(path: "\(name).policy")
        let source = SourceFile(id: FileID(0), path: "\(name).policy", bytes: Array(try Data(contentsOf: url)))
        for finding in check(source) {
            let help = try #require(finding.help, "no cure")
            for message in [finding.summary, help] {
                for text in [message.id, message.en] {
                    #expect(!text.isEmpty && !text.hasSuffix("."), "\(text)")
                    #expect(text.first?.isUppercase == false || text.hasPrefix("Rp"), "\(text)")
                    #expect(text.count { $0 == "`" } % 2 == 0, "\(text)")
                }
            }
        }
    }

    private func check(_ source: SourceFile) -> [Finding] {
        let parsed = parse(source)
        if parsed.findings.contains(where: { $0.severity == .error }) { return parsed.findings }
        return parsed.findings + compile(parsed.tree, imports: []).findings
    }

    private func describe(_ finding: Finding, _ source: SourceFile) -> String {
        let line = source.lines.lineIndex(of: finding.primary.range.start)
        let before = source.bytes[source.lines.starts[line]..<finding.primary.range.start]
        let column = String(decoding: before, as: UTF8.self).count + 1
        var lines = [
            "\(finding.kind.code) \(finding.severity) \(line + 1):\(column) `\(source.text(finding.primary.range))`"
        ]
        func add(_ title: String, _ message: Message?) {
            guard let message else { return }
            lines.append("\(title)")
            lines.append("  id: \(message.id)")
            lines.append("  en: \(message.en)")
        }
        add("summary", finding.summary)
        add("label", finding.primary.message)
        for label in finding.secondary {
            add("also at \(source.lines.lineIndex(of: label.range.start) + 1)", label.message)
        }
        add("help", finding.help)
        add("note", finding.note)
        for fix in finding.fixes {
            add("fix", fix.title)
            lines += fix.edits.map { "  `\(source.text($0.range))` -> `\($0.replacement)`" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
