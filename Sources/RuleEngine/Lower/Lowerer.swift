import Findings
import PolicyDSL

/// The state of lowering: names in, plan out. Values are lowered when first needed, so that columns stand in an order in
/// which each needs only earlier ones.
///
/// A function that gives nil has reported why, or met something of which that was reported: nothing more is said of it.
struct Lowerer {
    enum State {
        case untouched, inProgress, failed
        case done(ColumnID)
    }

    let symbols: Symbols
    var findings: [Finding] = []
    var builder = PlanBuilder()
    var columns: [Column] = []
    var columnNodes: [NodeID] = []
    /// By position in `symbols.values`.
    var states: [State]
    /// The values being lowered, outermost first, with the place that asks for each and from where it is read.
    var pending: [(value: Int, range: SourceRange, reach: Reach)] = []
    /// By position in `symbols.values`, what is declared of values that are read of records below.
    var forwards: [Int: Column] = [:]
    /// The names of such values, and perhaps of some others.
    let readBelow: Set<String>
    /// By column, its place in the plan; empty where that is its number.
    var columnPlaces: [ColumnID] = []
    /// How deep lowering is nested, so that no policy can exhaust the stack.
    var depth = 0
    static let depthLimit = 320
    /// Of the declaration being lowered.
    var citation: Citation = []
    var language: KeywordLanguage = .indonesian
    /// The steps between the values of nodes, as far as they were asked for.
    var congruences = Congruences()
    /// What the drafter calls a node, for samples.
    var words: [NodeID: Meaning] = [:]
    /// Tables whose conditions were lowered, by their place; nil where that failed.
    var tableConditions: [SourceRange: TableConditions?] = [:]
    /// The chain of `jika` that is being lowered.
    var chain: Chain?
    /// How tables lead from days or minutes to a choice.
    var scales: [BandScale] = []
    /// Values that need themselves by way of an earlier period, and what they are known to be before they are lowered.
    let recurrences: Recurrences
    var promises: [Int: Promise?] = [:]
    /// What expressions keep from period to period, and the columns that hold it.
    var running: [RunningKey: ColumnID] = [:]
    var runningColumns: [ColumnID?] = []
    /// The guarantee being lowered.
    var guaranteeName: String?
    /// By position in `symbols.parameters`.
    var parameters: [ParameterState]

    init(_ symbols: Symbols) {
        self.symbols = symbols
        readBelow = NamesReadBelow(symbols).names
        recurrences = Recurrences(symbols)
        states = Array(repeating: .untouched, count: symbols.values.count)
        parameters = Array(repeating: .untouched, count: symbols.parameters.count)
    }

    mutating func report(_ finding: Finding) {
        var finding = finding
        if finding.citation.isEmpty { finding.citation = citation }
        findings.append(finding)
    }

    /// Reports and gives nothing, for `return fail(…)`.
    mutating func fail<T>(_ finding: Finding) -> T? {
        report(finding)
        return nil
    }

    mutating func origin(_ range: SourceRange) -> OriginID {
        builder.origin(Origin(range: range, citation: citation))
    }

    func truth(_ node: NodeID, _ context: Context) -> Bool? {
        FactLearner(builder: builder).truth(node, context.facts)
    }

    func learning(_ node: NodeID, _ holds: Bool, in context: Context) -> Context {
        let learner = FactLearner(builder: builder)
        var result = context
        if let known = learner.truth(node, context.facts) {
            if known != holds { result.isQuiet = true }
        } else {
            result.path.append(Assumption(condition: node, holds: holds))
        }
        result.facts = learner.learning(node, holds, context.facts)
        return result
    }

    /// The value where its presence is known; a finding where it is not.
    mutating func required(_ value: Value, _ context: Context, at range: SourceRange) -> Value? {
        guard let presence = value.presence else { return value }
        if case .absent = value.kind { return fail(.absentWithoutType(at: range)) }
        guard truth(presence, context) == true else { return fail(unmet(value, at: range)) }
        return refreshed(Value(value.kind), context)
    }

    private func unmet(_ value: Value, at range: SourceRange) -> Finding {
        let filler: String?
        var name: String?
        switch value.kind {
        case .quantity(let quantity):
            let measure = Measure.natural(quantity.dimension, quantity.flavour, isInHours: quantity.isInHours)
            filler = measure.map { Wording.amount(.zero, $0, language) }
            if quantity.denominator == nil { name = words[quantity.numerator.node]?.text }
        case .timeOfDay: filler = Wording.time(8 * 60)
        case .choice(let choice, _): filler = symbols.choices[choice].members.first
        case .boolean: filler = Keyword.no.phrase(language)
        case .text, .date, .reference, .absent: filler = nil
        }
        return .unmetAbsence(
            name ?? node(of: value).flatMap { words[$0]?.text }, filler: filler, language, at: range)
    }

    /// The value with the intervals that hold at this place.
    func refreshed(_ value: Value, _ context: Context) -> Value {
        switch value.kind {
        case .quantity(var quantity):
            quantity.numerator = refreshed(quantity.numerator, context)
            if let denominator = quantity.denominator { quantity.denominator = refreshed(denominator, context) }
            return Value(.quantity(quantity), presence: value.presence)
        case .choice(let choice, let operand):
            return Value(.choice(choice, refreshed(operand, context)), presence: value.presence)
        case .date(let operand): return Value(.date(refreshed(operand, context)), presence: value.presence)
        case .timeOfDay(let operand): return Value(.timeOfDay(refreshed(operand, context)), presence: value.presence)
        case .boolean, .text, .reference, .absent: return value
        }
    }

    private func refreshed(_ operand: Operand, _ context: Context) -> Operand {
        guard let known = context.facts.intervals[operand.node], let both = operand.interval.intersection(known) else {
            return operand
        }
        return Operand(node: operand.node, interval: both)
    }
}
