import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// A regulation with all amendments given, as a policy that stands by itself.
struct Consolidation {
    private(set) var text: ConsolidatedText
    /// What was done, a line each.
    private(set) var summary: [Message] = []

    /// - Parameter day: amendments that come into force later are left out; nil: none is.
    init(_ checked: CheckedPolicies, on day: Int?) throws(Failure) {
        var set = checked.set
        let (base, amendments) = try Self.order(set)
        let date = day.map { day -> DateLiteral in
            let date = Evaluator.CivilDate(dayNumber: day)
            let nowhere = SourceRange(file: FileID(base), start: 0, end: 0)
            return DateLiteral(year: date.year, month: date.month, day: date.day, range: nowhere)
        }
        let made = amendments.filter { position in
            guard let day, let start = set.start(of: position) else { return true }
            return start <= day
        }
        let id = FileID(set.policies.count)
        let result = consolidate(
            set.policies[base].file, with: made.map { set.policies[$0].file }, on: date, id: id)
        if let error = result.findings.first(where: { $0.severity == .error }) {
            throw Failure(
                error.summary,
                help: Message(
                    id:
                        "periksa satu per satu dengan `policyc check`; perubahan yang belakangan menyebut yang terdahulu dengan `mengingat`",
                    en:
                        "check them one by one with `policyc check`; a later amendment names an earlier one with `under`"
                ))
        }
        text = result.text
        _ = set.addConsolidated(text.file)
        let imports = checked.imports(of: base).map { set.policies[$0].tree }
        guard var tree = set.policies.last?.tree,
            let program = compile(tree, imports: imports).program
        else { throw Failure(bug: "\(set.policies[base].file.path): the consolidated text has errors") }

        let names = made.compactMap { set.policies[$0].name }
        let outdated = program.tests.filter { test in
            test.range.file == id && !TestRunner.run(test, of: program.plan).hasPassed
        }
        var edits = outdated.map { test in
            (range: test.range, text: Self.outdatedNote(test.name, names, tree.language))
        }
        if let head = tree.header?.range, !names.isEmpty {
            let start = SourceRange(file: id, start: head.start, end: head.start)
            edits.append((start, Self.headNote(set.policies[base].name ?? "", names, tree.language) + "\n"))
        }
        edits += Self.tests(of: made, in: set, to: text.file)
        text = text.replacing(edits)
        tree = parse(text.file).tree
        summary = [
            Message(
                id: "Diterapkan: \(names.isEmpty ? "tidak ada" : names.joined(separator: ", "))",
                en: "Applied: \(names.isEmpty ? "none" : names.joined(separator: ", "))")
        ]
        let later = amendments.filter { !made.contains($0) }.compactMap { set.policies[$0].name }
        if !later.isEmpty {
            summary.append(
                Message(
                    id: "Belum berlaku: \(later.joined(separator: ", "))",
                    en: "Not yet in force: \(later.joined(separator: ", "))"))
        }
        for test in outdated {
            summary.append(
                Message(
                    id: "Uji yang tidak lagi berlaku: \"\(test.name)\"",
                    en: "Test that no longer holds: \"\(test.name)\""))
        }
    }

    /// The regulation, and the amendments to it in the order in which they come into force.
    static func order(_ set: PolicySet) throws(Failure) -> (base: Int, amendments: [Int]) {
        var bases: [Int] = []
        var amendments: [Int] = []
        for root in set.roots where !set.isLimits(root) {
            if set.policies[root].tree.amendment == nil {
                bases.append(root)
            } else if let amended = set.amended(by: root) {
                bases.append(amended.base)
                for amendment in amended.amendments where !amendments.contains(amendment) {
                    amendments.append(amendment)
                }
            }
        }
        let amended = Set(amendments.compactMap { set.amended(by: $0)?.base })
        let candidates = amended.isEmpty ? Set(bases) : amended
        guard candidates.count == 1, let base = candidates.first else {
            let names = candidates.compactMap { set.policies[$0].name }.sorted().joined(separator: ", ")
            throw Failure(
                Message(id: "lebih dari satu peraturan: \(names)", en: "more than one regulation: \(names)"),
                help: Message(
                    id: "konsolidasikan satu per satu", en: "consolidate them one at a time"))
        }
        let sorted = amendments.enumerated().sorted { left, right in
            (set.start(of: left.element) ?? 0, left.offset) < (set.start(of: right.element) ?? 0, right.offset)
        }
        return (base, sorted.map(\.element))
    }

    // MARK: What is written into the text

    private static func headNote(_ base: String, _ names: [String], _ language: KeywordLanguage) -> String {
        let list = names.joined(separator: ", ")
        return switch language {
        case .indonesian: "# Naskah konsolidasi: \(base) sebagaimana diubah dengan \(list)"
        case .english: "# Consolidated text: \(base) as amended by \(list)"
        }
    }

    private static func outdatedNote(_ test: String, _ names: [String], _ language: KeywordLanguage) -> String {
        let list = names.joined(separator: ", ")
        return switch language {
        case .indonesian: "# Uji \"\(test)\" tidak lagi berlaku sesudah \(list)"
        case .english: "# The test \"\(test)\" no longer holds after \(list)"
        }
    }

    /// The tests of the amendments, at the end.
    private static func tests(
        of amendments: [Int], in set: PolicySet, to file: SourceFile
    ) -> [(range: SourceRange, text: String)] {
        var text = ""
        for position in amendments {
            let policy = set.policies[position]
            let tests = policy.tree.declarations.filter(\.isTest).map { policy.file.text($0.range) }
            guard !tests.isEmpty, let name = policy.name else { continue }
            switch file.form {
            case .plain: text += "\n# \(name)\n\n" + tests.joined(separator: "\n\n") + "\n"
            case .literate:
                text += "\n## \(name)\n\n```policy\n" + tests.joined(separator: "\n\n") + "\n```\n"
            }
        }
        let end = file.bytes.count
        return text.isEmpty ? [] : [(SourceRange(file: file.id, start: end, end: end), text)]
    }
}

extension PolicySet {
    /// From which day an amendment is in force.
    func start(of position: Int) -> Int? {
        policies[position].tree.header?.validity.map {
            Evaluator.CivilDate(year: $0.from.year, month: $0.from.month, day: $0.from.day).dayNumber
        }
    }
}
