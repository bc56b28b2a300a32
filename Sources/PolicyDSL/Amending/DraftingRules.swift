public import Findings

/// The rules for drafting an amendment that its text can be held against.
///
/// - Parameters:
///   - amendment: read without errors.
///   - base: the regulation that it changes, as first enacted.
///   - order: how many amendments come before it.
public func draftingFindings(_ amendment: SyntaxTree, of base: SyntaxTree, order: Int) -> [Finding] {
    guard let header = amendment.header, let items = amendment.amendment?.items else { return [] }
    return numberFindings(items) + titleFindings(header, items, amendment.language, order)
        + extentFindings(header, items, base) + datingFindings(header, items, of: base)
}

/// `Kedua`; empty for the first, nil beyond the tenth.
///
/// - Parameter order: how many amendments come before.
public func amendmentOrdinal(_ order: Int, _ language: KeywordLanguage) -> String? {
    let ordinals = ordinals(language)
    return ordinals.indices.contains(order) ? ordinals[order] : nil
}

private func ordinals(_ language: KeywordLanguage) -> [String] {
    switch language {
    case .indonesian:
        [
            "", "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh", "Kedelapan", "Kesembilan", "Kesepuluh",
        ]
    case .english:
        ["", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"]
    }
}

/// Clauses are 1, 2, 3 in the order of the instrument; one used twice is another finding's.
private func numberFindings(_ items: [AmendmentItem]) -> [Finding] {
    guard Set(items.map(\.label)).count == items.count else { return [] }
    for (position, item) in items.enumerated() where item.label != String(position + 1) {
        return [.itemsOutOfOrder(item, expected: position + 1)]
    }
    return []
}

private func titleFindings(
    _ header: RegulationHeader, _ items: [AmendmentItem], _ language: KeywordLanguage, _ order: Int
) -> [Finding] {
    let isRepeal = items.allSatisfy { item in
        if case .repeal = item.action { true } else { false }
    }
    guard let title = header.title, !isRepeal else { return [] }
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    let ordinals = ordinals(language).map { $0.lowercased() }
    let said: Int
    switch language {
    case .indonesian:
        guard let place = words.firstIndex(of: "perubahan") else {
            return [.amendmentTitle(header, language, order: order)]
        }
        let next = words.indices.contains(place + 1) ? words[place + 1] : ""
        said = next == "pertama" ? 0 : ordinals.firstIndex(of: next) ?? 0
    case .english:
        guard words.contains(where: { $0.hasPrefix("amend") }) else {
            return [.amendmentTitle(header, language, order: order)]
        }
        // `amending the …` does not count.
        guard let place = words.firstIndex(of: "amendment") else { return [] }
        let before = place > 0 ? words[place - 1] : ""
        said = before == "first" ? 0 : ordinals.firstIndex(of: before) ?? 0
    }
    if said == order || order >= ordinals.count { return [] }
    return [.amendmentTitle(header, language, order: order)]
}

/// An amendment that touches more than half of a regulation: a new one says the same more plainly.
private func extentFindings(_ header: RegulationHeader, _ items: [AmendmentItem], _ base: SyntaxTree) -> [Finding] {
    var all: Set<[String]> = []
    for declaration in base.declarations {
        switch declaration {
        case .parameter(let it): all.insert(["parameter", it.name.text])
        case .rule(let it):
            all.insert(["rule", it.name.text])
            for exception in it.exceptions { all.insert(["exception", exception.name.text]) }
        case .table(let it): all.insert(["table", it.name.text])
        case .exception(let it): all.insert(["exception", it.name.text])
        case .output(let it): all.insert(["output", it.name.text])
        case .guarantee(let it): all.insert(["guarantee", it.name.text])
        case .choice, .unit, .register, .log, .test: break
        }
    }
    var changed: Set<[String]> = []
    for item in items {
        switch item.action {
        case .setParameter(let name, _, _): changed.insert(["parameter", name.text])
        case .setCells(let table, _, _), .insertRow(let table, _, _, _), .deleteRow(let table, _):
            changed.insert(["table", table.text])
        case .replace(let name, _), .delete(let name, _): changed.insert([name.kind.rawValue, name.name.text])
        case .insert, .repeal: break
        }
    }
    changed.formIntersection(all)
    // Of a regulation of a few provisions any amendment changes half.
    guard changed.count >= 4, changed.count * 2 > all.count else { return [] }
    return [.mostlyChanged(header, changed: changed.count, of: all.count)]
}
