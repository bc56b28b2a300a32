import Evaluator
import Findings
import Generators
import PolicyDSL
import RuleEngine

/// What running one policy on all engines came to.
enum Verdict: Equatable {
    /// `check` refuses the policy.
    case refused([Finding])
    case agreed
    /// `kind` says in short what went wrong, the same for cases that are alike.
    case wrong(kind: String, detail: String)

    var wrongKind: String? {
        if case .wrong(let kind, _) = self { return kind }
        return nil
    }
}

/// Runs policies and data through everything that must agree.
struct Judge {
    /// Also with three threads, with shuffled rows, and with a part of the periods delivered.
    var isThorough: Bool
    var seed: UInt64

    func judge(_ one: GeneratedCase) -> Verdict {
        judge(PolicyText.write(one.policy), one.data.files.mapValues(\.bytes)) { dice in
            one.data.files.mapValues { file in
                var shuffled = file
                shuffled.rows = dice.shuffled(file.rows)
                return shuffled.bytes
            }
        }
    }

    func judge(
        _ text: String, _ files: [String: [UInt8]], shuffled: (inout Dice) -> [String: [UInt8]]
    ) -> Verdict {
        let file = SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(text.utf8))
        let (tree, syntax) = parse(file)
        if !syntax.isEmpty {
            return .wrong(kind: "syntax", detail: "\(syntax.map { "\($0.kind.code) \($0.summary.en)" })")
        }
        let (program, findings, faults) = compileTellingFaults(tree, imports: [])
        if let fault = faults.first { return .wrong(kind: "plan: " + Self.words(fault), detail: fault) }
        guard let plan = program?.plan else { return .refused(findings.filter { $0.severity == .error }) }

        let data = DataSet(inMemory: files)
        let expected: RunResult
        do throws(RunError) {
            expected = try ReferenceEngine.run(plan, on: data)
        } catch {
            return failure("reference", error)
        }
        if let found = compare(expected, plan, data, RunOptions(threads: 1), "one thread") { return found }
        guard isThorough else { return .agreed }
        if let found = compare(expected, plan, data, RunOptions(threads: 3), "three threads") { return found }
        var dice = Dice(seed: seed)
        if let found = compareShuffled(expected, plan, DataSet(inMemory: shuffled(&dice))) { return found }
        if let scored = expected.scored {
            let from = dice.int(scored)
            let options = RunOptions(threads: 2, delivered: DayRange(from: from, until: from + dice.int(1...80)))
            do throws(RunError) {
                let part = try ReferenceEngine.run(plan, on: data, options: options)
                if let found = compare(part, plan, data, options, "a part delivered") { return found }
            } catch {
                return failure("reference, a part delivered", error)
            }
        }
        return .agreed
    }

    private func compare(
        _ expected: RunResult, _ plan: Plan, _ data: DataSet, _ options: RunOptions, _ how: String
    ) -> Verdict? {
        do throws(RunError) {
            let actual = try ColumnarEngine.run(plan, on: data, options: options)
            return Self.difference(expected, actual).map { .wrong(kind: "\(how): \($0.kind)", detail: $0.detail) }
        } catch {
            return failure("engine, \(how)", error)
        }
    }

    /// The order of rows changes nothing but the lines that rejected rows stand on.
    private func compareShuffled(_ expected: RunResult, _ plan: Plan, _ data: DataSet) -> Verdict? {
        func withoutLines(_ result: RunResult) throws(RunError) -> RunResult {
            var result = result
            let rows = try result.rejections.all().map { rejection in
                var rejection = rejection
                rejection.line = 0
                rejection.row = 0
                return rejection
            }.sorted {
                ($0.table, $0.code, $0.column, $0.text.description) < (
                    $1.table, $1.code, $1.column, $1.text.description
                )
            }
            result.rejections = Rejections(rows)
            return result
        }
        do throws(RunError) {
            let actual = try ColumnarEngine.run(plan, on: data, options: RunOptions(threads: 2))
            return Self.difference(try withoutLines(expected), try withoutLines(actual)).map {
                .wrong(kind: "shuffled rows: \($0.kind)", detail: $0.detail)
            }
        } catch {
            return failure("engine, shuffled rows", error)
        }
    }

    private func failure(_ who: String, _ error: RunError) -> Verdict {
        switch error {
        case .fault(let text): .wrong(kind: "\(who): fault: \(Self.words(text))", detail: text)
        case .cannot(let findings): .wrong(kind: "\(who): cannot", detail: "\(findings.map(\.summary.en))")
        }
    }

    /// A message without the figures in it.
    private static func words(_ text: String) -> String { String(text.filter { !$0.isNumber }.prefix(40)) }

    /// `rejected.csv`; nil where a file could not be read again.
    private static func rejected(_ result: RunResult) -> [UInt8]? {
        var file = RejectedFile(language: .english)
        var bytes: [UInt8] = []
        guard let rows = try? result.rejections.all() else { return nil }
        for row in rows { file.add(row) { bytes += $0 } }
        file.finish { bytes += $0 }
        return bytes
    }

    static func difference(_ expected: RunResult, _ actual: RunResult) -> (kind: String, detail: String)? {
        if expected.outputs.map(\.name) != actual.outputs.map(\.name) { return ("output files", "") }
        for (one, other) in zip(expected.outputs, actual.outputs) where one != other {
            let left = String(decoding: one.bytes, as: UTF8.self)
            let right = String(decoding: other.bytes, as: UTF8.self)
            let lines = zip(left.split(separator: "\n"), right.split(separator: "\n")).first { $0 != $1 }
            return ("output", "\(one.name) \(one.rows), \(other.rows): \(lines.map { "\($0)  |  \($1)" } ?? "rows")")
        }
        if rejected(expected) != rejected(actual) {
            return ("rejected.csv", "\(expected.rejections.count), \(actual.rejections.count)")
        }
        if expected.guarantees != actual.guarantees {
            return ("guarantees", "\(expected.guarantees)  |  \(actual.guarantees)")
        }
        if expected.tables != actual.tables { return ("counts", "\(expected.tables)  |  \(actual.tables)") }
        if expected.scored != actual.scored {
            return ("days scored", "\(String(describing: expected.scored))  |  \(String(describing: actual.scored))")
        }
        if expected.periods != actual.periods { return ("periods", "\(expected.periods)  |  \(actual.periods)") }
        return nil
    }
}
