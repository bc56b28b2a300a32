import ArgumentParser
import Evaluator
import Findings
import PolicyDSL

/// Whether missing worked examples are written.
struct SuggestOptions: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            id: "Tulis usulan uji untuk yang belum diuji, dengan hasil menurut naskah sekarang, untuk diperiksa.",
            en: "Write tests for what is not tested, with the results the text gives now, to be checked by a person."))
    var suggest = false

    @Option(
        help: ArgumentHelp(
            id: "Tulis usulan ke berkas ini.", en: "Write them to this file.", valueName: "file"), completion: .file())
    var suggestOut: String?

    var isAsked: Bool { suggest || suggestOut != nil }
}

extension SuggestOptions {
    /// Writes the suggestions for every policy; says what none was found for.
    func write(
        _ runs: [PolicyTestRun], _ policies: CheckedPolicies, noticesMutants: Bool, _ console: Console
    ) throws {
        var texts: [String] = []
        for run in runs {
            guard let file = policies.report.files[FileID(run.root)] else { continue }
            let report = SuggestReport(
                run, file, among: policies.report.files, policies.set.policies[run.root].tree.language.messages,
                noticesMutants: noticesMutants)
            let text = report.text()
            if !text.isEmpty { texts.append(runs.count > 1 ? "# \(file.path)\n\n" + text : text) }
            for line in report.missedLines(run.language) {
                console.say(Message(id: line, en: line), in: run.language)
            }
        }
        let text = texts.joined(separator: "\n")
        if let suggestOut {
            try console.world.replace(suggestOut, with: Array(text.utf8))
            console.say(Message(id: "Ditulis: \(suggestOut)", en: "Written: \(suggestOut)"), in: policies.language)
        } else {
            console.result(text)
        }
    }
}
