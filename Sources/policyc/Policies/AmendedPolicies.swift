import Findings
import PolicyDSL
import RuleEngine

extension PolicySet {
    /// The regulation that an amendment changes, and the amendments made to it up to this one, first to last.
    struct Amended {
        var base: Int
        var amendments: [Int]
    }

    /// nil where a policy is no amendment, or what it changes is not there.
    func amended(by position: Int) -> Amended? {
        guard let target = policies[position].tree.amendment?.target, let base = find(target.text, from: position),
            policies[base].tree.amendment == nil
        else { return nil }
        var order: [Int] = []
        var waiting = [position]
        while let next = waiting.popLast() {
            order.removeAll { $0 == next }
            order.append(next)
            // A circle of amendments that rest on each other would never end.
            guard order.count <= policies.count else { break }
            for name in policies[next].tree.header?.under ?? [] {
                guard let found = find(name.text, from: next), !order.contains(found),
                    policies[found].tree.amendment?.target.text == target.text
                else { continue }
                waiting.append(found)
            }
        }
        return Amended(base: base, amendments: order.reversed())
    }

    /// What a policy names as read with it: what it rests on, and what it amends or limits.
    func needed(by position: Int) -> [Name] {
        let tree = policies[position].tree
        return (tree.header?.under ?? []) + [tree.amendment?.target, tree.limits?.target].compactMap(\.self)
    }

    /// Whether a policy limits the changes of another.
    func isLimits(_ position: Int) -> Bool { policies[position].tree.limits != nil }

    /// Reads a regulation as amended, beside the files it is made of.
    ///
    /// - Returns: the tree to compile, with the tests of the last amendment in place of the regulation's own, and what
    ///   was found while the amendments were applied.
    mutating func consolidated(_ amended: Amended) -> (tree: SyntaxTree, text: ConsolidatedText, findings: [Finding]) {
        let id = FileID(policies.count)
        let (text, applied) = consolidate(
            policies[amended.base].file, with: amended.amendments.map { policies[$0].file }, id: id)
        let position = addConsolidated(text.file)
        var findings = applied
        if !applied.contains(where: { $0.severity == .error }) {
            findings += policies[position].findings.map { $0.moved(text.origin) }
        }
        var tree = policies[position].tree.resting(on: under(amended.amendments, beside: amended.base))
        let last = amended.amendments.last.map { policies[$0].tree.declarations } ?? []
        tree.declarations = tree.declarations.filter { !$0.isTest } + last.filter(\.isTest)
        return (tree, text, findings)
    }

    /// The regulation that an amendment changes, as amended.
    ///
    /// What is only a warning about the regulation's own text is said where that is checked itself.
    mutating func compileAmended(
        _ position: Int, _ imports: [Int]
    ) throws(Failure) -> (program: CheckedProgram?, findings: [Finding]) {
        let tree = policies[position].tree
        guard let header = tree.header, let amendment = tree.amendment else { return (nil, []) }
        if amendment.items.isEmpty { return (nil, [.amendmentWithoutItems(header)]) }
        if let other = tree.declarations.first(where: { !$0.isTest }) {
            return (nil, [.declarationOutsideItem(other.range)])
        }
        guard let amended = self.amended(by: position) else {
            return (nil, [.amendedRegulationUnknown(amendment.target, known: policies.compactMap(\.name))])
        }
        let (consolidated, text, applied) = self.consolidated(amended)
        guard !applied.contains(where: { $0.severity == .error }) else {
            return (nil, suggestingUnder(applied, amended))
        }
        let rest = imports.filter { $0 != amended.base && !amended.amendments.contains($0) }
        let result = compile(consolidated, imports: rest.map { policies[$0].tree })
        let base = FileID(amended.base)
        let found = result.findings.map { $0.moved(text.origin) }.filter {
            $0.severity == .error || $0.primary.range.file != base
        }
        guard result.program != nil || found.contains(where: { $0.severity == .error }) else {
            throw Failure(bug: "\(policies[position].file.path): no program and no error")
        }
        let drafting = draftingFindings(
            tree, of: policies[amended.base].tree, order: amended.amendments.count - 1)
        var program = result.program
        // What an amendment says is counted in its own file: its rows, its exceptions, the cells that it changed.
        for (position, origin) in (program?.plan.origins ?? []).enumerated() {
            if let place = text.addition(in: origin.range, to: base) { program?.plan.origins[position].range = place }
        }
        return (program, applied + drafting + found)
    }
}

extension Declaration {
    var isTest: Bool {
        if case .test = self { true } else { false }
    }
}
