public import ArgumentParser
public import Findings

extension FindingFormat: ExpressibleByArgument {}

/// How what was found leaves the program.
struct ReportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            id: "Bentuk laporan.", en: "How the report is shown.", valueName: "human|concise|json|sarif|junit|github"))
    var format: FindingFormat = .human

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            id: "Tulis laporan ke berkas ini, dan yang untuk dibaca orang ke layar.",
            en: "Write the report to this file, and the one for people to the terminal.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(
        help: ArgumentHelp(
            id: "Peringatan pun membuat kode keluar 1.", en: "Warnings, too, make the exit code 1."))
    var denyWarnings = false

    @Flag(
        help: ArgumentHelp(
            id: "Ulangi setiap kali berkasnya berubah, sampai Ctrl-C.",
            en: "Do it again whenever the files change, until Ctrl-C."))
    var watch = false
}
