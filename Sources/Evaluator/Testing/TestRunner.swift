import Findings
public import RuleEngine

/// Runs the worked examples of a policy on the reference evaluator.
public enum TestRunner {
    public static func run(_ test: TestCase, of plan: Plan) -> TestResult {
        do throws(RunError) {
            return run(test, try PreparedTest(test, plan), of: plan)
        } catch {
            return TestResult(
                name: test.name, range: test.range, citation: test.citation,
                failures: [TestResult.Failure(.error(error), at: test.range)], trace: ReferenceTrace())
        }
    }

    /// On data that was admitted before, under this plan or one that differs from it in what it computes only.
    static func run(_ test: TestCase, _ prepared: PreparedTest, of plan: Plan) -> TestResult {
        var session = TestSession(prepared, plan)
        do throws(RunError) {
            try session.check(test)
        } catch {
            session.failures = [TestResult.Failure(.error(error), at: test.range)]
        }
        return TestResult(
            name: test.name, range: test.range, citation: test.citation, failures: session.failures,
            trace: session.evaluator.trace)
    }
}

/// The data of a worked example, completed and past the door.
struct PreparedTest: Sendable {
    var data: ReferenceData
    var days: ClosedRange<Int>?
    var rejections: [Rejection]

    init(_ test: TestCase, _ plan: Plan) throws(RunError) {
        let admission = try ReferenceDoor(plan).admit(TestData(test, plan).dataSet)
        data = admission.data
        rejections = admission.rejections
        days = ReferenceEngine.scoredDays(RunOptions(scored: test.days), admission.data, plan)
    }
}

struct TestSession {
    let plan: Plan
    var evaluator: ReferenceEvaluator
    let rejections: [Rejection]
    var failures: [TestResult.Failure] = []

    init(_ prepared: PreparedTest, _ plan: Plan) {
        self.plan = plan
        rejections = prepared.rejections
        evaluator = ReferenceEvaluator(
            plan: plan, data: prepared.data, calendar: ScoredCalendar(days: prepared.days, validity: plan.validity))
    }

    mutating func check(_ test: TestCase) throws(RunError) {
        checkRejections(test)
        for statement in test.assumed { assume(statement) }
        for statement in test.expected { try expect(statement) }
        for statement in test.expectedRows { try expect(statement) }
    }

    private mutating func fail(_ kind: TestResult.Failure.Kind, _ range: SourceRange) {
        failures.append(TestResult.Failure(kind, at: range))
    }

    // MARK: Rejected rows

    private mutating func checkRejections(_ test: TestCase) {
        for expected in test.rejected {
            let actual = rejections.first { $0.table == expected.table && $0.row == expected.row }?.code
            if actual != expected.code {
                fail(
                    .notRejected(table: expected.table, row: expected.row, code: expected.code, actual: actual),
                    expected.range)
            }
        }
        for rejection in rejections
        where !test.rejected.contains(where: { $0.table == rejection.table && $0.row == rejection.row }) {
            fail(.unexpectedRejection(rejection), test.range)
        }
    }

    // MARK: Values

    mutating func assume(_ statement: TestCase.Statement) {
        let column = plan.columns[statement.column]
        guard let item = item(column.grain, key: statement.key), let value = value(statement.value, column.type) else {
            let subject = TestResult.Subject(column: statement.column, key: statement.key, period: statement.period)
            return fail(.missing(subject), statement.range)
        }
        var place = Place(grain: column.grain, item: item, day: nil)
        if let period = statement.period, let unit = plan.grains[column.grain].period {
            place.day = CalendarPeriod(unit, containing: period).first
        }
        evaluator.assumed[statement.column, default: [:]][place] = value
    }

