import PolicyDSL

/// Values that need earlier periods.
extension PolicyGenerator {
    /// Whether a rule was made.
    mutating func makePast(_ grain: GeneratedGrain) -> Bool {
        switch dice.int(1...6) {
        case 1: return makePrevious(grain)
        case 2: return makeRun(grain)
        case 3: return makeCounter(grain)
        case 4: return makePair(grain)
        default: return makeAccumulation(grain)
        }
    }

    private mutating func add(
        _ value: Formula, _ grain: GeneratedGrain, _ kind: ValueKind, _ size: Size = Size(),
        bounds: ClosedRange<Int>? = nil, named given: String? = nil
    ) {
        var rule = GeneratedRule(
            name: given ?? name("r"), grain: grain, versions: [.init(from: nil, value: value, exceptions: [])])
        rule.bounds = bounds
        if case .number(let measure) = kind, measure != .plain { rule.measure = measure }
        if case .choice(let choice) = kind { rule.typeName = choice }
        declarations.append(.rule(rule))
        world.values.append(World.Value(grain: grain, readable: Readable([rule.name], kind, size)))
    }

    private mutating func condition(_ grain: GeneratedGrain) -> Formula {
        let scope = world.scope(grain)
        return formulas { $0.condition(scope, depth: 1) }
    }

    /// A value of the period before, in the first one a figure of its own.
    private mutating func makePrevious(_ grain: GeneratedGrain) -> Bool {
        let values = world.values.filter { $0.grain == grain && !$0.readable.kind.isReference }
        guard let found = dice.pick(values)?.readable else { return false }
        let initial: Formula
        switch found.kind {
        case .number(let measure): initial = .figure(Figure(0, measure))
        case .boolean, .text, .date, .time: initial = formulas { $0.literal(found.kind) }
        case .choice(let name):
            guard name.hasPrefix("Pilih") else { return false }
            initial = formulas { $0.literal(found.kind) }
        case .reference: return false
        }
        let before = Formula.previous(found.path[0], dice.once(in: 5) ? .absent : initial)
        let isOptional = !found.guards.isEmpty || before.parts == [.absent]
        add(isOptional ? .ifAbsent(before, initial) : before, grain, found.kind, found.size)
        return true
    }

    private mutating func makeRun(_ grain: GeneratedGrain) -> Bool {
        add(.inARow(condition(grain)), grain, .number(.plain), Size(magnitude: 7))
        return true
    }

    /// Up where a condition holds, else down, within bounds.
    private mutating func makeCounter(_ grain: GeneratedGrain) -> Bool {
        let name = self.name("r")
        let most = dice.one(3, 60, 300, 100_000)
        let step = Formula.conditional(
            condition(grain), .figure(Figure(dice.int(0...9), .plain)), .figure(Figure(-dice.int(1...9), .plain)))
        let before = Formula.previous(name, .figure(Figure(dice.int(0...most), .plain)))
        let value = Formula.extremum(
            .least,
            [
                .figure(Figure(most, .plain)),
                .extremum(.greatest, [.figure(Figure(0, .plain)), .arithmetic(.add, before, step)]),
            ])
        add(value, grain, .number(.plain), Size(magnitude: 5), bounds: 0...most, named: name)
        return true
    }

    /// Two rules, each of which needs the other: one now, one of the period before.
    private mutating func makePair(_ grain: GeneratedGrain) -> Bool {
        let (first, second) = (name("r"), name("r"))
        let zero = Formula.figure(Figure(0, .plain))
        let counted = Formula.extremum(
            .least,
            [
                .figure(Figure(20, .plain)),
                .arithmetic(.add, .previous(second, zero), .figure(Figure(dice.int(0...3), .plain))),
            ])
        let kept = Formula.conditional(condition(grain), .path([first]), zero)
        // The one that is read first may stand second.
        let rules: [(String, Formula)] =
            dice.flip() ? [(first, counted), (second, kept)] : [(second, kept), (first, counted)]
        for (name, value) in rules {
            add(value, grain, .number(.plain), Size(magnitude: 2), bounds: 0...20, named: name)
        }
        return true
    }

    /// Since the start of a longer period: of the grain's own values, or of what is gathered in each.
    private mutating func makeAccumulation(_ grain: GeneratedGrain) -> Bool {
        guard let period = grain.period else { return false }
        let longer = Period.allCases.filter { $0 != period && World.encloses($0, period) }
        guard let since = dice.pick(longer) else { return false }
        let scope = world.scope(grain)
        var sources = scope.sources
        let own = world.values.filter { $0.grain == grain }.map(\.readable)
        if !own.isEmpty {
            let here = Source(prefix: [], values: own, scope: scope.readables, via: nil, standsAlone: false)
            sources += [here, here]
        }
        guard let source = dice.pick(sources), let value = dice.pick(source.values) else { return false }
        let filter = formulas { $0.filter(source, scope, depth: 1) }
        func gathered(_ kind: AggregateKind) -> Formula {
            .accumulated(kind, source.prefix + value.path, via: source.via, since, filter)
        }
        let large = Size(magnitude: value.size.magnitude + 13, decimals: value.size.decimals)
        switch value.kind {
        case .boolean: add(gathered(dice.one(.exists, .all)), grain, .boolean)
        case .text, .reference: add(gathered(.count), grain, .number(.plain), Size(magnitude: 12))
        case .date, .time, .choice:
            if case .choice(let name) = value.kind, !name.hasPrefix("Pilih") { return false }
            let instead = formulas { $0.literal(value.kind) }
            add(.ifAbsent(gathered(dice.one(.least, .greatest)), instead), grain, value.kind)
        case .number(let measure):
            let zero = Formula.figure(Figure(0, measure))
            // Sums of sums would outgrow 128 bits.
            let isLarge = large.digits > 24
            switch dice.int(isLarge ? 3...4 : 1...4) {
            case 1: add(gathered(.sum), grain, value.kind, large)
            case 2:
                let mean = Formula.ifAbsent(gathered(.mean), zero)
                let quantum = measure == .percent ? Figure(1, decimals: 2, measure) : Figure(1, measure)
                var size = value.size
                size.decimals = quantum.decimals
                add(.rounded(mean, .nearest, quantum), grain, value.kind, size)
            case 3:
                if own.contains(value), value.guards.isEmpty, filter == nil {
                    add(gathered(.greatest), grain, value.kind, value.size)
                } else {
                    add(.ifAbsent(gathered(dice.one(.least, .greatest)), zero), grain, value.kind, value.size)
                }
            default: add(gathered(.count), grain, .number(.plain), Size(magnitude: 12))
            }
        }
        return true
    }
}
