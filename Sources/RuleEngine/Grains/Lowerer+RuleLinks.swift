import Findings
import PolicyDSL

/// A group that a rule of the source gives: `banyak(Pegawai lewat kelompok)`.
extension Lowerer {
    /// The rule or table result of a source that `lewat` names; nil where the name is a field's, or nobody's.
    func ruleOfGroup(_ via: Name, _ source: Grain) -> Int? {
        guard case .table(let table) = source.subject, symbols.tables[table].fieldNames[via.text] == nil,
            let value = symbols.value(via.text, of: source.subject),
            isVisible(symbols.values[value].grain, from: source)
        else { return nil }
        return value
    }

    /// The record of the group, in the source's grain.
    mutating func groupNode(
        _ via: Name, _ value: Int, to target: Grain.Subject, _ context: Context
    ) -> (node: NodeID, presence: NodeID?)? {
        guard case .table(let goal) = target else {
            return fail(
                .noLink(from: grainWords(context.grain), to: Keyword.everything.phrase(language), at: via.range))
        }
        guard let found = path([via], at: via.range, context) else { return nil }
        guard case .reference(goal, let node) = found.kind else {
            return fail(.unknownLink(via, to: symbols.tables[goal].name.text, nearest: []))
        }
        // What belongs to no record is left out by the filter.
        return (node, found.presence)
    }
}
