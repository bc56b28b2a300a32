/// Which side of a comparison something is of.
enum Side: Int, Sendable, CaseIterable {
    case before, after
}

/// The tables, choices, grains and values of two plans under one numbering: what bears one name is one thing, as long as its
/// values can be told from each other in both texts alike.
struct JointNames {
    /// Without nodes. Choices, tables and columns that are of one kind in both plans stand once, with all that either has.
    private(set) var plan: Plan
    /// By side and the plan's own number.
    private(set) var choices: [[ChoiceID]] = [[], []]
    private(set) var tables: [[TableID]] = [[], []]
    private(set) var fields: [[[FieldID]]] = [[], []]
    private(set) var grains: [[GrainID]] = [[], []]
    private(set) var columns: [[ColumnID]] = [[], []]
    /// By side and the plan's own choice: the joint code of each member.
    private(set) var codes: [[[Int128]]] = [[], []]
    private let plans: [Plan]

    /// - Parameter renamed: columns of the plan after that are columns of the plan before under another name.
    init(_ before: Plan, _ after: Plan, renamed: [ColumnID: ColumnID] = [:]) {
        plans = [before, after]
        plan = Plan(regulation: after.regulation, validity: before.validity.hull(after.validity))
        for side in Side.allCases { addChoices(side) }
        for side in Side.allCases { addTables(side) }
        for side in Side.allCases { addGrains(side) }
        for side in Side.allCases { addColumns(side, renamed: side == .after ? renamed : [:]) }
    }

    func own(_ side: Side) -> Plan { plans[side.rawValue] }

    // MARK: Numbers of one side

    func column(_ column: ColumnID, _ side: Side) -> ColumnID { columns[side.rawValue][column] }
    func table(_ table: TableID, _ side: Side) -> TableID { tables[side.rawValue][table] }
    func grain(_ grain: GrainID, _ side: Side) -> GrainID { grains[side.rawValue][grain] }
    func field(_ field: FieldID, of table: TableID, _ side: Side) -> FieldID { fields[side.rawValue][table][field] }

    /// The number that a joint thing has on a side.
    func ownColumn(_ column: ColumnID, _ side: Side) -> ColumnID? { columns[side.rawValue].firstIndex(of: column) }
    func ownTable(_ table: TableID, _ side: Side) -> TableID? { tables[side.rawValue].firstIndex(of: table) }

    /// Whether both texts have a column.
    func isShared(_ column: ColumnID) -> Bool {
        ownColumn(column, .before) != nil && ownColumn(column, .after) != nil
    }

    // MARK: Putting them together

    private mutating func addChoices(_ side: Side) {
        for choice in own(side).choices {
            // Choices written in place may share a name with another; what has no member in common is another.
            let known = plan.choices.firstIndex { other in
                other.name == choice.name && choice.members.contains(where: other.members.contains)
            }
            let joint = known ?? plan.choices.count
            if known == nil { plan.choices.append(Choice(name: choice.name, members: [])) }
            for member in choice.members where !plan.choices[joint].members.contains(member) {
                plan.choices[joint].members.append(member)
            }
            choices[side.rawValue].append(joint)
            codes[side.rawValue].append(
                choice.members.map { Int128(plan.choices[joint].members.firstIndex(of: $0) ?? 0) })
        }
    }

    /// The joint codes of a side's members, where they are not those of the side.
    func codes(of type: ValueType, _ side: Side) -> [Int128]? {
        guard case .choice(let choice) = type else { return nil }
        let codes = codes[side.rawValue][choice]
        return codes.enumerated().allSatisfy { Int128($0.offset) == $0.element } ? nil : codes
    }

    private mutating func addTables(_ side: Side) {
        // References lead to tables that may stand later.
        for table in own(side).tables {
            if let known = plan.tables.firstIndex(where: { $0.name == table.name && $0.isLog == table.isLog }) {
                tables[side.rawValue].append(known)
            } else {
                tables[side.rawValue].append(plan.tables.count)
                var copy = table
                copy.fields = []
                plan.tables.append(copy)
            }
        }
        for (id, table) in own(side).tables.enumerated() {
            let joint = self.table(id, side)
            var own: [FieldID] = []
            for (position, field) in table.fields.enumerated() {
                var copy = field
                copy.type = type(field.type, side)
                let known = plan.tables[joint].fields.firstIndex { other in
                    let isMade = table.isMade(position)
                    return (isMade ? other.name == field.name : other.column == field.column)
                        && other.type.isComparable(with: copy.type)
                }
                if let known, !own.contains(known) {
                    let other = plan.tables[joint].fields[known]
                    plan.tables[joint].fields[known].type = other.type.hull(copy.type)
                    plan.tables[joint].fields[known].isOptional = other.isOptional || copy.isOptional
                    own.append(known)
                } else {
                    own.append(plan.tables[joint].fields.count)
                    plan.tables[joint].fields.append(copy)
                }
            }
            fields[side.rawValue].append(own)
        }
    }

