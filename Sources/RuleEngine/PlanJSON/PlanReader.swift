import Findings

extension Plan {
    /// Reads what `jsonText` wrote. Whether the plan is sound is `checkInvariants`' business.
    public init(json text: String) throws(PlanJSONError) {
        let document = JSONReader(try JSONParser.parse(text), "")
        let version = try document.member("schema_version").int()
        guard version == Plan.jsonSchemaVersion else {
            throw PlanJSONError("schema_version", "version \(version) is not known")
        }
        self.init(
            regulation: try document.member("regulation").text(), validity: try DayRange(document.member("in_force")))
        choices = try document.member("choices").list { item throws(PlanJSONError) in
            Choice(name: try item.member("name").text(), members: try item.member("members").texts())
        }
        texts = try document.member("texts").texts()
        tables = try document.member("tables").list { item throws(PlanJSONError) in try Table(item) }
        grains = try document.member("grains").list { item throws(PlanJSONError) in try Grain(item) }
        for (id, item) in try document.member("nodes").items().enumerated() {
            guard try item.member("id").int() == id else { throw item.fail("the id is not its position") }
            nodes.append(try Node(item))
            types.append(try NodeType(item))
        }
        aggregates = try document.member("aggregates").list { item throws(PlanJSONError) in try Aggregate(item) }
        columns = try document.member("columns").list { item throws(PlanJSONError) in try Column(item) }
        outputs = try document.member("outputs").list { item throws(PlanJSONError) in try Output(item) }
        guarantees = try document.member("guarantees").list { item throws(PlanJSONError) in try Guarantee(item) }
        origins = try document.member("origins").list { item throws(PlanJSONError) in try Origin(item) }
    }
}

extension DayRange {
    init(_ item: JSONReader) throws(PlanJSONError) {
        self.init(from: try item.member("from").int(), until: try item.optional("until")?.int())
    }
}

extension Table {
    init(_ item: JSONReader) throws(PlanJSONError) {
        let kind: Kind
        switch try item.member("kind").text() {
        case "register": kind = .register(key: try item.member("key").int(), isOpen: try item.member("open").boolean())
        case "log":
            kind = .log(
                owner: try item.member("owner").int(), ownerColumn: try item.member("owner_column").text(),
                date: try item.member("date").int())
        default: throw try item.member("kind").fail("no such kind of table")
        }
        let rows = try item.optional("rows")?.list { row throws(PlanJSONError) in try row.texts() }
        let dating = try item.optional("dating").map { dating throws(PlanJSONError) in try Dating(dating) }
        self.init(
            name: try item.member("name").text(), kind: kind, dating: dating,
            fields: try item.member("fields").list { field throws(PlanJSONError) in try Field(field) },
            inlineRows: rows, origin: try item.member("origin").int())
    }
}

extension Dating {
    init(_ item: JSONReader) throws(PlanJSONError) {
        self.init(
            owner: try item.optional("owner")?.int(), start: try item.member("start").int(),
            finish: try item.optional("finish")?.int(), end: try item.member("end").int())
    }
}

extension Field {
    init(_ item: JSONReader) throws(PlanJSONError) {
        self.init(
            name: try item.member("name").text(), column: try item.member("column").text(),
            type: try ValueType(item.member("type")), isOptional: try item.member("optional").boolean(),
            isHierarchy: try item.optional("hierarchy")?.boolean() ?? false, origin: try item.member("origin").int())
    }
}

extension ValueType {
    init(_ item: JSONReader) throws(PlanJSONError) {
        switch try item.member("kind").text() {
        case "boolean": self = .boolean
        case "number":
            self = .number(
                NumberType(
                    unit: try NumberType.Unit(item), decimals: try item.member("decimals").int(),
                    range: try item.member("range").range(), step: try item.member("step").wide()))
        case "choice": self = .choice(try item.member("choice").int())
        case "text": self = .text
        case "date": self = .date(try item.member("range").narrowRange())
        case "time_of_day": self = .timeOfDay(try item.member("range").narrowRange())
        case "reference": self = .reference(try item.member("table").int())
        default: throw try item.member("kind").fail("no such type")
        }
    }
}

