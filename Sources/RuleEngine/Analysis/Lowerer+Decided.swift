import Findings
import PolicyDSL

/// A condition that holds, or does not, at a place.
struct Assumption: Sendable {
    var condition: NodeID
    var holds: Bool
}

/// Conditions that hold always, or never, wherever they are asked.
extension Lowerer {
    /// Of the conditions above a place, only so many of the nearest are looked at.
    private static let nearest = 16

    /// A comparison of two values that the ranges of what it compares decide. One of figures only is the drafter's business.
    mutating func watchComparison(
        _ node: NodeID, _ comparison: Comparison, _ left: (value: Value, text: Expression),
        _ right: (value: Value, text: Expression), at range: SourceRange, _ context: Context
    ) {
        guard !context.isQuiet else { return }
        if let finding = membersCompared(left, right, at: range, context) {
            report(finding)
            return
        }
        guard let truth = builder.truth(node) else { return watchDay(comparison, left, right, at: range, context) }
        guard !isFigure(left.value) || !isFigure(right.value) else { return }
        let isHere = !context.path.isEmpty && !isDecidedAnywhere(comparison, left.value, right.value)
        if truth, !isHere, touches(left.value, right.value), !left.text.isLiteral, !right.text.isLiteral { return }
        let reason = reason(left, right, isHere: isHere)
        if !truth {
            report(.conditionNeverHolds(at: range, reason))
        } else if isHere, context.isPart {
            report(.conditionKnownHere(at: range, reason))
        } else {
            report(.conditionAlwaysHolds(at: range, reason))
        }
    }

    /// Members on both sides: one of them was meant to be a field.
    private func membersCompared(
        _ left: (value: Value, text: Expression), _ right: (value: Value, text: Expression), at range: SourceRange,
        _ context: Context
    ) -> Finding? {
        guard case .choice(let id, _) = left.value.kind, let one = member(left.text, of: id),
            let other = member(right.text, of: id)
        else { return nil }
        var fields: [String] = []
        if case .table(let table) = context.grain.subject {
            fields = symbols.tables[table].fields.filter { $0.type == .choice(id) }.map(\.name.text)
        }
        return .membersCompared(one, other, of: symbols.choices[id], fields: fields, at: range)
    }

    /// The member that an expression names by itself.
    private func member(_ expression: Expression, of choice: ChoiceID) -> String? {
        let name: String
        switch expression.kind {
        case .text(let text): name = text
        case .path(let names) where names.count == 1: name = names[0].text
        default: return nil
        }
        // A parameter or a rule of that name is compared on purpose.
        if case .path = expression.kind,
            symbols.parameters.contains(where: { $0.name.text == name }) || !symbols.values(named: name).isEmpty
        {
            return nil
        }
        return symbols.choices[choice].members.contains(name) ? name : nil
    }

    /// An alternative of `termasuk` that none of the values is.
    mutating func watchAlternative(
        _ node: NodeID, _ alternative: Alternative, of value: Value, _ subject: Expression, at range: SourceRange,
        _ context: Context
    ) {
        guard !context.isQuiet, builder.truth(node) == false, !isFigure(value) else { return }
        let place: SourceRange
        switch alternative {
        case .otherwise, .absent: return
        case .comparison(_, let expression): place = expression.range
        case .range(let lower, let upper, _, _): place = lower.range.union(upper.range)
        }
        let span = span(value).map { span in
            let name = text(of: subject).map { "`\($0)`" }
            let id = "\(name ?? "nilai ini") hanya dapat \(span.text)"
            return Message(id: id, en: "\(name ?? "this value") can only be \(span.text)")
        }
        report(.conditionNeverHolds(at: place, span))
    }

    /// Takes back what is part of a greater finding.
    mutating func unsay(_ kind: FindingKind, within range: SourceRange) {
        findings.removeAll { $0.kind == kind && range.contains($0.primary.range) }
    }

    /// Takes back what was seen of the ranges within a value's declarations.
    mutating func unsayRanges(of symbol: ValueSymbol) {
        for place in places(of: symbol) {
            for kind in FindingKind.ofRanges { unsay(kind, within: place) }
        }
    }

    /// A value whose grain lacks its period is one mistake, however many dated values it reads.
    mutating func keepFirstOfDated(_ symbol: ValueSymbol) {
        let places = places(of: symbol)
        var isSaid = false
        findings.removeAll { finding in
            guard [.wrongGrain, .datedIntoTimeless, .datedWithoutDate].contains(finding.kind),
                places.contains(where: { $0.contains(finding.primary.range) })
            else { return false }
            defer { isSaid = true }
            return isSaid
        }
    }

    private func places(of symbol: ValueSymbol) -> [SourceRange] {
        switch symbol.source {
        case .rule(let versions): versions.map(\.range)
        case .tableResult(let versions, _): versions.map(\.range)
        case .open: [symbol.range]
        }
    }

    /// Whether a value is declared more than once, each time for other days.
    func isOneOfSeveral(_ symbol: ValueSymbol) -> Bool {
        switch symbol.source {
        case .rule(let versions): versions.count > 1
        case .tableResult(let versions, _): versions.count > 1
        case .open: false
        }
    }

