import Findings
import PolicyDSL

/// Cells in which the difference of two figures stands, `0 - 30 menit`: a range was meant. What else would be found in
/// their tables follows from it.
func rangesWithDash(_ root: SyntaxTree) -> [Finding] {
    root.declarations.flatMap { declaration -> [Finding] in
        guard case .table(let table) = declaration else { return [] }
        return table.rows.flatMap(\.conditions).flatMap(\.alternatives).compactMap { alternative in
            guard case .comparison(.equal, let value) = alternative,
                case .arithmetic(.subtract, let lower, let upper) = value.kind,
                let first = figureText(lower, root.language), let second = figureText(upper, root.language)
            else { return nil }
            return .rangeWithDash(first, second, at: value.range, citation: table.citation)
        }
    }
}
