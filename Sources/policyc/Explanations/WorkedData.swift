import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// The data of an example at the door: what is turned away, and what is said of the file.
struct WorkedData {
    let kinds: [FindingKind]
    /// One line a finding, as `policyc data check` says it.
    let lines: [String]

    /// nil: the policy has errors, or the file belongs to none of its registers and logs.
    init?(_ data: String, named file: String, for policy: String, language: MessageLanguage) {
        let text = Example.Setting.regulation.text[language] + policy
        let source = SourceFile(id: FileID(0), path: "", bytes: Array(text.utf8), form: .plain)
        let (tree, read) = parse(source)
        guard !read.contains(where: { $0.severity == .error }), let program = compile(tree, imports: []).program,
            let table = program.plan.tables.first(where: { $0.name.lowercased() + ".csv" == file })
        else { return nil }
        let set = DataSet([table.name: MemorySource(name: file, bytes: Array(data.utf8))])
        do throws(RunError) {
            let options = RunOptions(threads: 1, language: language)
            let result = try ColumnarEngine.run(program.plan.doorOnly, on: set, options: options)
            let rejected = try result.rejections.all()
            kinds = result.notes.map(\.kind) + rejected.map(\.kind)
            lines =
                result.notes.map { DataFindingText($0, language).line }
                + rejected.map { RejectionText($0, language).line }
        } catch {
            switch error {
            case .cannot(let findings):
                kinds = findings.map(\.kind)
                lines = findings.map { DataFindingText($0, language).line }
            case .fault: return nil
            }
        }
    }
}
