import Findings
import RuleEngine
import Testing

@testable import Evaluator

@Suite struct TestRunnerTests {
    static let plan = ReferenceEngineTests.capped()
    static let place = SourceRange(file: FileID(0), start: 1, end: 2)
    /// January 2018.
    static let january = DayRange(from: 17_532, until: 17_563)

    static func test(
        _ files: [(TableID, String)], assumed: [TestCase.Statement] = [], expected: [TestCase.Statement] = [],
        rows: [TestCase.RowStatement] = [], rejected: [TestCase.Rejection] = []
    ) -> TestResult {
        let test = TestCase(
            name: "t", days: january, files: files.map { .init(table: $0.0, csv: Array($0.1.utf8)) },
            assumed: assumed, expected: expected, expectedRows: rows, rejected: rejected, range: place, citation: [])
        return TestRunner.run(test, of: plan)
    }

    static func statement(
        _ column: String, _ key: String?, _ value: PlainValue, period: Int? = nil
    ) -> TestCase.Statement {
        TestCase.Statement(
            column: plan.columns.firstIndex { $0.name == column } ?? -1, key: key, period: period, value: value,
            range: place)
    }

    @Test func columnsLeftOutAreFilled() {
        let result = Self.test(
            [(2, "menit\n300\n200\n")], expected: [Self.statement("menit_bulan", "K1", .integer(450))])
        #expect(result.failures == [])
        #expect(result.trace.columns == [0, 1])
        // Without rows there is nobody, but the period is there.
        let named = Self.test(
            [(1, "nip\nx\n")], expected: [Self.statement("produktivitas", "x", .integer(0), period: 17_532)])
        #expect(named.failures == [])
    }

    @Test func assumedValuesStandInPlaceOfTheirOwn() {
        let result = Self.test(
            [(1, "nip\nx\ny\n")], assumed: [Self.statement("menit_bulan", "x", .integer(3_000))],
            expected: [
                Self.statement("produktivitas", "x", .integer(5_000)),
                Self.statement("produktivitas", "y", .integer(0)),
            ])
        #expect(result.failures == [])
    }

    @Test func whatDiffersIsTold() {
        let result = Self.test(
            [(2, "nip,menit\nx,300\n"), (1, "nip\nx\n")],
            expected: [
                Self.statement("menit_bulan", "x", .integer(301)), Self.statement("menit_bulan", "z", .integer(0)),
                Self.statement("menit_bulan", "x", .integer(0), period: 17_563),
            ])
        #expect(
            result.failures.map(\.kind) == [
                .value(.init(column: 1, key: "x", period: 17_532), expected: .integer(301), actual: .integer(300)),
                .missing(.init(column: 1, key: "z")), .missing(.init(column: 1, key: "x", period: 17_563)),
            ])
        #expect(!result.hasPassed)
    }

    @Test func rejectionsMustBeExpected() {
        let code = FindingKind.dataOutOfRange.code
        let data = [(2, "menit\n300\n2000\n")]
        let expected = Self.test(data, rejected: [.init(table: 2, row: 1, code: code, range: Self.place)])
        #expect(expected.failures == [])
        let unexpected = Self.test(data)
        #expect(unexpected.failures.count == 1)
        let wrong = Self.test(data, rejected: [.init(table: 2, row: 0, code: code, range: Self.place)])
        #expect(wrong.failures.first?.kind == .notRejected(table: 2, row: 0, code: code, actual: nil))
        #expect(wrong.failures.count == 2)
    }

    @Test func coverageTellsWhatWasNotGoneThrough() {
        let result = Self.test(
            [(2, "menit\n300\n")], expected: [Self.statement("menit_bulan", "K1", .integer(300))])
        let coverage = Coverage(of: Self.plan, by: result.trace)
        // menit_hari with its cap of 450: both sides open; menit_bulan; produktivitas.
        #expect(coverage.items.map(\.isCovered) == [true, false, false, true, false])
    }
}
