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

    @Flag(
        help: ArgumentHelp(
            id: "Tulis naskah perubahannya sendiri: Pasal I dan Pasal II.",
            en: "Write the amending instrument itself: Article I and Article II."))
    var asInstrument = false

    func validate() throws {
        if asInstrument, at != nil { throw ValidationError(OptionClash.text("--as-instrument", "--at")) }
    }

    func run(_ console: Console) throws -> ExitStatus {
        let world = console.world
        let given = try PolicyFiles.given(policy, in: world)
        let files = try given + amend.map { try PolicyFiles.read($0, policy, in: world) }
        let checked = try CheckedPolicies(PolicyFiles.load(files, in: world), console: console)
        guard checked.programs(console) != nil else { return .findings }
        try checked.set.checkAmendments(amend)
        if asInstrument {
            let instruments = try Instruments(checked)
            try write(instruments.text, console)
            for line in instruments.advice { console.say(line, in: checked.language) }
            return .done
        }
        let consolidation = try Consolidation(checked, on: at?.first)
        try write(consolidation.printed, console)
        for line in consolidation.summary { console.say(line, in: checked.language) }
        return .done
    }

    private func write(_ text: String, _ console: Console) throws {
        guard let out else {
            console.result(text)
            return
        }
        try console.world.replace(out, with: Array(text.utf8))
        console.say(Message(id: "Ditulis: \(out)", en: "Written: \(out)"))
    }
}
