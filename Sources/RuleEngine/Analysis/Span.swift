import Findings
import PolicyDSL

/// What a value can be where it stands, in the drafter's words.
struct Span {
    /// `1 .. 15`, or `20` where there is only one.
    var text: String
    var isSingle: Bool
}

extension Lowerer {
    /// nil for a value that has no order, or whose ends cannot be held.
    func span(_ value: Value, flavour: Flavour? = nil) -> Span? {
        func between<T: Equatable>(_ lower: T, _ upper: T, _ word: (T) -> String) -> Span {
            lower == upper
                ? Span(text: word(lower), isSingle: true)
                : Span(text: "\(word(lower)) .. \(word(upper))", isSingle: false)
        }
        switch value.kind {
        case .quantity(let quantity):
            guard let extent = quantity.extent,
                let measure = Measure.natural(
                    quantity.dimension, flavour ?? quantity.flavour, isInHours: quantity.isInHours)
            else { return nil }
            return between(extent.lower, extent.upper) { Wording.amount($0, measure, language) }
        case .date(let operand):
            func day(_ number: Int128) -> String { CivilDate(dayNumber: Int(clamping: number)).iso }
            // Ends that only the calendar sets say nothing.
            let widest = builder.interval(operand.node) ?? operand.interval
            let interval = operand.interval
            if interval.lowerBound == widest.lowerBound, interval.upperBound < widest.upperBound {
                return Span(text: "<= \(day(interval.upperBound))", isSingle: false)
            }
            if interval.upperBound == widest.upperBound, interval.lowerBound > widest.lowerBound {
                return Span(text: ">= \(day(interval.lowerBound))", isSingle: false)
            }
            return between(interval.lowerBound, interval.upperBound, day)
        case .timeOfDay(let operand):
            return between(operand.interval.lowerBound, operand.interval.upperBound) { Wording.time($0) }
        case .choice(let choice, let operand):
            let members = symbols.choices[choice].members
            let text = operand.interval.clamped(to: 0...Int128(max(0, members.count - 1)))
                .compactMap { Int(exactly: $0) }.filter(members.indices.contains).map { members[$0] }
            guard let only = text.first else { return nil }
            return Span(text: text.joined(separator: ", "), isSingle: text == [only])
        case .boolean, .text, .reference, .absent: return nil
        }
    }

    /// A simple expression as the drafter writes it.
    func text(of expression: Expression) -> String? {
        guard let text = expression.text else { return nil }
        return LanguageName(rawValue: text)?.spelling(language) ?? text
    }

    /// Whether a value is reckoned from figures of the policy alone: literals and parameters, also those of several versions.
    func isFigure(_ value: Value) -> Bool {
        switch value.kind {
        case .quantity(let quantity):
            isFigure(quantity.numerator.node) && (quantity.denominator.map { isFigure($0.node) } ?? true)
        // A day of the data is no figure, though a version is chosen by it.
        case .date(let operand), .timeOfDay(let operand), .choice(_, let operand):
            builder.constant(operand.node) != nil || isVersions(operand.node)
        case .boolean(let node), .text(let node), .reference(_, let node): isFigure(node)
        case .absent: true
        }
    }

    private func isVersions(_ node: NodeID) -> Bool {
        if case .cases = builder.nodes[node] { isFigure(node) } else { false }
    }

    private func isFigure(_ node: NodeID) -> Bool {
        var open = [node]
        var seen: Set<NodeID> = []
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            switch builder.nodes[next] {
            case .integer, .boolean, .text, .absent, .date, .lastDate: break
            case .field, .column, .owner, .record, .inForce, .lookupField, .lookupColumn, .peers, .previous, .aggregate:
                return false
            case .present, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or, .not,
                .cases, .calendar, .dateCall:
                open += builder.nodes[next].operands
            }
        }
        return true
    }
}

extension Expression {
    /// Whether a figure is written here, not a name for one.
    var isLiteral: Bool {
        switch kind {
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent: true
        case .negate(let inner): inner.isLiteral
        case .path, .not, .arithmetic, .comparison, .and, .or, .among, .present, .ifAbsent, .conditional, .rounded,
            .extremum, .calendar, .aggregate, .previous, .inARow, .interpolated, .dateCall, .peers:
            false
        }
    }

    /// Whether this is a condition by its form, not a mere name of one.
    var isCondition: Bool {
        switch kind {
        case .comparison, .and, .or, .not, .among: true
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .path, .negate, .arithmetic, .present,
            .ifAbsent, .conditional, .rounded, .extremum, .calendar, .aggregate, .previous, .inARow, .interpolated,
            .dateCall, .peers:
            false
        }
    }
}
