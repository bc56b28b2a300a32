import Evaluator
import Findings
import RuleEngine

/// One plan meets its data.
struct DataRun {
    private let plan: Plan
    private let sources: [String: any ByteSource]
    private let engine: EngineChoice
    let options: RunOptions
    private let console: Console

    /// - Parameter others: plans that read the same data, too: `--table` may name what only they read.
    init(
        _ plan: Plan, data: DataOptions, engine: EngineOptions, delivered: DayRange?, language: MessageLanguage,
        beside others: [Plan] = [], _ console: Console
    ) throws {
        self.plan = plan
        self.console = console
        self.engine = engine.engine
        sources = try data.sources(of: plan, beside: others, in: console.world)
        options = RunOptions(
            threads: engine.threads ?? console.world.processorCount, delivered: delivered,
            scored: plan.isScoredWhenAsked ? delivered : nil, language: language)
    }

    /// What is read, by table.
    var files: [any ByteSource] { sources.sorted { $0.key < $1.key }.map(\.value) }

    /// nil: it could not be done, and the user was told why.
    func perform() throws -> RunResult? {
        try watched { data throws(RunError) in try engine.run(plan, on: data, options: options) }
    }

    func watched<Result>(_ work: (DataSet) throws(RunError) -> Result) throws -> Result? {
        let progress = Progress(console, total: sources.values.reduce(0) { $0 + $1.count }, options.language)
        defer { progress?.finish() }
        let watched = progress.map { progress in sources.mapValues { WatchedSource($0, progress) as any ByteSource } }
        do throws(RunError) {
            return try work(DataSet(watched ?? sources))
        } catch {
            progress?.finish()
            switch error {
            case .cannot(let findings):
                for finding in findings {
                    console.world.write(DataFindingText(finding, options.language).line + "\n", to: .error)
                }
                return nil
            case .fault(let detail):
                throw Failure(bug: detail)
            }
        }
    }
}
