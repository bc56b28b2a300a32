import Findings

/// The policies given, with everything mended that may be mended without asking.
struct MendedPolicies {
    /// Mending one thing can bring another to light; more rounds than this only go in circles.
    private static let rounds = 5
    private let before: [SourceFile]
    private let after: [SourceFile]
    /// What was done, at its place in the text of its round.
    private let done: [String]
    private let checked: CheckedPolicies

    init(_ files: [SourceFile], _ console: Console) throws {
        var done: [String] = []
        var checked = try CheckedPolicies(PolicyFiles.load(files, in: console.world), console: console)
        before = checked.set.roots.map { checked.set.policies[$0].file }
        var files = before
        for _ in 0..<Self.rounds {
            let given = Set(checked.set.roots.map { checked.set.policies[$0].file.id })
            let fixes = SafeFixes(checked.report, in: given)
            if fixes.isEmpty { break }
            done += fixes.changes.map { Self.line($0, checked.report) }
            files = checked.set.roots.map { position in
                let file = checked.set.policies[position].file
                return SourceFile(id: file.id, path: file.path, bytes: fixes.bytes(of: file), form: file.form)
            }
            checked = try CheckedPolicies(PolicyFiles.load(files, in: console.world), console: console)
        }
        after = files
        self.done = done
        self.checked = checked
    }

    private static func line(_ change: SafeFixes.Change, _ report: FindingReport) -> String {
        let range = change.finding.primary.range
        let title = change.fix.title[report.language(of: range.file)]
        guard let file = report.files[range.file] else { return title }
        let place = file.place(of: range.start)
        return "\(file.path):\(place.line):\(place.column): \(change.finding.kind.code): \(title)"
    }

    private var changed: [(old: SourceFile, new: SourceFile)] {
        zip(before, after).filter { $0.bytes != $1.bytes }.map { ($0, $1) }
    }

    /// `--diff`
    func show(_ console: Console) -> ExitStatus {
        for (old, new) in changed {
            console.result(
                UnifiedDiff.text(
                    String(decoding: old.bytes, as: UTF8.self), String(decoding: new.bytes, as: UTF8.self),
                    path: old.path))
        }
        let left = FindingSummary.message(checked.report)
        console.say(
            changed.isEmpty
                ? Message(id: "tidak ada yang perlu diubah; \(left.id)", en: "nothing to change; \(left.en)")
                : Message(id: "sesudah perubahan ini: \(left.id)", en: "after these changes: \(left.en)"),
            in: checked.language)
        return changed.isEmpty && !checked.report.hasErrors ? .done : .findings
    }

    /// `--fix`. A text from standard input goes to standard output; what was found then goes to standard error.
    func write(_ report: ReportOptions, _ policy: PolicyOptions, _ console: Console) throws -> ExitStatus {
        let isInput = policy.policies.contains("-")
        for (old, new) in zip(before, after) {
            if isInput, old.path == policy.stdinFilename ?? "-" {
                console.result(String(decoding: new.bytes, as: UTF8.self))
            } else if old.bytes != new.bytes {
                try console.world.replace(new.path, with: new.bytes)
            }
        }
        tell(console)
        let result = CheckReport(policies: checked)
        try report.deliver(result, console, to: isInput ? .error : .output)
        return result.status(report.context(console))
    }

    private func tell(_ console: Console) {
        guard !done.isEmpty else { return }
        let (count, files) = (done.count, changed.count)
        for line in done { console.say(Message(id: line, en: line)) }
        console.say(
            Message(
                id: "\(count) temuan diperbaiki dalam \(files) berkas",
                en: "\(count) finding\(count == 1 ? "" : "s") mended in \(files) file\(files == 1 ? "" : "s")"),
            in: checked.language)
    }
}
