public import RuleEngine

/// The fast engine: batches of columns through kernels, on all cores; the same bytes as the reference evaluator.
public enum ColumnarEngine {
    /// What a run does one after the other, for whoever measures it.
    public enum Stage: String, Sendable, CaseIterable {
        case registers, planning, logs, scoring, rows, writing
    }

    /// Scores data under a plan.
    ///
    /// - Parameter onStage: called when a stage begins.
    public static func run(
        _ plan: Plan, on data: DataSet, options: RunOptions = RunOptions(),
        onStage: (@Sendable (Stage) -> Void)? = nil
    ) throws(RunError) -> RunResult {
        onStage?(.registers)
        let dataset = try Dataset.load(plan, data: data, threads: max(1, options.threads))
        return try run(plan, on: dataset, options: options, onStage: onStage)
    }

    static func run(
        _ plan: Plan, on dataset: Dataset, options: RunOptions, onStage: (@Sendable (Stage) -> Void)? = nil
    ) throws(RunError) -> RunResult {
        onStage?(.planning)
        let schedule = Schedule(plan, texts: dataset.texts.literals)
        return try run(RunData(plan: plan, dataset: dataset, schedule: schedule, options: options), onStage)
    }

    static func run(_ data: RunData, _ onStage: (@Sendable (Stage) -> Void)?) throws(RunError) -> RunResult {
        var run = ColumnarRun(data)
        try run.execute(onStage)
        return try run.result(onStage)
    }
}
