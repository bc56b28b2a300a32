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
    private let regulation: AmendedRegulation
    private let imports: [SyntaxTree]
    let since: DateLiteral?
    let before: Plan
    let after: Plan

    /// - Parameters:
    ///   - paths: the files of the amendments that are tried; others are part of the present text. nil: all are tried.
    ///   - day: from when they are taken to hold; nil: each clause from its own.
    init(_ checked: CheckedPolicies, tried paths: [String]? = nil, since day: Int?) throws(Failure) {
        policies = checked.set
        let regulation = try AmendedRegulation(checked.set, tried: paths)
        let imports = checked.imports(of: regulation.base, amendedBy: regulation.amendments).map {
            checked.set.policies[$0].tree
        }
        let since = day.map { DateLiteral(day: $0, file: FileID(regulation.base)) }
        var clauses: [Clause] = []
        for (amendment, position) in regulation.tried.enumerated() {
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
        (self.regulation, self.imports, self.since, self.clauses) = (regulation, imports, since, clauses)
        func plan(_ wanted: [Int]) -> Plan? {
            Self.plan(checked.set, regulation, imports, since, wanted, clauses)
        }
        guard let before = plan([]), let after = plan(Array(clauses.indices)) else {
            throw Failure(
                Message(
                    id: "perubahan-perubahan itu tidak dapat diterapkan bersama pada tanggal ini",
                    en: "these amendments cannot be applied together at this date"))
        }
        (self.before, self.after) = (before, after)
    }

    var baseName: String { policies.policies[regulation.base].name ?? "" }

    /// With the amendments that are part of the present text.
    var presentName: String { regulation.presentName(policies) }

    /// Those that are tried.
    var amendmentNames: [String] { regulation.tried.compactMap { policies.policies[$0].name } }

    /// The first day on which a clause that is tried holds.
    var firstDay: Int? {
        if let since { return since.dayNumber }
        return clauses.compactMap { clause in
            let tree = policies.policies[regulation.tried[clause.amendment]].tree
            return (tree.amendment?.items[clause.item].validity ?? tree.header?.validity)?.from.dayNumber
        }.min()
    }

    /// The text as amended, each clause from its own date; nil where they cannot be applied together.
    func enacted() -> Plan? {
        Self.plan(policies, regulation, imports, nil, Array(clauses.indices), clauses)
    }

    /// The text with some clauses only; nil where they cannot stand without the others.
    func plan(with wanted: Set<Int>) -> Plan? {
        Self.plan(policies, regulation, imports, since, clauses.indices.filter(wanted.contains), clauses)
    }

    private static func plan(
        _ set: PolicySet, _ regulation: AmendedRegulation, _ imports: [SyntaxTree], _ since: DateLiteral?,
        _ wanted: [Int], _ clauses: [Clause]
    ) -> Plan? {
        let result = regulation.text(set, since: since, checksExpected: wanted.count == clauses.count) {
            amendment, item in
            wanted.contains { clauses[$0].amendment == amendment && clauses[$0].item == item }
        }
        guard !result.findings.contains(where: { $0.severity == .error }) else { return nil }
        let (tree, findings) = parse(result.file)
        guard !findings.contains(where: { $0.severity == .error }) else { return nil }
        let others = set.under(regulation.amendments, beside: regulation.base)
        return compile(tree.withoutTests.resting(on: others), imports: imports).program?.plan
    }
}
