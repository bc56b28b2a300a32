import RuleEngine

/// How the columns of one file are to be read: the declaration brought together with the header.
struct TableShape: Sendable {
    /// One column of the file that something is read from.
    struct Use: Sendable {
        /// nil: the owner of a log's row.
        let field: FieldID?
        /// Position in the header.
        let column: Int
        let type: ValueType
        let rule: FieldRule
        let isOptional: Bool
        let width: ColumnWidth
    }

    let table: TableID
    let layout: FileLayout
    /// The owner first, then the fields as declared.
    let uses: [Use]

    /// The columns that a table's file must have.
    static func columns(of table: Table) -> [String] {
        switch table.kind {
        case .register: table.fields.indices.filter { !table.isMade($0) }.map { table.fields[$0].column }
        case .log(_, let ownerColumn, _): [ownerColumn] + table.fields.map(\.column)
        }
    }

    /// - Parameter register: how references to a register are read.
    init(_ id: TableID, _ plan: Plan, _ layout: FileLayout, register: (TableID) -> FieldRule) {
        table = id
        self.layout = layout
        let declared = plan.tables[id]
        func position(_ column: String) -> Int { layout.header.firstIndex(of: column) ?? 0 }
        var uses: [Use] = []
        if case .log(let owner, let ownerColumn, _) = declared.kind {
            uses.append(
                Use(
                    field: nil, column: position(ownerColumn), type: .reference(owner),
                    rule: register(owner).asOwner, isOptional: false, width: .int32))
        }
        for (field, declaration) in declared.fields.enumerated() {
            var rule = FieldRule(
                declaration.type, choices: plan.choices, decimalComma: layout.decimalComma, register: register)
            if case .register(field, _) = declared.kind, declaration.type == .text { rule = .key(nil) }
            uses.append(
                Use(
                    field: field, column: position(declaration.column), type: declaration.type, rule: rule,
                    isOptional: declaration.isOptional,
                    width: ColumnWidth(declaration.type, choices: plan.choices)))
        }
        self.uses = uses
    }
}
