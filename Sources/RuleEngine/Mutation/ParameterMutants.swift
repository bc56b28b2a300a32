public import Findings
public import PolicyDSL

/// A regulation in which one parameter has a neighbouring value.
public struct ParameterMutant: Sendable {
    public var tree: SyntaxTree
    public var name: String
    /// The figure that was moved, in the text.
    public var range: SourceRange
    public var value: Value
    public var citation: [String]

    /// The neighbouring value.
    public enum Value: Sendable, Equatable {
        /// `mantissa` · 10^−`decimals`
        case figure(mantissa: Int64, decimals: Int)
        case timeOfDay(Int)
        case yesNo(Bool)
    }
}

/// Every parameter whose value is one figure, a step of its last written digit down and up.
public func parameterMutants(of tree: SyntaxTree) -> [ParameterMutant] {
    var result: [ParameterMutant] = []
    for (position, declaration) in tree.declarations.enumerated() {
        guard case .parameter(let parameter) = declaration else { continue }
        for shift in [-1, 1] {
            var mutated = parameter
            let value: ParameterMutant.Value
            switch parameter.value.kind {
            case .number(var literal):
                literal.mantissa += Int64(shift)
                guard literal.mantissa >= 0 else { continue }
                mutated.value.kind = .number(literal)
                value = .figure(mantissa: literal.mantissa, decimals: literal.decimals)
            case .timeOfDay(let minutes):
                guard (0...1439).contains(minutes + shift) else { continue }
                mutated.value.kind = .timeOfDay(minutes + shift)
                value = .timeOfDay(minutes + shift)
            case .yesNo(let answer):
                if shift < 0 { continue }
                mutated.value.kind = .yesNo(!answer)
                value = .yesNo(!answer)
            case .text, .date, .period, .absent, .path, .negate, .not, .arithmetic, .comparison, .and, .or, .among,
                .present, .ifAbsent, .conditional, .rounded, .extremum, .calendar, .aggregate,
                .previous, .inARow, .interpolated, .dateCall, .peers:
                continue
            }
            var copy = tree
            copy.declarations[position] = .parameter(mutated)
            result.append(
                ParameterMutant(
                    tree: copy, name: parameter.name.text, range: parameter.value.range, value: value,
                    citation: parameter.citation))
        }
    }
    return result
}
