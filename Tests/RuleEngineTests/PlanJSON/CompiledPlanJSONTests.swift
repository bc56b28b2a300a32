import Findings
import FoundationEssentials
import PolicyDSL
import RuleEngine
import Testing

/// Plans as they are really made come back from their text, too.
@Suite struct CompiledPlanJSONTests {
    @Test(arguments: ["tpp_kota", "tpp_pembulatan", "english_example"]) func comesBack(_ name: String) throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../policies/contoh/\(name).policy.md")
        let source = SourceFile(id: FileID(0), path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
        let plan = try #require(compile(parse(source).tree, imports: []).program?.plan)
        let text = plan.jsonText
        #expect(try Plan(json: text) == plan)
        #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } > plan.nodes.count)
        #expect(plan.checkInvariants() == [])
    }
}
