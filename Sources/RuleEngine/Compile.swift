public import Findings
public import PolicyDSL

/// Checks one regulation, with the regulations it rests on, and lowers it to a plan.
///
/// - Parameters:
///   - root: the regulation to compile.
///   - imports: the trees that `mengingat` may name; those not named play no part.
/// - Returns: the program, or nil where a finding is an error; findings are sorted by file and place.
public func compile(_ root: SyntaxTree, imports: [SyntaxTree]) -> (program: CheckedProgram?, findings: [Finding]) {
    let result = checked(root, imports: imports)
    // Not looked through in a release: of a large table that would take longer than all the rest.
    assert(faults(of: result.program).isEmpty, "\(faults(of: result.program).prefix(5).joined(separator: "; "))")
    return result
}

/// The same, with what of its promises the plan breaks: nothing, unless the compiler is at fault.
package func compileTellingFaults(
    _ root: SyntaxTree, imports: [SyntaxTree]
) -> (program: CheckedProgram?, findings: [Finding], faults: [String]) {
    let (program, findings) = checked(root, imports: imports)
    return (program, findings, faults(of: program))
}

private func faults(of program: CheckedProgram?) -> [String] { program?.plan.checkInvariants() ?? [] }

private func checked(_ root: SyntaxTree, imports: [SyntaxTree]) -> (program: CheckedProgram?, findings: [Finding]) {
    let misread = rangesWithDash(root)
    if !misread.isEmpty { return (nil, misread) }
    let collected = Collector.collect(root, imports: imports)
    var lowered = Lowerer.lower(collected.symbols)
    if root.limits != nil { lowered.plan.nameGuarantees() }
    var findings = besideSettings(collected.findings + lowered.findings, root, imports, collected.symbols)
    var tests: [TestCase] = []
    // What a test says is measured by the plan; where that is wrong, its findings would be the same mistakes again.
    // What is unused or says something else is only known where every rule could be read. It is told beside the errors
    // of tests as well: a wrong figure in a rule makes tests impossible, and the text of the article names that figure.
    if !findings.contains(where: { $0.severity == .error }) {
        let result = lowerTests(
            root.tests, plan: lowered.plan, language: root.language, limits: RuleLimits(root))
        tests = result.tests
        findings += result.findings + formFindings(root, imports: imports)
    }
    findings = sorted(findings).map { $0.quoting(collected.symbols.language(of: $0.primary.range)) }
    if findings.contains(where: { $0.severity == .error }) { return (nil, findings) }
    return (CheckedProgram(plan: lowered.plan, tests: tests), findings)
}

extension SyntaxTree {
    fileprivate var tests: [TestDeclaration] {
        declarations.compactMap { if case .test(let test) = $0 { test } else { nil } }
    }
}

/// By file and place, each once; what was found first before what was found later.
private func sorted(_ findings: [Finding]) -> [Finding] {
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }.enumerated().sorted { left, right in
        let first = left.element.primary.range
        let second = right.element.primary.range
        return (first.file.index, first.start, left.offset) < (second.file.index, second.start, right.offset)
    }.map(\.element)
}
