import Findings
import PolicyDSL

extension Collector {
    /// A dated register: its owner's reference first, then the fields declared, then the two that the door makes.
    mutating func datedSymbol(
        _ register: RegisterDeclaration, _ declared: RegisterDeclaration.Dating, _ registers: [RegisterDeclaration]
    ) -> TableSymbol {
        var fields = collectFields(register.fields, register.citation)
        for (field, declaration) in zip(fields, register.fields) where declaration.isKey {
            report(.keyInDatedRegister(field.name), register.citation)
        }
        let owner = declared.owner.map { ownerField($0, declared, registers, register) }
        if let owner {
            if let own = fields.first(where: { $0.name.text == owner.name.text }) {
                report(.duplicateDeclaration(own.name, first: owner.range), register.citation)
            }
            fields.insert(owner, at: 0)
        }
        let start = dayField(declared.start, isOptional: false, &fields, register)
        let finish = declared.finish.map { dayField($0, isOptional: true, &fields, register) }
        // What no name reaches.
        let names = fieldNames(fields)
        let column = fields[start].column
        let end = fields.count
        for (name, type) in [
            (Dating.endName, ValueType.date(ends(fields[start], finish.map { fields[$0] }))), (Dating.keyName, .text),
        ] {
            fields.append(
                FieldSymbol(
                    name: Name(name, register.name.range), column: column, type: type, isOptional: false,
                    range: register.name.range))
        }
        return TableSymbol(
            name: register.name, kind: .register(key: end + 1, isOpen: false, rows: register.rows),
            dating: Dating(owner: owner == nil ? nil : 0, start: start, finish: finish, end: end),
            fields: fields, fieldNames: names, citation: register.citation, range: register.range)
    }

    /// The reference by which a row speaks of the record it belongs to.
    private mutating func ownerField(
        _ owner: Name, _ declared: RegisterDeclaration.Dating, _ registers: [RegisterDeclaration],
        _ register: RegisterDeclaration
    ) -> FieldSymbol {
        var type: ValueType?
        var column = declared.ownerColumn ?? ownerName(owner.text)
        if let table = symbols.tableNames[owner.text], table < registers.count {
            if registers[table].dating != nil {
                report(.datedRegisterAsReference(owner), register.citation)
            } else {
                type = .reference(table)
                let key = registers[table].fields.first { $0.isKey }
                if declared.ownerColumn == nil, let key { column = key.name.text }
            }
        } else {
            report(.unknownRegister(owner, known: registers.map(\.name.text)), register.citation)
        }
        if type == nil {
            symbols.brokenNames.insert(register.name.text)
            symbols.brokenNames.insert(ownerName(owner.text))
        }
        return FieldSymbol(
            name: Name(ownerName(owner.text), owner.range), column: column, type: type, isOptional: false,
            range: owner.range)
    }

    /// The field that says when rows begin or end; made where it is not declared, as was then reported.
    private mutating func dayField(
        _ name: Name, isOptional: Bool, _ fields: inout [FieldSymbol], _ register: RegisterDeclaration
    ) -> FieldID {
        if let position = fields.firstIndex(where: { $0.name.text == name.text }) {
            let field = fields[position]
            if case .date? = field.type, isOptional || !field.isOptional { return position }
            if field.type != nil { report(.dateFieldNotDate(name), register.citation) }
            fields[position].type = .date(defaultDays)
            fields[position].isOptional = false
            return position
        }
        report(.unknownDateField(name, of: register.name, fields: fields.map(\.name.text)), register.citation)
        fields.append(
            FieldSymbol(
                name: name, column: name.text, type: .date(defaultDays), isOptional: isOptional, range: name.range))
        return fields.count - 1
    }

    /// The last days that a row can have: those declared, or as far as the calendar goes where a row may have no end.
    private func ends(_ start: FieldSymbol, _ finish: FieldSymbol?) -> ClosedRange<Int> {
        guard case .date(let starts)? = start.type else { return defaultDays }
        let last = max(defaultDays.upperBound, starts.upperBound)
        guard let finish, !finish.isOptional, case .date(let finishes)? = finish.type else {
            return starts.lowerBound...last
        }
        // A row may also end the day before the next begins.
        return starts.lowerBound...max(finishes.upperBound, starts.upperBound)
    }
}
