import ArgumentParser
import Findings
import PolicyDSL

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

    /// Whether each file is what its option says: an amendment among the limits would otherwise be applied unasked.
    func check(_ set: PolicySet, amendments: [String]) throws(Failure) {
        func isLimits(_ path: String) -> Bool? {
            set.policies.first { Path.normalized($0.file.path) == Path.normalized(path) }.map { $0.tree.limits != nil }
        }
        if let other = gate.first(where: { isLimits($0) == false }) {
            throw Failure(
                Message(id: "`--gate \(other)`: bukan berkas batas", en: "`--gate \(other)`: no file of limits"),
                help: Message(
                    id: "berkas batas dibuka dengan `batas NAMA atas PERATURAN`",
                    en: "a file of limits opens with `limits NAME to REGULATION`"))
        }
        if let other = amendments.first(where: { isLimits($0) == true }) {
            throw Failure(
                Message(
                    id: "`--amend \(other)`: berkas batas, bukan perubahan",
                    en: "`--amend \(other)`: limits, no amendment"),
                help: Message(id: "pakai `--gate \(other)`", en: "use `--gate \(other)`"))
        }
    }
}
