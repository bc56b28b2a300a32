import Findings
import PolicyDSL

/// The policies of one run: the files given, and those beside them that they rest on.
struct PolicySet {
    struct Policy {
        var file: SourceFile
        var tree: SyntaxTree
        /// Of reading it.
        var findings: [Finding]

        var name: String? { tree.header?.name.text }
        var hasErrors: Bool { findings.contains { $0.severity == .error } }
    }

    /// The position of a policy is its file's id.
    private(set) var policies: [Policy] = []
    /// Positions of the files that were given, in order.
    private(set) var roots: [Int] = []
    private var byPath: [String: Int] = [:]
    private var foldersRead: Set<String> = []

    mutating func add(path: String, bytes: [UInt8], form: SourceFile.Form? = nil, isRoot: Bool) {
        let key = Path.normalized(path)
        if let known = byPath[key] {
            if isRoot, !roots.contains(known) { roots.append(known) }
            return
        }
        let file = SourceFile(id: FileID(policies.count), path: path, bytes: bytes, form: form)
        let (tree, findings) = parse(file)
        byPath[key] = policies.count
        if isRoot { roots.append(policies.count) }
        policies.append(Policy(file: file, tree: tree, findings: findings))
    }

    /// Adds a text that no file holds.
    mutating func addConsolidated(_ file: SourceFile) -> Int {
        let (tree, findings) = parse(file)
        policies.append(Policy(file: file, tree: tree, findings: findings))
        return policies.count - 1
    }

    /// Reads the files beside a policy, once a folder.
    mutating func readFolder(of position: Int, in world: any World) throws(WorldError) {
        let folder = Path.folder(of: policies[position].file.path)
        guard foldersRead.insert(Path.normalized(folder)).inserted, world.kind(of: folder) == .folder else { return }
        for path in try PolicyFiles.inFolder(folder, deep: false, in: world) {
            add(path: path, bytes: try world.contents(of: path), isRoot: false)
        }
    }

    /// The policy that a name in `mengingat` means, as seen from a file: one given, else one beside the file.
    func find(_ name: String, from position: Int) -> Int? { candidates(name, from: position).first }

    /// All that it may mean, that which is taken first; several only where nothing tells which is meant.
    private func candidates(_ name: String, from position: Int) -> [Int] {
        let folder = Path.normalized(Path.folder(of: policies[position].file.path))
        let named = policies.indices.filter { $0 != position && policies[$0].name == name }
        func isBeside(_ candidate: Int) -> Bool {
            Path.normalized(Path.folder(of: policies[candidate].file.path)) == folder
        }
        let given = named.filter(roots.contains)
        let givenBeside = given.filter(isBeside)
        if !givenBeside.isEmpty { return givenBeside }
        return given.isEmpty ? named.filter(isBeside) : given
    }

    /// Names that a policy gives to what it rests on or amends, where several files could be meant.
    func unclearNames(of position: Int) -> [Finding] {
        needed(by: position).compactMap { name in
            let found = candidates(name.text, from: position)
            return found.count > 1 ? .regulationNamedTwice(name, paths: found.map { policies[$0].file.path }) : nil
        }
    }

    /// A finding with the article its place stands in, where nobody said so before.
    func cited(_ finding: Finding) -> Finding {
        let place = finding.primary.range
        guard finding.citation.isEmpty, policies.indices.contains(Int(place.file.index)) else { return finding }
        var cited = finding
        let tree = policies[Int(place.file.index)].tree
        let heading = tree.text?.headings.last { !$0.isTitle && $0.range.start <= place.start }
        let declaration = tree.declarations.first { $0.range.start <= place.start && place.start < $0.range.end }
        cited.citation = declaration?.citation ?? heading?.citation ?? []
        return cited
    }
}
