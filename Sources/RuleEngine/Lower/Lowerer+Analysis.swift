import Findings
import PolicyDSL

extension Lowerer {
    mutating func checkRows(
        _ table: TableDeclaration, _ heads: [Value], _ rows: [NodeID], _ context: Context
    ) -> Bool {
        true
    }

    mutating func conflicts(
        among exceptions: [LoweredException], prevails: [[Bool]], _ symbol: ValueSymbol, _ context: Context
    ) -> (areDisjoint: Bool, Void)? {
        (exceptions.count < 2, ())
    }
}
