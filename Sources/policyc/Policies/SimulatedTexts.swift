import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// A regulation without and with the amendments that are tried, and with any of their clauses alone or together.
///
/// An amendment that is given beside the regulation, and not to be tried, is in both: it is the law already.
struct SimulatedTexts {
    /// One clause of one amendment.
    struct Clause {
        /// Its place in `amendmentNames`.
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
    /// Those of them that are tried.
    private let tried: [Int]
    private let imports: [SyntaxTree]
    private let since: DateLiteral?
    let before: Plan
    let after: Plan

    /// - Parameter paths: of the amendments to try; nil: all are tried.
    init(_ checked: CheckedPolicies, since day: Int?, trying paths: [String]? = nil) throws(Failure) {
        policies = checked.set
        let order = try Consolidation.order(checked.set)
        (base, amendments) = (order.base, order.amendments)
        let wanted = paths.map { Set($0.map(Path.normalized)) }
        let tried = order.amendments.filter { position in
            guard let wanted, checked.set.roots.contains(position) else { return true }
            return wanted.contains(Path.normalized(checked.set.policies[position].file.path))
        }
        self.tried = tried
        let imports = checked.imports(of: order.base, amendedBy: order.amendments).map { checked.set.policies[$0].tree }
        let since = day.map { day in
            let date = Evaluator.CivilDate(dayNumber: day)
            return DateLiteral(
                year: date.year, month: date.month, day: date.day,
                range: SourceRange(file: FileID(order.base), start: 0, end: 0))
        }
        var clauses: [Clause] = []
        for (amendment, position) in tried.enumerated() {
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
            Self.plan(checked.set, order.base, order.amendments, tried, imports, since, wanted, clauses)
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

    /// The regulation, with the amendments that it already has.
    var presentName: String {
        ([base] + amendments.filter { !tried.contains($0) }).compactMap { policies.policies[$0].name }
            .joined(separator: ", ")
    }

    /// The amendments that are tried.
    var amendmentNames: [String] { tried.compactMap { policies.policies[$0].name } }

    /// The text as amended, each clause from its own date; nil where they cannot be applied together.
    func enacted() -> Plan? {
        Self.plan(policies, base, amendments, tried, imports, nil, Array(clauses.indices), clauses)
    }

    /// The text with some clauses only; nil where they cannot stand without the others.
    func plan(with wanted: Set<Int>) -> Plan? {
        Self.plan(policies, base, amendments, tried, imports, since, clauses.indices.filter(wanted.contains), clauses)
    }

    private static func plan(
        _ set: PolicySet, _ base: Int, _ amendments: [Int], _ tried: [Int], _ imports: [SyntaxTree],
        _ since: DateLiteral?,
        _ wanted: [Int], _ clauses: [Clause]
    ) -> Plan? {
        let result = consolidate(
            set.policies[base].file, with: amendments.map { set.policies[$0].file }, since: since,
            checksExpected: wanted.count == clauses.count, id: FileID(set.policies.count)
        ) { amendment, item in
            guard let place = tried.firstIndex(of: amendments[amendment]) else { return true }
            return wanted.contains { clauses[$0].amendment == place && clauses[$0].item == item }
        }
        guard !result.findings.contains(where: { $0.severity == .error }) else { return nil }
        let (tree, findings) = parse(result.text.file)
        guard !findings.contains(where: { $0.severity == .error }) else { return nil }
        let others = set.under(amendments, beside: base)
        return compile(tree.withoutTests.resting(on: others), imports: imports).program?.plan
    }
}
