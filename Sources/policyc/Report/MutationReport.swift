import Evaluator
import Findings
import RuleEngine

/// Small mistakes that were put into one policy file, and which of them its tests noticed.
struct MutationReport {
    struct Entry {
        var range: SourceRange
        var line: Int
        var citation: [String]
        /// The rule, table or parameter.
        var owner: String
        /// What was changed.
        var change: String
        var fate: MutantFate
    }

    var file: SourceFile
    var regulation: String
    var language: MessageLanguage
    /// In order of place.
    var entries: [Entry]

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    var caught: Int { entries.count { $0.fate == .caught } }
    var living: [Entry] {
        entries.filter {
            if case .lives = $0.fate { true } else { false }
        }
    }

    /// Of those that could be caught, rounded down.
    var percent: Int {
        let all = caught + living.count
        return all == 0 ? 100 : caught * 100 / all
    }

    func lines() -> [String] {
        let (equal, refused) = (entries.count { $0.fate == .equal }, entries.count { $0.fate == .refused })
        var lines = [
            text(
                "Mutan \(regulation): \(percent) % tertangkap (\(caught) dari \(caught + living.count))",
                "Mutants of \(regulation): \(percent) % caught (\(caught) of \(caught + living.count))")
        ]
        if equal + refused > 0 {
            lines.append(
                text(
                    "  tidak dihitung: \(equal) sama artinya, \(refused) ditolak pemeriksaan",
                    "  not counted: \(equal) of equal meaning, \(refused) that the check refuses"))
        }
        if !living.isEmpty {
            lines.append(text("Lolos dari semua uji:", "No test notices:"))
            lines += living.map { "  \(file.path):\($0.line): \(describe($0))" }
        }
        return lines
    }

    private func describe(_ entry: Entry) -> String {
        let place = entry.citation.dropFirst(entry.citation.count > 2 ? 1 : 0).joined(separator: " ")
        let words = "`\(entry.owner)`: \(entry.change)" + (place.isEmpty ? "" : " (\(place))")
        if case .lives(isTouched: false) = entry.fate { return words + text("; tidak ada ujinya", "; has no test") }
        return words
    }

    var json: JSONText {
        func name(_ fate: MutantFate) -> String {
            switch fate {
            case .caught: "caught"
            case .lives(isTouched: true): "lives"
            case .lives(isTouched: false): "untested"
            case .equal: "equal"
            case .refused: "refused"
            }
        }
        let mutants = entries.map { entry in
            JSONText.object([
                ("file", .string(file.path)), ("line", .integer(entry.line)),
                ("citation", .array(entry.citation.map(JSONText.string))), ("value", .string(entry.owner)),
                ("change", .string(entry.change)), ("fate", .string(name(entry.fate))),
            ])
        }
        return .object([("percent", .integer(percent)), ("mutants", .array(mutants))])
    }
}