    private func reason(
        _ left: (value: Value, text: Expression), _ right: (value: Value, text: Expression), isHere: Bool
    ) -> Message? {
        var flavour: Flavour?
        if case .quantity(let one) = left.value.kind, case .quantity(let other) = right.value.kind {
            flavour = one.flavour.joined(other.flavour)
        }
        let first = span(left.value, flavour: flavour)
        let second = span(right.value, flavour: flavour)
        guard let first, let second, first.text != second.text else {
            return isHere
                ? Message(id: "sudah dipastikan oleh syarat di atasnya", en: "the conditions above settle it") : nil
        }
        func said(_ span: Span, _ text: Expression) -> Message {
            let name = self.text(of: text)
            if span.isSingle, name == nil || text.isLiteral {
                return Message(id: "batasnya \(span.text)", en: "the limit is \(span.text)")
            }
            let subject =
                name.map { Message(id: "`\($0)`", en: "`\($0)`") } ?? Message(id: "nilai ini", en: "this value")
            return span.isSingle
                ? Message(id: "\(subject.id) \(span.text)", en: "\(subject.en) is \(span.text)")
                : Message(id: "\(subject.id) hanya dapat \(span.text)", en: "\(subject.en) can only be \(span.text)")
        }
        // What can vary is said first.
        let parts =
            first.isSingle && !second.isSingle
            ? (said(second, right.text), said(first, left.text)) : (said(first, left.text), said(second, right.text))
        return Message(
            id: "\(isHere ? "di sini " : "")\(parts.0.id), sedangkan \(parts.1.id)",
            en: "\(isHere ? "here " : "")\(parts.0.en), and \(parts.1.en)")
    }

    /// Whether the declared ranges decide it, whatever the conditions around it say.
    private func isDecidedAnywhere(_ comparison: Comparison, _ left: Value, _ right: Value) -> Bool {
        guard let one = declaredExtent(left), let other = declaredExtent(right) else { return false }
        return comparison.decided(one, other) != nil
    }

    private func touches(_ left: Value, _ right: Value) -> Bool {
        guard let one = declaredExtent(left), let other = declaredExtent(right) else { return false }
        return one.upper == other.lower || one.lower == other.upper
    }

    /// What a value can be by the types of its nodes.
    func declaredExtent(_ value: Value) -> RationalInterval? {
        func whole(_ operand: Operand) -> RationalInterval? {
            let interval = builder.interval(operand.node) ?? operand.interval
            return RationalInterval(lower: Rational(interval.lowerBound), upper: Rational(interval.upperBound))
        }
        switch value.kind {
        case .quantity(var quantity):
            if quantity.denominator != nil { return nil }
            quantity.numerator.interval = builder.interval(quantity.numerator.node) ?? quantity.numerator.interval
            return quantity.extent
        case .date(let operand), .timeOfDay(let operand), .choice(_, let operand): return whole(operand)
        case .boolean, .text, .reference, .absent: return nil
        }
    }

    /// A whole condition, decided by what its parts say together, and by the conditions above it.
    ///
    /// - Returns: whether it always or never holds; nil where that is open.
    @discardableResult
    mutating func watchCondition(
        _ node: NodeID, at range: SourceRange, saysNever: Bool = true, _ context: Context
    ) -> Bool? {
        if let truth = builder.truth(node) { return truth }
        guard !context.isQuiet else { return nil }
        let above = context.path.suffix(Lowerer.nearest)
        let inputs = regions(of: [node] + above.map(\.condition))
        guard let holds = inputs.region(node), let fails = inputs.region(node, is: false) else { return nil }
        var here = Region.everything(inputs.space)
        for assumption in above {
            guard let part = inputs.region(assumption.condition, is: assumption.holds) else { continue }
            here = here.intersection(part, in: inputs.space)
        }
        // Where nothing can be, nothing is said of what stands there.
        if here.boxes.isEmpty { return nil }
        let isSaid = findings.contains { finding in
            FindingKind.ofConditions.contains(finding.kind)
                && range.contains(finding.primary.range)
        }
        let together = Message(
            id: above.isEmpty ? "bagian-bagiannya bersama menentukannya" : "syarat di atasnya menentukannya",
            en: above.isEmpty ? "its parts together settle it" : "the conditions above settle it")
        if holds.intersection(here, in: inputs.space).boxes.isEmpty {
            if saysNever, !isSaid { report(.conditionNeverHolds(at: range, together)) }
            return false
        }
        if fails.intersection(here, in: inputs.space).boxes.isEmpty {
            if !isSaid { report(.conditionAlwaysHolds(at: range, together)) }
            return true
        }
        return nil
    }
}

extension FindingKind {
    static let ofConditions: [FindingKind] = [.conditionNeverHolds, .conditionAlwaysHolds, .conditionKnownHere]
    /// What ranges tell, beside errors.
    static let ofRanges =
        ofConditions + [
            .limitNeverBinds, .limitAtRangeEnd, .limitAlwaysBinds, .roundingChangesNothing, .roundedTwice,
            .roundedAgain, .jumpAtJoint,
        ]
}

extension SourceRange {
    func contains(_ other: SourceRange) -> Bool { file == other.file && start <= other.start && other.end <= end }
}

extension Comparison {
    /// Whether it holds for all, or for no, values of two intervals; nil where that is open.
    func decided(_ left: RationalInterval, _ right: RationalInterval) -> Bool? {
        guard let isBelow = left.upper.isLess(than: right.lower), let isAbove = right.upper.isLess(than: left.lower)
        else { return nil }
        let isNotAbove = isBelow || left.upper == right.lower
        let isNotBelow = isAbove || left.lower == right.upper
        let isSame = left.lower == left.upper && left == right
        switch self {
        case .equal: return isBelow || isAbove ? false : isSame ? true : nil
        case .notEqual: return isBelow || isAbove ? true : isSame ? false : nil
        case .less: return isBelow ? true : isNotBelow ? false : nil
        case .lessOrEqual: return isNotAbove ? true : isAbove ? false : nil
        case .greater: return isAbove ? true : isNotAbove ? false : nil
        case .greaterOrEqual: return isNotBelow ? true : isBelow ? false : nil
        }
    }
}
