public import Findings

/// Reads a policy, plain or literate. Never fails: what cannot be read is a finding and is left out of the tree.
public func parse(_ file: SourceFile) -> (tree: SyntaxTree, findings: [Finding]) {
    (SyntaxTree(file: file.id, language: .indonesian, header: nil, declarations: []), [])
}
