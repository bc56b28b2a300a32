extension Node {
    /// `op` says what it is; operands stand in `of`.
    var json: JSON {
        switch self {
        case .integer(let value): .record(("op", .text("integer")), ("value", .integer(value)))
        case .boolean(let value): .record(("op", .text("boolean")), ("value", .boolean(value)))
        case .text(let text): .record(("op", .text("text")), ("text", .int(text)))
        case .absent: operation("absent", [])
        case .field(let field): .record(("op", .text("field")), ("field", .int(field)))
        case .column(let column): .record(("op", .text("column")), ("column", .int(column)))
        case .owner: operation("owner", [])
        case .record: operation("record", [])
        case .lookupField(let table, let field, let record):
            .record(
                ("op", .text("lookup_field")), ("table", .int(table)), ("field", .int(field)), ("of", .ints([record])))
        case .lookupColumn(let column, let record):
            .record(("op", .text("lookup_column")), ("column", .int(column)), ("of", .ints(record.map { [$0] } ?? [])))
        case .inForce(let table, let owner, let day):
            .record(
                ("op", .text("in_force")), ("table", .int(table)), ("of", .ints((owner.map { [$0] } ?? []) + [day])))
        case .previous(let column, let initial):
            .record(("op", .text("previous")), ("column", .int(column)), ("of", .ints([initial])))
        case .date: operation("date", [])
        case .lastDate: operation("last_date", [])
        case .present(let operand): operation("present", [operand])
        case .negate(let operand): operation("negate", [operand])
        case .add(let left, let right): operation("add", [left, right])
        case .subtract(let left, let right): operation("subtract", [left, right])
        case .multiply(let left, let right): operation("multiply", [left, right])
        case .minimum(let left, let right): operation("minimum", [left, right])
        case .maximum(let left, let right): operation("maximum", [left, right])
        case .divide(let left, let right, let rounding):
            .record(("op", .text("divide")), ("rounding", .text(rounding.rawValue)), ("of", .ints([left, right])))
        case .compare(let comparison, let left, let right):
            .record(("op", .text("compare")), ("comparison", .text(comparison.rawValue)), ("of", .ints([left, right])))
        case .and(let left, let right): operation("and", [left, right])
        case .or(let left, let right): operation("or", [left, right])
        case .not(let operand): operation("not", [operand])
        case .cases(let arms, let otherwise, let isDisjoint):
            .record(
                ("op", .text("cases")), ("disjoint", .boolean(isDisjoint)), ("arms", .array(arms.map(\.json))),
                ("otherwise", .int(otherwise)))
        case .calendar(let part, let operand):
            .record(("op", .text("calendar")), ("part", .text(part.rawValue)), ("of", .ints([operand])))
        case .dateCall(let reckoning, let operands):
            .record(
                ("op", .text("date_call")), ("function", .text(reckoning.name)),
                ("holidays", reckoning.holidays.map { .int($0) }), ("of", .ints(operands)))
        case .peers(let measure, let value, let group):
            .record(
                ("op", .text("peers")), ("measure", .text(measure.rawValue)),
                ("of", .ints([value] + (group.map { [$0] } ?? []))))
        case .aggregate(let aggregate): .record(("op", .text("aggregate")), ("aggregate", .int(aggregate)))
        }
    }

    private func operation(_ name: String, _ operands: [NodeID]) -> JSON {
        .record(("op", .text(name)), ("of", operands.isEmpty ? nil : .ints(operands)))
    }
}

extension Case {
    var json: JSON {
        let common: (JSON, JSON, JSON) = (.int(condition), .int(value), .int(origin))
        return switch label {
        case .branch: .record(("when", common.0), ("then", common.1), ("origin", common.2))
        case .exception(let name):
            .record(("when", common.0), ("then", common.1), ("exception", .text(name)), ("origin", common.2))
        case .tableRow(let row):
            .record(("when", common.0), ("then", common.1), ("row", .int(row)), ("origin", common.2))
        case .version(let days):
            .record(("when", common.0), ("then", common.1), ("version", days.json), ("origin", common.2))
        }
    }
}
