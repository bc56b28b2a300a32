import ArgumentParser
import Evaluator
import RuleEngine

/// Which of the engines runs the plan; they agree to the byte.
enum EngineChoice: String, CaseIterable, ExpressibleByArgument {
    case columnar, reference

    func run(_ plan: Plan, on data: DataSet, options: RunOptions) throws(RunError) -> RunResult {
        switch self {
        case .columnar: try ColumnarEngine.run(plan, on: data, options: options)
        case .reference: try ReferenceEngine.run(plan, on: data, options: options)
        }
    }
}

struct EngineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            id: "Banyaknya utas (bawaan: sebanyak prosesor).", en: "Threads (default: one a processor).",
            valueName: "n"))
    var threads: Int?

    @Option(help: .hidden)
    var engine: EngineChoice = .columnar

    func validate() throws {
        if let threads, !(1...1024).contains(threads) {
            throw ValidationError("--threads: 1..1024")
        }
    }
}
