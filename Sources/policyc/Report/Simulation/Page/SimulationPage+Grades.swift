import Evaluator

extension SimulationPage {
    func migration() -> String {
        guard let grade = view.grade, !table.rows.isEmpty else { return "" }
        let title = view.values[grade].title
        let topic = text("Perpindahan \(title)", "Migration between \(title)")
        let matrix = GradeMatrix(report, grade)
        let places = matrix.names.indices
        let last = matrix.names.count
        let (moved, up) = matrix.moved
        let all = matrix.counts[last][last]
        let note = paragraph(
            text(
                "Satu orang dalam satu masa dihitung satu penilaian. Baris: sekarang; kolom: sesudah.",
                "One person in one period counts as one assessment. Rows: now; columns: after."))
        let table = HTMLTable(
            caption: topic,
            head: [text("sekarang ↓ sesudah →", "now ↓ after →")] + matrix.names + [text("jumlah", "total")],
            rows: places.map { row in [matrix.names[row]] + (0...last).map { matrix.text(row, $0, report) } },
            foot: [text("jumlah", "total")] + (0...last).map { matrix.text(last, $0, report) },
            shade: { row, column in
                guard column > 0, column <= last else { return nil }
                if row == column - 1 { return "same" }
                if matrix.isHidden(row, column - 1) { return nil }
                let count = matrix.counts[row][column - 1]
                let whole = max(1, matrix.counts[row][last])
                return count == 0 ? nil : "heat\(min(4, 1 + count * 8 / whole))"
            })
        guard moved > 0 else {
            return section(
                topic, text("Tidak ada yang berpindah \(title)", "Nobody changes \(title)"), [details(table), note])
        }
        let down = moved - up
        let finding = migrationFinding(up: up, down: down, all: all, matrix, title)
        func beside(_ row: Int, _ column: Int) -> String {
            if matrix.isHidden(row, column) { return matrix.text(row, column, report) }
            let count = matrix.counts[row][column]
            return count == 0 ? "" : "\(notation.shortCount(count)) (\(notation.share(count, of: all)))"
        }
        let chart = FlowChart(
            names: matrix.names,
            flows: places.map { row in places.map { matrix.isHidden(row, $0) ? 0 : matrix.counts[row][$0] } },
            left: places.map { beside($0, last) }, right: places.map { beside(last, $0) }, label: finding)
        let towards = (matrix.names.first ?? "", matrix.names.last ?? "")
        return section(
            topic, finding,
            [
                figure(
                    "<p class=\"ends\"><span>\(htmlEscaped(text("sekarang", "now")))</span><span>\(htmlEscaped(text("sesudah", "after")))</span></p>\n"
                        + chart.html()
                        + key([
                            ("stay", text("tetap", "the same")),
                            ("up", text("ke arah \(towards.0)", "towards \(towards.0)")),
                            ("down", text("ke arah \(towards.1)", "towards \(towards.1)")),
                        ])), details(table), note,
            ])
    }

    private func migrationFinding(up: Int, down: Int, all: Int, _ matrix: GradeMatrix, _ title: String) -> String {
        let (first, last) = (matrix.names.first ?? "", matrix.names.last ?? "")
        return text(
            "\(count(up + down)) dari \(count(all)) penilaian berpindah \(title): \(count(up)) ke arah \(first), \(count(down)) ke arah \(last)",
            "\(count(up + down)) of \(count(all)) assessments change \(title): \(count(up)) towards \(first), \(count(down)) towards \(last)"
        )
    }
}
