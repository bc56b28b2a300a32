import Evaluator
import Findings
import PolicyDSL
import RuleEngine

extension MutationReport {
    /// Tries every mutant of a policy's own file on that policy's tests.
    init?(_ run: PolicyTestRun, in policies: CheckedPolicies) {
        guard let file = policies.report.files[FileID(run.root)] else { return nil }
        let own = MutationReport.own(run, file, policies)
        let parameters = MutationReport.parameters(run, file, policies)
        let entries = (own + parameters).enumerated().sorted { left, right in
            (left.element.line, left.offset) < (right.element.line, right.offset)
        }
        self.init(
            file: file, regulation: run.plan.regulation, language: run.language, entries: entries.map(\.element))
    }

    private static func own(
        _ run: PolicyTestRun, _ file: SourceFile, _ policies: CheckedPolicies
    ) -> [Entry] {
        let runner = MutationRunner(run.plan, run.tests)
        let plan = run.plan
        let mutants = runner.mutants().filter { plan.origins[$0.origin].range.file == file.id }
        let words = MutationText(plan: plan, language: run.language, files: policies.report.files)
        return concurrentMap(mutants.count) { number in
            let mutant = mutants[number]
            let origin = plan.origins[mutant.origin]
            let column = plan.columns[mutant.column]
            var owner = column.name
            switch column.kind {
            case .rule, .open: break
            case .tableResult(let name), .running(let name): owner = name
            }
            return Entry(
                range: origin.range, line: file.place(of: origin.range.start).line, citation: origin.citation,
                owner: owner,
                change: words.change(mutant), fate: runner.fate(of: mutant))
        }
    }

    /// A parameter is a constant in the plan, which no longer knows where it came from: its text is changed and compiled.
    private static func parameters(
        _ run: PolicyTestRun, _ file: SourceFile, _ policies: CheckedPolicies
    ) -> [Entry] {
        let imports = policies.imports(of: run.root).map { policies.set.policies[$0].tree }
        let limits = policies.set.limitsTexts(run.root).texts
        let mutants = parameterMutants(of: policies.set.policies[run.root].tree)
        let names = Set(run.outcomes.filter(\.result.hasPassed).map(\.result.name))
        let words = MutationText(plan: run.plan, language: run.language, files: policies.report.files)
        return concurrentMap(mutants.count) { number in
            let mutant = mutants[number]
            var tree = mutant.tree
            if let limits { tree.header = limits.tree.header }
            let (program, findings) = compile(tree, imports: limits?.imports ?? imports)
            let text = file.text(mutant.range)
            let fate = program.map { program in
                MutationRunner.fate(of: program, tests: program.tests.filter { names.contains($0.name) })
            }
            // A test that names a value which can no longer be has noticed the change, too.
            let isImpossible = findings.allSatisfy { $0.severity < .error || $0.kind == .testImpossibleValue }
            return Entry(
                range: mutant.range, line: file.place(of: mutant.range.start).line, citation: mutant.citation,
                owner: mutant.name,
                change: words.becomes(text, words.moved(text, mutant.value)),
                fate: fate ?? (isImpossible ? .caught : .refused))
        }
    }
}
