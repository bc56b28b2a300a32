import RuleEngine

/// A figure as a sum of multiples of what an example can state.
private struct SceneForm {
    var terms: [SceneInput: Int128] = [:]
    var constant: Int128 = 0

    func adding(_ other: SceneForm, _ factor: Int128) -> SceneForm {
        var result = self
        result.constant &+= other.constant &* factor
        for (input, multiple) in other.terms { result.terms[input, default: 0] &+= multiple &* factor }
        result.terms = result.terms.filter { $0.value != 0 }
        return result
    }

    func times(_ factor: Int128) -> SceneForm { SceneForm().adding(self, factor) }
}

extension SceneStage {
    /// What every case states unless it changes it: assumed values; everything else is left to be filled.
    func base(_ start: Int) -> Scene {
        var scene = Scene(start: start, values: [:])
        for input in inputs {
            guard case .column = input.kind else { continue }
            scene.values[input] = ordinary(input)
        }
        return scene
    }

    private func ordinary(_ input: SceneInput) -> PlainValue {
        if isOptional(input) { return .absent }
        switch type(of: input) {
        case .boolean: return .boolean(false)
        case .number(let number): return .integer(ordinary(number))
        case .choice: return .integer(0)
        case .text: return .text("x")
        case .date(let days): return .integer(Int128(days.lowerBound))
        case .timeOfDay(let minutes): return .integer(Int128(minutes.lowerBound))
        case .reference: return .absent
        }
    }

    /// Not 0, of which every share is 0: what a mistake changes should show.
    private func ordinary(_ type: NumberType) -> Int128 {
        var one: Int128 = 1
        for _ in 0..<min(type.decimals, 18) { one *= 10 }
        let preferred: Int128 =
            switch type.unit {
            case .rupiah: 1_000_000
            case .percent: 50
            case .none, .minutes, .hours, .days, .named: 20
            }
        for value in [preferred * one, one] where type.range.contains(value) { return value }
        return min(max(0, type.range.lowerBound), type.range.upperBound)
    }

    /// The figure that an input has where a case does not state it.
    private func figure(_ input: SceneInput, _ scene: Scene) -> Int128? {
        if let stated = scene.values[input] { return stated.integer }
        switch type(of: input) {
        case .number(let number):
            return Lattice(offset: 0, step: max(1, number.step)).least(atLeast: number.range.lowerBound)
        case .date(let days): return Int128(min(max(scene.start, days.lowerBound), days.upperBound))
        case .timeOfDay(let minutes): return Int128(minutes.lowerBound)
        case .boolean, .choice, .text, .reference: return nil
        }
    }

    /// What a cell says that a case leaves open while others do not.
    func filled(_ input: SceneInput, _ scene: Scene) -> PlainValue? {
        if let stated = scene.values[input] { return stated }
        if isOptional(input) { return .absent }
        switch type(of: input) {
        case .boolean: return .boolean(false)
        case .choice: return .integer(0)
        case .text: return .text("x")
        case .reference: return nil
        case .number, .date, .timeOfDay: return figure(input, scene).map { .integer($0) }
        }
    }

