extension Node {
    init(_ item: JSONReader) throws(PlanJSONError) {
        let operation = try item.member("op")
        switch try operation.text() {
        case "integer": self = .integer(try item.member("value").wide())
        case "boolean": self = .boolean(try item.member("value").boolean())
        case "text": self = .text(try item.member("text").int())
        case "absent": self = .absent
        case "field": self = .field(try item.member("field").int())
        case "column": self = .column(try item.member("column").int())
        case "owner": self = .owner
        case "record": self = .record
        case "lookup_field":
            self = .lookupField(
                try item.member("table").int(), try item.member("field").int(), record: try Node.operands(item, 1)[0])
        case "lookup_column":
            let records = try item.member("of").ints()
            guard records.count <= 1 else { throw try item.member("of").fail("one record at most") }
            self = .lookupColumn(try item.member("column").int(), record: records.first)
        case "in_force":
            let operands = try item.member("of").ints()
            guard let day = operands.last, operands.count <= 2 else {
                throw try item.member("of").fail("an owner at most, and a day")
            }
            self = .inForce(
                try item.member("table").int(), owner: operands.count == 2 ? operands[0] : nil, day: day)
        case "previous":
            self = .previous(try item.member("column").int(), initial: try Node.operands(item, 1)[0])
        case "date": self = .date
        case "last_date": self = .lastDate
        case "divide":
            let operands = try Node.operands(item, 2)
            self = .divide(operands[0], operands[1], try item.member("rounding").oneOf(Rounding.self))
        case "compare":
            let operands = try Node.operands(item, 2)
            self = .compare(try item.member("comparison").oneOf(Comparison.self), operands[0], operands[1])
        case "calendar":
            self = .calendar(try item.member("part").oneOf(Calendar.self), try Node.operands(item, 1)[0])
        case "date_call":
            let reckoning = try Reckoning(item)
            self = .dateCall(reckoning, try Node.operands(item, reckoning.operandCount))
        case "peers":
            let operands = try item.member("of").ints()
            guard let value = operands.first, operands.count <= 2 else {
                throw try item.member("of").fail("a value and at most a group")
            }
            self = .peers(
                try item.member("measure").oneOf(PeerMeasure.self), value, group: operands.dropFirst().first)
        case "cases":
            self = .cases(
                try item.member("arms").list { arm throws(PlanJSONError) in try Case(arm) },
                otherwise: try item.member("otherwise").int(), isDisjoint: try item.member("disjoint").boolean())
        case "aggregate": self = .aggregate(try item.member("aggregate").int())
        case let name:
            if let make = Node.unary[name] {
                self = make(try Node.operands(item, 1)[0])
            } else if let make = Node.binary[name] {
                let operands = try Node.operands(item, 2)
                self = make(operands[0], operands[1])
            } else {
                throw operation.fail("no such operation")
            }
        }
    }

    private static let unary: [String: @Sendable (NodeID) -> Node] = [
        "present": { .present($0) }, "negate": { .negate($0) }, "not": { .not($0) },
    ]

    private static let binary: [String: @Sendable (NodeID, NodeID) -> Node] = [
        "add": { .add($0, $1) }, "subtract": { .subtract($0, $1) }, "multiply": { .multiply($0, $1) },
        "minimum": { .minimum($0, $1) }, "maximum": { .maximum($0, $1) }, "and": { .and($0, $1) },
        "or": { .or($0, $1) },
    ]

    private static func operands(_ item: JSONReader, _ count: Int) throws(PlanJSONError) -> [NodeID] {
        let operands = try item.member("of").ints()
        guard operands.count == count else { throw try item.member("of").fail("\(count) operands are expected") }
        return operands
    }
}

extension Case {
    init(_ item: JSONReader) throws(PlanJSONError) {
        let label: CaseLabel
        if let exception = try item.optional("exception") {
            label = .exception(try exception.text())
        } else if let row = try item.optional("row") {
            label = .tableRow(try row.int())
        } else if let version = try item.optional("version") {
            label = .version(try DayRange(version))
        } else {
            label = .branch
        }
        self.init(
            condition: try item.member("when").int(), value: try item.member("then").int(), label: label,
            origin: try item.member("origin").int())
    }
}
