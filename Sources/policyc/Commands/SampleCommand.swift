import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// `policyc sample`
struct SampleCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "sample",
            id: "Buat contoh data yang memenuhi peraturan, dengan nilai tepat di ambang dan di kedua sisinya.",
            en: "Make data that satisfies a policy, with values on and next to its thresholds.")
    }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        help: ArgumentHelp(id: "Folder hasil.", en: "The folder of results.", valueName: "folder"),
        completion: .directory)
    var out: String

    @Option(
        help: ArgumentHelp(
            id: "Banyaknya baris daftar pertama yang mempunyai catatan.",
            en: "Records of the first register that owns logs.", valueName: "n"))
    var size: Int = 40

    @Option(
        help: ArgumentHelp(
            id: "Benih: benih yang sama memberi data yang sama.", en: "The same seed gives the same data.",
            valueName: "n"))
    var seed: UInt64 = 1

    @Option(help: .hidden)
    var effort: Int = 4000

    func validate() throws {
        if !(1...1_000_000).contains(size) { throw ValidationError("--size: 1..1000000") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        let checked = try CheckedPolicies(PolicyFiles.load(policy, in: console.world), console: console)
        guard let programs = checked.programs(console) else { return .findings }
        for (root, program) in programs {
            let language = checked.language(of: root)
            let sample: Sample
            do throws(RunError) {
                sample = try program.plan.sample(SampleOptions(size: size, seed: seed, effort: effort))
            } catch {
                throw Failure(bug: "\(error)")
            }
            try console.world.makeFolder(out)
            for file in sample.files {
                let path = Path.joined(out, file.table.lowercased() + ".csv")
                try console.world.replace(path, with: file.bytes)
                let rows = Figures.grouped(file.rows, language)
                console.say(
                    Message(
                        id: "Ditulis: \(path) (\(rows) baris)",
                        en: "Written: \(path) (\(rows) row\(file.rows == 1 ? "" : "s"))"), in: language)
            }
            let report = SampleReport(
                plan: program.plan, sample: sample, files: checked.report.files, language: language)
            for line in report.lines() { console.say(Message(id: line, en: line)) }
        }
        return .done
    }
}
