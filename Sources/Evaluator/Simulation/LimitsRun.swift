public import RuleEngine

/// Limits held against data: for each record and period whether they are kept, and the figures that tell how nearly.
public struct LimitsRun: Sendable {
    /// One value of a guarantee.
    public struct Row: Sendable {
        /// The record's key; nil for everything.
        public var key: String?
        /// As printed in outputs (`2018-01`); nil without a period.
        public var period: String?
        public var isKept: Bool
        /// Of the nodes asked for; of a condition 0 or 1; nil: absent.
        public var values: [Int128?]
    }

    /// Parallel to the plan's guarantees, in the order of key and period. Empty for one that is proven, and for one about the
    /// rows of a log: of those only the result tells.
    public var rows: [[Row]]
    public var result: RunResult

    /// Where there was nothing to hold them against.
    public init(unchecked plan: Plan) {
        rows = plan.guarantees.map { _ in [] }
        result = RunResult(guarantees: plan.guarantees.map { _ in GuaranteeResult() })
    }

    private init(rows: [[Row]], result: RunResult) {
        self.rows = rows
        self.result = result
    }

    /// - Parameter nodes: parallel to the plan's guarantees, what else is to be known in the grain of each.
    public static func run(
        _ plan: Plan, reading nodes: [[NodeID]], on data: DataSet, options: RunOptions
    ) throws(RunError) -> LimitsRun {
        var plan = plan
        plan.outputs = []
        for (position, guarantee) in plan.guarantees.enumerated() where !guarantee.isProven {
            plan.addProbe(position, guarantee, nodes[position])
        }
        let result = try ColumnarEngine.run(plan, on: data, options: options)
        var rows: [[Row]] = plan.guarantees.map { _ in [] }
        for (output, file) in zip(plan.outputs, result.outputs) {
            guard let position = Int(output.name), rows.indices.contains(position) else { continue }
            let grain = plan.grains[output.grain]
            let hasKey = grain.subject != .everything
            let lead = (hasKey ? 1 : 0) + (grain.period != nil ? 1 : 0)
            rows[position] = SimulationTable.fields(of: file.bytes).dropFirst().map { fields in
                Row(
                    key: hasKey ? fields[0] : nil, period: grain.period == nil ? nil : fields[lead - 1],
                    isKept: fields[lead] == "1",
                    values: fields[(lead + 1)...].map { SimulationTable.integer($0) })
            }
        }
        return LimitsRun(rows: rows, result: result)
    }
}

extension Plan {
    /// An output named by a guarantee's position: key, period, the condition, and the nodes.
    fileprivate mutating func addProbe(_ position: Int, _ guarantee: Guarantee, _ nodes: [NodeID]) {
        let grain = grains[guarantee.grain]
        var columns: [Output.Column] = []
        switch grain.subject {
        case .everything: break
        case .table(let table):
            guard case .register(let key, _) = tables[table].kind else { return }
            columns.append(outputColumn(of: key, in: table))
        }
        if grain.period != nil { columns.append(Output.Column(title: "period", source: .period)) }
        columns.append(Output.Column(title: "holds", source: .node(guarantee.condition, .boolean)))
        for (number, node) in nodes.enumerated() {
            let type: ValueType =
                switch types[node].kind {
                case .integer(let range): .number(NumberType(unit: .none, decimals: 0, range: range))
                case .boolean, .code: .boolean
                }
            columns.append(Output.Column(title: "v\(number)", source: .node(node, type)))
        }
        outputs.append(
            Output(
                name: String(position), grain: guarantee.grain, columns: columns, sort: [], origin: guarantee.origin))
    }
}
