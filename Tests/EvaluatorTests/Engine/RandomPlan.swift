@testable import Evaluator
@testable import RuleEngine

/// A plan made at random that promises what the invariants ask: typed, in range, present where read.
///
/// It goes where compiled policies rarely do: every node in every grain, every width, dead lanes with anything in them.
struct RandomPlan {
    var random: SeededNumbers
    var sketch = PlanSketch()
    var registers: [TableID] = []
    var logs: [TableID] = []

    init(seed: UInt64) {
        random = SeededNumbers(seed)
        sketch.plan.validity = DayRange(
            from: CivilDate(year: 2018, month: 1, day: 1 + pick(20)).dayNumber,
            until: chance(3) ? CivilDate(year: 2018, month: 4 + pick(4), day: 1 + pick(28)).dayNumber : nil)
        sketch.plan.texts = ["", "alpha", "beta", "not in any file"]
        sketch.plan.choices = [
            Choice(name: "Few", members: ["x", "y", "z"]),
            Choice(name: "Many", members: (0..<300).map { "m\($0)" }),
        ]
        makeTables()
        makeGrains()
        for _ in 0..<4 + pick(10) { makeColumn() }
        makeDeliveries()
    }

    var plan: Plan { sketch.plan }

    // MARK: Chance

    mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(max(count, 1))) }
    mutating func chance(_ oneIn: Int) -> Bool { pick(oneIn) == 0 }

    mutating func choose<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[pick(elements.count)]
    }

    // MARK: Tables and grains

    private mutating func makeTables() {
        let isOpen = chance(2)
        registers.append(
            sketch.register("Office", open: isOpen, [sketch.field("name", .text)] + (isOpen ? [] : fields(2, "o"))))
        let refersTo: [Field] = [sketch.field("office", .reference(0))]
        registers.append(sketch.register("Person", [sketch.field("id", .text)] + refersTo + fields(3, "p")))
        let key = ValueType.number(.whole(0...500))
        registers.append(sketch.register("Norm", [sketch.field("code", key)] + fields(2, "n")))
        for number in 0..<1 + pick(2) {
            var columns = [sketch.field("day", .date(17_400...17_900))]
            columns.append(sketch.field("norm", .reference(2), optional: chance(2)))
            if chance(2) { columns.append(sketch.field("where", .reference(0))) }
            columns += fields(4, "l")
            logs.append(sketch.log("Log\(number)", of: chance(4) ? 2 : 1, column: "owner", columns))
        }
    }

    private mutating func fields(_ count: Int, _ prefix: String) -> [Field] {
        (0..<count).map { number in
            let types: [ValueType] = [
                .number(.whole(0...9)), .number(.whole(-1000...1000)), .number(.whole(0...2_000_000_000, decimals: 2)),
                .number(.whole(-9_000_000_000_000_000...9_000_000_000_000_000)), .boolean, .choice(0), .choice(1),
                .text, .date(17_000...18_000), .timeOfDay(0...1439),
            ]
            let type = types[pick(types.count)]
            return sketch.field("\(prefix)\(number)", type, optional: chance(3))
        }
    }

    private mutating func makeGrains() {
        for log in logs { _ = sketch.grain(.table(log)) }
        for register in registers {
            if chance(2) { _ = sketch.grain(.table(register)) }
            for unit in PeriodUnit.allCases where chance(3) { _ = sketch.grain(.table(register), unit) }
        }
        if chance(3) { _ = sketch.grain(.everything) }
        for unit in PeriodUnit.allCases where chance(4) { _ = sketch.grain(.everything, unit) }
        if !sketch.plan.grains.contains(where: { $0.period == .month }) { _ = sketch.grain(.table(1), .month) }
        if !sketch.plan.grains.contains(where: { $0.period == .day }) { _ = sketch.grain(.table(1), .day) }
    }

    // MARK: Columns

    private mutating func makeColumn() {
        let grain = pick(sketch.plan.grains.count)
        let name = "c\(sketch.plan.columns.count)"
        switch pick(8) {
        case 0:
            _ = sketch.column(name, grain, boolean(grain, 3), .boolean)
        case 1:
            guard let text = text(grain) else { return }
            _ = sketch.column(name, grain, text, .text)
        case 2:
            guard let (register, record) = record(grain) else { return }
            _ = sketch.column(name, grain, record, .reference(register))
        case 3:
            let value = integer(grain, 3)
            let range = range(value)
            let arm = Case(condition: boolean(grain, 2), value: value, label: .branch, origin: 0)
            let absent = sketch.node(.absent, .integer(range), optional: true)
            let node = sketch.node(
                .cases([arm], otherwise: absent, isDisjoint: false), .integer(range), optional: true)
            _ = sketch.column(name, grain, node, .number(.whole(range)), optional: true)
        case 4 where sketch.plan.grains[grain].period != nil: makeRunning(name, grain)
        default:
            let value = integer(grain, 4)
            _ = sketch.column(name, grain, value, .number(.whole(range(value), decimals: pick(4))))
        }
    }

    private mutating func makeDeliveries() {
        for (grain, definition) in sketch.plan.grains.enumerated() {
            var columns: [Output.Column] = []
            if case .table(let table) = definition.subject, registers.contains(table) {
                let kind = sketch.plan.tables[table].fields[0].type
                let key = sketch.node(.field(0), table == 2 ? .integer(0...500) : .code)
                columns.append(.init(title: "key", source: .node(key, kind)))
            }
            if !sketch.plan.isTimeless(definition), chance(4) == false {
                columns.append(.init(title: "period", source: .period))
            }
            for (id, column) in sketch.plan.columns.enumerated() where column.grain == grain {
                let node = sketch.node(
                    .column(id), sketch.plan.types[column.node].kind, optional: column.isOptional)
                columns.append(.init(title: column.name, source: .node(node, column.type)))
            }
            if columns.count < 2 { continue }
            var sort: [Int] = []
            for position in columns.indices where chance(4) { sort.append(position) }
            if chance(2) { sort = [] }
            sketch.output("out\(grain)", grain, columns, sort: sort)
            if chance(2) {
                sketch.plan.guarantees.append(
                    Guarantee(
                        name: "g\(grain)", grain: grain, condition: boolean(grain, 3), isProven: false, origin: 0))
            }
        }
    }

    func range(_ node: NodeID) -> ClosedRange<Int128> {
        if case .integer(let range) = sketch.plan.types[node].kind { range } else { 0...0 }
    }
}
