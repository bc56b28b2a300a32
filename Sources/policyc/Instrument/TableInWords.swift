import Findings
import PolicyDSL

/// A table as the text of a regulation shows it: without the signs of the language.
struct TableInWords {
    let lines: [String]

    init(_ table: TableDeclaration, in file: SourceFile, _ words: InstrumentWords) {
        func plain(_ range: SourceRange) -> String {
            let text = file.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return String(text.map { $0 == "_" ? " " : $0 }.filter { $0 != "`" })
        }
        func alternative(_ alternative: Alternative) -> String {
            switch alternative {
            case .absent: return words("tidak ada", "absent")
            case .otherwise: return words("selain itu", "otherwise")
            case .comparison(let sign, let value):
                let text = plain(value.range)
                switch sign {
                case .equal: return text
                case .notEqual: return words("selain \(text)", "other than \(text)")
                case .less: return words("kurang dari \(text)", "less than \(text)")
                case .lessOrEqual: return words("\(text) atau kurang", "\(text) or less")
                case .greater: return words("lebih dari \(text)", "more than \(text)")
                case .greaterOrEqual: return words("\(text) atau lebih", "\(text) or more")
                }
            case .range(let lower, let upper, let lowerIsOpen, let upperIsOpen):
                let start = (lowerIsOpen ? words("lebih dari ", "more than ") : "") + plain(lower.range)
                let end = (upperIsOpen ? words("kurang dari ", "less than ") : "") + plain(upper.range)
                return words("\(start) sampai dengan \(end)", "\(start) to \(end)")
            }
        }
        func cell(_ cell: Cell) -> String {
            if cell.alternatives.isEmpty { return "\u{2013}" }
            return cell.alternatives.map(alternative).joined(separator: words(" atau ", " or "))
        }
        let head = table.conditions.map { plain($0.range) } + table.results.map { plain($0.name.range) }
        let rows = table.rows.map { row in row.conditions.map(cell) + row.results.map { plain($0.range) } }
        let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            "| "
                + zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: " | ")
                + " |"
        }
        let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|"
        lines = [line(head), rule] + rows.map(line)
    }
}
