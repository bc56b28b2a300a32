import RuleEngine

typealias ValueID = Int
typealias GatheringID = Int

/// All that a run has to reckon, each thing once: the nodes that outputs and guarantees need, in the grains they are needed in, with
/// columns of the same grain taken in place. Equal expressions are one value, whoever wrote them, so that several policies in
/// one plan share what they have in common.
struct ValueGraph: Sendable {
    /// When a value can be reckoned: steps run in this order.
    typealias Phase = Int

    /// The pass over the logs; what comes before needs no log, what comes after needs all of them.
    static let logPass: Phase = 1 << 20

    struct Value: Sendable {
        var domain: Domain
        /// As in the plan, but operands are `ValueID`s, aggregates `GatheringID`s, and the column looked up is a `ValueID`, too.
        /// A `column` is one of a circle, as its last round left it: it is only stored and read.
        /// The column of `previous` is a `ValueID`, too, and may come after the value.
        var node: Node
        var type: NodeType
        var phase: Phase
    }

    /// An aggregate over values.
    struct Gathering: Sendable, Hashable {
        var kind: Aggregate.Kind
        var source: Domain
        var target: Domain
        var value: ValueID?
        var filter: ValueID?
        var group: ValueID?
        /// Of the sum.
        var width: Width

        /// Records of no time count in every period alike, and are gathered once.
        var unit: PeriodUnit? { source.isDated ? target.unit : nil }
    }

    struct Output: Sendable {
        var domain: Domain
        /// Parallel to the plan's output columns; nil: the period.
        var values: [ValueID?]
        var phase: Phase
    }

    struct Guarantee: Sendable {
        var domain: Domain
        var condition: ValueID
        /// What is told of a violation.
        var evidence: [ValueID]
    }

    /// Operands come before the values that use them.
    var values: [Value] = []
    var gatherings: [Gathering] = []
    /// When a gathering's source values are there.
    var gatheringPhases: [Phase] = []
    /// Parallel to the plan's.
    var outputs: [Output] = []
    /// Parallel to the plan's; nil where proven.
    var guarantees: [Guarantee?] = []
    /// Values that other grains look up, or that are read for all of a record's peers.
    var lookedUp: Set<ValueID> = []
    var circles: [Circle] = []
    /// By value or gathering, the circle whose rounds it belongs to.
    var circleOfValue: [ValueID: CircleID] = [:]
    var circleOfGathering: [GatheringID: CircleID] = [:]
    /// What a value that stands for a column of a circle is a copy of.
    var originals: [ValueID: ValueID] = [:]

    /// The earliest phase of a grain's values.
    static func start(of domain: Domain) -> Phase {
        switch domain {
        case .rows: logPass
        case .records(_, let unit), .whole(let unit): unit == nil ? 0 : logPass + 1
        }
    }
}