    /// Values worth trying for each input, beside what a scene has: those on and next to every bound.
    func candidates(_ scene: Scene) -> [(input: SceneInput, value: PlainValue)] {
        var result: [SceneInput: [PlainValue]] = [:]
        func add(_ input: SceneInput, _ value: PlainValue) {
            guard admits(input, value), scene.values[input] != value,
                result[input]?.contains(value) != true
            else { return }
            result[input, default: []].append(value)
        }
        for input in inputs {
            switch type(of: input) {
            case .boolean:
                add(input, .boolean(true))
                add(input, .boolean(false))
            case .choice(let choice):
                for member in plan.choices[choice].members.indices.prefix(16) { add(input, .integer(Int128(member))) }
            case .reference(let table):
                for key in inlineKeys(of: table).prefix(16) { add(input, key) }
            case .number, .date, .timeOfDay, .text: break
            }
        }
        for (node, grain) in tests {
            for (input, value) in bounds(node, grain, scene) { add(input, .integer(value)) }
            for (input, text) in texts(node, grain) { add(input, .text(text)) }
        }
        for input in inputs {
            switch type(of: input) {
            case .number(let number):
                if isThorough {
                    let step = max(1, number.step)
                    let usual = ordinary(number)
                    for value in [usual + step, usual + 3 * step, usual / 3, usual / 7, step, 5 * step] {
                        add(input, .integer(value))
                    }
                }
                add(input, .integer(number.range.upperBound))
                add(input, .integer(number.range.lowerBound))
            case .timeOfDay(let minutes): add(input, .integer(Int128(minutes.upperBound)))
            case .text: add(input, .text("lain"))
            case .date:
                if isOptional(input) { add(input, .integer(Int128(scene.start))) }
                // Another row in force, and none.
                if plan.tables[input.table].dating != nil {
                    for day in [-40, 16, 400] { add(input, .integer(Int128(scene.start + day))) }
                }
                if hasCalendar { for day in 0..<7 { add(input, .integer(Int128(scene.start + day))) } }
            case .boolean, .choice, .reference: break
            }
            if isOptional(input) { add(input, .absent) }
        }
        return inputs.flatMap { input in (result[input] ?? []).map { (input, $0) } }
    }

    private func admits(_ input: SceneInput, _ value: PlainValue) -> Bool {
        if case .field(let field) = input.kind {
            if plan.tables[input.table].inlineRows != nil, !isKey(input) { return false }
            if isLog(input.table), case .log(_, _, field) = plan.tables[input.table].kind, let day = value.integer {
                let days = CalendarPeriod(unit, containing: Int(day)).days
                return plan.validity.contains(days.lowerBound) && plan.validity.contains(days.upperBound)
            }
        }
        switch (value, type(of: input)) {
        case (.absent, _): return isOptional(input)
        case (.integer(let integer), .number(let number)):
            return number.range.contains(integer) && integer % max(1, number.step) == 0
        case (.integer(let integer), .date(let range)), (.integer(let integer), .timeOfDay(let range)):
            return Int(exactly: integer).map(range.contains) ?? false
        case (.integer, .choice), (.boolean, .boolean), (.text, .text), (_, .reference): return true
        case (.integer, _), (.boolean, _), (.text, _): return false
        }
    }

    func isKey(_ input: SceneInput) -> Bool {
        if case .register(let key, _) = plan.tables[input.table].kind, input.kind == .field(key) { true } else { false }
    }

    func inlineKeys(of table: TableID) -> [PlainValue] {
        guard case .register(let key, _) = plan.tables[table].kind, let rows = plan.tables[table].inlineRows
        else { return [] }
        return rows.map { .text($0[key]) }
    }

    // MARK: Bounds

    private func bounds(_ node: NodeID, _ grain: GrainID, _ scene: Scene) -> [(SceneInput, Int128)] {
        var wanted: [(node: NodeID, value: Int128, minus: NodeID?)] = []
        let operands = plan.ownOperands(of: node)
        guard operands.count == 2 else { return [] }
        if plan.isAgainstConstant(node) {
            guard plan.isOrdering(node, in: grain) else { return [] }
            for (threshold, _) in plan.thresholds(at: node, in: grain) {
                wanted += Threshold.Side.allCases.map { (threshold.figure, threshold.value($0), nil) }
                if isThorough {
                    let step = threshold.above - threshold.below
                    wanted += [threshold.below - step, threshold.above + step].map { (threshold.figure, $0, nil) }
                }
            }
        } else {
            wanted = [(operands[0], 0, operands[1]), (operands[0], -1, operands[1]), (operands[0], 1, operands[1])]
        }
        return wanted.flatMap { figure, value, minus -> [(SceneInput, Int128)] in
            var forms = forms(figure, grain)
            if let minus {
                let others = self.forms(minus, grain)
                forms = forms.flatMap { form in others.map { form.adding($0, -1) } }
            }
            return forms.prefix(12).flatMap { solve($0, value, scene) }
        }
    }

