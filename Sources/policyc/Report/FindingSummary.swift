import Findings

/// One line for a person: how many findings of which kind.
enum FindingSummary {
    static func message(_ report: FindingReport) -> Message {
        let counts = [
            (report.count(.error), "kesalahan", "error"), (report.count(.warning), "peringatan", "warning"),
            (report.count(.note), "keterangan", "note"),
        ].filter { $0.0 > 0 }
        guard !counts.isEmpty else { return Message(id: "tidak ada temuan", en: "nothing found") }
        return Message(
            id: counts.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
            en: counts.map { "\($0.0) \($0.2)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", "))
    }

    static func message(_ report: FindingReport, checked: Int) -> Message {
        let summary = message(report)
        return Message(
            id: "\(checked) berkas diperiksa: \(summary.id)",
            en: "\(checked) file\(checked == 1 ? "" : "s") checked: \(summary.en)")
    }
}
