import Evaluator
import Findings
import Foundation
import PolicyDSL
import RuleEngine
import Testing

/// Every regulation of `policies/` on its sample data: the same bytes from both engines.
@Suite struct ExampleAgreementTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "policies")

    /// The paths of all policies, below the folder.
    private static let policies: [String] = (FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? [])
        .compactMap { $0 as? String }.filter { $0.hasSuffix(".policy.md") && !isLimits($0) }.sorted()

    /// Limits are scored with what a simulation found, never with data alone.
    private static func isLimits(_ path: String) -> Bool {
        (try? Data(contentsOf: folder.appending(path: path))).map { data in
            parse(SourceFile(id: FileID(0), path: path, bytes: [UInt8](data))).tree.limits != nil
        } ?? false
    }

    private struct Policy {
        var path: String
        var file: SourceFile
        var tree: SyntaxTree

        init(_ file: SourceFile) {
            (path, self.file, tree) = (file.path, file, parse(file).tree)
        }
    }

    private static let read: [Policy] = policies.enumerated().compactMap { index, policy in
        (try? Data(contentsOf: folder.appending(path: policy))).map {
            Policy(SourceFile(id: FileID(index), path: policy, bytes: [UInt8]($0)))
        }
    }

    private static func named(_ name: String) throws -> Policy {
        try #require(read.first { $0.tree.header?.name.text == name })
    }

    /// A regulation as it stands; in the place of an amendment, the regulation as amended by it and those before it.
    private static func standing(_ path: String) throws -> Policy {
        var policy = try #require(read.first { $0.path == path })
        guard let target = policy.tree.amendment?.target else { return policy }
        var amendments = [policy.file]
        while let earlier = policy.tree.header?.under.first {
            policy = try named(earlier.text)
            amendments.insert(policy.file, at: 0)
        }
        let (text, findings) = consolidate(try named(target.text).file, with: amendments, id: FileID(read.count))
        #expect(findings.isEmpty)
        return Policy(text.file)
    }

    /// The sample data of a policy: in `data/` beside it, or in a folder there that bears its name or that of one it rests on.
    private static func files(of plan: Plan, for policies: [String]) throws -> [String: [UInt8]] {
        for policy in policies {
            let data = folder.appending(path: policy).deletingLastPathComponent().appending(path: "data")
            let name = String(policy.split(separator: "/").last?.dropLast(".policy.md".count) ?? "")
            for place in [data.appending(path: name), data] {
                var files: [String: [UInt8]] = [:]
                for table in plan.tables {
                    let path = place.appending(path: "\(table.name.lowercased()).csv")
                    files[table.name] = (try? Data(contentsOf: path)).map { [UInt8]($0) }
                }
                if !files.isEmpty { return files }
            }
        }
        return [:]
    }

    @Test func allAreFound() {
        #expect(Self.policies.count > 10)
    }

    @Test(arguments: policies) func enginesAgree(policy: String) throws {
        let root = try Self.standing(policy)
        var bases: [Policy] = []
        var left = root.tree.header?.under ?? []
        while let name = left.popLast() {
            let base = try Self.named(name.text)
            if bases.contains(where: { $0.path == base.path }) { continue }
            bases.append(base)
            left += base.tree.header?.under ?? []
        }
        let plan = try #require(compile(root.tree, imports: bases.map(\.tree)).program?.plan)
        let files = try Self.files(of: plan, for: [policy] + bases.map(\.path))
        if files.isEmpty { return }  // a policy that needs none, or has none yet
        let data = DataSet(inMemory: files)
        let expected = try ReferenceEngine.run(plan, on: data)
        #expect(expected.outputs.allSatisfy { $0.rows > 0 })
        for threads in [1, 3] {
            let actual = try ColumnarEngine.run(plan, on: data, options: RunOptions(threads: threads))
            #expect(Judge.difference(expected, actual)?.detail == nil)
        }
    }
}
