import PolicyDSL

/// Makes a whole policy: tables, values at all grains, outputs and guarantees.
package struct PolicyGenerator {
    var dice: Dice
    var world = World()
    private var choices: [String: [String]] = [:]
    var declarations: [GeneratedDeclaration] = []
    private var outputs: [GeneratedDeclaration] = []
    private var counter = 0
    /// By register, the field that leads up.
    private var hierarchies: [String: String] = [:]
    private var units: [String] = []
    private let texts = ["alfa", "beta", "a,b", "Kota \"Tua\"", "é", "alfa "]
    /// 1 January 2025.
    package static let firstDay = 20_089
    private var validFrom = Self.firstDay

    package static func policy(seed: UInt64) -> GeneratedPolicy {
        var generator = PolicyGenerator(seed: seed)
        return generator.make()
    }

    private init(seed: UInt64) { dice = Dice(seed: seed) }

    private mutating func make() -> GeneratedPolicy {
        let language: KeywordLanguage = dice.flip() ? .indonesian : .english
        validFrom = dice.one(Self.firstDay, Self.firstDay, Self.firstDay - 1_000, Self.firstDay + 31)
        makeChoices()
        makeTables()
        makeParameters()
        for _ in 0..<dice.int(3...12) { makeValue() }
        makeOutputs()
        makeGuarantees()
        return GeneratedPolicy(language: language, validFrom: validFrom, declarations: declarations + outputs)
    }

    mutating func name(_ prefix: String) -> String {
        counter += 1
        return "\(prefix)\(counter)"
    }

    mutating func formulas<Result>(_ make: (inout FormulaGenerator) -> Result) -> Result {
        let holidays = world.registers.filter { register in
            register.fields.contains { field in if case .date = field.content { field.isKey } else { false } }
        }
        var generator = FormulaGenerator(
            dice: dice, choices: choices, texts: texts, firstDay: Self.firstDay, holidays: holidays.map(\.name))
        let result = make(&generator)
        dice = generator.dice
        return result
    }

    // MARK: Tables

    private mutating func makeChoices() {
        for _ in 0..<dice.int(0...2) {
            let name = self.name("Pilih")
            let members = (0..<dice.int(2...4)).map { _ in self.name("m") }
            choices[name] = members
            declarations.append(.choice(name, members))
        }
        if dice.flip() {
            units = [name("satuan_")]
            declarations.append(.units(units))
        }
    }

    private mutating func makeTables() {
        for index in 0..<dice.int(1...3) {
            // Later registers may refer to earlier ones, so that the last one stands for the staff.
            var register = GeneratedRegister(name: name("Daftar"), fields: [])
            let isLast = index > 0 && dice.flip()
            if !isLast, dice.once(in: 3) {
                register.isOpen = true
                register.fields = [keyField()]
            } else {
                register.fields = [dice.once(in: 4) ? dateKey() : keyField()] + fields(dice.int(1...4), mayRefer: true)
                if dice.once(in: 4), !register.fields.contains(where: { $0.content.isReference }) {
                    register.rows = inlineRows(register.fields)
                }
            }
            if !register.isOpen, register.rows == nil, dice.once(in: 3) {
                hierarchies[register.name] = name("atasan")
                register.fields += Hierarchies.field(hierarchies[register.name], of: register.name)
            }
            world.registers.append(register)
            declarations.append(.register(register))
        }
        if dice.flip() { makeDatedRegister() }
        for _ in 0..<dice.int(1...2) {
            guard let owner = dice.pick(world.registers) else { continue }
            let date = GeneratedField(
                name: name("tgl"), content: .date(dice.once(in: 3) ? Self.firstDay - 30...Self.firstDay + 400 : nil))
            let log = GeneratedLog(
                name: name("Catatan"), owner: owner.name, ownerColumn: dice.once(in: 4) ? "pemilik" : nil,
                fields: [date] + fields(dice.int(1...4), mayRefer: true))
            world.logs.append(log)
            declarations.append(.log(log))
        }
    }

    private mutating func dateKey() -> GeneratedField {
        let range = dice.flip() ? Self.firstDay - 60...Self.firstDay + 300 : nil
        return GeneratedField(name: name("kode"), content: .date(range), isKey: true)
    }

    private mutating func keyField() -> GeneratedField {
        let content: GeneratedField.Content =
            dice.once(in: 4) ? .number(.plain, range: 1...dice.one(9, 500), decimals: 0, step: 1) : .text
        return GeneratedField(name: name("kode"), content: content, isKey: true)
    }

    mutating func fields(_ count: Int, mayRefer: Bool) -> [GeneratedField] {
        (0..<count).map { _ in
            let name = self.name("f")
            var field = GeneratedField(name: name, content: content(name, mayRefer: mayRefer))
            field.isOptional = dice.once(in: 5)
            if dice.once(in: 8) { field.column = "kolom \(name)" }
            return field
        }
    }

    private mutating func content(_ name: String, mayRefer: Bool) -> GeneratedField.Content {
        switch dice.int(1...16) {
        case 1, 2, 3:
            let low = dice.one(0, 1, 1, -20)
            return .number(.plain, range: low...(low + dice.one(4, 15, 500)), decimals: 0, step: dice.one(1, 1, 1))
        case 4:
            return .number(.plain, range: dice.one(0...12_000, -500...500), decimals: 2, step: dice.one(1, 25))
        case 5, 6: return .number(.minutes, range: dice.one(0...1_440, 5...480), decimals: 0, step: 1)
        case 7: return .number(.percent, range: 0...10_000, decimals: 2, step: dice.one(1, 50))
        case 8: return .number(.rupiah, range: 0...9_000_000, decimals: 0, step: dice.one(1, 1, 500))
        case 9: return .number(.days, range: 0...31, decimals: 0, step: 1)
        case 10:
            return units.first.map { .number(.named($0), range: 0...200, decimals: 0, step: 1) } ?? .boolean
        case 11: return .text
        case 12: return .boolean
        case 13: return .date(dice.flip() ? Self.firstDay - 60...Self.firstDay + 200 : nil)
        case 14: return .time(dice.flip() ? 360...1_200 : nil)
        case 15:
            if mayRefer, let register = dice.pick(world.registers) { return .reference(register.name) }
            return .boolean
        default:
            if let declared = dice.pick(choices.keys.sorted().filter { $0.hasPrefix("Pilih") }), dice.flip() {
                return .choice(name: declared, members: choices[declared] ?? [])
            }
            let members = (0..<dice.int(2...3)).map { _ in self.name("m") }
            choices[name] = members
            return .choice(name: nil, members: members)
        }
    }

    mutating func inlineRows(_ fields: [GeneratedField]) -> [[String]] {
        var rows: [[String]] = []
        for row in 0..<dice.int(1...4) {
            rows.append(
                fields.map { field in
                    if field.isKey {
                        if case .number(_, let range, _, _) = field.content { return String(range.lowerBound + row) }
                        if case .date = field.content { return DataGenerator.day(Self.firstDay + row * 8) }
                        return "K\(row + 1)"
                    }
                    if field.isOptional, dice.once(in: 3) { return "" }
                    return DataGenerator.value(field, &dice, texts: texts, keys: [:]) ?? ""
                })
        }
        return rows
    }

    private mutating func makeParameters() {
        for _ in 0..<dice.int(0...4) {
            let measure =
                dice.pick([Measure.plain, .percent, .rupiah, .minutes, .days] + units.map { .named($0) }) ?? .plain
            let kind: ValueKind = dice.once(in: 5) ? dice.one(.date, .time, .boolean, .text) : .number(measure)
            var parameter = GeneratedParameter(name: name("p"), versions: [])
            var size = Size()
            for (index, from) in starts().enumerated() {
                let value = formulas { $0.literal(kind) }
                if case .figure(let figure) = value {
                    // Hours are kept in minutes.
                    let found = Size.figure(figure)
                    size.magnitude = max(size.magnitude, found.magnitude + (figure.measure == .hours ? 2 : 0))
                    size.decimals = max(size.decimals, found.decimals)
                }
                parameter.versions.append(.init(from: index == 0 ? nil : from, value: value))
            }
            world.parameters.append((Readable([parameter.name], kind, size), parameter.versions.count > 1))
            declarations.append(.parameter(parameter))
        }
    }

    /// The first days of one to three versions; mostly one.
    private mutating func starts() -> [Int] {
        guard dice.once(in: 4) else { return [validFrom] }
        // First days of 2025: 1 January, February, April, July.
        let later = [Self.firstDay, Self.firstDay + 31, Self.firstDay + 90, Self.firstDay + 181].filter {
            $0 > validFrom
        }
        return [validFrom] + later.shuffledPrefix(dice.int(1...2), &dice).sorted()
    }

    // MARK: Values

    mutating func grain() -> GeneratedGrain {
        var grain = anyGrain()
        // A record has days only where it has rows.
        if grain.period != nil, let dated = dice.pick(world.dated), dice.once(in: 3) { grain.subject = dated.name }
        let ownsLog = world.logs.contains { $0.owner == grain.subject }
        if grain.period == .day, grain.subject != nil, !ownsLog { grain.period = .month }
        return grain
    }

    private mutating func anyGrain() -> GeneratedGrain {
        let period = dice.one(Period.month, .month, .day, .week, .quarter, .semester, .year)
        switch dice.int(1...10) {
        case 1, 2, 3:
            return GeneratedGrain(subject: dice.pick(world.logs)?.name, period: nil)
        case 4: return GeneratedGrain(subject: dice.pick(world.registers)?.name, period: nil)
        case 5: return GeneratedGrain(subject: nil, period: period)
        case 6: return GeneratedGrain(subject: nil, period: dice.flip() ? nil : period)
        default: return GeneratedGrain(subject: dice.pick(world.registers)?.name, period: period)
        }
    }

    private mutating func makeValue() {
        let grain = self.grain()
        if let field = grain.subject.flatMap({ hierarchies[$0] }), dice.flip() { return makeCircle(grain, field) }
        if grain.period != nil, dice.once(in: 4), makePast(grain) { return }
        if dice.once(in: 4) { makeTable(grain) } else { makeRule(grain) }
    }

    private mutating func kind(_ scope: Scope) -> ValueKind {
        switch dice.int(1...10) {
        case 1, 2: return .boolean
        case 3: return .text
        case 4:
            if let choice = dice.pick(choices.keys.sorted().filter { $0.hasPrefix("Pilih") }) { return .choice(choice) }
            return .boolean
        case 5: return dice.flip() ? .date : .time
        case 6 where dice.once(in: 3):
            let references = scope.readables.filter { $0.kind.isReference && $0.guards.isEmpty }
            return dice.pick(references)?.kind ?? .boolean
        default: return .number(formulas { $0.measure(scope) })
        }
    }

    private mutating func makeRule(_ grain: GeneratedGrain) {
        let scope = world.scope(grain)
        let kind = self.kind(scope)
        var rule = GeneratedRule(name: name("r"), grain: grain, versions: [])
        if case .number(let measure) = kind, measure != .plain { rule.measure = measure }
        if case .choice(let choice) = kind { rule.typeName = choice }
        var size = Size()
        let isOptional = dice.once(in: 8)
        rule.isOptional = isOptional
        for (index, from) in (scope.hasTime ? starts() : [validFrom]).enumerated() {
            let depth = dice.int(1...3)
            var value = self.value(kind, scope, depth: depth, &size)
            if isOptional {
                value = .conditional(formulas { $0.condition(scope, depth: 1) }, value, .absent)
            }
            var version = GeneratedRule.Version(from: index == 0 ? nil : from, value: value, exceptions: [])
            if dice.once(in: 3) { version.exceptions = exceptions(kind, scope, &size) }
            rule.versions.append(version)
        }
        var readable = Readable([rule.name], kind, size)
        if isOptional { readable.guards = [readable.path] }
        world.values.append(World.Value(grain: grain, readable: readable))
        let all = rule.versions.flatMap(\.exceptions).map(\.name)
        declarations.append(.rule(rule))
        guard dice.once(in: 6), rule.versions.count == 1 else { return }
        // One that stands elsewhere; it prevails over all others of the rule.
        var exception = exceptions(kind, scope, &size)[0]
        exception.prevailsOver = all
        if scope.hasTime, dice.flip() { exception.from = Self.firstDay + 31 }
        declarations.append(.exception(exception, of: rule.name))
    }

    mutating func value(_ kind: ValueKind, _ scope: Scope, depth: Int, _ size: inout Size) -> Formula {
        guard case .number(let measure) = kind else {
            return formulas { $0.formula(kind, scope, depth: depth) ?? $0.literal(kind) }
        }
        let made = formulas { generator -> Quantity in
            let made = generator.quantity(measure, scope, depth: depth)
            return generator.rounded(made, measure) ?? made
        }
        size.magnitude = max(size.magnitude, made.size.magnitude)
        size.decimals = max(size.decimals, made.size.decimals)
        return made.formula
    }

    private mutating func exceptions(_ kind: ValueKind, _ scope: Scope, _ size: inout Size) -> [GeneratedException] {
        var result: [GeneratedException] = []
        for _ in 0..<dice.int(1...3) {
            let condition = formulas { $0.condition(scope, depth: 1) }
            let value = self.value(kind, scope, depth: 1, &size)
            result.append(
                GeneratedException(
                    name: name("x"), prevailsOver: result.map(\.name), condition: condition, value: value))
        }
        return result
    }

    /// One or two rules that gather each other over the records below.
    private mutating func makeCircle(_ grain: GeneratedGrain, _ field: String) {
        var circle = Hierarchies(grain: grain, field: field, name: name("j"), other: dice.flip() ? name("j") : nil)
        let scope = world.scope(grain)
        let rules = formulas { circle.rules(scope, &$0) }
        for rule in rules.shuffledPrefix(rules.count, &dice) { declarations.append(.rule(rule.rule)) }
        for rule in rules { world.values.append(World.Value(grain: grain, readable: rule.readable)) }
    }

    // MARK: Decision tables

    private mutating func makeTable(_ grain: GeneratedGrain) {
        let scope = world.scope(grain)
        var subjects: [Readable] = []
        for subject in dice.shuffled(scope.readables) where subjects.count < dice.int(1...3) {
            let isPlain = subject.guards.isEmpty || subject.guards == [subject.path]
            if !subject.kind.isReference, isPlain, !subjects.contains(subject) { subjects.append(subject) }
        }
        guard !subjects.isEmpty else { return makeRule(grain) }
        let isOrdered = dice.once(in: 4)
        let axes = subjects.map { axis($0) }
        var combinations: [[[Option]]] = [[]]
        for axis in axes { combinations = combinations.flatMap { row in axis.map { row + [$0] } } }
        if isOrdered {
            combinations = Array(dice.shuffled(combinations).prefix(dice.int(1...5))) + [axes.map { _ in [] }]
        }
        guard combinations.count <= 24 else { return makeRule(grain) }

        var table = GeneratedTable(
            name: name("tabel_"), grain: grain, isOrdered: isOrdered, heads: subjects.map { .path($0.path) },
            results: [],
            rows: combinations.map { .init(cells: $0, results: []) })
        for _ in 0..<dice.int(1...2) {
            var kind = self.kind(scope)
            if kind.isReference { kind = .boolean }
            var result = GeneratedTable.Result(name: name("h"), measure: nil, typeName: nil)
            if case .number(let measure) = kind, measure != .plain { result.measure = measure }
            if case .choice(let choice) = kind { result.typeName = choice }
            var size = Size()
            for row in table.rows.indices {
                if dice.once(in: 5) {
                    table.rows[row].results.append(value(kind, scope, depth: 1, &size))
                } else if case .number(let measure) = kind, table.rows[row].canInterpolate, dice.once(in: 3) {
                    table.rows[row].results.append(formulas { $0.interpolated(measure, &size) })
                } else if case .number(let measure) = kind {
                    let figure = formulas { $0.figure(measure) }
                    size.magnitude = max(size.magnitude, Size.figure(figure).magnitude)
                    size.decimals = max(size.decimals, figure.decimals)
                    table.rows[row].results.append(.figure(figure))
                } else {
                    table.rows[row].results.append(formulas { $0.literal(kind) })
                }
            }
            table.results.append(result)
            world.values.append(World.Value(grain: grain, readable: Readable([result.name], kind, size)))
        }
        declarations.append(.table(table))
        guard scope.hasTime, !table.hasInterpolation, dice.once(in: 4) else { return }
        // A later version: the same with its results the other way round.
        var later = table
        later.from = max(validFrom, Self.firstDay) + 90
        for row in later.rows.indices { later.rows[row].results = table.rows[table.rows.count - 1 - row].results }
        declarations.append(.table(later))
    }

    /// What a condition of a table looks at: mostly the value itself.
    private mutating func head(_ subject: Readable) -> Formula {
        let path = Formula.path(subject.path)
        guard case .number = subject.kind, subject.guards.isEmpty, dice.once(in: 4) else { return path }
        return dice.one(.arithmetic(.subtract, path, path), .arithmetic(.add, path, threshold(subject)))
    }

    private mutating func threshold(_ subject: Readable) -> Formula { formulas { $0.threshold(subject) } }

    /// A value's domain cut into cells that leave nothing out.
    private mutating func axis(_ subject: Readable) -> [[Option]] {
        var cells: [[Option]] = []
        switch subject.kind {
        case .boolean:
            cells = [[.comparison(nil, .boolean(true))], [.comparison(nil, .boolean(false))]]
        case .text:
            cells = [[.comparison(nil, .text(texts[0]))], [.otherwise]]
        case .choice(let choice):
            let members = dice.shuffled(choices[choice] ?? [])
            let cut = dice.int(1...max(members.count - 1, 1))
            cells = [members.prefix(cut).map { .comparison(nil, .text($0)) }]
            cells.append(dice.flip() ? [.otherwise] : members.dropFirst(cut).map { .comparison(nil, .text($0)) })
        case .number, .date, .time:
            cells = intervals(subject)
        case .reference:
            cells = [[]]
        }
        if !subject.guards.isEmpty { cells.append([.absent]) }
        return cells
    }

    private mutating func intervals(_ subject: Readable) -> [[Option]] {
        var cuts: [Int: Formula] = [:]
        for _ in 0..<dice.int(1...3) {
            let cut = formulas { $0.threshold(subject) }
            switch cut {
            case .figure(let figure):
                // Compared over two decimals, hours as minutes.
                let size = figure.mantissa * (figure.decimals == 0 ? 100 : figure.decimals == 1 ? 10 : 1)
                cuts[figure.measure == .hours ? size * 60 : size] = cut
            case .date(let day): cuts[day] = cut
            case .time(let minutes): cuts[minutes] = cut
            default: break
            }
        }
        let ascending = cuts.sorted { $0.key < $1.key }.map(\.value)
        let belowIsOpen = dice.flip()
        guard let first = ascending.first, let last = ascending.last else { return [[]] }
        var cells: [[Option]] = [[.comparison(belowIsOpen ? .less : .lessOrEqual, first)]]
        for (lower, upper) in zip(ascending, ascending.dropFirst()) {
            cells.append([.range(lower, upper, lowerIsOpen: !belowIsOpen, upperIsOpen: belowIsOpen)])
        }
        cells.append([.comparison(belowIsOpen ? .greaterOrEqual : .greater, last)])
        return cells
    }

    // MARK: Outputs and guarantees

    private mutating func makeOutputs() {
        var grains: [GeneratedGrain] = []
        for value in world.values where !grains.contains(value.grain) { grains.append(value.grain) }
        if let register = world.registers.last, dice.flip() {
            let grain = GeneratedGrain(subject: register.name, period: nil)
            if !grains.contains(grain) { grains.append(grain) }
        }
        for grain in grains {
            var columns: [GeneratedOutput.Column] = []
            let fields = grain.subject.flatMap { name in
                world.record(name)?.fields ?? world.log(name)?.fields
            }
            for field in fields ?? [] { columns.append(.init(path: [field.name], title: nil)) }
            if grain.period != nil { columns.append(.init(path: [""], title: dice.flip() ? nil : "masa, ini")) }
            for value in world.values where value.grain == grain {
                columns.append(.init(path: value.readable.path, title: nil))
            }
            if dice.flip(), let other = dice.pick(world.scope(grain).readables), other.path.count > 1,
                other.guards.isEmpty
            {
                columns.append(.init(path: other.path, title: name("lain")))
            }
            var output = GeneratedOutput(name: name("keluar"), grain: grain, columns: columns, sortedBy: [])
            if dice.flip() {
                let names = columns.filter { $0.path.count == 1 && $0.path[0] != "" }.map { $0.path[0] }
                output.sortedBy = Array(dice.shuffled(names).prefix(2))
            }
            outputs.append(.output(output))
        }
    }

    private mutating func makeGuarantees() {
        for _ in 0..<dice.int(0...2) {
            guard let value = dice.pick(world.values) else { return }
            let scope = world.scope(value.grain)
            let condition = formulas { $0.condition(scope, depth: 1) }
            outputs.append(.guarantee(name("jamin"), value.grain, condition))
        }
    }
}

extension GeneratedField.Content {
    var isReference: Bool {
        if case .reference = self { return true }
        return false
    }
}

extension Array {
    func shuffledPrefix(_ count: Int, _ dice: inout Dice) -> [Element] { Array(dice.shuffled(self).prefix(count)) }
}
