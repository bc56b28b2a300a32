public import RuleEngine

/// What a simulation looks at: the values that one output delivers for each record and period, and by what people are grouped.
public struct SimulationView: Sendable {
    public struct Value: Sendable {
        public var title: String
        /// Of the rule that says it.
        public var name: String
        public var type: ValueType
        public var isOptional: Bool
        var node: NodeID
    }

    public struct Group: Sendable {
        public var name: String
        public var type: ValueType
        var field: FieldID
    }

    /// The output's name in the plan.
    public var output: String
    public var register: String
    public var unit: PeriodUnit
    /// What is reckoned for each record and period, in the output's order; fields of the register are left out.
    public var values: [Value]
    public var groups: [Group]
    /// Positions in `values`: what is paid, the grade, the score that the grade is given for.
    public var money: Int?
    public var grade: Int?
    public var score: Int?
    let grain: GrainID
    let key: FieldID

    /// - Parameter name: of the output; nil: the first that has an amount of rupiah for each record and period, else the first
    ///   for each record and period.
    /// - Returns: nil where there is none.
    public init?(_ plan: Plan, output name: String? = nil) {
        let candidates = plan.outputs.filter { output in
            let grain = plan.grains[output.grain]
            guard case .table(let table) = grain.subject, case .register = plan.tables[table].kind else { return false }
            return grain.period != nil && grain.period != .day && (name.map { $0 == output.name } ?? true)
        }
        func views() -> [SimulationView] { candidates.compactMap { SimulationView(plan, $0) } }
        guard let view = views().first(where: { $0.money != nil }) ?? views().first else { return nil }
        self = view
    }

    private init?(_ plan: Plan, _ output: Output) {
        let grain = plan.grains[output.grain]
        guard case .table(let table) = grain.subject, let unit = grain.period,
            case .register(let key, _) = plan.tables[table].kind
        else { return nil }
        self.output = output.name
        self.unit = unit
        self.grain = output.grain
        self.key = key
        register = plan.tables[table].name
        values = output.columns.compactMap { column in
            guard case .node(let node, let type) = column.source else { return nil }
            switch plan.nodes[node] {
            case .column(let value):
                return Value(
                    title: column.title, name: plan.columns[value].name, type: type,
                    isOptional: plan.columns[value].isOptional, node: node)
            // Read as it is in the data.
            case .field, .owner, .record, .inForce, .lookupField, .lookupColumn, .date, .lastDate, .text: return nil
            // What one text always or never has, the other may reckon.
            default:
                let same = plan.columns.filter {
                    $0.grain == output.grain && plan.nodes[$0.node] == plan.nodes[node]
                }.map(\.name)
                let name = same.contains(column.title) ? column.title : same.first ?? column.title
                return Value(
                    title: column.title, name: name, type: type, isOptional: plan.types[node].isOptional, node: node)
            }
        }
        groups = plan.tables[table].fields.enumerated().compactMap { field, declaration in
            switch declaration.type {
            case .choice, .reference: break
            case .number(let number):
                guard number.decimals == 0, number.range.upperBound - number.range.lowerBound < 50 else { return nil }
            case .boolean: break
            case .text, .date, .timeOfDay: return nil
            }
            return Group(name: declaration.name, type: declaration.type, field: field)
        }
        func last(_ isWanted: (ValueType) -> Bool) -> Int? {
            func isReckoned(_ value: Value) -> Bool {
                if case .column = plan.nodes[value.node] { true } else { false }
            }
            return values.lastIndex { isReckoned($0) && isWanted($0.type) } ?? values.lastIndex { isWanted($0.type) }
        }
        money = last { if case .number(let number) = $0 { number.unit == .rupiah } else { false } }
        grade = last { if case .choice = $0 { true } else { false } }
        let last = grade ?? money ?? values.count
        score = values[..<last].lastIndex { value in
            guard case .number(let number) = value.type else { return false }
            return number.unit == .percent || number.unit == .none
        }
    }

    /// The name of the output that carries what the simulation looks at.
    static let probe = "~"

    /// The plan with one output more: key, period, groups, values.
    func probing(_ plan: Plan) -> Plan {
        var plan = plan
        guard case .table(let table) = plan.grains[grain].subject else { return plan }
        let columns =
            [plan.outputColumn(of: key, in: table), Output.Column(title: "", source: .period)]
            + groups.map { plan.outputColumn(of: $0.field, in: table) }
            + values.map { Output.Column(title: $0.title, source: .node($0.node, $0.type)) }
        plan.outputs.append(
            Output(name: Self.probe, grain: grain, columns: columns, sort: [], origin: 0))
        return plan
    }
}

extension Plan {
    /// A field of a table as a column of an output.
    mutating func outputColumn(of field: FieldID, in table: TableID) -> Output.Column {
        let declaration = tables[table].fields[field]
        let kind: NodeType.Kind =
            switch declaration.type {
            case .boolean: .boolean
            case .number(let number): .integer(number.range)
            case .choice(let choice): .integer(0...Int128(max(0, choices[choice].members.count - 1)))
            case .text, .reference: .code
            case .date(let days): .integer(Int128(days.lowerBound)...Int128(days.upperBound))
            case .timeOfDay(let minutes): .integer(Int128(minutes.lowerBound)...Int128(minutes.upperBound))
            }
        nodes.append(.field(field))
        types.append(NodeType(kind, isOptional: declaration.isOptional))
        return Output.Column(title: declaration.name, source: .node(nodes.count - 1, declaration.type))
    }
}
