import RuleEngine

/// Writes the cells of one column.
struct CellFormat {
    private enum Kind {
        case number(decimals: Int)
        /// The text with the value's number.
        case text(bytes: [UInt8], starts: [Int])
        /// Dates, times and periods: written the slow way, each of them once.
        case other(OutputFormat)
    }

    private let kind: Kind
    private var known: [Int64: [UInt8]] = [:]

    init(_ column: Delivery.Column) {
        if let texts = column.texts {
            kind = .text(bytes: texts.bytes, starts: texts.starts)
            return
        }
        switch column.format {
        case .boolean: kind = .number(decimals: 0)
        case .number(let decimals): kind = .number(decimals: decimals)
        case .choice(let members):
            let texts = ByteStrings(members.map(\.utf8))
            kind = .text(bytes: texts.bytes, starts: texts.starts)
        case .text: kind = .number(decimals: 0)
        case .date, .timeOfDay, .period: kind = .other(column.format)
        }
    }

    mutating func write(_ batch: CellBatch, _ row: Int, to writer: inout RowWriter) {
        switch batch.presence[row] {
        case 0: return
        case 1: write(batch.values[row], to: &writer)
        default: if let value = batch.wide[row] { writeWide(value, to: &writer) }
        }
    }

    private mutating func write(_ value: Int64, to writer: inout RowWriter) {
        switch kind {
        case .number(let decimals): writer.number(value, decimals: decimals)
        case .text(let bytes, let starts):
            let code = Int(value)
            writer.text(bytes.span, starts[code]..<starts[code + 1])
        case .other(let format):
            if let bytes = known[value] {
                writer.append(bytes)
                return
            }
            var slow = CSVWriter()
            slow.field(.integer(Int128(value)), format)
            known[value] = slow.bytes
            writer.append(slow.bytes)
        }
    }

    /// Only numbers are wide.
    private func writeWide(_ value: Int128, to writer: inout RowWriter) {
        guard case .number(let decimals) = kind else { return }
        var slow = CSVWriter()
        slow.number(value, decimals: decimals)
        writer.append(slow.bytes)
    }
}
