import ArgumentParser
import Findings

/// `policyc check`
struct CheckCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "check", id: "Periksa peraturan tanpa data: tulisan, nama, satuan, tabel, pengecualian.",
            en: "Check policies without data: syntax, names, units, tables, exceptions.")
    }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        help: ArgumentHelp(id: "Bentuk temuan.", en: "How findings are shown.", valueName: "human|json"))
    var format: FindingFormat = .human

    func run(_ console: Console) throws -> ExitStatus {
        let checked = try CheckedPolicies(PolicyFiles.load(policy, in: console.world), console: console)
        console.result(format.render(checked.report, style: console.style(of: .output)))
        console.say(
            FindingSummary.message(checked.report, checked: checked.roots.count), in: checked.language)
        return checked.report.hasErrors ? .findings : .done
    }
}
