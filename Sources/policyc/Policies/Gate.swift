import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// One file of limits, compiled for the texts of a simulation.
struct Gate {
    let position: Int
    let tree: SyntaxTree
    let plan: Plan
    /// Parallel to the plan's guarantees: what of each can be told as figures.
    let limits: [[MeasuredLimit]]

    /// Those among the policies given, in order. Each limits the changes of the regulation that is simulated.
    static func all(_ checked: CheckedPolicies, _ texts: PolicySet.Compared, base: String) throws(Failure) -> [Gate] {
        var gates: [Gate] = []
        for position in checked.set.roots where checked.set.isLimits(position) {
            gates.append(try Gate(position, in: checked.set, texts, base: base))
        }
        return gates
    }

    private init(_ position: Int, in set: PolicySet, _ texts: PolicySet.Compared, base: String) throws(Failure) {
        tree = set.policies[position].tree
        let name = tree.header?.name.text ?? ""
        if let target = tree.limits?.target.text, target != base {
            throw Failure(
                Message(
                    id: "`\(name)` membatasi perubahan `\(target)`, padahal yang dicoba perubahan `\(base)`",
                    en: "`\(name)` limits changes of `\(target)`, and what is tried changes `\(base)`"))
        }
        let (program, findings) = try set.compileLimits(position, comparing: texts)
        guard let program else {
            throw Self.unfit(name, findings, set.policies[position].file)
        }
        self.position = position
        let plan = program.plan
        self.plan = plan
        let language = tree.language
        let parameters = tree.declarations.compactMap { declaration -> ParameterDeclaration? in
            if case .parameter(let parameter) = declaration { parameter } else { nil }
        }
        let declared = tree.guarantees
        // A value as it was tells whom a limit concerns; all else that is reckoned here is limited.
        let before = Set(texts.beforeNames.map { LimitsPrelude.before($0, language) })
        let weights = Dictionary(plan.columns.map { ($0.name, before.contains($0.name) ? 1 : 2) }) { first, _ in first }
        limits = plan.guarantees.map { guarantee in
            declared[guarantee.name].map {
                plan.measuredLimits($0.condition, parameters: parameters, weights: weights)
            } ?? []
        }
    }

    /// Limits that pass by themselves, and cannot be held against these two texts.
    private static func unfit(_ name: String, _ findings: [Finding], _ file: SourceFile) -> Failure {
        let first = findings.first { $0.severity == .error }
        var place = ""
        if let range = first?.primary.range, range.file == file.id {
            place = ": \(file.path):\(file.place(of: range.start).line): `\(file.text(range))`"
        }
        let summary = first?.summary ?? Message(id: "", en: "")
        return Failure(
            Message(
                id: "`\(name)` tidak dapat dipakai atas perubahan ini\(place): \(summary.id)",
                en: "`\(name)` cannot be used for this change\(place): \(summary.en)"),
            help: first?.help
                ?? Message(
                    id: "batas hanya mengenal nilai yang disampaikan keluaran yang dibandingkan; lihat `--output`",
                    en: "limits know only the values of the output that is compared; see `--output`"))
    }

    /// Where a guarantee's name stands.
    func place(of guarantee: Guarantee) -> SourceRange {
        tree.guarantees[guarantee.name]?.name.range ?? plan.origins[guarantee.origin].range
    }

    /// The nodes to be read beside each guarantee: for each limit its figures, then what exempts from it.
    var nodes: [[NodeID]] {
        limits.map { limits in limits.flatMap { $0.nodes + $0.exemptions.map(\.condition) } }
    }

    /// What a simulation found, as the log that the limits read; nil where it found nothing.
    func log(_ simulation: Simulation) -> (name: String, source: MemorySource, days: ClosedRange<Int>)? {
        guard let scored = simulation.result.scored,
            let table = plan.tables.first(where: { $0.name == LimitsPrelude.log(tree.language) }),
            case .log(_, let ownerColumn, _) = table.kind
        else { return nil }
        let known = CalendarPeriod.overlapping(scored, simulation.view.unit)
        let periods = Dictionary(known.map { ($0.label, $0) }) { first, _ in first }
        var writer = CSVWriter()
        writer.textField(ownerColumn)
        writer.textField(LimitsPrelude.day)
        let declared = Set(table.fields.map(\.name))
        let columns = simulation.view.values.enumerated().flatMap { position, value in
            [
                (position, LimitsPrelude.column(LimitsPrelude.before(value.name, tree.language)), false),
                (position, LimitsPrelude.column(LimitsPrelude.after(value.name, tree.language)), true),
            ].filter { declared.contains($0.1) }
        }
        for (_, name, _) in columns { writer.textField(name) }
        writer.endLine()
        var days: ClosedRange<Int>?
        for row in simulation.table.rows {
            guard let period = periods[row.period] else { continue }
            days = days.map { min($0.lowerBound, period.first)...max($0.upperBound, period.last) } ?? period.days
            writer.textField(row.key)
            writer.beginField()
            writer.date(period.first)
            for (position, _, isAfter) in columns {
                writer.textField(isAfter ? row.after[position] : row.before[position])
            }
            writer.endLine()
        }
        return days.map { (table.name, MemorySource(name: table.name + ".csv", bytes: writer.bytes), $0) }
    }
}

extension SyntaxTree {
    /// By name.
    fileprivate var guarantees: [String: GuaranteeDeclaration] {
        Dictionary(
            declarations.compactMap { declaration -> (String, GuaranteeDeclaration)? in
                if case .guarantee(let guarantee) = declaration { (guarantee.name.text, guarantee) } else { nil }
            }
        ) { first, _ in first }
    }
}
