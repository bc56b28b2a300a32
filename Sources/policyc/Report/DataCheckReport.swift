import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// How rejected rows can be shown.
enum DataFormat: String, CaseIterable, ExpressibleByArgument {
    case human, json
}

/// What the door found, as a report of its own.
struct DataCheckReport {
    /// Rejected rows that a person is shown one by one.
    private static let shown = 20
    var plan: Plan
    var result: RunResult
    var language: MessageLanguage

    /// Several regulations, one after the other; for programs as one text.
    static func text(_ reports: [DataCheckReport], _ format: DataFormat) throws(RunError) -> String {
        switch format {
        case .human:
            try reports.map { report throws(RunError) in
                (reports.count > 1 ? report.plan.regulation + ":\n" : "") + (try report.human())
            }.joined(separator: "\n")
        case .json:
            JSONText.object([
                ("schema_version", .integer(1)),
                ("policies", .array(try reports.map { report throws(RunError) in try report.json() })),
            ]).text()
        }
    }

    private func human() throws(RunError) -> String {
        let data = DataReport(plan: plan, result: result, language: language)
        var lines = data.notes() + data.tables()
        if result.rejections.isEmpty {
            lines.append(Message(id: "semua baris diterima", en: "every row was accepted")[language])
        } else {
            lines.append(
                Message(id: "Ditolak menurut sebab:", en: "Rejected, by reason:")[language])
            lines += try data.rejections()
            lines.append(Message(id: "Baris yang ditolak:", en: "Rejected rows:")[language])
            for rejection in try result.rejections.prefix(Self.shown) {
                lines.append("  " + RejectionText(rejection, language).line)
            }
            let hidden = result.rejections.count - Self.shown
            if hidden > 0 {
                let count = Figures.grouped(hidden, language)
                lines.append(Message(id: "  … dan \(count) baris lain", en: "  … and \(count) more")[language])
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func json() throws(RunError) -> JSONText {
        let tables = zip(plan.tables, result.tables).map { table, tally in
            JSONText.object([
                ("name", .string(table.name)), ("read", .integer(tally.read)),
                ("accepted", .integer(tally.accepted)), ("left_out", .integer(tally.leftOut)),
                (
                    "rejected",
                    .object(tally.rejected.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })
                ),
            ])
        }
        let rejections = try result.rejections.all().map { rejection in
            JSONText.object([
                ("code", .string(rejection.code)), ("title", .string(rejection.kind.title[language])),
                ("message", .string(rejection.reason[language])), ("file", .string(rejection.file)),
                ("line", .integer(rejection.line)), ("column", .string(rejection.column)),
                ("row", .string(String(decoding: rejection.text, as: UTF8.self))),
            ])
        }
        let notes = result.notes.map { note in
            JSONText.object([
                ("code", .string(note.kind.code)), ("severity", .string(note.severity.rawValue)),
                ("message", .string(note.summary[language])), ("file", note.file.map(JSONText.string) ?? .null),
                ("line", note.line.map(JSONText.integer) ?? .null),
                ("column", note.column.map(JSONText.string) ?? .null),
                ("help", note.help.map { .string($0[language]) } ?? .null),
            ])
        }
        return JSONText.object([
            ("regulation", .string(plan.regulation)), ("tables", .array(tables)),
            ("notes", .array(notes)), ("rejections", .array(rejections)),
        ])
    }
}

/// A rejected row, in one line.
struct RejectionText {
    var line: String

    init(_ rejection: Rejection, _ language: MessageLanguage) {
        let column = rejection.column.isEmpty ? "" : " (\(rejection.column))"
        line = "\(rejection.file):\(rejection.line)\(column): \(rejection.code) \(rejection.reason[language])"
    }
}
