import ArgumentParser
import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// `policyc eval`
struct EvalCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "eval", id: "Hitung satu ungkapan tetap, tepat, dengan satuannya.",
            en: "Work out one constant expression, exactly, with its unit.")
    }

    @Option(
        name: [.customShort("e"), .customLong("expression")],
        help: ArgumentHelp(
            id: "Ungkapan, mis. \"Rp1.350.000 * 72,5 % dibulatkan ke bawah ke Rp1\".",
            en: "The expression, e.g. \"Rp1,350,000 * 72.5 % rounded down to Rp1\".", valueName: "expression"))
    var expression: String

    @OptionGroup var global: GlobalOptions

    func run(_ console: Console) throws -> ExitStatus {
        // Without --lang, the notation tells: what cannot be read in the likelier language may be plain in the other.
        let likely = console.language
        let candidates =
            console.chosenLanguage.map { [$0] } ?? [likely] + MessageLanguage.allCases.filter { $0 != likely }
        let attempts = candidates.map { ConstantExpression(expression, language: $0) }
        if let good = attempts.first(where: { $0.program != nil }), let program = good.program {
            console.result(try good.value(program) + "\n")
            return .done
        }
        guard let failed = attempts.first, failed.report(console).hasErrors else {
            throw Failure(bug: "no value and no error")
        }
        console.result(FindingFormat.human.render(failed.report(console), style: console.style(of: .output)))
        return .findings
    }
}
