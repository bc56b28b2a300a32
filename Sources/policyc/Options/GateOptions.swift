import ArgumentParser
import Findings

/// Limits that a change is held against, and how the verdict leaves the program.
struct GateOptions: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            id: "Batas yang harus dipatuhi perubahan; kode keluar 1 bila ada yang dilampaui.",
            en: "Limits that the amendments must keep to; exit code 1 where one is exceeded.", valueName: "file"))
    var gate: [String] = []

    @Option(
        help: ArgumentHelp(
            id: "Bentuk laporan batas; selain `human` hanya itu yang ditulis.",
            en: "How the verdict on the limits is shown; other than `human`, nothing else is written.",
            valueName: "human|concise|json|sarif|junit|github"))
    var format: FindingFormat = .human

    func check() throws(Failure) {
        guard format != .human, gate.isEmpty else { return }
        throw Failure(
            Message(
                id: "`--format \(format.rawValue)` melaporkan batas, dan tidak ada `--gate`",
                en: "`--format \(format.rawValue)` reports on limits, and there is no `--gate`"))
    }
}
