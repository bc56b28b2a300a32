public import ArgumentParser
import Findings
public import PolicyDSL

extension KeywordLanguage: ExpressibleByArgument {}

/// `policyc fmt`
struct FormatCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "fmt", id: "Rapikan tulisan peraturan; artinya tidak berubah.",
            en: "Lay policies out in the one canonical form; their meaning stays.", aliases: ["format"])
    }

    @OptionGroup var policy: PolicyOptions
    @OptionGroup var global: GlobalOptions

    @Flag(
        help: ArgumentHelp(
            id: "Jangan ubah apa pun; sebutkan berkas yang belum rapi.",
            en: "Change nothing; name the files that are not laid out."))
    var check = false

    @Flag(
        help: ArgumentHelp(
            id: "Jangan ubah apa pun; tunjukkan perubahannya.", en: "Change nothing; show what would change."))
    var diff = false

    @Option(
        help: ArgumentHelp(
            id: "Terjemahkan kata kunci dan angka ke id atau en.", en: "Translate keywords and figures to id or en.",
            valueName: "id|en"))
    var to: KeywordLanguage?

    func run(_ console: Console) throws -> ExitStatus {
        var status = ExitStatus.done
        var (changed, same, failed) = (0, 0, 0)
        for path in try PolicyFiles.paths(policy, in: console.world) {
            let file = try PolicyFiles.read(path, policy, in: console.world)
            let result = format(file, to: to)
            if result.findings.contains(where: { $0.kind == .formatterFailure }) {
                throw Failure(bug: "\(file.path): the formatted text does not mean what the original does")
            }
            guard let text = result.text else {
                show(result.findings, file, console)
                status = .findings
                failed += 1
                continue
            }
            let old = String(decoding: file.bytes, as: UTF8.self)
            let isChanged = Array(text.utf8) != file.bytes
            if isChanged { changed += 1 } else { same += 1 }
            if diff {
                console.result(UnifiedDiff.text(old, text, path: file.path))
                if isChanged { status = .findings }
            } else if check {
                if isChanged {
                    console.result("\(file.path)\n")
                    status = .findings
                }
            } else if path == "-" {
                console.result(text)
            } else if isChanged {
                try console.world.replace(path, with: Array(text.utf8))
            }
        }
        if !policy.policies.contains("-") { say(changed, same, failed, console) }
        return status
    }

    private func show(_ findings: [Finding], _ file: SourceFile, _ console: Console) {
        let language = console.language(of: PolicyDSL.parse(file).tree.language.messages)
        let report = FindingReport(findings, files: [file], language: language)
        let text = FindingFormat.human.render(report, style: console.style(of: .output))
        // What goes to a pipe in place of the text would be taken for the text.
        if file.path == "-" || policy.stdinFilename == file.path {
            console.world.write(text, to: .error)
        } else {
            console.result(text)
        }
    }

    private func say(_ changed: Int, _ same: Int, _ failed: Int, _ console: Console) {
        var id: [String] = []
        var en: [String] = []
        if changed > 0 {
            id.append("\(changed) berkas " + (check || diff ? "perlu dirapikan" : "dirapikan"))
            en.append("\(changed) file\(changed == 1 ? "" : "s") " + (check || diff ? "to be laid out" : "laid out"))
        }
        if same > 0 {
            id.append("\(same) berkas sudah rapi")
            en.append("\(same) file\(same == 1 ? "" : "s") unchanged")
        }
        if failed > 0 {
            id.append("\(failed) berkas tidak dapat dibaca")
            en.append("\(failed) file\(failed == 1 ? "" : "s") could not be read")
        }
        console.say(Message(id: id.joined(separator: ", "), en: en.joined(separator: ", ")))
    }
}
