import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// `policyc data check`
struct DataCheckCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "check", id: "Periksa data terhadap daftar dan catatan peraturan, tanpa menghitung.",
            en: "Check data against the registers and logs of a policy, without scoring.")
    }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var engine: EngineOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        help: ArgumentHelp(id: "Bentuk laporan.", en: "How the report is shown.", valueName: "human|json"))
    var format: DataFormat = .human

    func run(_ console: Console) throws -> ExitStatus {
        let checked = try CheckedPolicies(PolicyFiles.load(policy, in: console.world), console: console)
        guard let programs = checked.programs(console) else { return .findings }
        var reports: [DataCheckReport] = []
        for (root, program) in programs {
            let language = checked.language(of: root)
            let plan = program.plan.doorOnly
            let run = try DataRun(plan, data: data, engine: engine, delivered: nil, language: language, console)
            guard let result = try run.perform() else { return .unable }
            reports.append(DataCheckReport(plan: plan, result: result, language: language))
        }
        console.result(try DataCheckReport.text(reports, format))
        let rejected = reports.reduce(0) { $0 + $1.result.rejections.count }
        if rejected > 0 {
            let count = Figures.grouped(rejected, checked.language)
            let kinds = try reports.compactMap { try $0.result.rejections.prefix(1).first?.kind }
            let hint = FindingSummary.hint(kinds)
            console.say(
                Message(
                    id: "\(count) baris ditolak\(hint.id)",
                    en: "\(count) row\(rejected == 1 ? "" : "s") rejected\(hint.en)"), in: checked.language)
        }
        return reports.allSatisfy(\.result.rejections.isEmpty) ? .done : .findings
    }
}

extension Plan {
    /// The same tables, with nothing to compute.
    var doorOnly: Plan {
        var plan = self
        plan.outputs = []
        plan.guarantees = []
        return plan
    }
}
