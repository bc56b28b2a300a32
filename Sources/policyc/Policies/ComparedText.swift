import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// One of two texts that are compared.
struct ComparedText {
    /// The regulation, or the regulation with what it is amended by.
    var title: String
    var regulation: String
    var tree: SyntaxTree
    var imports: [SyntaxTree]
    var plan: Plan
    var files: [FileID: SourceFile]

    /// What it declares and rests on, tests apart, without places.
    var declarations: [Declaration] {
        ([tree] + imports).flatMap { meaning(of: $0, withCitations: false).declarations }.filter { !$0.isTest }
    }

    /// A text that was checked and has no errors.
    private init(
        _ tree: SyntaxTree, title: String, imports: [SyntaxTree], files: [SourceFile]
    ) throws(Failure) {
        self.tree = tree
        self.tree.declarations = tree.declarations.filter { !$0.isTest }
        self.title = title
        self.imports = imports
        regulation = tree.header?.name.text ?? ""
        guard let program = compile(self.tree, imports: imports).program else {
            throw Failure(bug: "\(title): it has errors after it was checked")
        }
        plan = program.plan
        self.files = Dictionary(files.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Every regulation of a set of files, an amendment as the text that it makes.
    static func texts(_ checked: CheckedPolicies) throws(Failure) -> [ComparedText] {
        var result: [ComparedText] = []
        for root in checked.mainRoots { result.append(try text(of: root.position, checked)) }
        return result
    }

    static func text(of position: Int, _ checked: CheckedPolicies) throws(Failure) -> ComparedText {
        let set = checked.set
        guard let amended = set.amended(by: position) else {
            let policy = set.policies[position]
            return try ComparedText(
                policy.tree, title: policy.name ?? policy.file.path,
                imports: checked.imports(of: position).map { set.policies[$0].tree }, files: set.policies.map(\.file))
        }
        return try text(of: amended.base, amendedBy: amended.amendments, checked)
    }

    static func text(
        of base: Int, amendedBy amendments: [Int], _ checked: CheckedPolicies
    ) throws(Failure) -> ComparedText {
        var set = checked.set
        let (tree, _, findings) = set.consolidated(PolicySet.Amended(base: base, amendments: amendments))
        let name = set.policies[base].name ?? ""
        let changes = amendments.compactMap { set.policies[$0].name }.joined(separator: ", ")
        if let error = findings.first(where: { $0.severity == .error }) { throw Failure(error.summary) }
        let imports = checked.imports(of: base).map { set.policies[$0].tree }
        guard compile(tree, imports: imports).program != nil else {
            throw Failure(
                Message(
                    id: "\(name) tidak dapat dihitung setelah diubah dengan \(changes)",
                    en: "\(name) cannot be scored as amended by \(changes)"),
                help: Message(
                    id: "periksa perubahannya satu per satu dengan `policyc check`",
                    en: "check the amendments one by one with `policyc check`"))
        }
        return try ComparedText(tree, title: "\(name) + \(changes)", imports: imports, files: set.policies.map(\.file))
    }
}
