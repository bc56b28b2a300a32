import Findings
import PolicyDSL

/// Bare members of choices, and what to say of a name that means nothing.
extension Lowerer {
    /// Whether an expression can only be a member of a choice: a bare name that is no value here, or a text.
    func mayBeMember(_ expression: Expression, _ context: Context) -> Bool {
        switch expression.kind {
        case .path(let names): names.count == 1 && find(names[0].text, at: context.grain) == nil
        case .text: true
        case .number, .yesNo, .date, .timeOfDay, .period, .absent, .negate, .not, .arithmetic, .comparison, .and, .or,
            .among, .present, .ifAbsent, .conditional, .rounded, .extremum, .calendar, .aggregate,
            .previous, .inARow, .interpolated, .dateCall, .peers:
            false
        }
    }

    /// The one choice that has all the bare names among the results of some expressions as members.
    func choice(ofMembersIn expressions: [Expression], _ context: Context) -> ChoiceID? {
        let names = expressions.flatMap { bareResults($0, context) }
        guard !names.isEmpty else { return nil }
        let fitting = symbols.choices.indices.filter { choice in
            names.allSatisfy { symbols.choices[choice].members.contains($0) }
        }
        guard let first = fitting.first, fitting.allSatisfy({ isSameChoice($0, first) }) else { return nil }
        return first
    }

    private func bareResults(_ expression: Expression, _ context: Context) -> [String] {
        switch expression.kind {
        case .path(let names): return mayBeMember(expression, context) ? [names[0].text] : []
        case .conditional(_, let then, let otherwise):
            return bareResults(then, context) + bareResults(otherwise, context)
        case .ifAbsent(_, let otherwise): return bareResults(otherwise, context)
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .negate, .not, .arithmetic, .comparison, .and,
            .or, .among, .present, .rounded, .extremum, .calendar, .aggregate, .previous, .inARow, .interpolated,
            .dateCall, .peers:
            return []
        }
    }

    mutating func bareMember(_ name: Name, _ context: Context) -> Value? {
        if let choice = context.expectedChoice {
            if let member = symbols.choices[choice].members.firstIndex(of: name.text) {
                return Value(.choice(choice, integer(Int128(member), context)))
            }
            if let finding = wrongGrain(name, context) { return fail(finding) }
            if symbols.brokenNames.contains(name.text) { return nil }
            return fail(.notAMember(name, symbols.choices[choice]))
        }
        let choices = symbols.choices.indices.filter { symbols.choices[$0].members.contains(name.text) }
        if let first = choices.first, !symbols.brokenNames.contains(name.text), symbols.values(named: name.text).isEmpty
        {
            guard choices.allSatisfy({ isSameChoice($0, first) }) else {
                return fail(.memberOfSeveral(name, choices.map { symbols.choices[$0].name }))
            }
            let member = symbols.choices[first].members.firstIndex(of: name.text) ?? 0
            return Value(.choice(first, integer(Int128(member), context)))
        }
        return unresolved(name, [name], context)
    }

    mutating func unresolved(_ name: Name, _ names: [Name], _ context: Context) -> Value? {
        if symbols.brokenNames.contains(name.text) { return nil }
        if context.isConstant, isDataName(name.text) { return fail(.notConstant(name, at: name.range)) }
        if name.text == "periode" || name.text == "period" { return fail(.periodOutsideOutput(name)) }
        if name.text == LanguageName.daysInForce.rawValue { return fail(.daysInForceElsewhere(name, language)) }
        if let table = symbols.tableNames[name.text], table < symbols.tables.count {
            if let owner = symbols.tables[table].datedOwner, names.count > 1 || isDated(context.grain.subject) {
                let way = prefix(to: owner, context)
                return fail(.datedOfOther(names, symbols.tables[owner].name.text, way: way, language))
            }
            return fail(.tableAsValue(names, symbols.tables[table], language))
        }
        if let finding = wrongGrain(name, context) { return fail(finding) }
        return fail(.unknownName(name, nearest: nearestNames(name.text, among: namesInScope(context.grain))))
    }

