import Testing

@testable import RuleEngine

/// Conditions as regions against the conditions themselves, at every point.
@Suite struct ConditionRegionsTests {
    /// Random conditions over a few inputs, with an evaluator that is obviously right.
    private struct Maker {
        var dice: Dice
        var nodes: [Node] = []
        var types: [NodeType] = []
        let inputs = 4

        init(_ seed: UInt64) {
            dice = Dice(seed)
            _ = add(.field(0), NodeType(.integer(-3...6)))
            _ = add(.field(1), NodeType(.integer(0...5), isOptional: true))
            _ = add(.field(2), NodeType(.boolean))
            _ = add(.field(3), NodeType(.code))
        }

        mutating func add(_ node: Node, _ type: NodeType) -> NodeID {
            nodes.append(node)
            types.append(type)
            return nodes.count - 1
        }

        mutating func constant() -> NodeID {
            let value = Int128(dice.int(-8...12))
            return add(.integer(value), NodeType(.integer(value...value)))
        }

        mutating func number(_ depth: Int) -> NodeID {
            let whole = NodeType(.integer(-100...100))
            let choice = depth == 0 ? 0 : dice.int(0...6)
            switch choice {
            case 0: return 0
            case 1: return add(.add(number(depth - 1), constant()), whole)
            case 2: return add(.subtract(number(depth - 1), constant()), whole)
            case 3:
                let factor = add(.integer(3), NodeType(.integer(3...3)))
                return add(.multiply(number(depth - 1), factor), whole)
            case 4: return add(.negate(number(depth - 1)), whole)
            case 5: return add(.minimum(number(depth - 1), number(depth - 1)), whole)
            default: return add(.maximum(number(depth - 1), number(depth - 1)), whole)
            }
        }

        mutating func condition(_ depth: Int) -> NodeID {
            let truth = NodeType(.boolean)
            let comparison = Comparison.allCases[dice.int(0...5)]
            switch depth == 0 ? dice.int(0...4) : dice.int(0...8) {
            case 0, 1: return add(.compare(comparison, number(2), constant()), truth)
            case 2: return 2
            case 3:
                let text = add(.text(dice.int(0...1)), NodeType(.code))
                return add(.compare(dice.chance(50) ? .equal : .notEqual, 3, text), truth)
            case 4:
                let isPresent = add(.present(1), truth)
                let holds = add(.compare(comparison, 1, constant()), truth)
                return add(.and(isPresent, holds), truth)
            case 5: return add(.not(condition(depth - 1)), truth)
            case 6: return add(.and(condition(depth - 1), condition(depth - 1)), truth)
            case 7: return add(.or(condition(depth - 1), condition(depth - 1)), truth)
            default:
                let arm = Case(condition: condition(depth - 1), value: condition(depth - 1), label: .branch, origin: 0)
                return add(.cases([arm], otherwise: condition(depth - 1), isDisjoint: false), truth)
            }
        }

        /// nil: absent.
        func value(_ node: NodeID, _ point: [Int128?]) -> Int128? {
            switch nodes[node] {
            case .field(let field): return point[field]
            case .integer(let value): return value
            case .text(let text): return Int128(text)
            case .add(let left, let right): return both(left, right, point) { $0 + $1 }
            case .subtract(let left, let right): return both(left, right, point) { $0 - $1 }
            case .multiply(let left, let right): return both(left, right, point) { $0 * $1 }
            case .minimum(let left, let right): return both(left, right, point) { min($0, $1) }
            case .maximum(let left, let right): return both(left, right, point) { max($0, $1) }
            case .negate(let operand): return value(operand, point).map { -$0 }
            case .present(let operand): return value(operand, point) == nil ? 0 : 1
            case .not(let operand): return value(operand, point) == 0 ? 1 : 0
            case .and(let left, let right): return value(left, point) == 1 && value(right, point) == 1 ? 1 : 0
            case .or(let left, let right): return value(left, point) == 1 || value(right, point) == 1 ? 1 : 0
            case .compare(let comparison, let left, let right):
                return both(left, right, point) { first, second in
                    switch comparison {
                    case .equal: first == second ? 1 : 0
                    case .notEqual: first != second ? 1 : 0
                    case .less: first < second ? 1 : 0
                    case .lessOrEqual: first <= second ? 1 : 0
                    case .greater: first > second ? 1 : 0
                    case .greaterOrEqual: first >= second ? 1 : 0
                    }
                } ?? 0
            case .cases(let arms, let otherwise, _):
                for arm in arms where value(arm.condition, point) == 1 { return value(arm.value, point) }
                return value(otherwise, point)
            default: return nil
            }
        }

