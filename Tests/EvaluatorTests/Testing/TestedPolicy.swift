import Findings
import PolicyDSL
import RuleEngine
import Testing

@testable import Evaluator

/// A small policy with its tests, compiled.
struct TestedPolicy {
    let program: CheckedProgram
    let plan: Plan

    init(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
        let file = SourceFile(id: FileID(0), path: "a.policy", bytes: Array(text.utf8))
        let (tree, syntax) = parse(file)
        let compiled = compile(tree, imports: [])
        let errors = (syntax + compiled.findings).filter { $0.severity == .error }
        try #require(errors.map { $0.summary.en } == [], sourceLocation: location)
        program = try #require(compiled.program, sourceLocation: location)
        plan = program.plan.withOwnNodes()
    }

    var results: [TestResult] { program.tests.map { TestRunner.run($0, of: plan) } }

    var coverage: Coverage {
        var trace = ReferenceTrace()
        for result in results { trace.add(result.trace) }
        return Coverage(of: plan, by: trace)
    }

    /// `name below 29`, of the sides of thresholds that no test has.
    var missingSides: [String] {
        coverage.items.compactMap { item in
            guard case .threshold(let threshold, let side) = item.kind, !item.isCovered else { return nil }
            return "\(plan.columns[item.column].name) \(side) \(threshold.value(side))"
        }
    }

    /// `given` are rows of `Orang`, `expected` of its result.
    static func people(_ rules: String, test: String = "") -> String {
        """
        peraturan Coba judul "Coba" berlaku sejak 1 Januari 2025
        daftar Orang
          nip  : teks kunci
          umur : bulat 0..100
          gaji : desimal 0..1.000 kelipatan 0,25
        \(rules)
        \(test)

        """
    }
}
