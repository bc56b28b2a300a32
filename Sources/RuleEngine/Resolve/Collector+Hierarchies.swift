import Findings
import PolicyDSL

extension Collector {
    /// Whether hierarchies of a register lead within it, and may end; those that do not are none.
    mutating func checkHierarchies(_ fields: inout [FieldSymbol], of register: RegisterDeclaration) {
        let own = symbols.tableNames[register.name.text]
        for position in fields.indices where fields[position].isHierarchy {
            let field = fields[position]
            switch field.type {
            case .reference(let table) where table == own:
                if field.isOptional { continue }
                report(.hierarchyNotOptional(field.name, of: register.name.text), register.citation)
            case .boolean, .number, .choice, .text, .date, .timeOfDay, .reference:
                report(.hierarchyNotToItself(field.name, of: register.name.text, isLog: false), register.citation)
            case nil: break
            }
            fields[position].isHierarchy = false
        }
    }
}
