import Findings
import PolicyDSL

/// The conditions of a table's rows.
struct TableConditions: Sendable {
    var rows: [NodeID]
    /// What there is to say of the table, once its results are known to be right.
    var advice: [Finding]
}

extension Lowerer {
    mutating func lowerTable(_ symbol: ValueSymbol, _ tables: [TableDeclaration], _ result: Int) -> Stored? {
        guard let first = tables.first, result < first.results.count else { return nil }
        let versions = tables.map { Version(validity: $0.validity, range: $0.range, citation: $0.citation) }
        // Said once for the table, not for each of its results.
        let before = findings.count
        var sequence = sequence(first.name, versions, grain: symbol.grain)
        if result > 0 { findings.removeSubrange(before...) }
        var hasFailed = sequence == nil
        if tables.count > 1, !hasDate(symbol.grain) {
            sequence = nil
            hasFailed = true
            if result == 0 { report(.versionsWithoutDate(tables[1].name, first: first.name.range)) }
        }
        guard let type = declared(first.results[result].type) else { return nil }
        let context = makeContext(symbol.grain, symbol.range)
        let start = findings.count
        var arms: [Arm] = []
        for (days, position) in sequence ?? tables.indices.map({ (symbols.validity, $0) }) {
            let table = tables[position]
            citation = table.citation
            language = symbols.language(of: table.range)
            var inner = context
            inner.origin = origin(table.range)
            let condition = tables.count > 1 ? isWithin(days, inner) : boolean(true, inner)
            inner = learning(condition, true, in: inner)
            guard let value = tableValue(symbol, table, result, type, inner) else {
                hasFailed = true
                continue
            }
            if result == 0, let conditions = conditions(of: table, inner) { findings += conditions.advice }
            arms.append(
                Arm(
                    condition: condition, value: value, label: .version(days), origin: inner.origin,
                    range: table.range))
        }
        guard !hasFailed, let last = arms.last else { return nil }
        keepSaidOfAll(arms.count, since: start, exceptions(to: symbol))
        var value = last.value
        if arms.count > 1 {
            guard
                let selected = select(arms, otherwise: last.value, at: last.range, isDisjoint: true, context)
            else { return nil }
            value = selected
        }
        citation = symbol.citation
        guard let stored = stored(value, as: type, at: first.results[result].name.range, context) else { return nil }
        if stored.isOptional { return fail(.optionalTableResult(symbol.name, language)) }
        return stored
    }

    private mutating func tableValue(
        _ symbol: ValueSymbol, _ table: TableDeclaration, _ result: Int, _ type: DeclaredType?, _ context: Context
    ) -> Value? {
        guard let conditions = conditions(of: table, context) else { return nil }
        let expressions = table.rows.compactMap { result < $0.results.count ? $0.results[result] : nil }
        guard expressions.count == table.rows.count, !expressions.isEmpty else { return nil }
        let exceptions = exceptions(to: symbol)
        let inner = context.expecting(
            choice(of: type) ?? choice(ofMembersIn: expressions + exceptions.map(\.value), context))
        return excepted(exceptions, symbol, type, inner) { lowerer, rest in
            lowerer.rowValues(table, expressions, conditions, type, rest)
        } baseRange: {
            table.range
        }
    }

    private mutating func rowValues(
        _ table: TableDeclaration, _ expressions: [Expression], _ conditions: TableConditions, _ type: DeclaredType?,
        _ context: Context
    ) -> Value? {
        var arms: [Arm] = []
        var before = context
        var said: [String: SourceRange] = [:]
        for (row, expression) in expressions.enumerated() {
            let condition = conditions.rows[row]
            var inner = learning(condition, true, in: table.isOrdered ? before : context)
            inner.origin = origin(table.rows[row].range)
            if table.isOrdered { before = learning(condition, false, in: before) }
            let start = findings.count
            let lowered = withoutInterpolation(expression, table.rows[row], of: table, inner).flatMap {
                lower($0, inner)
            }
            dropRepeated(since: start, of: ["N008"], &said)
            guard let value = lowered else { continue }
            if case .absent = value.kind {
            } else if stored(value, as: type, at: expression.range, inner) == nil {
                continue
            }
            arms.append(
                Arm(
                    condition: condition, value: value, label: .tableRow(row), origin: inner.origin,
                    range: expression.range))
        }
        guard arms.count == expressions.count, let last = arms.last else { return nil }
        watchJoints(table, arms, context)
        noteScales(table, arms, context)
        // The rows hold every case, so the last value may stand again for the rest that never is.
        return select(arms, otherwise: last.value, at: last.range, isDisjoint: !table.isOrdered, context)
    }

