import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// Puts a difference into entries.
struct DifferenceWriter {
    private let before: ComparedText
    private let after: ComparedText
    private let difference: PlanDifference
    private let parameters: [ParameterDifference]
    private let words: DifferenceWords
    /// By name.
    private let oldDeclarations: [String: [Declaration]]
    private let newDeclarations: [String: [Declaration]]
    private let positions: [String: Int]

    init(
        _ before: ComparedText, _ after: ComparedText, _ difference: PlanDifference,
        _ parameters: [ParameterDifference], _ language: MessageLanguage
    ) {
        (self.before, self.after, self.difference, self.parameters) = (before, after, difference, parameters)
        words = DifferenceWords(before, after, difference, language)
        let (old, new) = (before.declarations, after.declarations)
        oldDeclarations = Dictionary(grouping: old, by: \.ownName)
        newDeclarations = Dictionary(grouping: new, by: \.ownName)
        var positions: [String: Int] = [:]
        // What is gone stands where it stood.
        for (position, declaration) in old.enumerated() { positions[declaration.ownName] = position }
        for (position, declaration) in new.enumerated() { positions[declaration.ownName] = position }
        self.positions = positions
    }

    /// Values that differ only because rows are let in that were not before, or the other way round.
    private var changedByRowsOnly: Set<ColumnID> {
        var result = Set(
            difference.values.filter { $0.change == .through && !$0.tablesRead.isEmpty }.map(\.column))
        let own = Set(difference.values.filter { $0.change != .through }.map(\.column))
        result.formUnion(difference.values.filter { $0.change == .through }.map(\.column))
        var isShrinking = true
        while isShrinking {
            isShrinking = false
            for value in difference.values where result.contains(value.column) {
                if value.columnsRead.contains(where: { own.contains($0) || !result.contains($0) }) {
                    result.remove(value.column)
                    isShrinking = true
                }
            }
        }
        return result
    }

    mutating func entries() -> [DifferenceReport.Entry] {
        var result: [DifferenceReport.Entry] = []
        if let validity = difference.validity {
            result.append(
                DifferenceReport.Entry(
                    kind: .validity, name: after.regulation, status: .changed,
                    regions: [
                        DifferenceReport.Region(
                            conditions: [], before: words.days(validity.before), after: words.days(validity.after),
                            extent: .everywhere)
                    ], order: -1))
        }
        result += parameters.map(entry)
        result += delegations()
        result += difference.choices.map { named($0, .choice) }
        for table in difference.tables {
            let isLog = difference.joint.tables.contains { $0.name == table.name && words.isLog($0) }
            result.append(named(table, isLog ? .log : .register))
        }
        result += moved(values())
        result += difference.guarantees.map { named($0, .guarantee) }
        result += difference.outputs.map { named($0, .output) }
        return result
    }

    private func order(_ name: String) -> Int { positions[name] ?? Int.max }

    // MARK: Parameters and what is declared of data

    private func entry(_ parameter: ParameterDifference) -> DifferenceReport.Entry {
        var entry = DifferenceReport.Entry(
            kind: .parameter, name: parameter.name, status: .changed, order: order(parameter.name))
        switch parameter.change {
        case .added: entry.status = .added
        case .removed: entry.status = .removed
        case .changed: break
        case .renamed(let name): (entry.status, entry.formerName) = (.renamed, name)
        }
        let isWhole = parameter.spans.count == 1
        entry.regions = parameter.spans.map { span in
            let isAlways = isWhole && words.coversAll(span.days)
            return DifferenceReport.Region(
                conditions: isAlways ? [] : [words.days(span.days)], before: span.before.map(words.text),
                after: span.after.map(words.text), extent: .everywhere)
        }
        return entry
    }

    /// What other regulations may set, and within which bounds.
    private func delegations() -> [DifferenceReport.Entry] {
        var result: [DifferenceReport.Entry] = []
        for (name, declarations) in newDeclarations {
            guard let old = oldDeclarations[name], old.compactMap(\.delegated) != declarations.compactMap(\.delegated)
            else { continue }
            var entry = DifferenceReport.Entry(
                kind: declarations[0].isParameter ? .parameter : .rule, name: name, status: .changed, order: order(name)
            )
            entry.notes = [
                Message(
                    id: "yang dapat atau harus ditetapkan peraturan lain berubah",
                    en: "what other regulations may or must set changed")
            ]
            result.append(entry)
        }
        return result
    }

    private func named(_ named: PlanDifference.Named, _ kind: DifferenceReport.Kind) -> DifferenceReport.Entry {
        var entry = DifferenceReport.Entry(
            kind: kind, name: named.name, status: .changed, order: order(named.name))
        switch named.change {
        case .added: entry.status = .added
        case .removed: entry.status = .removed
        case .changed: break
        }
        var isRealChange = false
        for detail in named.details {
            if case .condition(let condition) = detail {
                let grain = difference.joint.guaranteeGrain(named.name)
                entry.regions = words.regions(condition, type: .boolean, in: grain)
                if !condition.isDecided || !condition.isCertain { entry.status = .maybe }
                if oldDeclarations[named.name] != newDeclarations[named.name] {
                    entry.formulas = formulas(named.name)
                }
            } else {
                entry.notes.append(words.detail(detail))
            }
            if case .fieldRenamed = detail { continue }
            isRealChange = true
        }
        if kind == .output, case .changed = named.change, named.details.allSatisfy(\.isOfValues) {
            entry.status = .through
        }
        if !isRealChange, named.change == .changed { entry.status = .renamed }
        return entry
    }