    private mutating func addGrains(_ side: Side) {
        for grain in own(side).grains {
            var copy = grain
            if case .table(let table) = grain.subject { copy.subject = .table(self.table(table, side)) }
            let known = plan.grains.firstIndex(of: copy)
            grains[side.rawValue].append(known ?? plan.grains.count)
            if known == nil { plan.grains.append(copy) }
        }
    }

    private mutating func addColumns(_ side: Side, renamed: [ColumnID: ColumnID]) {
        for (id, column) in own(side).columns.enumerated() {
            var copy = column
            copy.grain = grain(column.grain, side)
            copy.type = type(column.type, side)
            copy.node = 0
            let known: ColumnID?
            if let earlier = renamed[id] {
                known = columns[Side.before.rawValue][earlier]
            } else {
                known = plan.columns.firstIndex { other in
                    other.name == copy.name && other.grain == copy.grain && other.type.isComparable(with: copy.type)
                }
            }
            guard let known, !columns[side.rawValue].contains(known) else {
                columns[side.rawValue].append(plan.columns.count)
                plan.columns.append(copy)
                continue
            }
            let other = plan.columns[known]
            plan.columns[known].type = other.type.hull(copy.type)
            plan.columns[known].isOptional = other.isOptional || copy.isOptional
            columns[side.rawValue].append(known)
        }
    }

    func type(_ type: ValueType, _ side: Side) -> ValueType {
        switch type {
        case .choice(let choice): .choice(choices[side.rawValue][choice])
        case .reference(let table): .reference(tables[side.rawValue][table])
        case .boolean, .number, .text, .date, .timeOfDay: type
        }
    }
}

extension Table {
    var isLog: Bool { if case .log = kind { true } else { false } }
}

extension DayRange {
    func hull(_ other: DayRange) -> DayRange {
        let until: Int? = if let until, let end = other.until { max(until, end) } else { nil }
        return DayRange(from: min(from, other.from), until: until)
    }
}

extension ValueType {
    /// Whether values of both are read alike, apart from decimals.
    func isComparable(with other: ValueType) -> Bool {
        switch (self, other) {
        case (.number(let one), .number(let two)): one.unit == two.unit
        case (.choice(let one), .choice(let two)): one == two
        case (.reference(let one), .reference(let two)): one == two
        case (.boolean, .boolean), (.text, .text), (.date, .date), (.timeOfDay, .timeOfDay): true
        case (.number, _), (.choice, _), (.reference, _), (.boolean, _), (.text, _), (.date, _), (.timeOfDay, _): false
        }
    }

    /// All values of either, with the decimals of the finer.
    func hull(_ other: ValueType) -> ValueType {
        switch (self, other) {
        case (.number(let one), .number(let two)):
            let decimals = max(one.decimals, two.decimals)
            let (first, second) = (one.range(decimals), two.range(decimals))
            return .number(
                NumberType(
                    unit: one.unit, decimals: decimals, range: first.hull(second),
                    step: Int128(greatestCommonDivisor(one.step(decimals).magnitude, two.step(decimals).magnitude))))
        case (.date(let one), .date(let two)): return .date(one.hull(two))
        case (.timeOfDay(let one), .timeOfDay(let two)): return .timeOfDay(one.hull(two))
        case (.number, _), (.choice, _), (.reference, _), (.boolean, _), (.text, _), (.date, _), (.timeOfDay, _):
            return self
        }
    }

    var decimals: Int { if case .number(let number) = self { number.decimals } else { 0 } }
}

extension ClosedRange where Bound == Int {
    fileprivate func hull(_ other: ClosedRange<Int>) -> ClosedRange<Int> {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }
}

extension NumberType {
    /// The range with more decimals.
    fileprivate func range(_ decimals: Int) -> Interval {
        guard let power = powerOfTen(decimals - self.decimals) else { return range }
        return range.times(power...power) ?? JointNodes.widest
    }

    fileprivate func step(_ decimals: Int) -> Int128 {
        powerOfTen(decimals - self.decimals).flatMap { step.times($0) } ?? 1
    }
}
