import ArgumentParser
import Findings
import RuleEngine

/// `policyc diff`
struct DiffCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "diff", id: "Sebutkan apa yang berubah artinya dari naskah A ke naskah B.",
            en: "Tell what changed in meaning from text A to text B.")
    }

    enum Format: String, ExpressibleByArgument, CaseIterable { case human, json }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var global: GlobalOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            id: "Bandingkan A dengan A sebagaimana diubah dengan berkas ini.",
            en: "Compare A with A as amended by these files.", valueName: "file"))
    var amend: [String] = []

    @Option(help: ArgumentHelp(id: "Bentuk laporan.", en: "How the report is shown.", valueName: "human|json"))
    var format: Format = .human

    @Flag(
        help: ArgumentHelp(
            id: "Jangan cari contoh orang yang hasilnya berbeda.",
            en: "Do not look for someone for whom the result differs."))
    var noExample = false

    func validate() throws {
        let wanted = amend.isEmpty ? 2 : 1
        guard policy.policies.count == wanted else {
            throw ValidationError(
                amend.isEmpty
                    ? Message(
                        id: "sebutkan dua naskah: policyc diff A B", en: "name two texts: policyc diff A B")[
                            HelpLanguage.current]
                    : Message(
                        id: "dengan --amend hanya satu naskah: policyc diff A --amend BERKAS",
                        en: "with --amend there is one text only: policyc diff A --amend FILE")[HelpLanguage.current])
        }
    }

    func run(_ console: Console) throws -> ExitStatus {
        guard let texts = try ComparedTexts(policy.policies, amendments: amend, policy, console) else {
            return .unable
        }
        let language = console.language(of: texts.language)
        let reports = texts.pairs.map {
            DifferenceReport($0.before, $0.after, isSearching: !noExample, language: language)
        }
        switch format {
        case .human: console.result(DifferenceText(texts, reports, language).text())
        case .json: console.result(DifferenceJSON(texts, reports).text())
        }
        let isSame = reports.allSatisfy(\.isNothing) && texts.removed.isEmpty && texts.added.isEmpty
        return isSame ? .done : .findings
    }
}
