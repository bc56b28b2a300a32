public import Findings

extension Declaration {
    public var range: SourceRange {
        switch self {
        case .choice(let choice): choice.range
        case .unit(let unit): unit.range
        case .register(let register): register.range
        case .log(let log): log.range
        case .parameter(let parameter): parameter.range
        case .rule(let rule): rule.range
        case .table(let table): table.range
        case .exception(let exception): exception.range
        case .output(let output): output.range
        case .guarantee(let guarantee): guarantee.range
        case .test(let test): test.range
        }
    }

    public var citation: Citation {
        switch self {
        case .choice(let choice): choice.citation
        case .unit(let unit): unit.citation
        case .register(let register): register.citation
        case .log(let log): log.citation
        case .parameter(let parameter): parameter.citation
        case .rule(let rule): rule.citation
        case .table(let table): table.citation
        case .exception(let exception): exception.citation
        case .output(let output): output.citation
        case .guarantee(let guarantee): guarantee.citation
        case .test(let test): test.citation
        }
    }
}
