import Findings

/// Clauses whose day cannot be meant, or should be meant: before their own amendment, before the regulation itself.
func datingFindings(_ header: RegulationHeader, _ items: [AmendmentItem], of base: SyntaxTree) -> [Finding] {
    guard let start = header.validity?.from else { return [] }
    return items.compactMap { item in
        let validity = item.validity ?? header.validity
        if let validity, let regulation = base.header, let beginning = regulation.validity?.from,
            validity.from.isBefore(beginning)
        {
            // Whoever changes or ends something was told of it already.
            guard case .insert = item.action else { return nil }
            let name = Name(regulation.name.text, validity.range)
            return .amendedNotInForce(DeclarationName(kind: .rule, name: name), validity.from, item, base.language)
        }
        guard let own = item.validity, own.from.isBefore(start) else { return nil }
        return .retroactiveItem(item, own, before: start)
    }
}
