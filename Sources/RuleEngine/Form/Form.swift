import Findings
import PolicyDSL

/// What may be said of a policy that means something: its text against its rules, names and declarations without use.
func formFindings(_ root: SyntaxTree, imports: [SyntaxTree]) -> [Finding] {
    ProseAgainstRules(root, imports: imports).findings + unusedFindings(root, imports: imports) + nearNameFindings(root)
        + articleFindings(root)
}
