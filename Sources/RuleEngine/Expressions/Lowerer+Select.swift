import Findings
import PolicyDSL

/// One way a value can come out.
struct Arm {
    var condition: NodeID
    var value: Value
    var label: CaseLabel
    var origin: OriginID
    /// The expression of the value.
    var range: SourceRange
}

extension CaseLabel {
    /// Rows and exceptions stay where they are, also those that never apply: people ask after them.
    fileprivate var isForAllToSee: Bool {
        switch self {
        case .branch, .version: false
        case .exception, .tableRow: true
        }
    }
}

extension Lowerer {
    /// The value of the first arm whose condition holds, else `otherwise`: all brought to one type and scale.
    mutating func select(
        _ arms: [Arm], otherwise: Value, at otherwiseRange: SourceRange, isDisjoint: Bool, _ context: Context
    ) -> Value? {
        // An exception is measured by its rule, other arms by the first.
        let isExcepted = arms.contains { if case .exception = $0.label { true } else { false } }
        guard var type = typed(arms, otherwise, lastFirst: isExcepted) else {
            return Value(.absent, presence: boolean(false, context))
        }
        for arm in arms {
            guard let joined = join(type, arm.value, at: arm.range) else { return nil }
            type = joined
        }
        guard let joined = join(type, otherwise, at: otherwiseRange) else { return nil }
        type = joined

        var open: [Arm] = []
        var last = (value: otherwise, range: otherwiseRange)
        // Conditions that are known settle the choice here.
        for arm in arms {
            let known = arm.label.isForAllToSee ? nil : builder.truth(arm.condition)
            if known == false { continue }
            if known == true {
                last = (arm.value, arm.range)
                break
            }
            open.append(arm)
        }
        if typed(open, last.value, lastFirst: false) == nil {
            // Absent in any case, but still of the type that the arms left out have.
            open = arms
            last = (otherwise, otherwiseRange)
        }
        if open.isEmpty { return last.value }

        switch type.kind {
        case .quantity(let quantity):
            return selectQuantity(open, last.value, like: quantity, isDisjoint, context)
        case .boolean:
            return selectNodes(open, last.value, .boolean, isDisjoint, context) { .boolean($0.node) }
        case .text:
            return selectNodes(open, last.value, .code, isDisjoint, context) { .text($0.node) }
        case .reference(let table, _):
            return selectNodes(open, last.value, .code, isDisjoint, context) { .reference(table, $0.node) }
        case .choice(let choice, _):
            return selectNodes(open, last.value, nil, isDisjoint, context) { .choice(choice, $0) }
        case .date:
            return selectNodes(open, last.value, nil, isDisjoint, context) { .date($0) }
        case .timeOfDay:
            return selectNodes(open, last.value, nil, isDisjoint, context) { .timeOfDay($0) }
        case .absent:
            return Value(.absent, presence: boolean(false, context))
        }
    }

    private func typed(_ arms: [Arm], _ last: Value, lastFirst: Bool) -> Value? {
        let values = arms.map(\.value)
        for value in lastFirst ? [last] + values : values + [last] {
            if case .absent = value.kind { continue }
            return value
        }
        return nil
    }

    /// The type that both values have; a finding where there is none.
    private mutating func join(_ type: Value, _ other: Value, at range: SourceRange) -> Value? {
        switch (type.kind, other.kind) {
        case (_, .absent): return type
        case (.quantity(var first), .quantity(let second)):
            guard first.dimension == second.dimension, let flavour = first.flavour.joined(second.flavour) else {
                let measure = Measure.natural(first.dimension, first.flavour, isInHours: first.isInHours)
                let written = measure.flatMap { bareFigure(other, in: $0) }
                let advice = UnitAdvice.bringingTogether(first, second, language)
                return fail(
                    .branchesDiffer(describe(type), describe(other), written: written, advice: advice, at: range))
            }
            first.flavour = flavour
            first.isInHours = isInHours(first, second)
            return Value(.quantity(first))
        case (.boolean, .boolean), (.text, .text), (.date, .date), (.timeOfDay, .timeOfDay): return type
        case (.choice(let first, _), .choice(let second, _)) where isSameChoice(first, second): return type
        case (.reference(let first, _), .reference(let second, _)) where first == second: return type
        case (.quantity, _), (.boolean, _), (.text, _), (.date, _), (.timeOfDay, _), (.choice, _), (.reference, _),
            (.absent, _):
            return fail(.branchesDiffer(describe(type), describe(other), written: nil, at: range))
        }
    }

    func isSameChoice(_ first: ChoiceID, _ second: ChoiceID) -> Bool {
        first == second || symbols.choices[first].members == symbols.choices[second].members
    }

