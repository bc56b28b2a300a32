import Evaluator
import Findings
import RuleEngine

extension SimulationPage {
    /// What was read, turned away and left out.
    func dataSection() -> String {
        let data = report.data
        let rows = zip(report.texts.before.tables, simulation.result.tables).compactMap { table, tally -> [String]? in
            guard table.inlineRows == nil else { return nil }
            if case .register(_, isOpen: true) = table.kind { return nil }
            let rejected = tally.rejected.values.reduce(0, +)
            return [table.name, count(tally.read), count(tally.accepted), count(rejected), count(tally.leftOut)]
        }
        let leftOut = simulation.result.tables.reduce(0) { $0 + $1.leftOut }
        let table = HTMLTable(
            caption: text("Baris data", "Rows of data"),
            head: [
                text("data", "data"), text("dibaca", "read"), text("dihitung", "scored"), text("ditolak", "rejected"),
                text("di luar masa berlaku", "outside the validity"),
            ], rows: rows)
        var parts = [table.html()]
        if !report.rejected.isEmpty {
            let reasons = HTMLTable(
                caption: text("Ditolak, menurut sebabnya", "Rejected, by reason"),
                head: [
                    text("kode", "code"), text("sebab", "reason"), text("baris", "rows"),
                    text("yang pertama", "the first"),
                ],
                rows: DataReport.byFrequency(report.rejected).map { reason in
                    let first = reason.first
                    let place =
                        "\(Path.name(of: first.file)):\(first.line)"
                        + (first.column.isEmpty ? "" : " (\(first.column))")
                    return [reason.code, reason.kind.title[report.language], count(reason.count), place]
                }, words: [1, 3])
            parts.append(reasons.html())
        }
        for note in simulation.result.notes {
            parts.append(
                paragraph(
                    "\(note.kind.code): \(note.file.map { Path.name(of: $0) + ": " } ?? "")\(note.summary[report.language])"
                ))
        }
        let open = Finding.termsStillOpen(in: report.texts.after)
        if !open.isEmpty {
            parts.append(
                paragraph(
                    text("Belum ditetapkan: ", "Not set yet: ")
                        + open.map { $0.summary[report.language] }.joined(separator: "; ")))
        }
        let others = report.texts.after.outputs.map(\.name).filter { $0 != view.output }
        if !others.isEmpty {
            parts.append(
                paragraph(
                    text("Keluaran lain, tidak dibandingkan di sini: ", "Other outputs, not compared here: ")
                        + others.joined(separator: ", ")))
        }
        let finding =
            data.rejected + leftOut == 0
            ? text("Semua baris dihitung", "Every row was scored")
            : text(
                "\(count(data.rejected)) baris ditolak, \(count(leftOut)) di luar masa berlaku peraturan",
                "\(count(data.rejected)) rows rejected, \(count(leftOut)) outside the regulation's validity")
        return section(text("Data", "Data"), finding, parts)
    }

    func provenance() -> String {
        let provenance = sources.provenance
        let files = HTMLTable(
            caption: text("Berkas dan SHA-256-nya", "Files and their SHA-256"),
            head: [text("berkas", "file"), "SHA-256"],
            rows: (provenance.policies + provenance.data).map { [$0.name, $0.digest] }, words: [1],
            shade: { _, column in column == 1 ? "code" : nil })
        return section(
            text("Menghitung ulang", "To do it again"),
            text(
                "Berkas yang sama memberi laporan yang sama, bita demi bita",
                "The same files give the same report, byte for byte"),
            [
                "<p class=\"command\"><code>\(htmlEscaped(provenance.command))</code></p>\n",
                paragraph("policyc \(provenance.version)"), files.html(),
            ])
    }
}
