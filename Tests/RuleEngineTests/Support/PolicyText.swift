import Findings
import PolicyDSL

/// Shorthand for the tree of data tables.
enum Tree {
    static let file = FileID(0)

    static func at(_ start: Int = 0, _ end: Int = 0) -> SourceRange { SourceRange(file: file, start: start, end: end) }
    static func name(_ text: String) -> Name { Name(text, at()) }
    static func word(_ text: String) -> Expression { Expression(.path([name(text)]), at()) }
    static func text(_ text: String) -> Expression { Expression(.text(text), at()) }
    static func time(_ hour: Int, _ minute: Int) -> Expression { Expression(.timeOfDay(hour * 60 + minute), at()) }
    static func yes(_ value: Bool = true) -> Expression { Expression(.yesNo(value), at()) }

    static func number(
        _ mantissa: Int64, decimals: Int = 0, _ unit: NumberLiteral.Unit = .none
    ) -> Expression {
        Expression(
            .number(NumberLiteral(mantissa: mantissa, decimals: decimals, isGrouped: false, unit: unit)), at())
    }

    static func date(_ year: Int, _ month: Int, _ day: Int) -> Expression {
        Expression(.date(DateLiteral(year: year, month: month, day: day, range: at())), at())
    }

    static func month(_ year: Int, _ month: Int) -> Expression {
        Expression(.period(PeriodLiteral(year: year, month: month, day: nil, range: at())), at())
    }

    static func table(_ columns: [String], _ rows: [[Expression?]]) -> DataTable {
        DataTable(
            columns: columns.map(name), rows: rows.map { DataTable.Row(cells: $0, range: at()) }, range: at())
    }

    static func given(_ table: String, _ columns: [String], _ rows: [[Expression?]]) -> TestDeclaration.Given {
        TestDeclaration.Given(table: name(table), rows: self.table(columns, rows), range: at())
    }

    static func expected(
        _ table: String, _ columns: [String], _ rows: [[Expression?]], isRejection: Bool = false
    ) -> TestDeclaration.Expected {
        TestDeclaration.Expected(
            table: name(table), isRejection: isRejection, rows: self.table(columns, rows), range: at())
    }

    static func test(
        _ name: String = "uji", from: (Int, Int?, Int?) = (2018, 1, nil), through: (Int, Int?, Int?)? = nil,
        given: [TestDeclaration.Given] = [], expected: [TestDeclaration.Expected]
    ) -> TestDeclaration {
        let period = { (part: (Int, Int?, Int?)) in
            PeriodLiteral(year: part.0, month: part.1, day: part.2, range: at())
        }
        return TestDeclaration(
            name: name, nameRange: at(), from: period(from), through: through.map(period), given: given,
            expected: expected, citation: ["Lampiran"], range: at())
    }
}
