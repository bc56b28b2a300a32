import RuleEngine
import Testing

@testable import Evaluator

/// How a run is cut into pieces. None of it may show in a result.
struct Cut: Sendable, CustomTestStringConvertible {
    var threads: Int
    var door: DoorOptions
    var testDescription: String { "\(threads) threads, morsels of \(door.morselSize), batches of \(door.batchSize)" }

    static let whole = Cut(threads: 1, door: DoorOptions())
    static let all: [Cut] = [
        .whole, Cut(threads: 2, door: DoorOptions(morselSize: 256, batchSize: 16)),
        Cut(threads: 3, door: DoorOptions(morselSize: 700, batchSize: 2048)),
        Cut(threads: 8, door: DoorOptions(morselSize: 64, batchSize: 1)),
    ]
}

/// Runs a plan on the reference evaluator and on the columnar engine, and expects the same of both.
@discardableResult
func expectAgreement(
    _ plan: Plan, _ files: [String: String], _ options: RunOptions = RunOptions(), cuts: [Cut] = Cut.all,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> RunResult {
    #expect(plan.checkInvariants() == [], sourceLocation: sourceLocation)
    let data = DataSet(inMemory: files.mapValues { Array($0.utf8) })
    let expected = try ReferenceEngine.run(plan, on: data, options: options)
    for cut in cuts {
        var options = options
        options.threads = cut.threads
        let dataset = try Dataset.load(plan, data: data, threads: cut.threads, options: cut.door)
        let found = try ColumnarEngine.run(plan, on: dataset, options: options)
        expectSame(found, expected, "\(cut.testDescription)", sourceLocation)
    }
    return expected
}

private func expectSame(
    _ found: RunResult, _ expected: RunResult, _ place: String, _ sourceLocation: SourceLocation
) {
    for (one, other) in zip(found.outputs, expected.outputs) where one != other {
        Issue.record(
            """
            \(place): \(one.name) differs. Found:
            \(String(decoding: one.bytes, as: UTF8.self))
            Expected:
            \(String(decoding: other.bytes, as: UTF8.self))
            """, sourceLocation: sourceLocation)
    }
    func same<Part: Equatable>(_ what: String, _ part: (RunResult) -> Part) {
        if part(found) != part(expected) {
            Issue.record(
                "\(place): \(what) differ: \(part(found)), expected \(part(expected))", sourceLocation: sourceLocation)
        }
    }
    same("outputs") { $0.outputs.map(\.name) }
    same("guarantees", \.guarantees)
    same("tables", \.tables)
    same("rejections") { result in
        (try? result.rejections.all())?.map { [$0.file, "\($0.line)", "\($0.row)", $0.column, $0.code] }
    }
    same("rejected rows") { (try? $0.rejections.all())?.map(\.text) }
    same("reasons") { try? $0.rejections.reasons() }
    same("notes", \.notes)
    same("days scored", \.scored)
    same("periods", \.periods)
}

/// A log's rows in another order.
func shuffled(_ csv: String, _ seed: UInt64) -> String {
    var random = SeededNumbers(seed)
    var lines = csv.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    guard !lines.isEmpty else { return csv }
    let header = lines.removeFirst()
    lines.shuffle(using: &random)
    return ([header] + lines).joined(separator: "\n") + "\n"
}