    // MARK: Values

    private func values() -> [DifferenceReport.Entry] {
        var entries: [DifferenceReport.Entry] = []
        var byDeclaration: [String: Int] = [:]
        let keepers = Set(
            difference.values.compactMap { value -> String? in
                guard case .running(let owner) = difference.joint.columns[value.column].kind else { return nil }
                if case .through = value.change { return nil }
                return owner
            })
        let rowsOnly = changedByRowsOnly
        for value in difference.values {
            let column = difference.joint.columns[value.column]
            if case .running = column.kind { continue }
            var entry = entry(value, column)
            if rowsOnly.contains(value.column) {
                entry.causes = (difference.choices + difference.tables).filter { $0.change == .changed }.map(\.name)
            }
            if entry.status == .through, entry.causes.isEmpty, keepers.contains(column.name) {
                entry.status = .maybe
                entry.notes.append(
                    Message(
                        id: "cara mengumpulkannya dari masa ke masa berubah",
                        en: "what it keeps from period to period is gathered in another way"))
            }
            guard case .tableResult(let table) = kind(of: value), entry.status != .renamed,
                entry.status != .through || !entry.regions.isEmpty
            else {
                entries.append(entry)
                continue
            }
            // The results of one table are told of together.
            let key = "\(table) \(entry.status.rawValue)"
            for index in entry.regions.indices { entry.regions[index].value = value.name(difference, before, after) }
            if let known = byDeclaration[key] {
                entries[known].regions += entry.regions
                for cause in entry.causes where !entries[known].causes.contains(cause) {
                    entries[known].causes.append(cause)
                }
                entries[known].notes += entry.notes
            } else {
                byDeclaration[key] = entries.count
                entry.kind = .table
                entry.name = table
                entry.order = order(table)
                entries.append(entry)
            }
        }
        return entries
    }

    /// What is gone for one subject or period and new for another was moved from the one to the other.
    private func moved(_ entries: [DifferenceReport.Entry]) -> [DifferenceReport.Entry] {
        var result = entries
        for entry in entries where entry.status == .removed {
            guard let added = result.firstIndex(where: { $0.status == .added && $0.name == entry.name }),
                let removed = result.firstIndex(where: { $0.status == .removed && $0.name == entry.name })
            else { continue }
            let (old, new) = (result[removed].grain ?? "", result[added].grain ?? "")
            result[added].status = .changed
            result[added].regions = []
            result[added].notes =
                old == new
                ? [Message(id: "kini jenis nilainya lain", en: "it is now of another kind")]
                : [
                    Message(
                        id: "kini untuk \(new) (semula untuk \(old))", en: "it is now for \(new) (for \(old) before)")
                ]
            result.remove(at: removed)
        }
        return result
    }

    private func kind(of value: PlanDifference.Value) -> Column.Kind {
        if let column = value.after { return after.plan.columns[column].kind }
        if let column = value.before { return before.plan.columns[column].kind }
        return .rule
    }

    private func entry(_ value: PlanDifference.Value, _ column: Column) -> DifferenceReport.Entry {
        let name = value.name(difference, before, after)
        let declaration: String =
            if case .tableResult(let table) = kind(of: value) { table } else { name }
        var entry = DifferenceReport.Entry(
            kind: .rule, name: name, grain: words.grain(column.grain), status: .changed, order: order(declaration))
        switch value.change {
        case .added: entry.status = .added
        case .removed: entry.status = .removed
        case .renamed(let former): (entry.status, entry.formerName) = (.renamed, former)
        case .through:
            entry.status = .through
            entry.causes = causes(value, declaration)
        case .own(let regions):
            guard let regions else {
                entry.notes.append(
                    Message(
                        id: "kini jenis nilainya atau cara menetapkannya lain",
                        en: "it is now of another kind, or set in another way"))
                break
            }
            let isAlike = oldDeclarations[declaration] == newDeclarations[declaration]
            if isAlike { entry.causes = causes(value, declaration) }
            entry.status = isAlike && !entry.causes.isEmpty ? .through : .changed
            if !regions.isDecided || !regions.isCertain { entry.status = .maybe }
            if !regions.isDecided {
                entry.notes.append(
                    Message(
                        id: "syarat-syaratnya terlalu banyak untuk dibandingkan satu per satu",
                        en: "its conditions are too many to compare case by case"))
            }
            entry.regions = words.regions(regions, type: column.type, in: column.grain)
            if !isAlike, entry.kind == .rule { entry.formulas = formulas(declaration) }
        }
        return entry
    }

