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
    @OptionGroup var report: ReportOptions
    @OptionGroup var global: GlobalOptions

    @Flag(
        help: ArgumentHelp(
            id: "Perbaiki di tempat apa yang pasti maksudnya.", en: "Mend in place what has one certain meaning."))
    var fix = false

    @Flag(
        help: ArgumentHelp(
            id: "Jangan ubah apa pun; tunjukkan perbaikan yang akan dibuat `--fix`.",
            en: "Change nothing; show what `--fix` would mend."))
    var diff = false

    func validate() throws {
        if fix || diff, report.watch { throw ValidationError(OptionClash.text("--watch", fix ? "--fix" : "--diff")) }
        if fix, diff { throw ValidationError(OptionClash.text("--fix", "--diff")) }
        if diff, report.format != .human || report.output != nil {
            throw ValidationError(OptionClash.text("--diff", report.output != nil ? "--output" : "--format"))
        }
        try policy.checkWatch(report)
    }

    func run(_ console: Console) throws -> ExitStatus {
        if fix || diff {
            let mended = try MendedPolicies(PolicyFiles.given(policy, in: console.world), console)
            return diff ? mended.show(console) : try mended.write(report, policy, console)
        }
        return try report.repeated(policy, console) {
            let checked = CheckReport(
                policies: try CheckedPolicies(PolicyFiles.load(policy, in: console.world), console: console))
            try report.deliver(checked, console)
            return checked.status(report.context(console))
        }
    }
}