    private func isDataName(_ name: String) -> Bool {
        !symbols.values(named: name).isEmpty || symbols.tableNames[name] != nil
            || symbols.tables.contains { $0.fieldNames[name] != nil }
    }

    /// A name that means something elsewhere: which aggregate or path leads to it.
    private func wrongGrain(_ name: Name, _ context: Context) -> Finding? {
        let values = symbols.values(named: name.text)
        if let value = values.first(where: { symbols.values[$0].grain.subject == context.grain.subject })
            ?? values.first
        {
            let grain = symbols.values[value].grain
            return .wrongGrain(
                name, declared: symbols.values[value].name.range, grainWords(grain), grainWords(context.grain),
                advice: advice(name.text, grain, context),
                period: hasDate(context.grain) ? nil : grain.period)
        }
        for (table, symbol) in symbols.tables.enumerated() {
            guard let field = symbol.fieldNames[name.text], reaches(table, context) else { continue }
            let grain = Grain(subject: .table(table), period: nil)
            return .wrongGrain(
                name, declared: symbol.fields[field].name.range, grainWords(grain), grainWords(context.grain),
                advice: advice(name.text, grain, context),
                period: hasDate(context.grain) ? nil : grain.period)
        }
        return nil
    }

    /// Whether a path leads from here to a register, or the rows of a log are this record's.
    private func reaches(_ table: TableID, _ context: Context) -> Bool {
        if prefix(to: table, context) != nil { return true }
        guard case .table(let own) = context.grain.subject, case .log(let owner, _, _) = symbols.tables[table].kind
        else {
            return false
        }
        return owner == own
    }

    /// The words that lead to a record of a register from here: `pegawai.skpd`.
    private func prefix(to table: TableID, _ context: Context) -> String? {
        guard case .table(let own) = context.grain.subject else { return nil }
        var frontier: [(table: TableID, words: String)] = []
        if case .log(let owner, _, _) = symbols.tables[own].kind {
            frontier.append((owner, ownerName(symbols.tables[owner].name.text)))
        }
        func references(_ from: TableID, _ words: String) -> [(table: TableID, words: String)] {
            symbols.tables[from].fields.compactMap { field in
                guard case .reference(let next)? = field.type else { return nil }
                return (next, words.isEmpty ? field.name.text : "\(words).\(field.name.text)")
            }
        }
        frontier += references(own, "")
        for _ in 0..<3 {
            if let hit = frontier.first(where: { $0.table == table }) { return hit.words }
            frontier = frontier.flatMap { references($0.table, $0.words) }
        }
        return nil
    }

    private func advice(_ name: String, _ grain: Grain, _ context: Context) -> [String] {
        let sum = language == .indonesian ? "jumlah" : "sum"
        switch grain.subject {
        case .everything: return ["\(sum)(\(name))"]
        case .table(let table):
            if grain.subject == context.grain.subject {
                guard let inner = grain.period, let outer = context.grain.period, inner.isEnclosed(by: outer) else {
                    return []
                }
                return ["\(sum)(\(name))"]
            }
            if let prefix = prefix(to: table, context), !symbols.tables[table].isLog { return ["\(prefix).\(name)"] }
            return isLog(context.grain.subject) ? [] : ["\(sum)(\(symbols.tables[table].name.text).\(name))"]
        }
    }

    /// `Pegawai per bulan`
    func grainWords(_ grain: Grain) -> Message {
        let subject: Message =
            switch grain.subject {
            case .everything: Message(id: "semua", en: "everything")
            case .table(let table): Message(id: symbols.tables[table].name.text, en: symbols.tables[table].name.text)
            }
        guard let period = grain.period else { return subject }
        let words = Wording.period(period)
        return Message(id: "\(subject.id) per \(words.id)", en: "\(subject.en) per \(words.en)")
    }
}
