import PolicyDSL

/// The names that are read of records below in a hierarchy.
struct NamesReadBelow {
    private let hierarchies: Set<String>
    private(set) var names: Set<String> = []

    init(_ symbols: Symbols) {
        hierarchies = Set(symbols.tables.flatMap(\.fields).filter(\.isHierarchy).map(\.name.text))
        guard !hierarchies.isEmpty else { return }
        for value in symbols.values {
            switch value.source {
            case .rule(let versions):
                for version in versions {
                    collect(version.value)
                    for exception in version.exceptions { collect(exception) }
                }
            case .open: break
            case .tableResult(let versions, _):
                for table in versions {
                    for condition in table.conditions { collect(condition) }
                    for row in table.rows {
                        for part in row.conditions.flatMap(\.alternatives).flatMap(\.parts) { collect(part) }
                        for result in row.results { collect(result) }
                    }
                }
            }
        }
        for exception in symbols.exceptions { collect(exception) }
    }

    private mutating func collect(_ exception: ExceptionDeclaration) {
        collect(exception.condition)
        collect(exception.value)
    }

    private mutating func collect(_ expression: Expression, isBelow: Bool = false) {
        var isBelow = isBelow
        switch expression.kind {
        case .path(let path), .present(let path): if isBelow { names.formUnion(path.map(\.text)) }
        case .aggregate(let aggregate):
            isBelow = isBelow || aggregate.via.map { hierarchies.contains($0.text) } ?? false
            if isBelow { names.formUnion(aggregate.path.map(\.text)) }
        default: break
        }
        for part in expression.parts { collect(part, isBelow: isBelow) }
    }
}
