import Evaluator
import Findings
import RuleEngine

/// What went otherwise than a test expects, in words and in the notation of the policy.
struct FailureText {
    var plan: Plan
    var language: MessageLanguage

    private var notation: ValueNotation { ValueNotation(plan: plan, language: language) }

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func message(_ failure: TestResult.Failure) -> String {
        switch failure.kind {
        case .value(let subject, let expected, let actual):
            let values = expectation(subject, expected: expected, actual: actual)
            return text(
                "\(name(subject)): diharapkan \(values.expected), ternyata \(values.actual)",
                "\(name(subject)): expected \(values.expected), found \(values.actual)")
        case .missing(let subject):
            return text(
                "\(name(subject)): tidak ada nilainya dalam uji ini", "\(name(subject)): this test has no such value")
        case .unexpectedRejection(let rejection):
            let place = "\(plan.tables[rejection.table].name) " + text("baris", "row") + " \(rejection.row + 1)"
            let column = rejection.column.isEmpty ? "" : " (\(rejection.column))"
            return text("\(place) ditolak", "\(place) was rejected")
                + ": \(rejection.code)\(column) \(rejection.reason[language])"
        case .notRejected(let table, let row, let code, let actual):
            let place = "\(plan.tables[table].name) " + text("baris", "row") + " \(row + 1)"
            let found =
                actual.map { text("ditolak dengan \($0)", "rejected with \($0)") } ?? text("diterima", "accepted")
            return text(
                "\(place): diharapkan ditolak dengan \(code), ternyata \(found)",
                "\(place): expected to be rejected with \(code), but \(found)")
        case .error(let error):
            switch error {
            case .cannot(let findings):
                return findings.map { DataFindingText($0, language).line }.joined(separator: "; ")
            case .fault(let detail):
                return detail
            }
        }
    }

    /// Of a failed value, in the notation of the policy.
    func expectation(_ subject: TestResult.Subject, expected: PlainValue, actual: PlainValue?) -> (
        expected: String, actual: String
    ) {
        let type = plan.columns[subject.column].type
        return (
            notation.text(expected, type), actual.map { notation.text($0, type) } ?? text("tidak ada", "nothing")
        )
    }

    private func name(_ subject: TestResult.Subject) -> String {
        let column = plan.columns[subject.column]
        var parts: [String] = []
        if let key = subject.key { parts.append(key) }
        if let row = subject.row { parts.append(text("baris \(row + 1)", "row \(row + 1)")) }
        if let period = subject.period, let unit = plan.grains[column.grain].period {
            parts.append(CalendarPeriod(unit, containing: period).label)
        }
        return "`\(column.name)`" + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
    }
}
