import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// `policyc simulate`
struct SimulateCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "simulate", id: "Hitung data dengan naskah sekarang dan naskah yang diubah, lalu bandingkan.",
            en: "Score data under the present text and the amended one, and compare.")
    }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var periods: PeriodOptions
    @OptionGroup var engine: EngineOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(id: "Perubahan yang dicoba.", en: "The amendments to try.", valueName: "file"))
    var amend: [String]

    @Option(
        help: ArgumentHelp(
            id: "Anggap perubahan berlaku sejak tanggal ini.", en: "Take the amendments to hold from this date.",
            valueName: "date"))
    var asIfSince: PeriodArgument?

    @Option(
        help: ArgumentHelp(
            id: "Keluaran yang dibandingkan; tanpa ini yang pertama dengan rupiah tiap orang dan masa.",
            en: "The output to compare; by default the first with rupiah for each person and period.",
            valueName: "name"))
    var output: String?

    @Option(
        help: ArgumentHelp(id: "Folder hasil.", en: "The folder of results.", valueName: "folder"),
        completion: .directory)
    var out: String?

    func run(_ console: Console) throws -> ExitStatus {
        let world = console.world
        let files = try PolicyFiles.given(policy, in: world) + amend.map { try PolicyFiles.read($0, policy, in: world) }
        let checked = try CheckedPolicies(PolicyFiles.load(files, in: world), console: console)
        guard let programs = checked.programs(console) else { return .findings }
        let texts = try SimulatedTexts(checked, since: asIfSince?.first)
        let language = programs.first.map { checked.language(of: $0.root) } ?? console.language
        let shares = ClauseShares(texts)
        let run = try DataRun(
            texts.before, data: data, engine: engine, delivered: periods.days(), language: language, console)
        let found = try run.watched { data throws(RunError) in
            try Simulation.run(
                before: texts.before, after: texts.after, others: shares.others, output: output, on: data,
                options: run.options)
        }
        guard let found else { return .unable }
        guard let simulation = found else {
            throw Failure(
                Message(
                    id:
                        "tidak ada keluaran untuk dibandingkan: kedua naskah harus mempunyai keluaran yang sama untuk tiap anggota daftar dan masa",
                    en: "there is no output to compare: both texts need the same output for each record and period"))
        }
        let total = simulation.table.total(simulation.view)
        let report = SimulationReport(
            simulation: simulation, texts: texts,
            shares: shares.shares(before: total.before, after: total.after, totals: simulation.totals),
            language: language)
        console.result(report.lines().joined(separator: "\n") + "\n")
        if let out {
            try SimulationFiles(report: report).write(to: out, in: world)
            try RejectedRows.write([simulation.result.rejections], to: out, language: language, console)
        }
        return simulation.result.rejections.isEmpty ? .done : .findings
    }
}