    private mutating func expect(_ statement: TestCase.Statement) throws(RunError) {
        let column = plan.columns[statement.column]
        var subject = TestResult.Subject(column: statement.column, key: statement.key, period: statement.period)
        guard let item = item(column.grain, key: statement.key) else { return fail(.missing(subject), statement.range) }
        var place = Place(grain: column.grain, item: item, day: nil)
        if let unit = plan.grains[column.grain].period {
            let scored = evaluator.calendar.periods(unit)
            if let period = statement.period {
                place.day = CalendarPeriod(unit, containing: period).first
            } else if scored.count == 1 {
                place.day = scored[0].first
            }
            guard let day = place.day, scored.contains(where: { $0.first == day }) else {
                return fail(.missing(subject), statement.range)
            }
            subject.period = day
        }
        try expect(statement.value, place, subject, statement.range)
    }

    private mutating func expect(_ statement: TestCase.RowStatement) throws(RunError) {
        let column = plan.columns[statement.column]
        let subject = TestResult.Subject(column: statement.column, row: statement.row)
        guard case .table(let table) = plan.grains[column.grain].subject,
            let item = evaluator.data.tables[table].firstIndex(where: { $0.position == statement.row })
        else { return fail(.missing(subject), statement.range) }
        let place = Place(grain: column.grain, item: item, day: evaluator.data.tables[table][item].day)
        try expect(statement.value, place, subject, statement.range)
    }

    private mutating func expect(
        _ expected: PlainValue, _ place: Place, _ subject: TestResult.Subject, _ range: SourceRange
    ) throws(RunError) {
        let actual = try evaluator.value(of: subject.column, at: place)
        if value(expected, plan.columns[subject.column].type) == actual { return }
        let plain = evaluator.plainValue(actual, plan.columns[subject.column].type)
        fail(.value(subject, expected: expected, actual: plain), range)
    }

    /// The place of a record's value, or a row's, in a period.
    func place(of column: ColumnID, key: String?, row: Int?, day: Int) -> Place? {
        let grain = plan.columns[column].grain
        if let row {
            guard case .table(let table) = plan.grains[grain].subject,
                let item = evaluator.data.tables[table].firstIndex(where: { $0.position == row })
            else { return nil }
            return Place(grain: grain, item: item, day: evaluator.data.tables[table][item].day)
        }
        guard let item = item(grain, key: key) else { return nil }
        var place = Place(grain: grain, item: item, day: nil)
        if let unit = plan.grains[grain].period { place.day = CalendarPeriod(unit, containing: day).first }
        return place
    }

    // MARK: From plain values

    /// The record of a key; 0 for everything.
    private func item(_ grain: GrainID, key: String?) -> Int? {
        guard case .table(let table) = plan.grains[grain].subject else { return 0 }
        guard let key else { return nil }
        return record(table, key)
    }

    private func record(_ table: TableID, _ key: String) -> Int? {
        guard case .register(let field, _) = plan.tables[table].kind else { return nil }
        let reader = ReferenceFieldReader(plan: plan, decimalSign: UInt8(ascii: "."))
        let type = plan.tables[table].fields[field].type
        guard case .value(let value) = reader.read(Array(key.utf8), as: type, isOptional: false) else { return nil }
        return evaluator.data.record(of: table, withKey: value, in: plan)
    }

    /// nil: a reference to a record that is not there.
    private func value(_ plain: PlainValue, _ type: ValueType) -> ReferenceValue? {
        switch plain {
        case .absent: return .absent
        case .boolean(let boolean): return .boolean(boolean)
        case .integer(let integer): return .integer(integer)
        case .text(let text):
            guard case .reference(let table) = type else { return .text(Array(text.utf8)) }
            return record(table, text).map(ReferenceValue.record)
        }
    }
}

extension ReferenceEvaluator {
    /// A value apart from the positions of records.
    func plainValue(_ value: ReferenceValue, _ type: ValueType) -> PlainValue {
        switch value {
        case .absent: return .absent
        case .boolean(let boolean): return .boolean(boolean)
        case .integer(let integer): return .integer(integer)
        case .text(let bytes): return .text(String(decoding: bytes, as: UTF8.self))
        case .record(let record):
            guard case .reference(let table) = type else { return .absent }
            return .text(keyText(of: record, in: table))
        }
    }
}
