import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// `policyc sweep`
struct SweepCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "sweep", id: "Hitung banyak varian sekaligus: satu angka atau beberapa, dari sekian sampai sekian.",
            en: "Score many variants at once: one figure or several, from here to there.")
    }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var periods: PeriodOptions
    @OptionGroup var engine: EngineOptions
    @OptionGroup var compared: ComparisonOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        help: ArgumentHelp(
            id: "Angka yang dicoba: parameter, atau sel tabel[baris].hasil; beberapa menjadi semua gabungannya.",
            en: "The figures to try: a parameter, or a cell table[row].result; several make all combinations.",
            valueName: "name=from..to:step"))
    var vary: [String]

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            id: "Perubahan yang berlaku dahulu.", en: "Amendments that are made first.", valueName: "file"))
    var amend: [String] = []

    @Option(
        help: ArgumentHelp(
            id: "Yang harus dipenuhi, mis. 'total(tpp) <= Rp120.000.000.000'.",
            en: "What must be kept, e.g. 'total(pay) <= Rp120,000,000,000'.", valueName: "limit"))
    var goal: String?

    @Option(
        help: ArgumentHelp(
            id: "Dari yang memenuhi: yang terbesar angkanya.",
            en: "Of those that keep it: the one with the greatest figure.",
            valueName: "name"))
    var maximise: String?

    @Option(
        help: ArgumentHelp(
            id: "Dari yang memenuhi: yang terkecil angkanya.",
            en: "Of those that keep it: the one with the least figure.",
            valueName: "name"))
    var minimise: String?

    func validate() throws {
        if maximise != nil, minimise != nil { throw ValidationError("--maximise, --minimise") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        let world = console.world
        let files = try PolicyFiles.given(policy, in: world) + amend.map { try PolicyFiles.read($0, policy, in: world) }
        let checked = try CheckedPolicies(PolicyFiles.load(files, in: world), console: console)
        guard let programs = checked.programs(console) else { return .findings }
        try checked.set.checkAmendments(amend)
        if checked.reportOpenTerms(programs.map(\.program.plan), console) { return .findings }
        let language = programs.first.map { checked.language(of: $0.root) } ?? console.language
        guard !vary.isEmpty else {
            throw Failure(
                Message(
                    id: "tidak ada yang dicoba: `--vary` belum ditulis", en: "nothing is tried: there is no `--vary`"))
        }
        let texts = try SweptTexts(
            checked, tried: amend, since: compared.asIfSince?.first, vary: vary, language: language)
        guard let view = SimulationView(texts.present, output: compared.output) else { throw Self.nothingToCompare }
        var goal = try self.goal.map { text throws(Failure) in try SweepGoal(text, language) }
        let wanted = goal.map { $0.limits.map(\.value) } ?? []
        try goal?.settle(view.summed(wanted), of: view)
        let choice = try SweepChoice(texts, maximise: maximise, minimise: minimise)
        let run = try DataRun(
            texts.present, data: data, engine: engine, delivered: periods.days(), language: language, console)
        let found = try run.watched { data throws(RunError) in
            try Sweep.run(
                present: texts.present, variants: texts.variants.map(\.plan), values: wanted, output: compared.output,
                on: data,
                options: run.options)
        }
        guard let found else { return .unable }
        guard let sweep = found else { throw Self.nothingToCompare }
        let report = SweepReport(sweep: sweep, texts: texts, goal: goal, choice: choice, language: language)
        console.result(try report.lines().joined(separator: "\n") + "\n")
        if let out = compared.out {
            try SweepFiles(report: report).write(to: out, in: world)
            try RejectedRows.write([sweep.result.rejections], to: out, language: language, console)
        }
        let isMissed = goal != nil && report.fitting.isEmpty
        return sweep.result.rejections.isEmpty && !isMissed ? .done : .findings
    }

    private static let nothingToCompare = Failure(
        Message(
            id:
                "tidak ada keluaran untuk dibandingkan: semua varian harus mempunyai keluaran yang sama untuk tiap anggota daftar dan masa",
            en: "there is no output to compare: all variants need the same output for each record and period"))
}

extension SimulationView {
    /// What an outcome has sums of: what is paid, then the values asked for.
    func summed(_ titles: [String]) -> [Value] {
        (money.map { [values[$0]] } ?? []) + titles.compactMap { title in values.last { $0.title == title } }
    }
}
