import Evaluator
import Findings
import RuleEngine

/// A difference for programs.
struct DifferenceJSON {
    private let texts: ComparedTexts
    private let reports: [DifferenceReport]

    init(_ texts: ComparedTexts, _ reports: [DifferenceReport]) { (self.texts, self.reports) = (texts, reports) }

    func text() -> String {
        JSONText.object([
            ("schema_version", .integer(1)),
            ("removed", .array(texts.removed.map(JSONText.string))),
            ("added", .array(texts.added.map(JSONText.string))),
            ("regulations", .array(reports.map(report))),
        ]).text()
    }

    private func report(_ report: DifferenceReport) -> JSONText {
        .object([
            ("regulation", .string(report.after.regulation)), ("before", .string(report.before.title)),
            ("after", .string(report.after.title)), ("same", .boolean(report.isNothing)),
            ("changes", .array(report.entries.map { entry($0, report.language) })),
            ("example", report.example.map(example) ?? .null),
        ])
    }

    private func example(_ record: DifferingRecord) -> JSONText {
        .object([
            ("output", .string(record.output)), ("register", .string(record.register)),
            ("key", .string(record.key)), ("period", .string(record.period)),
            (
                "values",
                .array(
                    record.values.map { value in
                        .object([
                            ("title", .string(value.title)), ("before", .string(value.before)),
                            ("after", .string(value.after)),
                        ])
                    })
            ),
            (
                "files",
                .array(
                    record.files.map { file in
                        .object([
                            ("table", .string(file.table)), ("header", .array(file.header.map(JSONText.string))),
                            ("rows", .array(file.rows.map { .array($0.map(JSONText.string)) })),
                        ])
                    })
            ),
        ])
    }

    private func entry(_ entry: DifferenceReport.Entry, _ language: MessageLanguage) -> JSONText {
        func string(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }
        return .object([
            ("kind", .string(entry.kind.rawValue)), ("name", .string(entry.name)), ("grain", string(entry.grain)),
            ("status", .string(entry.status.rawValue)), ("former_name", string(entry.formerName)),
            ("because_of", .array(entry.causes.map(JSONText.string))),
            ("notes", .array(entry.notes.map { .string($0[language]) })),
            ("formula_before", string(entry.formulas?.before)), ("formula_after", string(entry.formulas?.after)),
            (
                "regions",
                .array(
                    entry.regions.map { region in
                        .object([
                            ("value", string(region.value)),
                            ("where", .array(region.conditions.map(JSONText.string))),
                            ("before", string(region.before)), ("after", string(region.after)),
                            ("extent", .string("\(region.extent)")), ("example", string(region.example)),
                        ])
                    })
            ),
        ])
    }
}
