public import RuleEngine

/// A value on its way out, apart from any engine's codes.
public enum OutputValue: Sendable, Hashable {
    case absent
    /// The integer of a boolean, number, choice, date or time of day.
    case integer(Int128)
    /// UTF-8, compared byte by byte.
    case text([UInt8])
}

/// How the values of one output column are written and ordered.
public enum OutputFormat: Sendable, Hashable {
    case boolean
    case number(decimals: Int)
    case choice(members: [String])
    case text
    case date
    case timeOfDay
    case period(PeriodUnit)
}

extension Plan {
    /// The format of a type; a reference is written as the key that it refers to.
    public func outputFormat(of type: ValueType) -> OutputFormat {
        switch type {
        case .boolean: return .boolean
        case .number(let number): return .number(decimals: number.decimals)
        case .choice(let choice): return .choice(members: choices[choice].members)
        case .text: return .text
        case .date: return .date
        case .timeOfDay: return .timeOfDay
        case .reference(let table):
            guard case .register(let key, _) = tables[table].kind else { return .text }
            return outputFormat(of: tables[table].fields[key].type)
        }
    }

    /// The format of an output's column; the period of a log row is its day.
    public func outputFormat(of column: Output.Column, in output: Output) -> OutputFormat {
        switch column.source {
        case .period: .period(grains[output.grain].period ?? .day)
        case .node(_, let type): outputFormat(of: type)
        }
    }
}

extension CSVWriter {
    /// Writes a whole field.
    public mutating func field(_ value: OutputValue, _ format: OutputFormat) {
        beginField()
        switch value {
        case .absent: break
        case .text(let bytes): text(bytes)
        case .integer(let integer):
            switch format {
            case .boolean: number(integer, decimals: 0)
            case .number(let decimals): number(integer, decimals: decimals)
            case .choice(let members): text(members[Int(integer)].utf8)
            case .text: number(integer, decimals: 0)
            case .date: date(Int(integer))
            case .timeOfDay: timeOfDay(Int(integer))
            case .period(let unit): period(CalendarPeriod(unit, containing: Int(integer)))
            }
        }
    }
}

extension OutputValue: Comparable {
    /// Absent first; figures, dates and choices by their integer; texts by their bytes.
    public static func < (left: OutputValue, right: OutputValue) -> Bool {
        switch (left, right) {
        case (.absent, .absent): false
        case (.absent, _): true
        case (_, .absent): false
        case (.integer(let left), .integer(let right)): left < right
        case (.integer, .text): true
        case (.text, .integer): false
        case (.text(let left), .text(let right)): left.lexicographicallyPrecedes(right)
        }
    }
}
