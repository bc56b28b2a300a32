import Findings
import PolicyDSL
import RuleEngine

/// The policies given, checked, each as the root of what it rests on.
struct CheckedPolicies {
    struct Root {
        var position: Int
        /// nil where it has errors.
        var program: CheckedProgram?
    }

    var set: PolicySet
    var roots: [Root]
    var report: FindingReport

    init(_ given: PolicySet, console: Console) throws(Failure) {
        var set = given
        var findings: [Finding] = []
        roots = []
        let imported = Set(set.roots.filter { !set.isLimits($0) }.flatMap { Self.imports(of: $0, in: set) })
        for position in set.roots {
            let imports = Self.imports(of: position, in: set)
            findings += ([position] + imports).flatMap { set.policies[$0].findings }
            findings += set.unclearNames(of: position)
            // What could not be read would only be missed again.
            guard !([position] + imports).contains(where: { set.policies[$0].hasErrors }) else {
                roots.append(Root(position: position, program: nil))
                continue
            }
            if set.policies[position].tree.amendment != nil {
                let result = try set.compileAmended(position, imports)
                findings += result.findings
                roots.append(Root(position: position, program: result.program))
                continue
            }
            if set.isLimits(position) {
                let result = try set.compileLimits(position)
                findings += result.findings
                roots.append(Root(position: position, program: result.program))
                continue
            }
            let result = compile(set.policies[position].tree, imports: imports.map { set.policies[$0].tree })
            // What a regulation does not use itself, one that rests on it may.
            let idle: [FindingKind] = imported.contains(position) ? [.unusedDeclaration, .unusedResult] : []
            findings += result.findings.filter { !idle.contains($0.kind) }
            guard result.program != nil || result.findings.contains(where: { $0.severity == .error }) else {
                throw Failure(bug: "\(set.policies[position].file.path): no program and no error")
            }
            roots.append(Root(position: position, program: result.program))
        }
        self.set = set
        let languages = set.policies.map { ($0.file.id, console.language(of: $0.tree.language.messages)) }
        findings = silenced(
            findings, by: set.policies.flatMap(\.tree.silencers), kinds: FindingKind.all,
            wholeFiles: Set(roots.filter { $0.program != nil }.map { FileID($0.position) }))
        report = FindingReport(
            findings.map(set.cited), files: set.policies.map(\.file),
            checked: set.roots.map { set.policies[$0].file.id },
            languages: Dictionary(languages) { first, _ in first },
            language: console.language(of: Self.commonLanguage(set)))
    }

    /// The language of all files given; nil where they differ.
    private static func commonLanguage(_ set: PolicySet) -> MessageLanguage? {
        let languages = Set(set.roots.map { set.policies[$0].tree.language.messages })
        return languages.count == 1 ? languages.first : nil
    }

    /// Everything a policy rests on, near first.
    static func imports(of root: Int, in set: PolicySet) -> [Int] {
        var result: [Int] = []
        var waiting = [root]
        while let position = waiting.first {
            waiting.removeFirst()
            for name in set.needed(by: position) {
                guard let found = set.find(name.text, from: position), found != root, !result.contains(found)
                else { continue }
                result.append(found)
                waiting.append(found)
            }
        }
        return result
    }

    /// Everything that a policy rests on, near first.
    func imports(of root: Int) -> [Int] { Self.imports(of: root, in: set) }

    /// Everything that a regulation as amended rests on.
    func imports(of base: Int, amendedBy amendments: [Int]) -> [Int] {
        var seen = Set([base] + amendments)
        return ([base] + amendments).flatMap(imports).filter { seen.insert($0).inserted }
    }

    /// Whether the meaning of some policy was not checked, because what it says could not be read.
    var hasUnread: Bool { roots.contains { $0.program == nil && isUnread($0.position) } }

    private func isUnread(_ root: Int) -> Bool {
        ([root] + Self.imports(of: root, in: set)).contains { set.policies[$0].hasErrors }
    }

    var language: MessageLanguage { report.language }

    func language(of root: Root) -> MessageLanguage { report.language(of: FileID(root.position)) }

    /// The roots that no other root rests on; not limits, which nothing is scored with.
    var mainRoots: [Root] {
        let scored = roots.filter { !set.isLimits($0.position) }
        let imported = Set(scored.flatMap { Self.imports(of: $0.position, in: set) })
        let main = scored.filter { !imported.contains($0.position) }
        return main.isEmpty ? scored : main
    }

    /// The main roots' programs; where there are errors, they are shown and nil comes back.
    func programs(_ console: Console) -> [(root: Root, program: CheckedProgram)]? {
        if report.hasErrors {
            console.result(FindingFormat.human.render(report, style: console.style(of: .output)))
            console.say(FindingSummary.message(report), in: language)
            return nil
        }
        if mainRoots.isEmpty {
            console.fail(
                Failure(
                    Message(id: "batas saja tidak dapat dihitung", en: "limits alone cannot be scored"),
                    help: Message(
                        id: "pakai `policyc simulate PERATURAN --amend PERUBAHAN --data FOLDER --gate BATAS`",
                        en: "use `policyc simulate REGULATION --amend AMENDMENT --data FOLDER --gate LIMITS`")),
                in: language)
            return nil
        }
        let warnings = report.count(.warning)
        if warnings > 0 {
            console.detail(
                Message(
                    id: "\(warnings) peringatan; lihat `policyc check`",
                    en: "\(warnings) warning\(warnings == 1 ? "" : "s"); see `policyc check`"), in: language)
        }
        return mainRoots.compactMap { root in root.program.map { (root, $0) } }
    }
}

extension KeywordLanguage {
    var messages: MessageLanguage {
        switch self {
        case .indonesian: .indonesian
        case .english: .english
        }
    }
}
