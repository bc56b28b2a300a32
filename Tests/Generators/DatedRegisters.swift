import PolicyDSL

/// What makes a register dated.
package struct GeneratedDating: Sendable, Hashable {
    /// nil: its rows belong to nobody.
    package var owner: String?
    package var ownerColumn: String?
    package var start: String
    package var finish: String?
}

extension PolicyGenerator {
    mutating func makeDatedRegister() {
        let start = GeneratedField(name: name("mulai"), content: .date(nil))
        var register = GeneratedRegister(name: name("Masa"), fields: [start])
        register.dating = GeneratedDating(owner: nil, start: start.name)
        if !dice.once(in: 4), let owner = dice.pick(world.registers) {
            register.dating?.owner = owner.name
            if dice.once(in: 4) { register.dating?.ownerColumn = "milik siapa" }
        }
        if dice.flip() {
            let finish = GeneratedField(name: name("akhir"), content: .date(nil), isOptional: dice.flip())
            register.dating?.finish = finish.name
            register.fields.append(finish)
        }
        register.fields += fields(dice.int(1...3), mayRefer: true)
        // Rows that end before they start would be refused, so only those without an end of their own.
        let hasReference = register.fields.contains { $0.content.isReference }
        if register.dating?.owner == nil, register.dating?.finish == nil, !hasReference, dice.flip() {
            register.rows = inlineRows(register.fields)
        }
        world.dated.append(register)
        declarations.append(.register(register))
    }
}

extension PolicyText {
    func text(_ dating: GeneratedDating?) -> String {
        guard let dating else { return "" }
        var result = ""
        if let owner = dating.owner {
            result += " \(Keyword.of.phrase(language)) \(owner)"
            if let column = dating.ownerColumn { result += " \(Keyword.fromColumn.phrase(language)) \"\(column)\"" }
        }
        result += " \(Keyword.inForceFrom.phrase(language)) \(dating.start)"
        if let finish = dating.finish { result += " \(Keyword.through.phrase(language)) \(finish)" }
        return result
    }
}

extension World {
    /// A register, dated or not.
    func record(_ name: String) -> GeneratedRegister? {
        register(name) ?? dated.first { $0.name == name }
    }

    /// What the row in force says: of the registers of an owner, or of those without owner.
    func inForce(_ owner: String?, _ period: Period?) -> [Readable] {
        guard period != nil else { return [] }
        return dated.filter { $0.dating?.owner == owner }.flatMap { register in
            record(register.name, period).map { $0.under(register.name, guarded: true) }
        }
    }

    /// In a rule for a dated register.
    func daysInForce(_ period: Period?) -> [Readable] {
        guard period != nil else { return [] }
        return [
            Readable(
                [LanguageName.daysInForce.rawValue], .number(.days), Size.figure(Figure(366, .days)), range: 0...366)
        ]
    }
}
