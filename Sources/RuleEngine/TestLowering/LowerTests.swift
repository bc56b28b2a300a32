import Findings
import PolicyDSL

/// Turns the worked examples of a policy into data, assumptions and expectations in the plan's terms.
///
/// - Parameters:
///   - language: of the file, whose words findings use.
///   - limits: where the rules say what their values can be.
/// - Returns: the tests in the order written; one with a finding is left out.
func lowerTests(
    _ tests: [TestDeclaration], plan: Plan, language: KeywordLanguage = .indonesian, limits: RuleLimits = .none
) -> (tests: [TestCase], findings: [Finding]) {
    var lowered: [TestCase] = []
    var findings: [Finding] = []
    var unscored: [(column: Name, unit: PeriodUnit, citation: Citation)] = []
    var names: [String: SourceRange] = [:]
    for test in tests {
        if let first = names[test.name] {
            findings.append(.testNameTwice(test, first: first).cited(test.citation))
        }
        names[test.name] = names[test.name] ?? test.nameRange
        var lowering = TestLowering(plan, test, language, limits)
        let result = lowering.lower()
        if let first = lowering.unscored.first { unscored.append((first.column, first.unit, test.citation)) }
        if lowering.findings.isEmpty, lowering.unscored.isEmpty { lowered.append(result) }
        findings += (lowering.findings + lowering.advice).map { $0.cited(test.citation) }
    }
    // Mostly `berlaku sejak` was moved: one mistake, however many tests it leaves without a period.
    if let first = unscored.first {
        let from = CivilDate(dayNumber: plan.validity.from).iso
        findings.append(
            .testNoPeriod(column: first.column, unit: first.unit, others: unscored.count - 1, from: from, language)
                .cited(first.citation))
    }
    return (lowered, findings)
}

/// The lowering of one test.
struct TestLowering {
    let plan: Plan
    let test: TestDeclaration
    let language: KeywordLanguage
    let limits: RuleLimits
    let reader: CellReader
    let days: DayRange
    var data: TestData
    var assumed: [TestCase.Statement] = []
    var findings: [Finding] = []
    /// What is said of a test that can be run all the same.
    var advice: [Finding] = []
    /// Rows of logs with the days they were given.
    var datedRows: [DatedRow] = []
    /// Expected values of which no period is scored.
    var unscored: [(column: Name, unit: PeriodUnit)] = []

    init(_ plan: Plan, _ test: TestDeclaration, _ language: KeywordLanguage, _ limits: RuleLimits) {
        self.plan = plan
        self.test = test
        self.language = language
        self.limits = limits
        reader = CellReader(plan: plan, language: language)
        days = DayRange(from: test.from.days.from, until: (test.through ?? test.from).days.until)
        data = TestData(plan, firstDay: days.from)
    }

    mutating func lower() -> TestCase {
        var result = TestCase(
            name: test.name, days: days, files: [], assumed: [], expected: [], expectedRows: [], rejected: [],
            range: test.range, citation: test.citation)
        if let until = days.until, until <= days.from {
            findings.append(.testPeriodBackwards(at: (test.through ?? test.from).range))
            return result
        }
        for given in test.given { lower(given) }
        data.complete()
        for expected in test.expected {
            if expected.isRejection {
                lowerRejection(expected, into: &result)
            } else {
                lower(expected, into: &result)
            }
        }
        if findings.isEmpty, unscored.isEmpty, result.expected.isEmpty, result.expectedRows.isEmpty,
            result.rejected.isEmpty
        {
            findings.append(.testExpectsNothing(test, language))
        }
        reportOpenTerms(result)
        adviseOnIgnoredRows(rejected: result.rejected)
        result.files = data.files
        result.assumed = assumed
        return result
    }

    /// The table of a name; a finding where there is none.
    mutating func table(_ name: Name) -> TableID? {
        if let table = plan.tables.firstIndex(where: { $0.name == name.text }) { return table }
        findings.append(.testUnknownTable(name, known: plan.tables.map(\.name)))
        return nil
    }

    /// The column of a rule for a subject.
    func column(_ name: String, _ subject: Grain.Subject) -> ColumnID? {
        plan.columns.firstIndex { $0.name == name && plan.grains[$0.grain].subject == subject }
    }

    func columnNames(_ subject: Grain.Subject) -> [String] {
        plan.columns.filter { plan.grains[$0.grain].subject == subject }.map(\.name)
    }

    /// Reports names that stand in a head more than once, and gives the positions of the others.
    mutating func positions(of columns: [Name], table: String) -> [Int] {
        var seen: Set<String> = []
        return columns.indices.filter { index in
            if seen.insert(columns[index].text).inserted { return true }
            findings.append(.testMisplacedColumn(columns[index], .twice, table: table, language))
            return false
        }
    }

    /// Reads a value of a rule, assumed or expected; a finding where it does not fit.
    mutating func read(_ cell: Expression, as column: Column, _ purpose: CellReader.Purpose) -> PlainValue? {
        read(
            cell, as: column.type, isOptional: column.isOptional, column: column.name, purpose,
            rule: limits[column.name].quantum ?? plan.origins[column.origin].range)
    }

    /// Reads a cell; a finding where it does not fit.
    mutating func read(
        _ cell: Expression, as type: ValueType, isOptional: Bool, column: String, _ purpose: CellReader.Purpose,
        rule: SourceRange? = nil
    ) -> PlainValue? {
        do throws(CellFault) {
            return try reader.read(cell, as: type, isOptional: isOptional, column: column, purpose, rule: rule)
        } catch {
            findings.append(error.finding)
            return nil
        }
    }

    mutating func readKey(_ cell: Expression, table: TableID, column: String) -> String? {
        do throws(CellFault) {
            return try reader.readKey(cell, table: table, column: column)
        } catch {
            findings.append(error.finding)
            return nil
        }
    }
}

/// Names of the columns that are neither fields nor rules, in both languages.
enum SpecialColumn {
    static func isPeriod(_ name: String) -> Bool { name == "periode" || name == "period" }
    static func isRow(_ name: String) -> Bool { name == "baris" || name == "row" }
    static func isCode(_ name: String) -> Bool { name == "kode" || name == "code" }
    static func isEverything(_ name: String) -> Bool { name == "semua" || name == "everything" }
}

extension Finding {
    /// With the article it stands in, where it has none yet.
    func cited(_ citation: Citation) -> Finding {
        var finding = self
        if finding.citation.isEmpty { finding.citation = citation }
        return finding
    }
}
