@testable import RuleEngine

/// A small generator with a fixed sequence, so that a failure can be repeated.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

    mutating func next() -> UInt64 {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// A space small enough to walk through every point.
func randomSpace(_ dice: inout Dice) -> Space {
    Space(
        (0..<dice.int(1...3)).map { index in
            let domain: Axis.Domain =
                switch dice.int(0...4) {
                case 0: .members(dice.int(1...4))
                case 1: .texts(dice.int(0...3))
                case 2: Axis.booleanDomain
                default: randomNumbers(&dice)
                }
            return Axis("x\(index)", domain, mayBeAbsent: dice.chance(25))
        })
}

private func randomNumbers(_ dice: inout Dice) -> Axis.Domain {
    let lower = Int128(dice.int(-6...3))
    return .numbers(lower...(lower + Int128(dice.int(0...12))), step: Int128(dice.int(1...3)))
}

func points(_ space: Space) -> [Point] {
    space.axes.reduce([[]]) { prefixes, axis in
        var values: [AxisValue] = axis.mayBeAbsent ? [.absent] : []
        if let extent = axis.extent {
            var value = extent.range.lowerBound
            while value <= extent.range.upperBound {
                values.append(.value(value))
                value += Int128(extent.step)
            }
        }
        return prefixes.flatMap { prefix in values.map { prefix + [$0] } }
    }
}

func randomSet(_ dice: inout Dice) -> AxisSet {
    if dice.chance(25) { return .everything }
    var set = AxisSet.nothing
    for _ in 0..<dice.int(1...2) {
        let value = Int128(dice.int(-8...16))
        let next: AxisSet =
            switch dice.int(0...6) {
            case 0: .atLeast(value)
            case 1: .atMost(value)
            case 2: .value(value)
            case 3: .above(value)
            case 4: .not(value)
            default:
                .between(
                    value, value + Int128(dice.int(0...8)), lowerIsOpen: dice.chance(30), upperIsOpen: dice.chance(30))
            }
        set = set.union(next)
    }
    set.includesAbsent = dice.chance(30)
    return set
}

func randomBoxes(_ space: Space, _ dice: inout Dice, upTo count: Int = 7) -> [Box] {
    (0..<dice.int(0...count)).map { _ in Box(space.axes.map { _ in randomSet(&dice) }) }
}

/// Rows without overlap, complete: the space cut again and again.
func randomPartition(_ space: Space, _ dice: inout Dice, cuts: Int) -> [Box] {
    var boxes = [Box.everything(space)]
    for _ in 0..<cuts {
        let index = dice.int(0...boxes.count - 1)
        let axis = dice.int(0...space.axes.count - 1)
        let cell = randomSet(&dice)
        var (inside, outside) = (boxes[index], boxes[index])
        inside.sets[axis] = inside.sets[axis].intersection(cell)
        outside.sets[axis] = outside.sets[axis].intersection(cell.complement)
        boxes[index] = inside
        boxes.append(outside)
    }
    return boxes
}
