import FoundationEssentials
import Testing

@testable import RuleEngine

@Suite struct ExampleTests {
    @Test(arguments: ["tpp_kota", "tpp_pembulatan", "english_example"])
    func compiles(_ name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let path = root.appending(path: "policies/contoh/\(name).policy.md")
        let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
        let result = compiled(text, path: path.path)
        #expect(result.summary == [])
        #expect(result.program != nil)
    }
}
