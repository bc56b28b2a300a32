import Findings
import PolicyDSL

/// Gathers the declarations of a regulation and of those it rests on.
struct Collector {
    var symbols = Symbols()
    var findings: [Finding] = []
    /// Their rows cannot be referred to.
    var datedRegisters: Set<TableID> = []
    /// Where each name was declared first, by namespace.
    private var firstPlaces: [String: SourceRange] = [:]
    /// What must be set and was not.
    var openFields: [FieldSymbol] = []

    static func collect(_ root: SyntaxTree, imports: [SyntaxTree]) -> (symbols: Symbols, findings: [Finding]) {
        var collector = Collector()
        let trees = collector.reachable(root, imports)
        for tree in trees {
            collector.symbols.languages[tree.file] = tree.language
            collector.symbols.regulations[tree.file] = tree.header?.name.text
            collector.symbols.validities[tree.file] = collector.range(tree.header?.validity)
        }
        collector.symbols.regulation = root.header?.name.text ?? ""
        collector.symbols.validity = collector.range(root.header?.validity)
        let declarations = trees.flatMap(\.declarations)
        collector.collectTypes(declarations)
        collector.collectTables(declarations)
        collector.collectValues(declarations)
        return (collector.symbols, collector.findings)
    }

    /// Those it rests on before those that rest on them.
    private mutating func reachable(_ root: SyntaxTree, _ imports: [SyntaxTree]) -> [SyntaxTree] {
        var byName: [String: SyntaxTree] = [:]
        for tree in imports {
            if let name = tree.header?.name.text, byName[name] == nil, name != root.header?.name.text {
                byName[name] = tree
            }
        }
        var result: [SyntaxTree] = []
        var seen: Set<String> = root.header.map { [$0.name.text] } ?? []
        func visit(_ tree: SyntaxTree, _ collector: inout Collector) {
            for name in tree.header?.under ?? [] {
                guard let next = byName[name.text] else {
                    if name.text != root.header?.name.text {
                        collector.findings.append(.unknownRegulation(name, known: byName.keys.sorted()))
                    }
                    continue
                }
                collector.checkBasis(tree, next, name)
                if seen.insert(name.text).inserted { visit(next, &collector) }
            }
            result.append(tree)
        }
        visit(root, &self)
        return result
    }

    /// Whether a regulation lies within the time of one that it rests on.
    private mutating func checkBasis(_ tree: SyntaxTree, _ basis: SyntaxTree, _ name: Name) {
        guard let own = tree.header?.validity, let other = basis.header?.validity else { return }
        if dayNumber(own.from) < dayNumber(other.from) {
            findings.append(.startsBeforeBasis(name, own: own, basis: other))
        }
        guard let end = other.through.map({ dayNumber($0) }) else { return }
        if own.through.map({ dayNumber($0) > end }) ?? true {
            findings.append(.outlivesBasis(name, own: own, end: end, basis: other))
        }
    }

    mutating func range(_ validity: Validity?) -> DayRange {
        guard let validity else { return DayRange(from: defaultDays.lowerBound, until: nil) }
        let from = dayNumber(validity.from)
        guard let through = validity.through else { return DayRange(from: from, until: nil) }
        let until = dayNumber(through) + 1
        if until <= from { findings.append(.reversedValidity(at: validity.range)) }
        return DayRange(from: from, until: max(until, from + 1))
    }

    mutating func report(_ finding: Finding, _ citation: Citation) {
        var finding = finding
        finding.citation = citation
        findings.append(finding)
    }

    /// Whether the name is new in its namespace; a finding where it is not.
    mutating func declare(_ name: Name, in space: String, _ citation: Citation) -> Bool {
        let key = "\(space)\u{0}\(name.text)"
        if let first = firstPlaces[key] {
            report(.duplicateDeclaration(name, first: first), citation)
            return false
        }
        firstPlaces[key] = name.range
        return true
    }

    private mutating func collectTypes(_ declarations: [Declaration]) {
        for declaration in declarations {
            switch declaration {
            case .choice(let choice):
                guard declare(choice.name, in: "type", choice.citation) else { continue }
                symbols.choiceNames[choice.name.text] = addChoice(choice.name, choice.members, choice.citation)
            case .unit(let unit):
                for name in unit.names where declare(name, in: "type", unit.citation) {
                    symbols.units.insert(name.text)
                }
            case .register, .log, .parameter, .rule, .table, .exception, .output, .guarantee, .test:
                break
            }
        }
    }

    mutating func addChoice(_ name: Name, _ members: [Name], _ citation: Citation) -> ChoiceID {
        var seen: [String: Name] = [:]
        for member in members {
            if let first = seen[member.text] {
                report(.duplicateDeclaration(member, first: first.range), citation)
            } else {
                seen[member.text] = member
            }
        }
        var unique: [String] = []
        for member in members where !unique.contains(member.text) { unique.append(member.text) }
        symbols.choices.append(Choice(name: name.text, members: unique))
        return symbols.choices.count - 1
    }

