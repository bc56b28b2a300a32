import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// A regulation without and with its amendments, and with any of their clauses alone or together.
struct SimulatedTexts {
    /// One clause of one amendment.
    struct Clause {
        var amendment: Int
        var item: Int
        /// `Perubahan_1 angka 2`
        var name: String
        /// As it is written, and in short.
        var words: String
        var text: String
    }

    let clauses: [Clause]
    private let policies: PolicySet
    private let base: Int
    private let amendments: [Int]
    private let imports: [SyntaxTree]
    private let since: DateLiteral?
    let before: Plan
    let after: Plan

    init(_ checked: CheckedPolicies, since day: Int?) throws(Failure) {
        policies = checked.set
        let order = try Consolidation.order(checked.set)
        (base, amendments) = (order.base, order.amendments)
        let imports = checked.imports(of: order.base, amendedBy: order.amendments).map { checked.set.policies[$0].tree }
        let since = day.map { day in
            let date = Evaluator.CivilDate(dayNumber: day)
            return DateLiteral(
                year: date.year, month: date.month, day: date.day,
                range: SourceRange(file: FileID(order.base), start: 0, end: 0))
        }
        var clauses: [Clause] = []
        for (amendment, position) in order.amendments.enumerated() {
            let policy = checked.set.policies[position]
            for (item, clause) in (policy.tree.amendment?.items ?? []).enumerated() {
                let text = policy.file.text(clause.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
                let short = text.count > 90 ? text.prefix(89) + "…" : text
                clauses.append(
                    Clause(
                        amendment: amendment, item: item, name: "\(policy.name ?? "") \(clause.label)",
                        words: text,
                        text: String(short)))
            }
        }
        (self.imports, self.since, self.clauses) = (imports, since, clauses)
        func plan(_ wanted: [Int]) -> Plan? {
            Self.plan(checked.set, order.base, order.amendments, imports, since, wanted, clauses)
        }
        guard let before = plan([]), let after = plan(Array(clauses.indices)) else {
            throw Failure(
                Message(
                    id: "perubahan-perubahan itu tidak dapat diterapkan bersama pada tanggal ini",
                    en: "these amendments cannot be applied together at this date"))
        }
        (self.before, self.after) = (before, after)
    }

    var baseName: String { policies.policies[base].name ?? "" }

    var amendmentNames: [String] { amendments.compactMap { policies.policies[$0].name } }

    /// The text as amended, each clause from its own date; nil where they cannot be applied together.
    func enacted() -> Plan? {
        Self.plan(policies, base, amendments, imports, nil, Array(clauses.indices), clauses)
    }

    /// The text with some clauses only; nil where they cannot stand without the others.
    func plan(with wanted: Set<Int>) -> Plan? {
        Self.plan(policies, base, amendments, imports, since, clauses.indices.filter(wanted.contains), clauses)
    }

    private static func plan(
        _ set: PolicySet, _ base: Int, _ amendments: [Int], _ imports: [SyntaxTree], _ since: DateLiteral?,
        _ wanted: [Int], _ clauses: [Clause]
    ) -> Plan? {
        let result = consolidate(
            set.policies[base].file, with: amendments.map { set.policies[$0].file }, since: since,
            checksExpected: wanted.count == clauses.count, id: FileID(set.policies.count)
        ) { amendment, item in
            wanted.contains { clauses[$0].amendment == amendment && clauses[$0].item == item }
        }
        guard !result.findings.contains(where: { $0.severity == .error }) else { return nil }
        let (tree, findings) = parse(result.text.file)
        guard !findings.contains(where: { $0.severity == .error }) else { return nil }
        let others = set.under(amendments, beside: base)
        return compile(tree.withoutTests.resting(on: others), imports: imports).program?.plan
    }
}
