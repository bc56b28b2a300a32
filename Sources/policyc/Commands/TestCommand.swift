import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// `policyc test`
struct TestCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "test", id: "Jalankan uji yang tertulis dalam peraturan.", en: "Run the tests written in the policies.")
    }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        help: ArgumentHelp(
            id: "Hanya uji yang namanya cocok dengan pola ini.", en: "Only tests whose name matches this pattern.",
            valueName: "regex"))
    var filter: String?

    @OptionGroup var coverage: CoverageOptions
    @OptionGroup var mutation: MutationOptions
    @OptionGroup var suggestion: SuggestOptions

    func validate() throws { try policy.checkWatch(report) }

    func run(_ console: Console) throws -> ExitStatus {
        try report.repeated(policy, console) { try once(console) }
    }

    private func once(_ console: Console) throws -> ExitStatus {
        let pattern = try filter.map { try TestFilter($0) }
        try coverage.checkFile()
        let checked = try CheckedPolicies(PolicyFiles.load(policy, in: console.world), console: console)
        let runs = checked.roots.compactMap { root in
            root.program.map { program in
                PolicyTestRun(
                    program, root: root.position, language: checked.language(of: root), filter: pattern,
                    clock: console.world.clock)
            }
        }
        let covered = CoverageMerge(runs, files: checked.report.files).reports
        let mutants = mutation.isAsked ? runs.compactMap { MutationReport($0, in: checked) } : []
        let result = TestReport(
            runs: runs, policies: checked, coverage: coverage.coverage ? covered : [], mutation: mutants,
            shortfalls: coverage.shortfalls(covered) + mutation.shortfalls(mutants), filter: filter,
            isVerbose: console.verbosity == .verbose)
        if let fault = result.fault { throw Failure(bug: fault) }
        if suggestion.isAsked {
            // What is written is policy text, to be pasted; how the tests went is said beside it.
            try suggestion.write(runs, checked, noticesMutants: mutation.isAsked, console)
            let status: ExitStatus =
                checked.report.hasErrors || result.failed > 0 || !result.shortfalls.isEmpty ? .findings : .done
            if status == .findings || coverage.coverage || mutation.isAsked {
                try report.deliver(result, console, to: suggestion.suggestOut == nil ? .error : .output)
            }
            try coverage.write(covered, checked.language, console)
            return status
        }
        try report.deliver(result, console)
        try coverage.write(covered, checked.language, console)
        return result.status(report.context(console))
    }
}

/// `--filter`
struct TestFilter {
    private let regex: Regex<AnyRegexOutput>

    init(_ pattern: String) throws {
        do {
            regex = try Regex(pattern)
        } catch {
            throw Failure(
                Message(
                    id: "`--filter`: pola `\(pattern)` tidak sah", en: "`--filter`: `\(pattern)` is no valid pattern"),
                help: Message(
                    id: "tanda seperti ( [ * + ? mempunyai arti khusus; beri \\ di depannya bila dimaksud apa adanya",
                    en: "signs such as ( [ * + ? have a meaning of their own; put \\ before one that is meant as it is")
            )
        }
    }

    func matches(_ name: String) -> Bool { name.contains(regex) }
}
