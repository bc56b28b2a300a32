import PolicyDSL

extension Lowerer {
    /// What must be set and was not, under the exceptions that there are to it.
    mutating func lowerOpen(_ symbol: ValueSymbol, _ field: FieldID, isOptional: Bool) -> Stored? {
        guard let table = symbols.openTable, symbols.tables[table].fields.indices.contains(field),
            let type = symbols.tables[table].fields[field].type
        else { return nil }
        let context = makeContext(symbol.grain, symbol.range)
        let record = builder.add(.text(builder.text("")), NodeType(.code), in: context.grainID)
        let node = Node.lookupField(table, field, record: record)
        let exceptions = exceptions(to: symbol)
        let value = excepted(exceptions, symbol, nil, context) { lowerer, rest in
            lowerer.wrap(node, type, isOptional: false, rest)
        } baseRange: {
            symbol.name.range
        }
        guard let value, var stored = stored(value, as: nil, at: symbol.name.range, context) else { return nil }
        stored.isOptional = isOptional
        return stored
    }
}