    /// Registers before logs, each in the order declared; then their fields, which may refer to any of them.
    private mutating func collectTables(_ declarations: [Declaration]) {
        var registers: [RegisterDeclaration] = []
        var logs: [LogDeclaration] = []
        for declaration in declarations {
            switch declaration {
            case .register(let register):
                if declare(register.name, in: "type", register.citation) { registers.append(register) }
            case .log(let log):
                if declare(log.name, in: "type", log.citation) { logs.append(log) }
            case .choice, .unit, .parameter, .rule, .table, .exception, .output, .guarantee, .test:
                break
            }
        }
        symbols.registerCount = registers.count
        for (position, register) in registers.enumerated() { symbols.tableNames[register.name.text] = position }
        datedRegisters = Set(registers.indices.filter { registers[$0].dating != nil })
        for (position, log) in logs.enumerated() { symbols.tableNames[log.name.text] = registers.count + position }
        for register in registers {
            if let dating = register.dating {
                symbols.tables.append(datedSymbol(register, dating, registers))
                continue
            }
            var fields = collectFields(register.fields, register.citation)
            let key = keyField(register, fields)
            if fields.isEmpty {
                // A key to go on with: the program is refused anyway.
                fields.append(
                    FieldSymbol(
                        name: register.name, column: register.name.text, type: .text, isOptional: false,
                        range: register.name.range))
            }
            if register.isOpen { checkOpen(register, key) }
            checkHierarchies(&fields, of: register)
            let names = fieldNames(fields)
            symbols.tables.append(
                TableSymbol(
                    name: register.name, kind: .register(key: key, isOpen: register.isOpen, rows: register.rows),
                    fields: fields, fieldNames: names, citation: register.citation, range: register.range))
        }
        for log in logs { collectLog(log, registers: registers) }
    }

    private mutating func collectLog(_ log: LogDeclaration, registers: [RegisterDeclaration]) {
        var fields = collectFields(log.fields, log.citation)
        var owner = symbols.tableNames[log.owner.text]
        if let known = owner, known >= registers.count { owner = nil }
        if let known = owner, registers[known].dating != nil {
            report(.datedRegisterAsReference(log.owner), log.citation)
            owner = nil
        } else if owner == nil {
            report(.unknownRegister(log.owner, known: registers.map(\.name.text)), log.citation)
        }
        if owner == nil {
            symbols.brokenNames.insert(log.name.text)
            symbols.brokenNames.insert(ownerName(log.owner.text))
        }
        for (field, declaration) in zip(fields, log.fields) where declaration.isKey {
            report(.keyInLog(field.name), log.citation)
        }
        for field in fields where field.isHierarchy {
            report(.hierarchyNotToItself(field.name, of: log.name.text, isLog: true), log.citation)
        }
        var date = fields.firstIndex { $0.name.text == log.dateField.text }
        if let position = date {
            if case .date? = fields[position].type, !fields[position].isOptional {
            } else if fields[position].type != nil {
                report(.dateFieldNotDate(log.dateField), log.citation)
            }
        } else {
            report(.unknownDateField(log.dateField, fields: fields.map(\.name.text)), log.citation)
        }
        if date == nil {
            // So that what follows can be checked: the program is refused anyway.
            fields.append(
                FieldSymbol(
                    name: log.dateField, column: log.dateField.text, type: .date(defaultDays), isOptional: false,
                    range: log.dateField.range))
            date = fields.count - 1
        }
        var ownerColumn = log.ownerColumn ?? ""
        if log.ownerColumn == nil, let owner, let key = symbols.tables[owner].keyField {
            ownerColumn = key.name.text
        }
        let names = fieldNames(fields)
        symbols.tables.append(
            TableSymbol(
                name: log.name, kind: .log(owner: owner ?? 0, ownerColumn: ownerColumn, date: date ?? 0),
                fields: fields, fieldNames: names, citation: log.citation, range: log.range))
    }

    func fieldNames(_ fields: [FieldSymbol]) -> [String: FieldID] {
        Dictionary(fields.enumerated().map { ($1.name.text, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The records of an open register are mere keys: nothing would fill another field, or could add to rows.
    private mutating func checkOpen(_ register: RegisterDeclaration, _ key: FieldID) {
        for (position, field) in register.fields.enumerated() where position != key && !field.isOptional {
            report(.openRegisterWithField(field.name, of: register.name.text), register.citation)
        }
        if let rows = register.rows { report(.openRegisterWithRows(register.name, at: rows.range), register.citation) }
    }

    private mutating func keyField(_ register: RegisterDeclaration, _ fields: [FieldSymbol]) -> FieldID {
        let keys = register.fields.indices.filter { register.fields[$0].isKey }
        guard let key = keys.first else {
            report(.missingKey(register.name), register.citation)
            return 0
        }
        if keys.count > 1 {
            report(.severalKeys(register.fields[keys[1]].name, first: register.fields[key].name), register.citation)
        }
        if fields[key].isOptional { report(.optionalKey(fields[key].name), register.citation) }
        switch fields[key].type {
        case .text, nil: break
        case .number(let number) where number.unit == .none && number.decimals == 0: break
        case .date:
            if register.isOpen { report(.openRegisterByDate(register.name, key: fields[key].name), register.citation) }
        case .boolean, .number, .choice, .timeOfDay, .reference:
            report(.keyOfWrongType(fields[key].name), register.citation)
        }
        return key
    }

    mutating func collectFields(_ declarations: [FieldDeclaration], _ citation: Citation) -> [FieldSymbol] {
        var seen: [String: Name] = [:]
        return declarations.map { field in
            if let first = seen[field.name.text] {
                report(.duplicateDeclaration(field.name, first: first.range), citation)
            } else {
                seen[field.name.text] = field.name
            }
            return FieldSymbol(
                name: field.name, column: field.column ?? field.name.text, type: fieldType(field, citation),
                isOptional: field.isOptional, isHierarchy: field.isHierarchy, range: field.range)
        }
    }
}
