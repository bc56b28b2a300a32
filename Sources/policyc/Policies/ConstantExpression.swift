import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// One expression as the only rule of a policy of its own.
struct ConstantExpression {
    private let file: SourceFile
    private let start: Int
    private let language: MessageLanguage
    private let findings: [Finding]
    let program: CheckedProgram?

    init(_ expression: String, language: MessageLanguage) {
        self.language = language
        file = SourceFile(id: FileID(0), path: "-e", bytes: Array(expression.utf8), form: .plain)
        let alone = parseExpression(file, language: language == .indonesian ? .indonesian : .english)
        guard alone.expression != nil else {
            (program, findings, start) = (nil, alone.findings, 0)
            return
        }
        let (head, tail) = Self.frame(language)
        let whole = SourceFile(id: FileID(0), path: "-e", bytes: Array((head + expression + tail).utf8), form: .plain)
        let (tree, read) = parse(whole)
        let isRead = !read.contains { $0.severity == .error }
        let compiled = isRead ? compile(tree, imports: []) : (program: nil, findings: read)
        (program, findings, start) = (compiled.program, compiled.findings, head.utf8.count)
    }

    private static func frame(_ language: MessageLanguage) -> (head: String, tail: String) {
        switch language {
        case .indonesian:
            (
                "peraturan Ungkapan\n  berlaku sejak 2000-01-01\n\naturan hasil untuk semua =\n",
                "\n\nkeluaran nilai untuk semua : hasil\n"
            )
        case .english:
            (
                "regulation Ungkapan\n  in force from 2000-01-01\n\nrule hasil for everything =\n",
                "\n\noutput nilai for everything : hasil\n"
            )
        }
    }

    func value(_ program: CheckedProgram) throws -> String {
        let plan = program.plan
        guard let column = plan.outputs.first?.columns.first, case .node(_, let type) = column.source else {
            throw Failure(bug: "an expression without a value")
        }
        let result: RunResult
        do throws(RunError) {
            result = try ReferenceEngine.run(plan, on: DataSet())
        } catch {
            throw Failure(bug: "\(error)")
        }
        let lines = String(decoding: result.outputs.first?.bytes ?? [], as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 2, let value = PlainValue(machine: String(lines[1]), type, plan) else {
            throw Failure(bug: "an expression without a value")
        }
        return ValueNotation(plan: plan, language: language).text(value, type)
    }

    /// What is wrong, with places in the expression itself.
    func report(_ console: Console) -> FindingReport {
        let shown = findings.filter { $0.severity == .error }.map { finding -> Finding in
            var finding = finding
            finding.primary.range = moved(finding.primary.range)
            finding.secondary = finding.secondary.filter { $0.isWithin(start, file.bytes.count) }.map { label in
                Label(moved(label.range), label.message)
            }
            finding.citation = []
            finding.fixes = []
            return finding
        }
        return FindingReport(shown, files: [file], language: console.language(of: language))
    }

    private func moved(_ range: SourceRange) -> SourceRange {
        func clamp(_ offset: Int) -> Int { max(0, min(offset - start, file.bytes.count)) }
        return SourceRange(file: range.file, start: clamp(range.start), end: clamp(range.end))
    }
}

extension PlainValue {
    /// A value as an output file has it.
    init?(machine text: String, _ type: ValueType, _ plan: Plan) {
        if text.isEmpty {
            self = .absent
            return
        }
        switch type {
        case .boolean: self = .boolean(text == "1")
        case .text, .reference: self = .text(text)
        case .number:
            guard let integer = Int128(text.filter { $0 != "." }) else { return nil }
            self = .integer(integer)
        case .choice(let choice):
            guard let member = plan.choices[choice].members.firstIndex(of: text) else { return nil }
            self = .integer(Int128(member))
        case .date:
            guard let period = PeriodArgument(argument: text) else { return nil }
            self = .integer(Int128(period.first))
        case .timeOfDay:
            let parts = text.split(separator: ":").compactMap { Int($0) }
            guard parts.count == 2 else { return nil }
            self = .integer(Int128(parts[0] * 60 + parts[1]))
        }
    }
}

extension Label {
    fileprivate func isWithin(_ start: Int, _ count: Int) -> Bool { range.start >= start && range.end <= start + count }
}
