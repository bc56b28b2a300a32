import Findings
import PolicyDSL

/// What is found where a regulation sets what another left open.
///
/// Advice on the text of the other is told where that one is checked by itself: with the figures set here it may look idle.
/// A mistake in that text that it does not have by itself comes from what is set, which is said beside it.
func besideSettings(
    _ findings: [Finding], _ root: SyntaxTree, _ imports: [SyntaxTree], _ symbols: Symbols
) -> [Finding] {
    guard !symbols.settings.isEmpty else { return findings }
    let left = findings.filter { $0.severity == .error || $0.primary.range.file == root.file }
    let isOurs = Set(symbols.settings.map(\.range.file))
    var alone: [FileID: [Finding]] = [:]
    return left.map { finding in
        let file = finding.primary.range.file
        guard file != root.file, !isOurs.contains(file), finding.note == nil,
            let tree = imports.first(where: { $0.file == file })
        else { return finding }
        if alone[file] == nil {
            let collected = Collector.collect(tree, imports: imports)
            alone[file] = collected.findings + Lowerer.lower(collected.symbols).findings
        }
        if alone[file]?.contains(finding) == true { return finding }
        var noted = finding
        noted.note = setHere(symbols)
        return noted
    }
}

private func setHere(_ symbols: Symbols) -> Message {
    var places: [Message] = []
    for setting in symbols.settings.prefix(5) {
        let place = basisWords(symbols.regulations[setting.range.file] ?? "", setting.citation)
        places.append(
            Message(id: "`\(setting.name.text)` (\(place.id))", en: "`\(setting.name.text)` (\(place.en))"))
    }
    let more = symbols.settings.count > places.count
    return Message(
        id: "sebabnya yang ditetapkan: " + places.map(\.id).joined(separator: ", ") + (more ? ", …" : ""),
        en: "it comes from what is set: " + places.map(\.en).joined(separator: ", ") + (more ? ", …" : ""))
}
