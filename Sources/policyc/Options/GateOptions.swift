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
        try set.checkAmendments(amendments)
    }
}

extension PolicySet {
    /// Whether the files given with `--amend` are amendments: any other would be passed over in silence.
    func checkAmendments(_ paths: [String]) throws(Failure) {
        for path in paths {
            guard let found = policies.first(where: { Path.normalized($0.file.path) == Path.normalized(path) }),
                found.tree.header != nil, found.tree.amendment == nil
            else { continue }
            if found.tree.limits != nil {
                throw Failure(
                    Message(
                        id: "`--amend \(path)`: berkas batas, bukan perubahan",
                        en: "`--amend \(path)`: limits, no amendment"),
                    help: Message(
                        id: "pakai `--gate \(path)` pada `simulate`", en: "use `--gate \(path)` of `simulate`"))
            }
            throw Failure(
                Message(
                    id: "`--amend \(path)`: peraturan, bukan perubahan",
                    en: "`--amend \(path)`: a regulation, no amendment"),
                help: Message(
                    id: "berkas perubahan dibuka dengan `perubahan NAMA atas PERATURAN`",
                    en: "a file of amendments opens with `amendment NAME to REGULATION`"))
        }
    }
}
