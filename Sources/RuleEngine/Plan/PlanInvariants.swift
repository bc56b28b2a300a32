extension Plan {
    /// What is wrong with the plan; empty when everything that engines rely on holds.
    ///
    /// For the makers of plans: a policy, however faulty, never leads here. Checked at the end of every compilation in debug builds.
    public func checkInvariants() -> [String] {
        // Everything later follows ids, so they come first.
        let dangling = checkIDs()
        if !dangling.isEmpty { return dangling }
        var scopes = ScopeCheck(self)
        scopes.check()
        return checkTables() + checkGrains() + checkNodeTypes() + checkColumnsAndOutputs() + scopes.faults
            + checkPresence() + checkCircles() + checkEarlierPeriods()
    }

    private func checkTables() -> [String] {
        var faults: [String] = []
        var seenLog = false
        for (id, table) in tables.enumerated() {
            let place = "table \(id) `\(table.name)`"
            switch table.kind {
            case .register(let key, let isOpen):
                if seenLog { faults.append("\(place): a register after a log") }
                let field = table.fields[key]
                if field.isOptional { faults.append("\(place): the key is optional") }
                switch field.type {
                case .text, .number: break
                case .date: if isOpen { faults.append("\(place): open, with a date for its key") }
                case .boolean, .choice, .timeOfDay, .reference:
                    faults.append("\(place): the key is neither text nor a whole number nor a date")
                }
                faults += checkDating(table, isOpen: isOpen).map { "\(place): \($0)" }
                if isOpen, table.inlineRows != nil { faults.append("\(place): open and with rows of its own") }
            case .log(let owner, _, let date):
                seenLog = true
                if table.inlineRows != nil { faults.append("\(place): a log with rows in the policy") }
                if !tables[owner].isRegister { faults.append("\(place): the owner is not a register") }
                let field = table.fields[date]
                if case .date = field.type, !field.isOptional {
                } else {
                    faults.append("\(place): the date field is not a date that is always there")
                }
            }
            faults += repeated(table.fields.map(\.name)).map { "\(place): two fields named `\($0)`" }
            for field in table.fields {
                if case .number(let number) = field.type, number.step < 1 || number.decimals < 0 {
                    faults.append(
                        "\(place): field `\(field.name)` has step \(number.step), decimals \(number.decimals)")
                }
                if field.isHierarchy, field.type != .reference(id) || !field.isOptional || !table.isRegister {
                    faults.append("\(place): field `\(field.name)` is no hierarchy")
                }
                if case .reference(let target) = field.type, !tables[target].isRegister {
                    faults.append("\(place): field `\(field.name)` refers to a log")
                }
            }
            for row in table.inlineRows ?? [] where row.count != table.fields.count {
                faults.append("\(place): a row of \(row.count) cells for \(table.fields.count) fields")
            }
        }
        return faults + repeated(tables.map(\.name)).map { "two tables named `\($0)`" }
    }

    private func checkGrains() -> [String] {
        var faults: [String] = []
        for (id, grain) in grains.enumerated() {
            if case .table(let table) = grain.subject, !tables[table].isRegister, grain.period != nil {
                faults.append("grain \(id): rows of a log have no period")
            }
        }
        if Set(grains).count != grains.count { faults.append("a grain is listed twice") }
        if let until = validity.until, until <= validity.from { faults.append("the validity is empty") }
        return faults
    }

    private func checkColumnsAndOutputs() -> [String] {
        var faults: [String] = []
        var names: Set<String> = []
        for (id, column) in columns.enumerated() {
            let place = "column \(id) `\(column.name)`"
            if !names.insert("\(column.grain) \(column.name)").inserted {
                faults.append("\(place): named twice in a grain")
            }
            faults += checkFit(column.type, node: column.node).map { "\(place): \($0)" }
            if types[column.node].isOptional, !column.isOptional {
                faults.append("\(place): never absent, but node \(column.node) may be")
            }
        }
        for output in outputs {
            let place = "output `\(output.name)`"
            for position in output.sort where !output.columns.indices.contains(position) {
                faults.append("\(place): sorted by column \(position) of \(output.columns.count)")
            }
            if output.columns.isEmpty { faults.append("\(place): no columns") }
            if Set(output.sort).count != output.sort.count { faults.append("\(place): sorted twice by a column") }
            faults += repeated(output.columns.map(\.title)).map { "\(place): two columns titled `\($0)`" }
            for column in output.columns {
                switch column.source {
                case .period:
                    if isTimeless(grains[output.grain]) { faults.append("\(place): a period in a grain without time") }
                case .node(let node, let type):
                    faults += checkFit(type, node: node).map { "\(place), column `\(column.title)`: \($0)" }
                }
            }
        }
        for guarantee in guarantees where types[guarantee.condition] != NodeType(.boolean) {
            faults.append("guarantee `\(guarantee.name)`: the condition is not a plain boolean")
        }
        return faults
    }

    /// Whether a node's type is one that a value type can carry.
    private func checkFit(_ type: ValueType, node: NodeID) -> [String] {
        if nodes[node] == .absent { return [] }
        switch (type, types[node].kind) {
        case (.boolean, .boolean), (.text, .code), (.reference, .code): return []
        case (.number(let number), .integer(let range)): return fit(range, in: number.range)
        case (.choice(let choice), .integer(let range)):
            let count = choices[choice].members.count
            return count > 0 ? fit(range, in: 0...Int128(count - 1)) : ["a choice without members"]
        case (.date(let days), .integer(let range)):
            return fit(range, in: Int128(days.lowerBound)...Int128(days.upperBound))
        case (.timeOfDay(let minutes), .integer(let range)):
            return fit(range, in: Int128(minutes.lowerBound)...Int128(minutes.upperBound))
        case (_, let kind): return ["\(type) does not hold node \(node), which is \(kind)"]
        }
    }

    private func fit(_ range: ClosedRange<Int128>, in outer: ClosedRange<Int128>) -> [String] {
        outer.contains(range.lowerBound) && outer.contains(range.upperBound)
            ? [] : ["the node's range \(range) exceeds \(outer)"]
    }

    private func repeated(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0).inserted }
    }

    func isTimeless(_ grain: Grain) -> Bool {
        switch grain.subject {
        case .everything: grain.period == nil
        case .table(let table): grain.period == nil && tables[table].isRegister
        }
    }
}

extension Table {
    var isRegister: Bool {
        switch kind {
        case .register: true
        case .log: false
        }
    }
}

extension PeriodUnit {
    /// Whether every period of this unit lies within one period of the other.
    func isWithin(_ other: PeriodUnit) -> Bool {
        switch (self, other) {
        case (.day, _): true
        case (.week, .week): true
        case (.week, _), (_, .week), (_, .day): false
        case (.month, _): true
        case (.quarter, let longer): longer != .month
        case (.semester, let longer): longer == .semester || longer == .year
        case (.year, let longer): longer == .year
        }
    }
}
