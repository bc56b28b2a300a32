import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// `policyc score`
struct ScoreCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "score", id: "Hitung nilai dari data; tulis satu CSV untuk tiap keluaran.",
            en: "Score data; write one CSV for each output.")
    }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var periods: PeriodOptions
    @OptionGroup var engine: EngineOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        help: ArgumentHelp(id: "Folder hasil.", en: "The folder of results.", valueName: "folder"),
        completion: .directory)
    var out: String

    func run(_ console: Console) throws -> ExitStatus {
        let started = console.world.seconds
        let checked = try CheckedPolicies(PolicyFiles.load(policy, in: console.world), console: console)
        guard let programs = checked.programs(console) else { return .findings }
        if checked.reportOpenTerms(programs.map(\.program.plan), console) { return .findings }
        try OutputNames.check(programs.map(\.program.plan))
        var status = ExitStatus.done
        var rejected: [Rejections] = []
        for (root, program) in programs {
            let language = checked.language(of: root)
            guard !program.plan.outputs.isEmpty || program.plan.guarantees.contains(where: { !$0.isProven }) else {
                throw Failure(
                    Message(
                        id:
                            "peraturan `\(program.plan.regulation)` tidak mempunyai `keluaran`, jadi tidak ada yang dihitung",
                        en: "the regulation `\(program.plan.regulation)` has no `output`, so there is nothing to score")
                )
            }
            try periods.check(for: program.plan)
            let run = try DataRun(
                program.plan, data: data, engine: engine, delivered: periods.days(), language: language, console)
            guard let result = try run.perform() else { return .unable }
            try write(result, console)
            rejected.append(result.rejections)
            let report = ScoreReport(
                plan: program.plan, result: result, language: language, out: out,
                files: checked.report.files)
            for line in try report.lines() { console.say(Message(id: line, en: line)) }
            if report.hasFindings { status = .findings }
        }
        let language = programs.first.map { checked.language(of: $0.root) } ?? console.language
        try RejectedRows.write(rejected, to: out, language: language, console)
        let time = Figures.decimal(Int128((console.world.seconds - started) * 100), decimals: 2, language)
        console.detail(Message(id: "waktu: \(time) detik", en: "time: \(time) seconds"), in: language)
        return status
    }

    private func write(_ result: RunResult, _ console: Console) throws {
        try console.world.makeFolder(out)
        for file in result.outputs {
            try console.world.replace(Path.joined(out, file.name), with: file.bytes)
        }
    }
}

/// Outputs of several regulations go to one folder, so their names must differ.
enum OutputNames {
    static func check(_ plans: [Plan]) throws {
        var owner: [String: String] = [:]
        for plan in plans {
            for output in plan.outputs {
                if let other = owner[output.name.lowercased()] {
                    throw Failure(
                        Message(
                            id: "`\(other)` dan `\(plan.regulation)` sama-sama mempunyai keluaran `\(output.name)`",
                            en: "`\(other)` and `\(plan.regulation)` both have an output `\(output.name)`"),
                        help: Message(
                            id: "hitung satu per satu, dengan `--out` yang berbeda",
                            en: "score them one at a time, each with its own `--out`"))
                }
                owner[output.name.lowercased()] = plan.regulation
            }
        }
    }
}