        private func both(
            _ left: NodeID, _ right: NodeID, _ point: [Int128?], _ combine: (Int128, Int128) -> Int128
        ) -> Int128? {
            guard let first = value(left, point), let second = value(right, point) else { return nil }
            return combine(first, second)
        }
    }

    @Test func regionsHoldWhereConditionsDo() throws {
        for seed in 0..<600 {
            var maker = Maker(UInt64(seed))
            let condition = maker.condition(3)
            let regions = ConditionRegions(
                conditions: [condition], leading: seed % 2 == 0 ? [3, 0] : [], nodes: maker.nodes, types: maker.types)
            let holds = try #require(regions.region(condition), "seed \(seed)")
            let fails = try #require(regions.region(condition, is: false), "seed \(seed)")
            for number in -3...6 {
                for optional in [nil, 0, 2, 5] as [Int128?] {
                    for truth in 0...1 {
                        for text in 0...2 {
                            let point = [Int128(number), optional, Int128(truth), Int128(text)]
                            let expected = maker.value(condition, point) == 1
                            let place = regions.inputs.map { input -> AxisValue in
                                guard case .node(let node) = input, case .field(let field) = maker.nodes[node] else {
                                    return .absent
                                }
                                guard let value = point[field] else { return .absent }
                                if field != 3 { return .value(value) }
                                let known = regions.texts[node] ?? []
                                return .value(Int128(known.firstIndex(of: Int(value)) ?? known.count))
                            }
                            #expect(holds.contains(place) == expected, "seed \(seed) \(point)")
                            #expect(fails.contains(place) != expected, "seed \(seed) \(point)")
                        }
                    }
                }
            }
        }
    }

    /// `masuk - pulang <= 3` and `masuk - pulang > 3` leave nothing; `a < b` and `b < a` never meet.
    @Test func differencesAndOrdersAreInputs() throws {
        let whole = NodeType(.integer(0...100))
        let nodes: [Node] = [
            .field(0), .field(1), .subtract(0, 1), .integer(3), .compare(.lessOrEqual, 2, 3), .compare(.greater, 2, 3),
            .compare(.less, 0, 1), .compare(.less, 1, 0),
        ]
        let types =
            [whole, whole, NodeType(.integer(-100...100)), NodeType(.integer(3...3))]
            + Array(repeating: NodeType(.boolean), count: 4)
        let regions = ConditionRegions(conditions: [4, 5, 6, 7], nodes: nodes, types: types)
        let (few, many) = (try #require(regions.region(4)), try #require(regions.region(5)))
        #expect(TableAnalysis(regions.space, rows: [few, many]).isComplete)
        #expect(few.sampleShared(with: many, in: regions.space) == nil)
        let (before, after) = (try #require(regions.region(6)), try #require(regions.region(7)))
        #expect(before.sampleShared(with: after, in: regions.space) == nil)
        #expect(regions.inputs == [.node(2), .order(0, 1)])
    }

    @Test func stepsAndNarrowedRangesCount() throws {
        let nodes: [Node] = [
            .field(0), .integer(9_000), .integer(9_001), .compare(.lessOrEqual, 0, 1), .compare(.greaterOrEqual, 0, 2),
        ]
        let types =
            [NodeType(.integer(0...10_000))] + Array(repeating: NodeType(.integer(0...1)), count: 2)
            + Array(repeating: NodeType(.boolean), count: 2)
        for step: Int128 in [1, 25] {
            let regions = ConditionRegions(
                conditions: [3, 4], nodes: nodes, types: types, known: .init(congruence: { _ in .multiples(of: step) }))
            let rows = [try #require(regions.region(3)), try #require(regions.region(4))]
            #expect(TableAnalysis(regions.space, rows: rows).isComplete)
        }
        let narrow = ConditionRegions(
            conditions: [4], nodes: nodes, types: types, known: .init(ranges: [0: 9_500...10_000]))
        #expect(TableAnalysis(narrow.space, rows: [try #require(narrow.region(4))]).isComplete)
    }
}
