import Findings
import PolicyDSL

/// Exceptions that stand apart from their rule under one name, in one file: versions of one provision.
///
/// As with rules, a version without an end holds until the next one begins. Unlike rules, exceptions may leave days between
/// versions: on those the rule itself holds.
extension Lowerer {
    /// When each of the exceptions to one value is in force; nil where what is written does not fit together.
    mutating func exceptionDays(_ declarations: [ExceptionDeclaration]) -> [DayRange?] {
        declarations.map { declaration in
            let own = days(of: declaration)
            let place = declaration.validity?.range ?? declaration.range
            if let until = own.until, until <= own.from { return fail(.reversedValidity(at: place)) }
            let later = declarations.filter { areVersions($0, declaration) && days(of: $0).from > own.from }
            guard let next = later.min(by: { days(of: $0).from < days(of: $1).from }) else { return own }
            let start = days(of: next).from
            guard declaration.validity?.through != nil, let until = own.until else {
                return DayRange(from: own.from, until: start)
            }
            if until > start {
                return fail(
                    .overlappingVersions(declaration.name, next.validity?.range ?? next.range, first: place))
            }
            return own
        }
    }

    /// Whether two exceptions are one provision at different times; otherwise one name means two things.
    func areVersions(_ one: ExceptionDeclaration, _ other: ExceptionDeclaration) -> Bool {
        one.name.text == other.name.text && one.target != nil && other.target != nil
            && one.range.file == other.range.file && days(of: one).from != days(of: other).from
    }

    /// As written, else as long as what it stands in.
    private func days(of declaration: ExceptionDeclaration) -> DayRange {
        guard let validity = declaration.validity else {
            return symbols.validities[declaration.range.file] ?? symbols.validity
        }
        return DayRange(from: dayNumber(validity.from), until: validity.through.map { dayNumber($0) + 1 })
    }
}
