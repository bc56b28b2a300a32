import Findings
import PolicyDSL

/// Two formulas that meet at a threshold, and what each gives there.
struct Joint {
    /// The compared value, and the result, on one side.
    struct Side {
        var compared: Rational
        var result: Rational
        /// What led there, where the compared value is reckoned from fields.
        var fields: [FieldKey: Int128] = [:]
    }

    /// Where the condition holds, and where it does not.
    var sides: (holds: Side, fails: Side)
    /// Whether each formula changes with what is compared.
    var varies: (holds: Bool, fails: Bool)
}

/// What is moved to get from one side of a threshold to the other.
enum JointVariable {
    /// A value taken as given.
    case node(NodeID)
    case field(FieldKey)
}

/// Looks for the joint of two formulas at a condition.
struct JointSearch {
    /// A jump that the slopes do not explain: this many times the largest step beside it.
    private static let factor = Rational(4)
    /// So many steps on either side show the slope, also that of rounded values.
    private static let steps = 8
    /// Worlds without a jump after which none is looked for any longer.
    private static let trials = 6

    let search: WorldSearch
    let condition: NodeID
    let compared: Quantity
    let formulas: (holds: Quantity, fails: Quantity)
    let above: [Assumption]
    /// What the condition compares with, where it is a figure.
    var threshold: Rational?
    var variable: JointVariable
    var range: ClosedRange<Int128>
    var step: Int128
    /// Where to look, as positions that hold and fail; empty: wherever the condition turns.
    var places: [(holds: Int128, fails: Int128)] = []
    /// What must hold on the failing side.
    var failingUnder: NodeID?

    /// The plainest of the jumps found; nil where there is none to speak of.
    func jump() -> Joint? {
        var given: [NodeID] = []
        if case .node(let node) = variable { given = [node] }
        var best: Joint?
        var trials = 0
        let nodes =
            [condition] + above.map(\.condition) + formulas.holds.nodes + formulas.fails.nodes + compared.nodes
        search.visit(nodes, given: given) { reading in
            trials += 1
            if let found = jump(&reading), best.map({ found.cost(threshold) < $0.cost(threshold) }) ?? true {
                best = found
            }
            return best != nil || trials < Self.trials
        }
        return best
    }