    private func solve(_ form: SceneForm, _ wanted: Int128, _ scene: Scene) -> [(SceneInput, Int128)] {
        form.terms.compactMap { input, factor in
            var rest = wanted &- form.constant
            for (other, multiple) in form.terms where other != input {
                guard let value = figure(other, scene) else { return nil }
                rest = rest &- multiple &* value
            }
            return rest % factor == 0 ? (input, rest / factor) : nil
        }
    }

    private func texts(_ node: NodeID, _ grain: GrainID) -> [(SceneInput, String)] {
        guard case .compare(_, let left, let right) = plan.nodes[node] else { return [] }
        return [(left, right), (right, left)].flatMap { operand, constant -> [(SceneInput, String)] in
            guard case .text(let text) = plan.nodes[constant] else { return [] }
            return forms(operand, grain).compactMap { $0.terms.keys.first }.map { ($0, plan.texts[text]) }
        }
    }

    private func forms(_ node: NodeID, _ grain: GrainID, depth: Int = 0) -> [SceneForm] {
        guard depth < 24 else { return [] }
        func inner(_ node: NodeID) -> [SceneForm] { forms(node, grain, depth: depth + 1) }
        func both(_ left: NodeID, _ right: NodeID, _ factor: Int128) -> [SceneForm] {
            let others = inner(right)
            return Array(inner(left).flatMap { one in others.map { one.adding($0, factor) } }.prefix(8))
        }
        func column(_ column: ColumnID) -> [SceneForm] {
            let own = plan.columns[column].grain
            if isAssumable(column), case .table(let table) = plan.grains[own].subject {
                return [SceneForm(terms: [SceneInput(table: table, kind: .column(column)): 1])]
            }
            return forms(plan.columns[column].node, own, depth: depth + 1)
        }
        switch plan.nodes[node] {
        case .integer(let value): return [SceneForm(constant: value)]
        case .field(let field):
            guard case .table(let table) = plan.grains[grain].subject else { return [] }
            return [SceneForm(terms: [SceneInput(table: table, kind: .field(field)): 1])]
        case .lookupField(let table, let field, _):
            return [SceneForm(terms: [SceneInput(table: table, kind: .field(field)): 1])]
        case .date:
            guard case .table(let table) = plan.grains[grain].subject,
                case .log(_, _, let date) = plan.tables[table].kind
            else { return [] }
            return [SceneForm(terms: [SceneInput(table: table, kind: .field(date)): 1])]
        case .column(let id), .lookupColumn(let id, _): return column(id)
        case .negate(let operand): return inner(operand).map { $0.times(-1) }
        case .add(let left, let right): return both(left, right, 1)
        case .subtract(let left, let right): return both(left, right, -1)
        case .multiply(let left, let right):
            let (ones, others) = (inner(left), inner(right))
            return ones.flatMap { one in
                others.compactMap { other in
                    if one.terms.isEmpty { return other.times(one.constant) }
                    return other.terms.isEmpty ? one.times(other.constant) : nil
                }
            }
        case .minimum(let left, let right), .maximum(let left, let right): return inner(left) + inner(right)
        case .cases(let arms, let otherwise, _):
            return Array((arms.map(\.value) + [otherwise]).flatMap(inner).prefix(12))
        case .aggregate(let id):
            let aggregate = plan.aggregates[id]
            guard aggregate.kind != .count, let value = aggregate.value else { return [] }
            return forms(value, aggregate.source, depth: depth + 1)
        case .boolean, .text, .absent, .owner, .record, .inForce, .previous, .lastDate, .present, .divide, .compare,
            .and, .or,
            .not,
            .calendar, .dateCall, .peers:
            return []
        }
    }
}
