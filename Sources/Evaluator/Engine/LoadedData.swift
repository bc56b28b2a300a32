public import RuleEngine

/// Data that was read once, for runs of several plans.
public struct LoadedData: Sendable {
    private let dataset: Dataset

    /// Reads all that a plan needs of the data and keeps it in memory: about 25 bytes a row of a log.
    public init(_ plan: Plan, data: DataSet, threads: Int) throws(RunError) {
        let threads = max(1, threads)
        var dataset = try Dataset.load(plan, data: data, threads: threads)
        let needed = Self.fields(plan, Schedule(plan, texts: dataset.texts.literals))
        for reader in dataset.logs {
            guard let reader else { continue }
            dataset.loaded[reader.table] = try LoadedLog(
                reader, fields: needed[reader.table, default: []], plan: plan, texts: dataset.texts, threads: threads)
        }
        self.dataset = dataset
    }

    /// The data as another plan reads it; nil where that asks for more than was read.
    func prepared(for plan: Plan) -> (dataset: Dataset, schedule: Schedule)? {
        // Texts of the policy have the codes of the plan that the data was read for.
        guard plan.texts == dataset.plan.texts, plan.tables == dataset.plan.tables,
            plan.choicesOfTables == dataset.plan.choicesOfTables
        else { return nil }
        let schedule = Schedule(plan, texts: dataset.texts.literals)
        for (table, fields) in Self.fields(plan, schedule) {
            guard let loaded = dataset.loaded[table], fields.isSubset(of: loaded.fields) else { return nil }
        }
        var copy = dataset
        copy.plan = plan
        return (copy, schedule)
    }

    /// What a plan reads of each log.
    private static func fields(_ plan: Plan, _ schedule: Schedule) -> [TableID: Set<FieldID>] {
        var result: [TableID: Set<FieldID>] = [:]
        for step in schedule.steps {
            if case .rows(let log) = step.domain { result[log, default: []].formUnion(step.program.fields) }
        }
        return result
    }
}

extension Plan {
    fileprivate var choicesOfTables: [Choice] {
        tables.flatMap(\.fields).compactMap { field in
            if case .choice(let choice) = field.type { choices[choice] } else { nil }
        }
    }
}

extension ColumnarEngine {
    /// Scores data in memory under a plan.
    ///
    /// - Returns: nil where the plan asks for more than was read.
    public static func run(
        _ plan: Plan, on data: LoadedData, options: RunOptions = RunOptions(),
        onStage: (@Sendable (Stage) -> Void)? = nil
    ) throws(RunError) -> RunResult? {
        onStage?(.planning)
        guard let (dataset, schedule) = data.prepared(for: plan) else { return nil }
        return try run(RunData(plan: plan, dataset: dataset, schedule: schedule, options: options), onStage)
    }
}
