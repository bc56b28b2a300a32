import RuleEngine

extension ProgramBuilder {
    /// The row of a dated register that is in force, and the mask of lanes that have one.
    mutating func inForce(_ table: TableID, _ owner: ValueID?, _ day: ValueID) -> Built {
        let record = owner.map { finished($0) }
        let day = finished(day, as: .word, &self)
        let row = emit(.inForce(table, owner: record.map { register($0.operand, .word) }, day))
        var presence = Operand.register(emit(.compare(.greaterOrEqual, .word, .register(row), .scalar(0))))
        if let own = record?.presence { presence = both(.and, own, presence) }
        // Lanes without a row point at the first: what is read there is not used.
        let safe = emit(.arithmetic(.maximum, .word, .register(row), .scalar(0)))
        return Built(operand: .register(safe), width: .word, presence: presence)
    }
}