extension NumberType.Unit {
    fileprivate init(_ item: JSONReader) throws(PlanJSONError) {
        let name = try item.member("unit").text()
        if name == "own" {
            self = .named(try item.member("own_unit").text())
        } else if let known = [NumberType.Unit.none, .percent, .rupiah, .minutes, .hours, .days].first(where: {
            $0.jsonName == name
        }) {
            self = known
        } else {
            throw try item.member("unit").fail("no such unit")
        }
    }
}

extension Grain {
    init(_ item: JSONReader) throws(PlanJSONError) {
        let subject: Subject
        switch try item.member("subject").text() {
        case "everything": subject = .everything
        case "table": subject = .table(try item.member("table").int())
        default: throw try item.member("subject").fail("no such subject")
        }
        self.init(subject: subject, period: try item.optional("period")?.oneOf(PeriodUnit.self))
    }
}

extension NodeType {
    init(_ item: JSONReader) throws(PlanJSONError) {
        let kind: Kind
        switch try item.member("type").text() {
        case "boolean": kind = .boolean
        case "integer": kind = .integer(try item.member("range").range())
        case "code": kind = .code
        default: throw try item.member("type").fail("no such type")
        }
        self.init(kind, isOptional: try item.optional("optional")?.boolean() ?? false)
    }
}

extension Aggregate {
    init(_ item: JSONReader) throws(PlanJSONError) {
        self.init(
            kind: try item.member("kind").oneOf(Kind.self), source: try item.member("source").int(),
            target: try item.member("target").int(), value: try item.optional("value")?.int(),
            filter: try item.optional("filter")?.int(), group: try item.optional("group")?.int(),
            hierarchy: try item.optional("hierarchy")?.int())
    }
}

extension Column {
    init(_ item: JSONReader) throws(PlanJSONError) {
        let table = try item.optional("result_of")?.text()
        let isOpen = try item.optional("open")?.boolean() ?? false
        let owner = try item.optional("running_of")?.text()
        self.init(
            name: try item.member("name").text(), grain: try item.member("grain").int(),
            kind: table.map { .tableResult($0) } ?? owner.map { .running(of: $0) } ?? (isOpen ? .open : .rule),
            node: try item.member("node").int(),
            type: try ValueType(item.member("type")), isOptional: try item.member("optional").boolean(),
            origin: try item.member("origin").int())
    }
}

extension Output {
    init(_ item: JSONReader) throws(PlanJSONError) {
        let columns = try item.member("columns").list { column throws(PlanJSONError) in
            let source: Source
            switch try column.member("source").text() {
            case "period": source = .period
            case "node": source = .node(try column.member("node").int(), try ValueType(column.member("type")))
            default: throw try column.member("source").fail("no such source")
            }
            return Column(title: try column.member("title").text(), source: source)
        }
        self.init(
            name: try item.member("name").text(), grain: try item.member("grain").int(), columns: columns,
            sort: try item.member("sort").ints(), origin: try item.member("origin").int())
    }
}

extension Guarantee {
    init(_ item: JSONReader) throws(PlanJSONError) {
        self.init(
            name: try item.member("name").text(), grain: try item.member("grain").int(),
            condition: try item.member("condition").int(), isProven: try item.member("proven").boolean(),
            origin: try item.member("origin").int())
    }
}

extension Origin {
    init(_ item: JSONReader) throws(PlanJSONError) {
        let file = try item.member("file")
        guard let index = Int32(exactly: try file.wide()) else { throw file.fail("too large") }
        self.init(
            range: SourceRange(
                file: FileID(Int(index)), start: try item.member("start").int(), end: try item.member("end").int()),
            citation: try item.member("citation").texts())
    }
}
