import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// A regulation with all amendments given, as a policy that stands by itself.
struct Consolidation {
    private(set) var text: ConsolidatedText
    /// In canonical form, to the end of the file.
    private(set) var printed: String
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
        let made = amendments.filter { set.isBegun($0, on: day) }
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
        text = result.text.replacing(Self.tests(of: made, in: set, to: result.text.file))
        _ = set.addConsolidated(text.file)
        let others = set.under(made, beside: base)
        let imports = checked.imports(of: base, amendedBy: made).map { set.policies[$0].tree }
        guard let tree = set.policies.last?.tree,
            let program = compile(tree.resting(on: others), imports: imports).program
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
        if let header = tree.header { edits += Self.under(others, header, tree.language) }
        text = text.replacing(edits)
        guard let printed = format(text.file).text else {
            throw Failure(bug: "\(set.policies[base].file.path): the consolidated text cannot be put in form")
        }
        self.printed = printed
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
        if let day {
            for position in made { summary += Self.waiting(set.policies[position], after: day) }
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

    /// The clauses of an amendment that begin later than the rest of it.
    private static func waiting(_ amendment: PolicySet.Policy, after day: Int) -> [Message] {
        (amendment.tree.amendment?.items ?? []).compactMap { item in
            guard let from = item.validity?.from, from.dayNumber > day, let name = amendment.name else { return nil }
            return Message(
                id: "Belum berlaku: \(name) angka \(item.label)", en: "Not yet in force: \(name) item \(item.label)")
        }
    }

    // MARK: What is written into the text

    /// What the amendments rest on, beside what the regulation does.
    private static func under(
        _ names: [Name], _ header: RegulationHeader, _ language: KeywordLanguage
    ) -> [(range: SourceRange, text: String)] {
        guard !names.isEmpty else { return [] }
        let list = names.map { "`\($0.text)`" }.joined(separator: ", ")
        let end = header.under.last?.range.end ?? header.range.end
        let lead = header.under.isEmpty ? "\n  " + Keyword.under.phrase(language) + " " : ", "
        return [(SourceRange(file: header.range.file, start: end, end: end), lead + list)]
    }

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
    func start(of position: Int) -> Int? { policies[position].tree.header?.validity?.from.dayNumber }

    /// Whether some clause of an amendment holds on a day; without a day all are taken to.
    func isBegun(_ position: Int, on day: Int?) -> Bool {
        guard let day, let start = start(of: position) else { return true }
        let items = policies[position].tree.amendment?.items ?? []
        return items.contains { ($0.validity?.from.dayNumber ?? start) <= day }
    }

    /// What amendments rest on and the regulation itself does not: neither that nor one another.
    func under(_ amendments: [Int], beside base: Int) -> [Name] {
        var known = Set(([base] + amendments).compactMap { policies[$0].name })
        known.formUnion((policies[base].tree.header?.under ?? []).map(\.text))
        return amendments.flatMap { policies[$0].tree.header?.under ?? [] }.filter { known.insert($0.text).inserted }
    }
}

extension SyntaxTree {
    func resting(on others: [Name]) -> SyntaxTree {
        var copy = self
        copy.header?.under += others
        return copy
    }
}

extension DateLiteral {
    var dayNumber: Int { Evaluator.CivilDate(year: year, month: month, day: day).dayNumber }
}