    /// What changed of the things that a value reads.
    private func causes(_ value: PlanDifference.Value, _ declaration: String) -> [String] {
        var result: [String] = []
        let read = namesRead(by: newDeclarations[declaration] ?? [])
        for parameter in parameters where read.contains(parameter.name) {
            if case .renamed = parameter.change { continue }
            result.append(parameter.name)
        }
        for choice in difference.choices where read.contains(choice.name) { result.append(choice.name) }
        for column in value.columnsRead {
            let other = difference.joint.columns[column]
            let name = if case .running(let owner) = other.kind { owner } else { other.name }
            if name != declaration, !result.contains(name) { result.append(name) }
        }
        if result.isEmpty { result = value.tablesRead.map { difference.joint.tables[$0].name } }
        return result
    }

    /// How a rule or guarantee is written, of several versions the one that the other text has not.
    private func formulas(_ name: String) -> (before: String?, after: String?)? {
        let old = formula(name, before, oldDeclarations, newDeclarations)
        let new = formula(name, after, newDeclarations, oldDeclarations)
        // One without the other would be taken for the whole: a version that was added leaves the others as they were.
        guard let old, let new, old != new else { return nil }
        return Self.shortened(old, new)
    }

    /// Long formulas without what both begin and end with.
    private static func shortened(_ one: String, _ other: String) -> (before: String?, after: String?) {
        let most = 100
        guard max(one.count, other.count) > most else { return (one, other) }
        let (old, new) = (one.split(separator: " "), other.split(separator: " "))
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        // A few words around the difference tell where it is.
        let (from, kept) = (max(0, start - 6), max(0, end - 6))
        func part(_ words: [Substring]) -> String {
            (from > 0 ? "… " : "") + words[from..<(words.count - kept)].joined(separator: " ") + (kept > 0 ? " …" : "")
        }
        return (part(old), part(new))
    }

    private func formula(
        _ name: String, _ text: ComparedText, _ own: [String: [Declaration]], _ other: [String: [Declaration]]
    ) -> String? {
        let trees = [text.tree] + text.imports
        let written = trees.flatMap(\.declarations).filter { $0.ownName == name && !$0.isTest }
        let known = other[name] ?? []
        let erased = own[name] ?? []
        let fresh = zip(written, erased).filter { !known.contains($0.1) }.map(\.0)
        guard fresh.count == 1 else { return nil }
        switch fresh[0] {
        case .rule(let rule): return text.files[rule.value.range.file]?.oneLine(rule.value.range, longest: 2_000)
        case .guarantee(let guarantee):
            return text.files[guarantee.condition.range.file]?.oneLine(
                guarantee.condition.range, longest: 2_000)
        case .choice, .unit, .register, .log, .parameter, .table, .exception, .output, .test: return nil
        }
    }
}

private struct Delegated: Equatable {
    var kind: Delegation.Kind
    var types: [TypeExpression?]
}

extension PlanDifference.Value {
    /// As the text after calls it.
    func name(_ difference: PlanDifference, _ before: ComparedText, _ after: ComparedText) -> String {
        if let column = self.after { return after.plan.columns[column].name }
        if let column = self.before { return before.plan.columns[column].name }
        return difference.joint.columns[column].name
    }
}

extension PlanDifference.Detail {
    /// Whether it says only that what is delivered has other values.
    var isOfValues: Bool {
        switch self {
        case .values, .decimals: true
        case .member, .order, .field, .fieldRenamed, .fieldType, .fieldOptional, .kind, .rows, .column, .title, .sort,
            .grain, .condition:
            false
        }
    }
}

extension Plan {
    func guaranteeGrain(_ name: String) -> GrainID { guarantees.first { $0.name == name }?.grain ?? 0 }
}

extension Declaration {
    /// What is left to other regulations: whether they must, and what it may be.
    fileprivate var delegated: Delegated? {
        switch self {
        case .parameter(let it): it.delegation.map { Delegated(kind: $0.kind, types: [it.type]) }
        case .rule(let it): it.delegation.map { Delegated(kind: $0.kind, types: [it.type]) }
        case .table(let it): it.delegation.map { Delegated(kind: $0.kind, types: it.results.map(\.type)) }
        case .choice, .unit, .register, .log, .exception, .output, .guarantee, .test: nil
        }
    }

    fileprivate var isParameter: Bool { if case .parameter = self { true } else { false } }

    /// What it says something of: of an exception, its rule.
    var ownName: String {
        switch self {
        case .choice(let choice): choice.name.text
        case .unit(let unit): unit.names.map(\.text).joined(separator: " ")
        case .register(let register): register.name.text
        case .log(let log): log.name.text
        case .parameter(let parameter): parameter.name.text
        case .rule(let rule): rule.name.text
        case .table(let table): table.name.text
        case .exception(let exception): exception.target?.text ?? exception.name.text
        case .output(let output): output.name.text
        case .guarantee(let guarantee): guarantee.name.text
        case .test(let test): test.name
        }
    }
}
