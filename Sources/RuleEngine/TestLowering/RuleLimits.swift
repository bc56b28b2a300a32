import Findings
import PolicyDSL

/// Where the rules of a policy say what their values can be: by name, the outermost rounding and the outermost cap.
struct RuleLimits: Sendable {
    /// What a value is rounded to, and what it is cut off at; nil where the rule says none, or has several versions.
    struct Places: Sendable, Equatable {
        var quantum: SourceRange?
        var cap: SourceRange?
    }

    static let none = RuleLimits([:])

    private let places: [String: Places]

    private init(_ places: [String: Places]) { self.places = places }

    init(_ tree: SyntaxTree) {
        var places: [String: Places] = [:]
        for case .rule(let rule) in tree.declarations {
            places[rule.name.text] =
                places[rule.name.text] == nil && rule.exceptions.isEmpty ? Places(rule.value) : Places()
        }
        self.init(places)
    }

    subscript(name: String) -> Places { places[name] ?? Places() }
}

extension RuleLimits.Places {
    init(_ value: Expression) {
        switch value.kind {
        case .rounded(let inner, _, let quantum):
            self = RuleLimits.Places(inner)
            self.quantum = quantum.range
        case .extremum: cap = value.range
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .path, .negate, .not, .arithmetic,
            .comparison,
            .and, .or, .among, .present, .ifAbsent, .conditional, .calendar, .aggregate, .previous, .inARow,
            .interpolated, .dateCall, .peers:
            break
        }
    }
}
