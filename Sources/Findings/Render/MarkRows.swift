/// The rows of carets and messages under one line of source.
struct MarkRows {
    private struct Placed {
        var cells: Range<Int>
        var message: String?
        var isPrimary: Bool
    }

    private let placed: [Placed]
    private let ink: Ink
    private let role: InkRole
    private let width: Int

    init(marks: [Snippet.Mark], line: DisplayLine, window: Range<Int>, ink: Ink, role: InkRole, width: Int) {
        placed = marks.map { mark in
            let cells = line.cells(of: mark.range)
            let start = min(max(cells.lowerBound, window.lowerBound), window.upperBound - 1)
            let end = min(max(cells.upperBound, start + 1), window.upperBound)
            return Placed(
                cells: (start - window.lowerBound)..<(end - window.lowerBound), message: mark.message,
                isPrimary: mark.isPrimary)
        }
        self.ink = ink
        self.role = role
        self.width = width
    }

    func rows() -> [String] {
        guard let last = placed.last else { return [] }
        var result = [carets()]
        var waiting = placed.filter { $0.message != nil }
        // The rightmost message stands beside its carets where there is room for it.
        if let message = last.message, rowEnd + 1 + displayWidth(of: message) <= width {
            result[0] += " " + ink(message, colour(last))
            waiting.removeLast()
        }
        while let mark = waiting.popLast() {
            let start = mark.cells.lowerBound
            let stems = stems(waiting, upTo: start)
            let room = max(width - start, min(displayWidth(of: mark.message ?? ""), 40, width))
            let indentation = max(0, min(start, width - room))
            for (row, text) in wrap(mark.message ?? "", width: room).enumerated() {
                let lead = row == 0 && indentation == start ? stems : String(repeating: " ", count: indentation)
                result.append(lead + ink(text, colour(mark)))
            }
        }
        return result
    }

    private var rowEnd: Int { placed.map(\.cells.upperBound).max() ?? 0 }

    private func colour(_ mark: Placed) -> InkRole { mark.isPrimary ? role : .frame }

    private func carets() -> String {
        var runs: [(role: InkRole?, text: String)] = []
        for cell in 0..<rowEnd {
            let here = placed.filter { $0.cells.contains(cell) }
            let isPrimary = here.contains(where: \.isPrimary)
            let (role, sign) = isPrimary ? (role, "^") : here.isEmpty ? (nil, " ") : (InkRole.frame, "-")
            if let last = runs.last, last.role == role {
                runs[runs.count - 1].text += sign
            } else {
                runs.append((role, sign))
            }
        }
        return runs.map { run in run.role.map { ink(run.text, $0) } ?? run.text }.joined()
    }

    private func stems(_ marks: [Placed], upTo end: Int) -> String {
        (0..<end).map { cell in
            marks.first { $0.cells.lowerBound == cell }.map { ink("│", colour($0)) } ?? " "
        }.joined()
    }
}
