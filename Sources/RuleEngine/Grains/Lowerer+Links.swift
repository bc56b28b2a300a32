import Findings
import PolicyDSL

/// How a row or record is found to belong to a group.
struct GroupLink {
    enum Start {
        case everything, record, owner
        case field(FieldID)
    }

    var start: Start
    /// The register reached so far.
    var table: TableID
    /// Further references, each with the register whose field it is.
    var steps: [(table: TableID, field: FieldID)]
    /// The names on the way, for `lewat` and messages.
    var names: [String]

    /// Whether every source value belongs to the record (or the whole) that it is stated for.
    var isOwn: Bool {
        switch start {
        case .everything, .record: steps.isEmpty
        case .owner, .field: false
        }
    }
}

extension Lowerer {
    /// The way from a source to the group it is gathered in, the shortest through owner and references.
    mutating func link(
        from source: Grain, to target: Grain.Subject, via: Name?, at range: SourceRange
    ) -> GroupLink? {
        let everything = GroupLink(start: .everything, table: 0, steps: [], names: [])
        guard case .table(let goal) = target else { return everything }
        guard case .table(let table) = source.subject else {
            return fail(.noLink(from: grainWords(source), to: symbols.tables[goal].name.text, at: range))
        }
        var frontier: [GroupLink] = []
        if case .log(let owner, _, _) = symbols.tables[table].kind {
            let name = ownerName(symbols.tables[owner].name.text)
            let link = GroupLink(start: .owner, table: owner, steps: [], names: [name])
            if owner == goal, via == nil || via?.text == name { return link }
            // The owner's references are as near as the row's own.
            frontier += extended(link)
        } else if let owner = symbols.tables[table].dating?.owner, symbols.tables[table].datedOwner == goal,
            via.map({ $0.text == symbols.tables[table].fields[owner].name.text }) ?? true
        {
            return GroupLink(
                start: .field(owner), table: goal, steps: [], names: [symbols.tables[table].fields[owner].name.text])
        } else if table == goal, via == nil {
            return GroupLink(start: .record, table: table, steps: [], names: [])
        }
        for (field, symbol) in symbols.tables[table].fields.enumerated() {
            guard case .reference(let next)? = symbol.type else { continue }
            frontier.append(
                GroupLink(start: .field(field), table: next, steps: [], names: [symbol.name.text]))
        }
        for _ in 0..<3 {
            var hits = frontier.filter { $0.table == goal }
            if let via { hits = hits.filter { $0.names.contains(via.text) } }
            if hits.count == 1 { return hits[0] }
            if hits.count > 1 {
                let names = hits.map { $0.names.last ?? "" }
                return fail(.severalLinks(symbols.tables[goal].name.text, names, language, at: range))
            }
            frontier = frontier.flatMap { extended($0) }
        }
        if let via {
            let known = symbols.tables[table].namedFields
            return fail(
                .unknownLink(via, to: symbols.tables[goal].name.text, nearest: nearestNames(via.text, among: known)))
        }
        // A reference whose register is not known may have been the link.
        if hasBrokenField(table) { return nil }
        return fail(
            .noLink(from: grainWords(source), to: symbols.tables[goal].name.text, at: range))
    }

    private func hasBrokenField(_ table: TableID) -> Bool {
        if symbols.tables[table].fields.contains(where: { $0.type == nil }) { return true }
        guard case .log(let owner, _, _) = symbols.tables[table].kind else { return false }
        return symbols.tables[owner].fields.contains { $0.type == nil }
    }

    private func extended(_ link: GroupLink) -> [GroupLink] {
        symbols.tables[link.table].fields.enumerated().compactMap { field, symbol in
            guard case .reference(let next)? = symbol.type else { return nil }
            var result = link
            result.steps.append((link.table, field))
            result.table = next
            result.names.append(symbol.name.text)
            return result
        }
    }

    /// The record of the group, in the source's grain; nil for everything.
    mutating func groupNode(_ link: GroupLink, _ context: Context) -> (node: NodeID, presence: NodeID?)? {
        var node: NodeID
        var presence: NodeID?
        switch link.start {
        case .everything: return nil
        case .record: node = builder.add(.record, NodeType(.code), in: context.grainID)
        case .owner: node = builder.add(.owner, NodeType(.code), in: context.grainID)
        case .field(let field):
            guard case .table(let table) = context.grain.subject else { return nil }
            let isOptional = symbols.tables[table].fields[field].isOptional
            node = builder.add(.field(field), NodeType(.code, isOptional: isOptional), in: context.grainID)
            if isOptional { presence = present(node, context) }
        }
        for step in link.steps {
            let isOptional = symbols.tables[step.table].fields[step.field].isOptional
            node = builder.add(
                .lookupField(step.table, step.field, record: node), NodeType(.code, isOptional: isOptional),
                in: context.grainID)
            if isOptional {
                let own = present(node, context)
                presence = presence.map { and($0, own, context) } ?? own
            }
        }
        // What belongs to no record is left out by the filter; the group itself is then absent, never read amiss.
        let whole = materialized(Operand(node: node, interval: 0...0), presence, kind: .code, context)
        return (whole.operand.node, presence)
    }
}