    /// The condition of each row, once for all results of the table.
    private mutating func conditions(of table: TableDeclaration, _ context: Context) -> TableConditions? {
        if let known = tableConditions[table.range] { return known }
        let result = lowerConditions(of: table, context)
        tableConditions[table.range] = .some(result)
        return result
    }

    private mutating func lowerConditions(of table: TableDeclaration, _ context: Context) -> TableConditions? {
        guard !table.rows.isEmpty else { return fail(.tableWithoutRows(table.name)) }
        var heads: [Value?] = []
        for head in table.conditions {
            let value = lower(head, context.expecting(nil))
            heads.append(value.flatMap { checkHead($0, head) ? $0 : nil })
            if let value = heads.last ?? nil { note(value, headWords(head)) }
        }
        var cells: [[NodeID?]] = []
        var said: [[String: SourceRange]] = Array(repeating: [:], count: heads.count)
        for row in table.rows {
            cells.append(
                row.conditions.enumerated().map { column, cell in
                    guard column < heads.count, let head = heads[column] else { return nil }
                    let before = findings.count
                    let result = self.cell(cell, head, table.conditions[column], context)
                    if let result { readParts(result, as: table.conditions[column].range) }
                    dropRepeated(since: before, of: ["T001", "T002", "T003", "T008", "N008"], &said[column])
                    return result
                })
        }
        let known = heads.compactMap(\.self)
        let parts = cells.map { $0.compactMap(\.self) }
        guard known.count == heads.count, zip(parts, cells).allSatisfy({ $0.count == $1.count }) else { return nil }
        let whole = withOthers(table, parts, known, context)
        let rows = whole.map { cells in
            cells.reduce(boolean(true, context)) { and($0, $1, context) }
        }
        let columns = known.compactMap { head in
            if case .quantity(let quantity) = head.kind { quantity.numerator.node } else { node(of: head) }
        }
        let lowered = LoweredTable(declaration: table, columns: columns, cells: whole, rows: rows)
        guard let advice = checkRows(lowered) else { return nil }
        return TableConditions(rows: rows, advice: advice)
    }

    /// The cells with what `selain itu` stands for: every value of its column that no row of the table names.
    private mutating func withOthers(
        _ table: TableDeclaration, _ cells: [[NodeID]], _ heads: [Value], _ context: Context
    ) -> [[NodeID]] {
        var result = cells
        for (column, head) in heads.enumerated() {
            let rows = table.rows.indices.filter { table.rows[$0].conditions[column].hasOtherwise }
            if rows.isEmpty { continue }
            var named = boolean(false, context)
            // Rows name the same again and again; once is enough.
            var known: Set<NodeID> = []
            for (row, line) in table.rows.enumerated() where !line.conditions[column].alternatives.isEmpty {
                let parts = alternatives(cells[row][column])
                let added = parts.filter { known.insert($0).inserted }
                for part in added.count == parts.count ? [cells[row][column]] : added {
                    named = or(named, part, context)
                }
            }
            let rest = not(named, context)
            let others = head.presence.map { and($0, rest, context) } ?? rest
            for row in rows { result[row][column] = or(cells[row][column], others, context) }
        }
        return result
    }

    /// The conditions of which one must hold.
    private func alternatives(_ condition: NodeID) -> [NodeID] {
        guard case .or(let left, let right) = builder.nodes[condition] else { return [condition] }
        return alternatives(left) + alternatives(right)
    }

