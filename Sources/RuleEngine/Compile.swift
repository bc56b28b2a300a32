public import Findings
public import PolicyDSL

/// Checks one regulation, with the regulations it rests on, and lowers it to a plan.
///
/// - Parameters:
///   - root: the regulation to compile.
///   - imports: the trees that `mengingat` may name; those not named play no part.
/// - Returns: the program, or nil where a finding is an error; findings are sorted by file and place.
public func compile(_ root: SyntaxTree, imports: [SyntaxTree]) -> (program: CheckedProgram?, findings: [Finding]) {
    (nil, [])
}
