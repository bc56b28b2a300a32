import Findings
import PolicyDSL

/// A range in the text of an article, `kelas 8–10`, against the rows of a table with a column of that name.
struct RowEnds {
    /// A cell's whole numbers; nil: without an end.
    struct Row {
        var lower: Int64?
        var upper: Int64?
        var range: SourceRange
    }

    private let rows: [Row]
    private let said: ProseRange

    /// nil where the table has no such column, or one whose cells are not all plain numbers.
    init?(_ table: TableDeclaration, _ said: ProseRange) {
        guard let column = table.conditions.firstIndex(where: { Self.isNamed($0, said.words) }) else { return nil }
        var rows: [Row] = []
        for alternative in table.rows.flatMap({ $0.conditions[column].alternatives }) {
            switch alternative {
            case .otherwise, .absent: continue
            case .comparison, .range:
                guard let row = Self.row(alternative) else { return nil }
                rows.append(row)
            }
        }
        self.rows = rows
        self.said = said
    }

    /// A row that begins or ends where the text does but has its other end elsewhere, and no row has the end of the text.
    var rowSayingOtherwise: Row? {
        let begins = rows.contains {
            $0.lower == said.lower || ($0.lower == nil && said.lower <= $0.upper ?? said.lower)
        }
        let ends = rows.contains { $0.upper == said.upper || ($0.upper == nil && said.upper >= $0.lower ?? said.upper) }
        if begins == ends { return nil }
        return rows.first { row in
            row.lower != nil && row.upper != nil && row.lower != row.upper
                && (begins ? row.lower == said.lower : row.upper == said.upper)
        }
    }

    private static func isNamed(_ condition: Expression, _ words: [String]) -> Bool {
        guard case .path(let path) = condition.kind, let name = path.last else { return false }
        let parts = name.text.lowercased().split(separator: "_").map(String.init)
        return words.suffix(parts.count) == parts[...]
    }

    private static func row(_ alternative: Alternative) -> Row? {
        switch alternative {
        case .absent, .otherwise: return nil
        case .range(let lower, let upper, let lowerIsOpen, let upperIsOpen):
            // Where an open end lies depends on the decimals of the column, which the text does not tell.
            guard !lowerIsOpen, !upperIsOpen, let first = whole(lower), let last = whole(upper) else { return nil }
            return Row(lower: first, upper: last, range: lower.range.union(upper.range))
        case .comparison(let comparison, let value):
            guard let number = whole(value) else { return nil }
            switch comparison {
            case .equal: return Row(lower: number, upper: number, range: value.range)
            case .less: return Row(upper: number - 1, range: value.range)
            case .lessOrEqual: return Row(upper: number, range: value.range)
            case .greater: return Row(lower: number + 1, range: value.range)
            case .greaterOrEqual: return Row(lower: number, range: value.range)
            case .notEqual: return nil
            }
        }
    }

    private static func whole(_ expression: Expression) -> Int64? {
        guard case .number(let literal) = expression.kind, literal.unit == .none, literal.decimals == 0,
            literal.mantissa < 1_000_000
        else { return nil }
        return literal.mantissa
    }
}
