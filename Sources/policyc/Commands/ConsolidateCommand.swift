import ArgumentParser
import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// `policyc consolidate`
struct ConsolidateCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "consolidate", id: "Tulis naskah peraturan sebagaimana telah diubah.",
            en: "Write a regulation's text as amended.")
    }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            id: "Perubahan yang diterapkan; urutannya menurut tanggal berlakunya.",
            en: "Amendments to apply, in the order in which they come into force.", valueName: "file"))
    var amend: [String] = []

    @Option(
        help: ArgumentHelp(
            id: "Perubahan yang mulai berlaku sesudah tanggal ini tidak diterapkan.",
            en: "Leave out what comes into force after this date.", valueName: "date"))
    var at: PeriodArgument?

    @Option(
        help: ArgumentHelp(
            id: "Tulis ke berkas ini; tanpa ini ke keluaran.", en: "Write to this file, not to the output.",
            valueName: "file"),
        completion: .file())
    var out: String?

    func run(_ console: Console) throws -> ExitStatus {
        let world = console.world
        let given = try PolicyFiles.given(policy, in: world)
        let files = try given + amend.map { try PolicyFiles.read($0, policy, in: world) }
        let checked = try CheckedPolicies(PolicyFiles.load(files, in: world), console: console)
        guard checked.programs(console) != nil else { return .findings }
        let consolidation = try Consolidation(checked, on: at?.first)
        if let out {
            try world.replace(out, with: Array(consolidation.printed.utf8))
            console.say(Message(id: "Ditulis: \(out)", en: "Written: \(out)"))
        } else {
            console.result(consolidation.printed)
        }
        for line in consolidation.summary { console.say(line, in: checked.language) }
        return .done
    }
}
