import Findings

@testable import RuleEngine

/// Plans of every shape, sound or not: only the form matters.
struct RandomPlan {
    private var dice: Dice

    static func make(_ seed: UInt64) -> Plan {
        var maker = RandomPlan(dice: Dice(seed))
        return maker.plan()
    }

    private mutating func plan() -> Plan {
        var plan = Plan(regulation: text(), validity: days())
        plan.choices = some { Choice(name: $0.text(), members: $0.some { $0.text() }) }
        plan.texts = some { $0.text() }
        plan.tables = some { $0.table() }
        plan.grains = some { $0.grain() }
        plan.nodes = some(upTo: 30) { $0.node() }
        plan.types = plan.nodes.map { _ in nodeType() }
        plan.aggregates = some { $0.aggregate() }
        plan.columns = some { $0.column() }
        plan.outputs = some { $0.output() }
        plan.guarantees = some {
            Guarantee(name: $0.text(), grain: $0.id(), condition: $0.id(), isProven: $0.flip(), origin: $0.id())
        }
        plan.origins = some { maker in
            Origin(
                range: SourceRange(file: FileID(maker.id()), start: maker.id(), end: maker.id()),
                citation: maker.some { $0.text() })
        }
        return plan
    }

    private mutating func some<Element>(upTo count: Int = 4, _ make: (inout RandomPlan) -> Element) -> [Element] {
        var items: [Element] = []
        for _ in 0..<dice.int(0...count) { items.append(make(&self)) }
        return items
    }

    private mutating func pick<Element>(_ items: [Element]) -> Element { items[dice.int(0...items.count - 1)] }
    private mutating func flip() -> Bool { dice.chance(50) }
    private mutating func id() -> Int { dice.int(0...99) }

    private mutating func text() -> String {
        pick(["", "skor", "BLUD \"RSU\"", "garis\\miring", "baris\nbaru\t\r", "\u{1}\u{7F}\u{0}", "é 🏛️ 中", "/"])
    }

    private mutating func wide() -> Int128 {
        pick([
            0, -1, 42, 9_007_199_254_740_992, 9_007_199_254_740_993, -9_007_199_254_740_993, Int128.max, Int128.min,
            Int128(dice.int(-1_000_000...1_000_000)),
        ])
    }

    private mutating func range() -> ClosedRange<Int128> {
        let (first, second) = (wide(), wide())
        return min(first, second)...max(first, second)
    }

    private mutating func days() -> DayRange {
        DayRange(from: dice.int(-9_999...60_000), until: flip() ? nil : dice.int(0...90_000))
    }

    private mutating func valueType() -> ValueType {
        switch dice.int(0...6) {
        case 0: .boolean
        case 1: .choice(id())
        case 2: .text
        case 3: .date(-5...dice.int(0...60_000))
        case 4: .timeOfDay(0...dice.int(0...1439))
        case 5: .reference(id())
        default:
            .number(
                NumberType(
                    unit: pick([.none, .percent, .rupiah, .minutes, .hours, .days, .named("rupiah/poin"), .named("")]),
                    decimals: dice.int(0...6), range: range(), step: wide()))
        }
    }

    private mutating func nodeType() -> NodeType {
        let kinds: [NodeType.Kind] = [.boolean, .integer(range()), .code]
        return NodeType(pick(kinds), isOptional: flip())
    }

    private mutating func table() -> Table {
        let kind: Table.Kind =
            flip() ? .register(key: id(), isOpen: flip()) : .log(owner: id(), ownerColumn: text(), date: id())
        let fields = some {
            Field(
                name: $0.text(), column: $0.text(), type: $0.valueType(), isOptional: $0.flip(),
                isHierarchy: $0.flip(), origin: $0.id())
        }
        return Table(
            name: text(), kind: kind, fields: fields, inlineRows: flip() ? nil : some { $0.some { $0.text() } },
            origin: id())
    }

    private mutating func grain() -> Grain {
        Grain(subject: flip() ? .everything : .table(id()), period: flip() ? nil : pick(PeriodUnit.allCases))
    }

    private mutating func aggregate() -> Aggregate {
        Aggregate(
            kind: pick(Aggregate.Kind.allCases), source: id(), target: id(), value: flip() ? nil : id(),
            filter: flip() ? nil : id(), group: flip() ? nil : id(), hierarchy: flip() ? nil : id())
    }

    private mutating func column() -> Column {
        Column(
            name: text(), grain: id(), kind: flip() ? .rule : .tableResult(text()), node: id(), type: valueType(),
            isOptional: flip(), origin: id())
    }

    private mutating func output() -> Output {
        let columns = some { maker in
            Output.Column(title: maker.text(), source: maker.flip() ? .period : .node(maker.id(), maker.valueType()))
        }
        return Output(name: text(), grain: id(), columns: columns, sort: some { $0.id() }, origin: id())
    }

    private mutating func arm() -> Case {
        let labels: [CaseLabel] = [.branch, .exception(text()), .tableRow(id()), .version(days())]
        return Case(condition: id(), value: id(), label: pick(labels), origin: id())
    }

    private mutating func dateCall() -> Node {
        let reckoning = pick(
            [.afterMonths, .workingDays(holidays: id()), .afterWorkingDays(holidays: id())] as [Reckoning])
        return .dateCall(reckoning, (0..<reckoning.operandCount).map { _ in id() })
    }

    private mutating func node() -> Node {
        let makers: [Node] = [
            .integer(wide()), .boolean(flip()), .text(id()), .absent, .field(id()), .column(id()), .owner, .record,
            .lookupField(id(), id(), record: id()), .lookupColumn(id(), record: flip() ? nil : id()), .date, .lastDate,
            .present(id()), .negate(id()), .add(id(), id()), .subtract(id(), id()), .multiply(id(), id()),
            .minimum(id(), id()), .maximum(id(), id()), .divide(id(), id(), pick(Rounding.allCases)),
            .compare(pick(Comparison.allCases), id(), id()), .and(id(), id()), .or(id(), id()), .not(id()),
            .cases(some { $0.arm() }, otherwise: id(), isDisjoint: flip()),
            .calendar(pick(Calendar.allCases), id()), .aggregate(id()), dateCall(),
            .peers(pick(PeerMeasure.allCases), id(), group: flip() ? nil : id()),
            .previous(id(), initial: id()),
        ]
        return pick(makers)
    }
}
