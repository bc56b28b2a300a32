import Findings
import RuleEngine

/// A difference for people.
struct DifferenceText {
    private let texts: ComparedTexts
    private let reports: [DifferenceReport]
    private let language: MessageLanguage

    init(_ texts: ComparedTexts, _ reports: [DifferenceReport], _ language: MessageLanguage) {
        (self.texts, self.reports, self.language) = (texts, reports, language)
    }

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func text() -> String {
        var lines: [String] = []
        for name in texts.removed { lines.append(text("\(name): dihapus", "\(name): removed")) }
        for name in texts.added { lines.append(text("\(name): baru", "\(name): new")) }
        for report in reports {
            if !lines.isEmpty { lines.append("") }
            lines += self.lines(report)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ report: DifferenceReport) -> [String] {
        var lines = [
            report.before.title == report.after.title
                ? report.after.title : "\(report.before.title) → \(report.after.title)"
        ]
        if report.isNothing {
            lines.append(text("Tidak ada yang berubah artinya.", "Nothing changed in meaning."))
        }
        var told: Set<String> = []
        for entry in report.entries where !isBrief(entry) {
            guard isPlain(entry) else {
                lines.append("")
                lines += self.lines(entry)
                continue
            }
            // New and removed declarations of one kind, all where the first stands.
            let key = "\(entry.kind) \(entry.status)"
            guard told.insert(key).inserted else { continue }
            let names = report.entries.filter { isPlain($0) && "\($0.kind) \($0.status)" == key }.map(\.name)
            let status = entry.status == .added ? text("baru", "new") : text("dihapus", "removed")
            lines.append("")
            lines.append("\(word(entry.kind)) \(status): \(names.joined(separator: ", "))")
        }
        let brief = report.entries.filter(isBrief)
        if !brief.isEmpty {
            lines.append("")
            lines.append(text("Ikut berubah, rumusnya tetap:", "Changed through others, written as before:"))
            for group in groups(brief) {
                let names = group.map(\.name).joined(separator: ", ")
                let causes = group[0].causes.joined(separator: ", ")
                lines.append(
                    "  "
                        + (causes.isEmpty
                            ? names : text("\(names) (karena \(causes))", "\(names) (because of \(causes))")))
            }
        }
        if !report.isNothing, !report.after.plan.outputs.isEmpty,
            !report.entries.contains(where: { $0.mayTouchDelivery })
        {
            lines.append("")
            lines.append(text("Yang disampaikan tidak berubah.", "What is delivered stays the same."))
        }
        if report.isSearched {
            lines.append("")
            if let example = report.example {
                lines += DifferenceExample(record: example, plan: report.after.plan, language: language).lines()
            } else {
                lines.append(
                    text(
                        "Contoh: pada data buatan belum ditemukan hasil yang berbeda.",
                        "Example: none with another result was found in made-up data."))
            }
        }
        return lines
    }

    /// Those that follow each other and have one cause.
    private func groups(_ entries: [DifferenceReport.Entry]) -> [[DifferenceReport.Entry]] {
        var groups: [[DifferenceReport.Entry]] = []
        for entry in entries {
            if groups.last?.first?.causes == entry.causes {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
        return groups
    }

    /// New or removed, and no more to say of it.
    private func isPlain(_ entry: DifferenceReport.Entry) -> Bool {
        (entry.status == .added || entry.status == .removed) && entry.regions.isEmpty && entry.notes.isEmpty
    }

    /// Said in one line with others.
    private func isBrief(_ entry: DifferenceReport.Entry) -> Bool {
        entry.status == .through && entry.regions.isEmpty && entry.kind != .output
    }

    private func lines(_ entry: DifferenceReport.Entry) -> [String] {
        var head = "\(word(entry.kind)) \(entry.name)"
        switch entry.status {
        case .added: head += text(": baru", ": new")
        case .removed: head += text(": dihapus", ": removed")
        case .renamed:
            if let former = entry.formerName {
                head += text(
                    ": nama baru untuk \(former); artinya tetap", ": another name for \(former), of the same meaning")
            } else {
                head += text(": artinya tetap", ": its meaning stays")
            }
        case .changed: break
        case .through:
            if !entry.causes.isEmpty {
                head += text(": berubah karena ", ": changed because of ") + entry.causes.joined(separator: ", ")
            }
        case .maybe:
            head += text(": mungkin berubah", ": may have changed")
            if !entry.causes.isEmpty { head += text(" karena ", " because of ") + entry.causes.joined(separator: ", ") }
        }
        var lines = [head]
        for note in entry.notes { lines.append("  " + note[language]) }
        if let formulas = entry.formulas {
            if let before = formulas.before { lines.append("  " + text("semula:  ", "before: ") + before) }
            if let after = formulas.after { lines.append("  " + text("menjadi: ", "after:  ") + after) }
        }
        let isNamed = Set(entry.regions.compactMap(\.value)).count > 1
        for region in entry.regions { lines.append("  " + line(region, isNamed: isNamed)) }
        return lines
    }

    private func line(_ region: DifferenceReport.Region, isNamed: Bool) -> String {
        var line = ""
        if isNamed, let value = region.value { line += value + ": " }
        if !region.conditions.isEmpty { line += region.conditions.joined(separator: ", ") + ": " }
        if let before = region.before, let after = region.after {
            line += "\(before) → \(after)"
        } else if let example = region.example {
            line += text("lain, misalnya ", "another value, for instance ") + example
        } else {
            line += text("lain", "another value")
        }
        switch region.extent {
        case .everywhere: break
        case .somewhere: line += text(" (tidak selalu)", " (not always)")
        case .perhaps: line += text(" (mungkin)", " (perhaps)")
        }
        return line
    }

    private func word(_ kind: DifferenceReport.Kind) -> String {
        switch kind {
        case .validity: text("masa berlaku", "validity of")
        case .parameter: "parameter"
        case .choice: text("pilihan", "choice")
        case .register: text("daftar", "register")
        case .log: text("catatan", "log")
        case .rule: text("aturan", "rule")
        case .table: text("tabel", "table")
        case .guarantee: text("jaminan", "guarantee")
        case .output: text("keluaran", "output")
        }
    }
}
