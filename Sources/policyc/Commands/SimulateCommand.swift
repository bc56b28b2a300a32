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
    @OptionGroup var limits: GateOptions
    @OptionGroup var options: SimulationOptions
    @OptionGroup var compared: ComparisonOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(id: "Perubahan yang dicoba.", en: "The amendments to try.", valueName: "file"))
    var amend: [String]

    @Flag(
        help: ArgumentHelp(
            id: "Hitung susulan: yang harus dibayarkan atau ditagih kembali bila berlaku sejak `--as-if-since`.",
            en: "Reckon back pay: what is to be paid or reclaimed if it held from `--as-if-since`."))
    var backPay = false

    func run(_ console: Console) throws -> ExitStatus {
        try limits.check()
        let world = console.world
        let files =
            try PolicyFiles.given(policy, in: world)
            + (amend + limits.gate).map { try PolicyFiles.read($0, policy, in: world) }
        let checked = try CheckedPolicies(PolicyFiles.load(files, in: world), console: console)
        guard let programs = checked.programs(console) else { return .findings }
        try limits.check(checked.set, amendments: amend)
        let texts = try SimulatedTexts(checked, tried: amend, since: compared.asIfSince?.first)
        try texts.checkOpenTerms()
        let gates = try Gate.all(
            checked, PolicySet.Compared(before: texts.before, after: texts.after, output: compared.output),
            base: texts.baseName)
        let check = try GateCheck(gates, data: data, engine: engine, beside: texts.before, in: world)
        let language = programs.first.map { checked.language(of: $0.root) } ?? console.language
        if backPay, compared.asIfSince == nil { throw Self.backPayWithoutDate }
        let shares = ClauseShares(texts)
        let run = try DataRun(
            texts.before, data: data, engine: engine, delivered: periods.days(), language: language,
            beside: gates.map(\.plan), console)
        let found = try run.watched { data throws(RunError) in
            try Simulation.run(
                before: texts.before, after: texts.after, others: shares.others, output: compared.output, on: data,
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
            dependent: shares.dependent, language: language, leastHeads: options.minCell, showsKeys: options.showKeys,
            rejected: try simulation.result.rejections.reasons())
        let isForPeople = limits.format == .human
        if isForPeople { console.result(report.lines().joined(separator: "\n") + "\n") }
        // Programs read the limits alone; what is doubtful about the data they rest on is said beside them.
        for note in simulation.result.notes where !isForPeople && note.severity == .warning {
            console.warn(note.summary, in: language)
        }
        let ledger = try backPay(texts, run)
        if let ledger, let asIfSince = compared.asIfSince, isForPeople {
            console.result(ledger.lines(since: asIfSince.first, language).joined(separator: "\n") + "\n")
        }
        let verdicts = try check.runs(report, console)
        let areKept = try limits.deliver(verdicts, checked, console)
        let provenance = try deliver(report, verdicts, ledger, checked, run, world)
        if let out = compared.out {
            try SimulationFiles(report: report, provenance: provenance).write(to: out, in: world)
            try ledger?.write(to: out, in: world)
            try RejectedRows.write(
                [simulation.result.rejections] + verdicts.map(\.result.rejections), to: out, language: language, console
            )
        }
        let isWhole =
            simulation.result.rejections.isEmpty && !verdicts.contains { $0.hasRejectedOwn(beside: texts.before) }
        return isWhole && areKept && !report.isEmpty && !report.isTooEarly ? .done : .findings
    }

    /// The text with its own dates against the same from the earlier date.
    private func backPay(_ texts: SimulatedTexts, _ run: DataRun) throws -> BackPay? {
        guard backPay, let enacted = texts.enacted() else { return nil }
        let found = try run.watched { data throws(RunError) in
            try Simulation.run(
                before: enacted, after: texts.after, output: compared.output, on: data, options: run.options)
        }
        guard let simulation = found ?? nil else { return nil }
        guard let ledger = BackPay(simulation) else {
            throw Failure(
                Message(
                    id: "keluaran `\(simulation.view.output)` tidak memuat rupiah, jadi tidak ada susulan",
                    en: "the output `\(simulation.view.output)` has no rupiah, so there is no back pay"))
        }
        return ledger
    }

    private static let backPayWithoutDate = Failure(
        Message(
            id: "`--back-pay` perlu tanggal: sejak kapan perubahan dianggap berlaku",
            en: "`--back-pay` needs a date: from when the change is taken to hold"),
        help: Message(id: "tambahkan `--as-if-since 2018-01`", en: "add `--as-if-since 2018-01`"))
}
