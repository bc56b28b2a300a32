import Findings
import PolicyDSL

/// What a regulation says of a name that another regulation left to it (`menetapkan …`); a table says it of each result.
struct Setting {
    enum Form {
        case parameter(ParameterDeclaration)
        case rule(RuleDeclaration)
        case table(TableDeclaration, result: Int)
    }

    var form: Form
    var name: Name
    var validity: Validity?
    var citation: Citation
    var range: SourceRange

    static func all(in declarations: [Declaration]) -> [Setting] {
        declarations.flatMap { declaration -> [Setting] in
            switch declaration {
            case .parameter(let parameter) where parameter.isSetting:
                [
                    Setting(
                        form: .parameter(parameter), name: parameter.name, validity: parameter.validity,
                        citation: parameter.citation, range: parameter.range)
                ]
            case .rule(let rule) where rule.isSetting:
                [
                    Setting(
                        form: .rule(rule), name: rule.name, validity: rule.validity, citation: rule.citation,
                        range: rule.range)
                ]
            case .table(let table) where table.isSetting:
                table.results.enumerated().map { position, result in
                    Setting(
                        form: .table(table, result: position), name: result.name, validity: table.validity,
                        citation: table.citation, range: table.range)
                }
            case .choice, .unit, .register, .log, .parameter, .rule, .table, .exception, .output, .guarantee, .test: []
            }
        }
    }

    var isParameter: Bool { if case .parameter = form { true } else { false } }

    /// nil: a parameter.
    var grain: GrainExpression? {
        switch form {
        case .parameter: nil
        case .rule(let rule): rule.grain
        case .table(let table, _): table.grain
        }
    }
}

extension Declaration {
    var isSetting: Bool {
        switch self {
        case .parameter(let parameter): parameter.isSetting
        case .rule(let rule): rule.isSetting
        case .table(let table): table.isSetting
        case .choice, .unit, .register, .log, .exception, .output, .guarantee, .test: false
        }
    }
}

/// One version of a name as the regulation that made it wrote it.
struct BaseVersion {
    var delegation: Delegation?
    var validity: Validity?
    var name: Name
    var range: SourceRange
    var citation: Citation
}

extension ParameterSymbol {
    var baseVersions: [BaseVersion] {
        versions.map {
            BaseVersion(
                delegation: $0.delegation, validity: $0.validity, name: $0.name, range: $0.range, citation: $0.citation)
        }
    }
}

extension ValueSymbol {
    var baseVersions: [BaseVersion] {
        switch source {
        case .rule(let versions):
            versions.map {
                BaseVersion(
                    delegation: $0.delegation, validity: $0.validity, name: $0.name, range: $0.range,
                    citation: $0.citation)
            }
        case .tableResult(let versions, let result):
            versions.map {
                BaseVersion(
                    delegation: $0.delegation, validity: $0.validity, name: $0.results[result].name, range: $0.range,
                    citation: $0.citation)
            }
        case .open: []
        }
    }

    /// The type that its first version with one has.
    var type: TypeExpression? {
        switch source {
        case .rule(let versions): versions.lazy.compactMap(\.type).first
        case .tableResult(let versions, let result): versions.lazy.compactMap { $0.results[result].type }.first
        case .open: nil
        }
    }
}
