import Findings
import PolicyDSL

extension Lowerer {
    /// `status = disetujui atau menunggu`: an equality whose other values stand behind it as if they were conditions.
    mutating func valuesBesideEquality(_ expression: Expression, _ context: Context) -> Finding? {
        let operands = expression.disjuncts
        guard let first = operands.dropLast().lastIndex(where: { $0.text == nil && !$0.isText }),
            case .comparison(.equal, let subject, let value) = operands[first].lastConjunct.kind,
            let name = subject.text,
            let subjectValue = lower(subject, context.expecting(nil))
        else { return nil }
        let others = operands[(first + 1)...]
        let values = ([value] + others).compactMap { alternative($0, of: subjectValue) }
        guard values.count == others.count + 1, let bare = others.first else { return nil }
        return .notACondition(values[1], besides: name, all: values, at: bare.range, language)
    }

    /// What is written, if it is a value that the subject can have.
    private func alternative(_ expression: Expression, of subject: Value) -> String? {
        switch (subject.kind, expression.kind) {
        case (.choice(let choice, _), .path(let names)):
            guard names.count == 1, symbols.choices[choice].members.contains(names[0].text) else { return nil }
            return names[0].text
        case (.choice(let choice, _), .text(let text)):
            return symbols.choices[choice].members.contains(text) ? "\"\(text)\"" : nil
        case (.text, .text(let text)): return "\"\(text)\""
        case (_, _): return nil
        }
    }
}

extension Expression {
    /// What stands between the `or`s, in the order written.
    fileprivate var disjuncts: [Expression] {
        guard case .or(let left, let right) = kind else { return [self] }
        return left.disjuncts + right.disjuncts
    }

    fileprivate var lastConjunct: Expression {
        guard case .and(_, let right) = kind else { return self }
        return right
    }

    fileprivate var isText: Bool {
        if case .text = kind { return true }
        return false
    }
}