    private func jump(_ reading: inout WorldReading) -> Joint? {
        let count = (range.upperBound - range.lowerBound) / step
        if !places.isEmpty {
            for place in places where (0...count).contains(place.holds) && (0...count).contains(place.fails) {
                guard holds(place.holds, &reading) == true, holds(place.fails, &reading) == false else { continue }
                if let joint = joint(place.holds, place.fails, count, &reading) { return joint }
            }
            return nil
        }
        guard count > 0, let first = holds(0, &reading), let last = holds(count, &reading), first != last else {
            return nil
        }
        var (low, high): (Int128, Int128) = (0, count)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            guard let truth = holds(middle, &reading) else { return nil }
            if truth == first { low = middle } else { high = middle }
        }
        return first ? joint(low, high, count, &reading) : joint(high, low, count, &reading)
    }

    private func joint(
        _ inside: Int128, _ outside: Int128, _ count: Int128, _ reading: inout WorldReading
    ) -> Joint? {
        let direction: Int128 = inside < outside ? -1 : 1
        if let failingUnder {
            move(outside, &reading)
            guard reading.value(failingUnder) == 1 else { return nil }
        }
        guard let holding = side(inside, formulas.holds, &reading),
            let failing = side(outside, formulas.fails, &reading),
            let gap = holding.result.minus(failing.result)?.magnitude,
            let slopes = both(
                slope(formulas.holds, from: inside, by: direction, true, count, &reading),
                slope(formulas.fails, from: outside, by: -direction, false, count, &reading))
        else { return nil }
        let varies = (!slopes.0.isZero, !slopes.1.isZero)
        guard varies.0 || varies.1 else { return nil }
        // A rounded value moves by whole quanta.
        var largest = Rational.zero
        for step in [slopes.0, slopes.1, formulas.holds.grain, formulas.fails.grain]
        where largest.isLess(than: step) == true { largest = step }
        guard let explained = largest.times(Self.factor), explained.isLess(than: gap) == true else { return nil }
        // Nothing below a threshold is what many regulations mean.
        if !varies.0, holding.result.isZero { return nil }
        if !varies.1, failing.result.isZero { return nil }
        return Joint(sides: (holding, failing), varies: varies)
    }

    private func isCompared(_ key: FieldKey) -> Bool {
        compared.denominator == nil && search.key(of: compared.numerator.node) == key
    }

    private func both(_ one: Rational?, _ other: Rational?) -> (Rational, Rational)? {
        guard let one, let other else { return nil }
        return (one, other)
    }

    private func move(_ position: Int128, _ reading: inout WorldReading) {
        let value = range.lowerBound + position * step
        switch variable {
        case .node(let node): reading.world.given[node] = value
        case .field(let key): reading.world.fields[key] = value
        }
    }

    /// nil where the conditions above do not hold, or it cannot be told.
    private func holds(_ position: Int128, _ reading: inout WorldReading) -> Bool? {
        move(position, &reading)
        guard let truth = reading.value(condition) else { return nil }
        return truth == 1
    }

    private func side(_ position: Int128, _ formula: Quantity, _ reading: inout WorldReading) -> Joint.Side? {
        move(position, &reading)
        for assumption in above {
            guard reading.value(assumption.condition) == (assumption.holds ? 1 : 0) else { return nil }
        }
        guard let value = formula.value(&reading), let place = compared.value(&reading) else { return nil }
        var fields: [FieldKey: Int128] = [:]
        for (key, value) in reading.world.fields where !isCompared(key) { fields[key] = value }
        return Joint.Side(compared: place, result: value, fields: fields)
    }

    /// The largest step that a formula makes near the threshold, on its own side.
    private func slope(
        _ formula: Quantity, from start: Int128, by direction: Int128, _ truth: Bool, _ count: Int128,
        _ reading: inout WorldReading
    ) -> Rational? {
        guard var before = side(start, formula, &reading)?.result else { return nil }
        var largest = Rational.zero
        var position = start
        for _ in 0..<Self.steps {
            position += direction
            guard (0...count).contains(position), holds(position, &reading) == truth,
                let next = side(position, formula, &reading)?.result, let change = next.minus(before)?.magnitude
            else { break }
            if largest.isLess(than: change) == true { largest = change }
            before = next
        }
        return largest
    }
}

extension Joint {
    /// How much there is to read: least where one side is the threshold itself and the figures are round.
    func cost(_ threshold: Rational?) -> Int {
        let isAtThreshold = sides.holds.compared == threshold || sides.fails.compared == threshold
        return [sides.holds, sides.fails].reduce(isAtThreshold ? 0 : 1_000) { sum, side in
            side.fields.values.reduce(sum) { $0 + $1.figuresWritten }
        }
    }
}

extension Int128 {
    /// Digits without the zeros at the end; a lone unit is no telling sample.
    fileprivate var figuresWritten: Int {
        var rest = self
        while rest != 0, rest % 10 == 0 { rest /= 10 }
        return String(rest.magnitude).count + (magnitude < 10 ? 4 : 0) + (magnitude > 1_000_000 ? 1 : 0)
    }
}

extension Quantity {
    /// No two values lie closer, as far as its form tells.
    fileprivate var grain: Rational { denominator == nil && constant == nil ? factor : .zero }

    var nodes: [NodeID] { [numerator.node] + (denominator.map { [$0.node] } ?? []) }

    func value(_ reading: inout WorldReading) -> Rational? {
        guard let above = reading.value(numerator.node) else { return nil }
        guard let denominator else { return Rational(above).times(factor) }
        guard let below = reading.value(denominator.node), below > 0 else { return nil }
        return Rational(above, below)?.times(factor)
    }
}
