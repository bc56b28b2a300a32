import Findings
import PolicyDSL

/// Where nodes stand in the text.
extension Lowerer {
    mutating func addReadings(_ value: Value, of expression: Expression) {
        let range = expression.range
        switch value.kind {
        case .boolean(let node):
            read(node, Reading(range: range, isWhole: true))
            switch expression.kind {
            case .comparison, .among: readParts(node, as: range)
            default: break
            }
        case .quantity(let quantity):
            guard quantity.denominator == nil else { return }
            read(quantity.numerator.node, Reading(range: range, isWhole: true, notation: notation(quantity)))
        case .date(let operand): read(operand.node, Reading(range: range, isWhole: true, notation: .date))
        case .timeOfDay(let operand): read(operand.node, Reading(range: range, isWhole: true, notation: .timeOfDay))
        case .choice, .text, .reference, .absent: break
        }
    }

    /// The comparisons that a condition consists of are parts of what its text says.
    mutating func readParts(_ node: NodeID, as range: SourceRange) {
        switch builder.nodes[node] {
        case .and(let left, let right), .or(let left, let right):
            readParts(left, as: range)
            readParts(right, as: range)
        case .not(let operand): readParts(operand, as: range)
        case .compare: read(node, Reading(range: range, isWhole: false))
        default: break
        }
    }

    /// The least of the first few of several values.
    mutating func readPart(_ value: Value, as range: SourceRange) {
        guard case .quantity(let quantity) = value.kind else { return }
        read(quantity.numerator.node, Reading(range: range, isWhole: false))
    }

    private mutating func read(_ node: NodeID, _ reading: Reading) {
        switch builder.nodes[node] {
        case .integer, .boolean, .text, .absent: return
        default: builder.readings.add(reading, to: node)
        }
    }

    private func notation(_ quantity: Quantity) -> Reading.Notation? {
        guard
            let measure = Measure.natural(quantity.dimension, quantity.flavour, isInHours: quantity.isInHours),
            let scale = quantity.factor.divided(by: measure.size)
        else { return nil }
        return .number(measure.unit, numerator: scale.numerator, denominator: scale.denominator)
    }
}
