import Findings

extension Plan {
    /// The number of the form that `jsonText` writes.
    public static let jsonSchemaVersion = 1

    /// The plan as JSON: one item a line, keys in a fixed order, the same text for the same plan.
    ///
    /// Ids are positions in the arrays. Whole numbers beyond 2^53 are written as text.
    public var jsonText: String {
        JSONWriter.document(
            .record(
                ("schema_version", .int(Plan.jsonSchemaVersion)), ("regulation", .text(regulation)),
                ("in_force", validity.json),
                ("choices", .array(choices.map { .record(("name", .text($0.name)), ("members", texts($0.members))) })),
                ("texts", texts(self.texts)), ("tables", .array(tables.map(\.json))),
                ("grains", .array(grains.map(\.json))),
                (
                    "nodes",
                    .array(zip(nodes, types).enumerated().map { json(id: $0.offset, $0.element.0, $0.element.1) })
                ),
                ("aggregates", .array(aggregates.map(\.json))), ("columns", .array(columns.map(\.json))),
                ("outputs", .array(outputs.map(\.json))), ("guarantees", .array(guarantees.map(\.json))),
                ("origins", .array(origins.map(\.json)))))
    }

    private func texts(_ values: [String]) -> JSON { .array(values.map(JSON.text)) }

    private func json(id: NodeID, _ node: Node, _ type: NodeType) -> JSON {
        guard case .object(let members) = node.json, case .object(let typeMembers) = type.json else { return .null }
        return .object([JSON.Member("id", .int(id))] + members + typeMembers)
    }
}

extension DayRange {
    var json: JSON { .record(("from", .int(from)), ("until", until.map(JSON.int))) }
}

extension ClosedRange where Bound: BinaryInteger {
    var json: JSON { .array([.integer(Int128(lowerBound)), .integer(Int128(upperBound))]) }
}

extension Table {
    var json: JSON {
        let rows = inlineRows.map { JSON.array($0.map { .array($0.map(JSON.text)) }) }
        let fields = JSON.array(fields.map(\.json))
        return switch kind {
        case .register(let key, let isOpen):
            .record(
                ("name", .text(name)), ("kind", .text("register")), ("key", .int(key)), ("open", .boolean(isOpen)),
                ("dating", dating?.json), ("fields", fields), ("rows", rows), ("origin", .int(origin)))
        case .log(let owner, let ownerColumn, let date):
            .record(
                ("name", .text(name)), ("kind", .text("log")), ("owner", .int(owner)),
                ("owner_column", .text(ownerColumn)), ("date", .int(date)), ("fields", fields), ("rows", rows),
                ("origin", .int(origin)))
        }
    }
}

extension Dating {
    var json: JSON {
        .record(
            ("owner", owner.map(JSON.int)), ("start", .int(start)), ("finish", finish.map(JSON.int)), ("end", .int(end))
        )
    }
}

extension Field {
    var json: JSON {
        .record(
            ("name", .text(name)), ("column", .text(column)), ("type", type.json), ("optional", .boolean(isOptional)),
            ("hierarchy", isHierarchy ? .boolean(true) : nil), ("origin", .int(origin)))
    }
}

extension ValueType {
    var json: JSON {
        switch self {
        case .boolean: .record(("kind", .text("boolean")))
        case .number(let number):
            .record(
                ("kind", .text("number")), ("unit", .text(number.unit.jsonName)), ("own_unit", number.unit.ownName),
                ("decimals", .int(number.decimals)), ("range", number.range.json), ("step", .integer(number.step)))
        case .choice(let choice): .record(("kind", .text("choice")), ("choice", .int(choice)))
        case .text: .record(("kind", .text("text")))
        case .date(let days): .record(("kind", .text("date")), ("range", days.json))
        case .timeOfDay(let minutes): .record(("kind", .text("time_of_day")), ("range", minutes.json))
        case .reference(let table): .record(("kind", .text("reference")), ("table", .int(table)))
        }
    }
}

extension NumberType.Unit {
    var jsonName: String {
        switch self {
        case .none: "none"
        case .percent: "percent"
        case .rupiah: "rupiah"
        case .minutes: "minutes"
        case .hours: "hours"
        case .days: "days"
        case .named: "own"
        }
    }

    fileprivate var ownName: JSON? {
        if case .named(let name) = self { .text(name) } else { nil }
    }
}

extension Grain {
    var json: JSON {
        let unit = period.map { JSON.text($0.rawValue) }
        return switch subject {
        case .everything: .record(("subject", .text("everything")), ("period", unit))
        case .table(let table): .record(("subject", .text("table")), ("table", .int(table)), ("period", unit))
        }
    }
}

extension NodeType {
    /// The members that stand beside a node's own.
    var json: JSON {
        let optional: JSON? = isOptional ? .boolean(true) : nil
        return switch kind {
        case .boolean: .record(("type", .text("boolean")), ("optional", optional))
        case .integer(let range): .record(("type", .text("integer")), ("range", range.json), ("optional", optional))
        case .code: .record(("type", .text("code")), ("optional", optional))
        }
    }
}

extension Aggregate {
    var json: JSON {
        .record(
            ("kind", .text(kind.rawValue)), ("source", .int(source)), ("target", .int(target)),
            ("value", value.map(JSON.int)), ("filter", filter.map(JSON.int)), ("group", group.map(JSON.int)),
            ("hierarchy", hierarchy.map(JSON.int)))
    }
}

extension Column {
    var json: JSON {
        let table: JSON? = if case .tableResult(let table) = kind { .text(table) } else { nil }
        let owner: JSON? = if case .running(let owner) = kind { .text(owner) } else { nil }
        return .record(
            ("name", .text(name)), ("grain", .int(grain)), ("result_of", table), ("running_of", owner),
            ("open", kind == .open ? .boolean(true) : nil), ("node", .int(node)),
            ("type", type.json), ("optional", .boolean(isOptional)), ("origin", .int(origin)))
    }
}

extension Output {
    var json: JSON {
        let columns = columns.map { column in
            switch column.source {
            case .period: JSON.record(("title", .text(column.title)), ("source", .text("period")))
            case .node(let node, let type):
                JSON.record(
                    ("title", .text(column.title)), ("source", .text("node")), ("node", .int(node)), ("type", type.json)
                )
            }
        }
        return .record(
            ("name", .text(name)), ("grain", .int(grain)), ("columns", .array(columns)), ("sort", .ints(sort)),
            ("origin", .int(origin)))
    }
}

extension Guarantee {
    var json: JSON {
        .record(
            ("name", .text(name)), ("grain", .int(grain)), ("condition", .int(condition)),
            ("proven", .boolean(isProven)), ("origin", .int(origin)))
    }
}

extension Origin {
    var json: JSON {
        .record(
            ("file", .int(Int(range.file.index))), ("start", .int(range.start)), ("end", .int(range.end)),
            ("citation", .array(citation.map(JSON.text))))
    }
}
