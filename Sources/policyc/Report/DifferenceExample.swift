import Evaluator
import Findings
import RuleEngine

/// One made-up record for which both texts deliver different values, in words.
struct DifferenceExample {
    let record: DifferingRecord
    let plan: Plan
    let language: MessageLanguage

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    /// Rows of a log that a person is shown.
    private static let shown = 4

    func lines() -> [String] {
        var lines = [
            text("Contoh", "Example") + ": \(record.register) \(record.key), \(record.period) (\(record.output).csv)"
        ]
        for file in record.files {
            let head = "  \(file.table): "
            for row in file.rows.prefix(Self.shown) { lines.append(head + cells(row, file)) }
            if file.rows.count > Self.shown {
                let more = Figures.grouped(file.rows.count - Self.shown, language)
                lines.append("  … " + text("dan \(more) baris lagi", "and \(more) more rows"))
            }
        }
        for value in record.values {
            lines.append("  \(value.title): \(written(value.before, value.type)) → \(written(value.after, value.type))")
        }
        return lines
    }

    private func cells(_ row: [String], _ file: DifferingRecord.File) -> String {
        let table = plan.tables.first { $0.name == file.table }
        return zip(file.header, row).compactMap { column, cell in
            // Whose row it is was said; names and other texts tell nothing.
            guard let field = table?.fields.first(where: { $0.column == column }) else { return nil }
            if case .text = field.type { return nil }
            return "\(field.name) = \(written(cell, field.type))"
        }.joined(separator: ", ")
    }

    /// A cell of a file as a policy writes it.
    private func written(_ cell: String, _ type: ValueType) -> String {
        if cell.isEmpty { return text("kosong", "absent") }
        guard case .number(let number) = type else {
            switch cell {
            case "true" where type == .boolean: return text("ya", "yes")
            case "false" where type == .boolean: return text("tidak", "no")
            default: return cell
            }
        }
        let decimals = cell.firstIndex(of: ".").map { cell.distance(from: $0, to: cell.endIndex) - 1 } ?? 0
        guard let value = Int128(cell.replacing(".", with: "")) else { return cell }
        let written = NumberType(unit: number.unit, decimals: decimals, range: number.range)
        return ValueNotation(plan: plan, language: language, trimsZeros: true).text(.integer(value), .number(written))
    }
}
