import Findings

/// A tree without places and without its language: two texts mean the same when these are equal.
///
/// Citations are in the file's language, so a translation is compared without them. A place that is not erased here makes
/// trees differ, never agree.
public func meaning(of tree: SyntaxTree, withCitations: Bool = true) -> SyntaxTree {
    let eraser = PlaceEraser(withCitations: withCitations)
    return eraser.erased(tree)
}

/// An expression without places.
public func meaning(of expression: Expression) -> Expression {
    let eraser = PlaceEraser(withCitations: true)
    return eraser.erased(expression)
}

struct PlaceEraser {
    let withCitations: Bool
    let nowhere = SourceRange(file: FileID(0), start: 0, end: 0)

    init(withCitations: Bool) { self.withCitations = withCitations }

    func erased(_ tree: SyntaxTree) -> SyntaxTree {
        SyntaxTree(
            file: FileID(0), language: .indonesian, header: tree.header.map { erased($0) },
            amendment: tree.amendment.map { erased($0) },
            limits: tree.limits.map { Limits(target: erased($0.target)) },
            declarations: tree.declarations.map { erased($0) })
    }

    func erased(_ citation: Citation) -> Citation { withCitations ? citation : [] }

    func erased(_ name: Name) -> Name { Name(name.text, nowhere) }

    func erased(_ names: [Name]) -> [Name] { names.map { erased($0) } }

    func erased(_ date: DateLiteral) -> DateLiteral {
        DateLiteral(year: date.year, month: date.month, day: date.day, range: nowhere)
    }

    func erased(_ period: PeriodLiteral) -> PeriodLiteral {
        PeriodLiteral(year: period.year, month: period.month, day: period.day, range: nowhere)
    }

    func erased(_ validity: Validity) -> Validity {
        Validity(from: erased(validity.from), through: validity.through.map { erased($0) }, range: nowhere)
    }

    func erased(_ header: RegulationHeader) -> RegulationHeader {
        var copy = header
        copy.name = erased(header.name)
        copy.validity = header.validity.map { erased($0) }
        copy.under = erased(header.under)
        copy.range = nowhere
        return copy
    }
}
