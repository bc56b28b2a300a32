import Findings
import PolicyDSL
import Testing

@testable import RuleEngine

/// A policy's text compiled.
struct Compiled {
    var program: CheckedProgram?
    var findings: [Finding]
    var file: SourceFile

    /// `code` of each finding with the text it points to.
    var summary: [String] {
        findings.map { "\($0.kind.code) `\(file.text($0.primary.range))`" }
    }

    /// What a column is: unit, decimals, range, and `?` where it may be absent.
    func type(_ name: String) -> String {
        guard let program, let column = program.plan.columns.first(where: { $0.name == name }) else { return "none" }
        let mark = column.isOptional ? "?" : ""
        switch column.type {
        case .number(let number):
            return "\(number.unit) \(number.decimals) \(number.range.lowerBound)..\(number.range.upperBound)\(mark)"
        case .boolean, .choice, .text, .date, .timeOfDay, .reference: return "\(column.type)\(mark)"
        }
    }
}

func compiled(_ text: String, path: String = "uji.policy") -> Compiled {
    let file = SourceFile(id: FileID(0), path: path, bytes: Array(text.utf8))
    let parsed = parse(file)
    let result = compile(parsed.tree, imports: [])
    return Compiled(program: result.program, findings: parsed.findings + result.findings, file: file)
}