    /// A column whose cells all lack their unit, or are all names of values in scope, is one mistake: each kind is said at
    /// the first cell only.
    private mutating func dropRepeated(
        since start: Int, of codes: Set<String>, _ said: inout [String: SourceRange]
    ) {
        // Findings of another value may have been taken back meanwhile.
        let start = min(start, findings.count)
        let latest = Array(findings[start...])
        findings.removeSubrange(start...)
        for finding in latest {
            let code = finding.kind.code
            if codes.contains(code), let place = said[code] {
                // What mends one name mends all of them.
                if code == FindingKind.nameOrMember.code,
                    let first = findings.lastIndex(where: { $0.kind == finding.kind && $0.primary.range == place })
                {
                    findings[first].takeEdits(of: finding)
                }
                continue
            }
            if codes.contains(code) { said[code] = finding.primary.range }
            findings.append(finding)
        }
    }

    private func headWords(_ head: Expression) -> String {
        if case .path(let names) = head.kind { return names.map(\.text).joined(separator: ".") }
        return head.text ?? (language == .indonesian ? "kolom syarat" : "condition column")
    }

    private mutating func checkHead(_ value: Value, _ head: Expression) -> Bool {
        switch value.kind {
        case .quantity(let quantity):
            if quantity.denominator != nil {
                report(.unroundedRatio(nil, language, at: head.range))
                return false
            }
        case .absent:
            report(.absentWithoutType(at: head.range))
            return false
        case .boolean, .choice, .text, .date, .timeOfDay, .reference:
            break
        }
        return true
    }

    /// What a cell says, `selain itu` apart.
    private mutating func cell(
        _ cell: Cell, _ head: Value, _ headText: Expression, _ context: Context
    ) -> NodeID? {
        if cell.alternatives.isEmpty { return boolean(true, context) }
        var result = boolean(false, context)
        var idle: [(alternative: Alternative, node: NodeID)] = []
        var hasFailed = false
        for alternative in cell.alternatives {
            if case .otherwise = alternative { continue }
            guard let node = self.alternative(alternative, of: head, at: headText.range, context) else {
                hasFailed = true
                continue
            }
            if case .range(let lower, let upper, _, _) = alternative, isReversed(lower, upper, head, context) {
                report(.reversedRange(at: lower.range.union(upper.range)))
                hasFailed = true
                continue
            }
            if builder.truth(node) == false { idle.append((alternative, node)) }
            result = or(result, node, context)
        }
        // Where none of them fits, that is said of the row.
        if builder.truth(result) != false {
            for (alternative, node) in idle {
                watchAlternative(node, alternative, of: head, headText, at: headText.range, context)
            }
        }
        return hasFailed ? nil : result
    }

    /// Whether both ends, which were lowered without finding, are constants and the wrong way round.
    private mutating func isReversed(_ lower: Expression, _ upper: Expression, _ head: Value, _ context: Context)
        -> Bool
    {
        let member = context.expecting(choice(of: head))
        guard let first = self.lower(lower, member), let last = self.lower(upper, member) else { return false }
        switch (first.kind, last.kind) {
        case (.quantity(let one), .quantity(let other)):
            guard one.dimension == other.dimension, let left = one.constant, let right = other.constant else {
                return false
            }
            return right.isLess(than: left) ?? false
        case (.date(let one), .date(let other)), (.timeOfDay(let one), .timeOfDay(let other)),
            (.choice(_, let one), .choice(_, let other)):
            guard let left = one.interval.only, let right = other.interval.only else { return false }
            return right < left
        case (.quantity, _), (.date, _), (.timeOfDay, _), (.choice, _), (.boolean, _), (.text, _), (.reference, _),
            (.absent, _):
            return false
        }
    }
}

extension Finding {
    /// Makes the one fix do what the other finding's does too.
    fileprivate mutating func takeEdits(of other: Finding) {
        guard fixes.count == 1, other.fixes.count == 1 else { return }
        fixes[0].edits += other.fixes[0].edits
    }
}
