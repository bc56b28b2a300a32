import Evaluator
import Findings
import Foundation
import PolicyDSL
import RuleEngine
import Testing

/// The example regulations on their month of data: the same bytes from both engines.
@Suite struct ExampleAgreementTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "policies/contoh")

    @Test(arguments: ["tpp_kota.policy.md", "tpp_pembulatan.policy.md"])
    func enginesAgree(policy: String) throws {
        let path = Self.folder.appending(path: policy)
        let file = SourceFile(id: FileID(0), path: policy, bytes: [UInt8](try Data(contentsOf: path)))
        let plan = try #require(compile(parse(file).tree, imports: []).program?.plan)
        var files: [String: [UInt8]] = [:]
        for table in plan.tables {
            let data = Self.folder.appending(path: "data/\(table.name.lowercased()).csv")
            files[table.name] = (try? Data(contentsOf: data)).map { [UInt8]($0) }
        }
        let data = DataSet(inMemory: files)
        let expected = try ReferenceEngine.run(plan, on: data)
        #expect(expected.outputs.allSatisfy { $0.rows > 0 })
        for threads in [1, 3] {
            let actual = try ColumnarEngine.run(plan, on: data, options: RunOptions(threads: threads))
            #expect(Judge.difference(expected, actual)?.detail == nil)
        }
    }
}