    private mutating func selectQuantity(
        _ arms: [Arm], _ last: Value, like type: Quantity, _ isDisjoint: Bool, _ context: Context
    ) -> Value? {
        let values = arms.map(\.value) + [last]
        let quantities = values.compactMap { value -> Quantity? in
            if case .quantity(let quantity) = value.kind { quantity } else { nil }
        }
        guard let aligned = aligned(quantities, context) else {
            return fail(.overflow(at: arms.first?.range ?? SourceRange(file: FileID(0), start: 0, end: 0)))
        }
        var next = 0
        var bounds: RationalInterval?
        var hasBounds = true
        var numerators: [(operand: Operand, presence: NodeID?)] = []
        var denominators: [Operand] = []
        for value in values {
            guard case .quantity(let quantity) = value.kind else {
                let nothing = Operand(node: absent(.integer(0...0), context), interval: 0...0)
                numerators.append((nothing, boolean(false, context)))
                denominators.append(integer(1, context))
                continue
            }
            // Scaled only where the value is there: what is absent is not reckoned with.
            numerators.append((aligned.numerators[next], value.presence))
            denominators.append(quantity.denominator ?? integer(1, context))
            if hasBounds, let extent = quantity.extent {
                bounds = bounds.map { $0.hull(extent) } ?? extent
                hasBounds = bounds != nil
            } else {
                hasBounds = false
            }
            next += 1
        }
        let isRatio = quantities.contains { $0.denominator != nil }
        let numerator = cases(
            arms, numerators.map { materialized($0.operand, $0.presence, context) }, isDisjoint, context)
        var result = type
        result.numerator = numerator.operand
        result.factor = aligned.factor
        result.denominator = nil
        result.bounds = nil
        if isRatio {
            let below = cases(arms, denominators.map { ($0, false) }, isDisjoint, context).operand
            result.denominator = below
            result.bounds = hasBounds ? bounds : nil
        }
        return Value(
            .quantity(result), presence: numerator.isOptional ? present(numerator.operand.node, context) : nil)
    }

    /// Values that are one node each.
    private mutating func selectNodes(
        _ arms: [Arm], _ last: Value, _ kind: NodeType.Kind?, _ isDisjoint: Bool, _ context: Context,
        _ wrap: (Operand) -> Value.Kind
    ) -> Value? {
        var interval: Interval?
        let values = arms.map(\.value) + [last]
        for value in values {
            if let operand = operand(of: value) { interval = interval?.hull(operand.interval) ?? operand.interval }
        }
        let absentKind = kind ?? .integer(interval ?? 0...0)
        var nodes: [(Operand, Bool)] = []
        for value in values {
            if let operand = operand(of: value) ?? node(of: value).map({ Operand(node: $0, interval: 0...0) }) {
                nodes.append(materialized(operand, value.presence, kind: absentKind, context))
            } else {
                nodes.append((Operand(node: absent(absentKind, context), interval: interval ?? 0...0), true))
            }
        }
        let result = cases(arms, nodes, isDisjoint, kind: kind, context)
        return Value(
            wrap(result.operand), presence: result.isOptional ? present(result.operand.node, context) : nil)
    }

    private mutating func cases(
        _ arms: [Arm], _ values: [(operand: Operand, isOptional: Bool)], _ isDisjoint: Bool,
        kind: NodeType.Kind? = nil, _ context: Context
    ) -> (operand: Operand, isOptional: Bool) {
        let first = values[0].operand
        var interval = first.interval
        for value in values { interval = interval.hull(value.operand.interval) }
        let isOptional = values.contains { $0.isOptional }
        if values.allSatisfy({ $0.operand.node == first.node }), arms.allSatisfy({ $0.label == .branch }) {
            // Each arm may know the node more narrowly; here all of what they know is possible.
            return (Operand(node: first.node, interval: interval), isOptional)
        }
        let list = zip(arms, values).map { arm, value in
            Case(condition: arm.condition, value: value.operand.node, label: arm.label, origin: arm.origin)
        }
        let node = builder.add(
            .cases(list, otherwise: values[values.count - 1].operand.node, isDisjoint: isDisjoint),
            NodeType(kind ?? .integer(interval), isOptional: isOptional), in: context.grainID)
        return (Operand(node: node, interval: interval), isOptional)
    }

    /// One node that holds the value, or nothing where it is absent.
    mutating func materialized(
        _ operand: Operand, _ presence: NodeID?, kind: NodeType.Kind? = nil, _ context: Context
    ) -> (operand: Operand, isOptional: Bool) {
        guard let presence, builder.truth(presence) != true else { return (operand, false) }
        if case .present(let inner) = builder.nodes[presence], inner == operand.node { return (operand, true) }
        if case .absent = builder.nodes[operand.node] { return (operand, true) }
        let kind = kind ?? .integer(operand.interval)
        let arm = Case(condition: presence, value: operand.node, label: .branch, origin: context.origin)
        let node = builder.add(
            .cases([arm], otherwise: absent(kind, context), isDisjoint: true), NodeType(kind, isOptional: true),
            in: context.grainID)
        return (Operand(node: node, interval: operand.interval), true)
    }

    func operand(of value: Value) -> Operand? {
        switch value.kind {
        case .choice(_, let operand), .date(let operand), .timeOfDay(let operand): operand
        case .boolean, .quantity, .text, .reference, .absent: nil
        }
    }

    func node(of value: Value) -> NodeID? {
        switch value.kind {
        case .boolean(let node), .text(let node), .reference(_, let node): node
        case .choice(_, let operand), .date(let operand), .timeOfDay(let operand): operand.node
        case .quantity, .absent: nil
        }
    }

    /// What a value is, as a message says it.
    func describe(_ value: Value) -> Message {
        switch value.kind {
        case .boolean: return Message(id: "ya/tidak", en: "yes/no")
        case .quantity(let quantity):
            if quantity.dimension == .time, quantity.isInHours { return Message(id: "jam", en: "hours") }
            return Wording.kind(quantity.dimension, quantity.flavour)
        case .choice(let choice, _):
            let name = symbols.choices[choice].name
            return Message(id: "pilihan `\(name)`", en: "the choice `\(name)`")
        case .text: return Message(id: "teks", en: "text")
        case .date: return Message(id: "tanggal", en: "a date")
        case .timeOfDay: return Message(id: "pukul", en: "a time of day")
        case .reference(let table, _):
            let name = symbols.tables[table].name.text
            return Message(id: "rujukan ke `\(name)`", en: "a reference to `\(name)`")
        case .absent: return Message(id: "kosong", en: "absent")
        }
    }
}
