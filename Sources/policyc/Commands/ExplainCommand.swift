import ArgumentParser
import Findings

/// How explanations can be shown.
enum ExplanationFormat: String, CaseIterable, ExpressibleByArgument {
    case human, json, markdown
}

/// `policyc explain`
struct ExplainCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "explain", id: "Jelaskan arti satu kode temuan, dengan contoh dan cara mengatasinya.",
            en: "Explain what the code of a finding means, with an example and what to do.",
            idMore: "Tanpa kode: semua kode menurut bidangnya.", enMore: "Without a code: all codes by area.")
    }

    @Argument(
        help: ArgumentHelp(
            id: "Kode temuan, misalnya S007, atau huruf bidangnya.",
            en: "The code of a finding, such as S007, or the letter of its area.", valueName: "code"))
    var codes: [String] = []

    @Flag(
        help: ArgumentHelp(id: "Penjelasan semua kode.", en: "The explanations of all codes."))
    var all = false

    @Option(
        help: ArgumentHelp(
            id: "Bentuk penjelasan.", en: "How explanations are shown.", valueName: "human|json|markdown"))
    var format: ExplanationFormat = .human

    @OptionGroup var global: GlobalOptions

    func run(_ console: Console) throws -> ExitStatus {
        let area = codes.count == 1 ? FindingKind.Area.allCases.first { "\($0.letter)" == codes[0].uppercased() } : nil
        if area != nil || (codes.isEmpty && !all) {
            let list = KindList(language: console.language)
            switch format {
            case .human: console.result(list.human(area))
            case .json: console.result(Self.document([("kinds", list.json(area))]))
            case .markdown: console.result(area.map(list.markdown) ?? list.markdown())
            }
            return .done
        }
        let kinds = try codes.map { code in
            guard let kind = FindingKind.named(code) else { throw Failure(unknownCode: code) }
            return kind
        }
        let style = console.style(of: .output)
        let pages = (all ? FindingKind.all : kinds).map {
            KindPage($0, console.language, width: style.width - 4)
        }
        switch format {
        case .human: console.result(pages.map { $0.human(style) }.joined(separator: "\n"))
        case .json: console.result(Self.document([("kinds", .array(pages.map { $0.json() }))]))
        case .markdown: console.result(pages.map { $0.markdown() }.joined())
        }
        return .done
    }

    private static func document(_ members: [(String, JSONText)]) -> String {
        JSONText.object([("schema_version", .integer(1))] + members).text()
    }
}
