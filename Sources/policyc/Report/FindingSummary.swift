import Findings

/// One line for a person: how many findings of which kind.
enum FindingSummary {
    static func message(_ report: FindingReport) -> Message {
        let counts = [
            (report.count(.error), "kesalahan", "error"), (report.count(.warning), "peringatan", "warning"),
            (report.count(.note), "keterangan", "note"),
        ].filter { $0.0 > 0 }
        guard !counts.isEmpty else { return Message(id: "tidak ada temuan", en: "nothing found") }
        let hint = hint(report.findings.map(\.kind))
        return Message(
            id: counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + hint.id,
            en: counts.map { "\($0.0) \($0.2)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ") + hint.en)
    }

    /// Where more is told, of the gravest of what was found.
    static func hint(_ kinds: [FindingKind]) -> Message {
        guard let grave = kinds.map(\.severity).max(), let kind = kinds.first(where: { $0.severity == grave }) else {
            return Message(id: "", en: "")
        }
        return Message(
            id: " (penjelasan: `policyc explain \(kind.code)`)", en: " (explained by `policyc explain \(kind.code)`)")
    }

    static func message(_ report: FindingReport, checked: Int) -> Message {
        let summary = message(report)
        return Message(
            id: "\(checked) berkas diperiksa: \(summary.id)",
            en: "\(checked) file\(checked == 1 ? "" : "s") checked: \(summary.en)")
    }
}
